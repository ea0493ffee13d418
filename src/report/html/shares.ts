import { scaleLinear } from 'd3-scale'
import { OPENNESS } from '../../ask/labels.js'
import { type Figures, percent, shareOf } from '../figures.js'
import { GROUPS, groupOf } from './palette.js'

const WIDTH = 400

/** How often each intent is asked: a table whose bars are drawn in the cells, in the order of the colours. */
export function intentTable({ intents, asks }: Figures): string {
  const most = Math.max(1, ...Object.values(intents))
  const x = scaleLinear().domain([0, most]).range([0, WIDTH])
  const rows = GROUPS.flatMap((group) =>
    group.intents
      .filter((intent) => intents[intent])
      .sort((a, b) => (intents[b] ?? 0) - (intents[a] ?? 0))
      .map((intent) => {
        const n = intents[intent] ?? 0
        const bar = `<rect class="g-${groupOf(intent).id}" x="0" y="2" width="${Math.max(Math.round(x(n)), 2)}" height="10"/>`
        return `<tr><th scope="row">${intent}</th><td class="bar"><svg viewBox="0 0 ${WIDTH} 14" preserveAspectRatio="none" aria-hidden="true">${bar}</svg></td><td class="n">${n}</td><td class="n">${percent(shareOf(n, asks))}</td></tr>`
      }),
  )
  return `<table class="bars"><caption>What the questions are for</caption><thead><tr><th scope="col">Intent</th><td></td><th scope="col" class="n">Asks</th><th scope="col" class="n">Share</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** Open, narrow and closed asks as parts of one bar. */
export function opennessBar({ openness, asks }: Figures): string {
  const parts = OPENNESS.map((name) => ({ name, n: openness[name] ?? 0 }))
  return stacked(
    'Openness',
    parts.map(({ name, n }) => ({ label: `${name} ${percent(shareOf(n, asks))}`, n, kind: `o-${name}` })),
    `Openness of ${asks} asks: ${parts.map(({ name, n }) => `${n} ${name}`).join(', ')}.`,
  )
}

/** Asks about where the customer comes from against asks about what they would move to. */
export function fromToBar({ from, to }: Figures): string {
  const whole = from + to
  return stacked(
    'From and to',
    [
      { label: `from ${percent(shareOf(from, whole))}`, n: from, kind: 'g-story' },
      { label: `to ${percent(shareOf(to, whole))}`, n: to, kind: 'g-wants' },
    ],
    `${from} asks about where the customer comes from and why, ${to} about what they would move to.`,
    'From: where the customer comes from, and why. To: what they would move to.',
  )
}

/** How deep topics are followed: columns for 0, 1, 2… probes. */
export function depthColumns({ depths }: Figures): string {
  const shown = [0, 1, 2, 3].map((depth) => ({ label: depth === 0 ? 'none' : String(depth), n: depths[depth] ?? 0 }))
  const more = depths.slice(4).reduce((sum, n) => sum + n, 0)
  const columns = [...shown, { label: '4 +', n: more }]
  const topics = columns.reduce((sum, { n }) => sum + n, 0)
  const followed = topics - (columns[0]?.n ?? 0)
  return chart(
    'Probes after a question',
    columnsOf(columns, 'g-reasons'),
    `Of ${topics} topics ${followed} are followed by a probe: ${columns.map(({ label, n }) => `${n} by ${label}`).join(', ')}.`,
  )
}

/** Where in the talk the pressing asks stand, in tenths of what the rep says. */
export function pressureColumns(tenths: readonly number[]): string {
  const total = tenths.reduce((sum, n) => sum + n, 0)
  const labels = ['start', '', '', '', '', 'middle', '', '', '', 'end']
  const columns = tenths.map((n, i) => ({ label: labels[i] ?? '', n }))
  const early = tenths.slice(0, 5).reduce((sum, n) => sum + n, 0)
  const told = `${total} asks press for a commitment, ${early} of them in the first half of the talk.`
  if (total === 0)
    return '<figure class="share"><figcaption>Where pressure stands</figcaption><p>No ask presses for a commitment.</p></figure>'
  return chart('Where pressure stands', columnsOf(columns, 'g-commitment'), told)
}

interface Column {
  readonly label: string
  readonly n: number
}

function columnsOf(columns: readonly Column[], kind: string): string {
  const y = scaleLinear()
    .domain([0, Math.max(1, ...columns.map(({ n }) => n))])
    .range([0, 62])
  const step = WIDTH / columns.length
  return columns
    .map(({ label, n }, i) => {
      const height = Math.max(Math.round(y(n)), n > 0 ? 2 : 0)
      const center = Math.round((i + 0.5) * step)
      const width = Math.round(Math.min(step - 6, 44))
      const value = n > 0 ? `<text class="value" x="${center}" y="${76 - height}" text-anchor="middle">${n}</text>` : ''
      return `<rect class="${kind}" x="${center - width / 2}" y="${80 - height}" width="${width}" height="${height}" rx="2"/>${value}<text x="${center}" y="95" text-anchor="middle">${label}</text>`
    })
    .concat(`<line class="axis" x1="0" x2="${WIDTH}" y1="80.5" y2="80.5"/>`)
    .join('')
}

interface Part {
  readonly label: string
  readonly n: number
  readonly kind: string
}

function stacked(title: string, parts: readonly Part[], told: string, note = ''): string {
  const whole = parts.reduce((sum, { n }) => sum + n, 0)
  const x = scaleLinear()
    .domain([0, Math.max(whole, 1)])
    .range([0, WIDTH])
  let at = 0
  const rects = parts.map(({ n, kind }) => {
    const left = x(at)
    at += n
    return n === 0
      ? ''
      : `<rect class="${kind}" x="${left.toFixed(1)}" y="2" width="${Math.max(x(at) - left - 1.5, 1).toFixed(1)}" height="16" rx="2"/>`
  })
  const keys = parts.map(({ label, kind }) => `<li><i class="${kind}"></i>${label}</li>`).join('')
  return `<figure class="share"><figcaption>${title}</figcaption><svg viewBox="0 0 ${WIDTH} 20" role="img" aria-label="${told}">${rects.join('')}</svg><ul class="keys" aria-hidden="true">${keys}</ul>${note === '' ? '' : `<p>${note}</p>`}</figure>`
}

function chart(title: string, body: string, told: string): string {
  return `<figure class="share"><figcaption>${title}</figcaption><svg viewBox="0 0 ${WIDTH} 100" role="img" aria-label="${told}">${body}</svg></figure>`
}
