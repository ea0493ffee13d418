import { scaleLinear } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape'
import { cut } from '../cells.js'
import { isPressed } from '../figures.js'
import { htmlText } from '../html-text.js'
import { largest } from '../largest.js'
import type { MapAsk, MapStage, QuestionMap } from '../question-map.js'
import { groupOf } from './palette.js'

const WIDTH = 1080
const EDGE = 14
const TOP = 46
const LANE = 17
/** Probes deeper than this share the last lane. */
const DEEPEST = 4

/**
 * The question map of a script as SVG. From left to right the words that the rep says: stages above, one mark an ask coloured by what
 * it is for, probes in lanes below the ask they dig into, flags where it presses, and at the foot the talk between the asks with a
 * notch wherever the customer gets to speak. `withTexts`: each mark gives its ask's words when pointed at.
 */
export function timeline(map: QuestionMap, id: string, withTexts = true): string {
  const x = scaleLinear()
    .domain([0, Math.max(map.words, 1)])
    .range([EDGE, WIDTH - EDGE])
  const lanes = Math.min(
    largest(
      map.asks.map(({ depth }) => depth),
      0,
    ),
    DEEPEST,
  )
  const foot = TOP + lanes * LANE + 24
  const size = Math.round(Math.max(4, Math.min(11, (WIDTH / Math.max(map.asks.length, 1)) * 0.9)))
  const parts = [
    ...map.stages.map((stage, i) => stageBand(stage, i, x, foot)),
    ...links(map.asks, x),
    ...map.asks.map((ask) => askMark(ask, x, size, withTexts)),
    talk(map, x, foot),
  ]
  const height = foot + 16
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d" class="timeline">
<title id="${id}-t">Question map of ${htmlText(map.title)}</title>
<desc id="${id}-d">${htmlText(description(map))}</desc>
${parts.join('\n')}
</svg>`
}

/** The same in a few pixels: one stripe an ask, for lists. */
export function strip(map: QuestionMap): string {
  const width = 220
  const foot = 22
  const x = scaleLinear()
    .domain([0, Math.max(map.words, 1)])
    .range([0, width])
  const stripe = Math.max(1.5, Math.min(4, width / Math.max(map.asks.length, 1) - 0.5))
  const marks = new Map<string, string>()
  for (const ask of map.asks) {
    const { id } = groupOf(ask.intent)
    const tall = ask.openness === 'open' ? 18 : ask.openness === 'narrow' ? 11 : 7
    const left = px(x(middle(ask)) - stripe / 2)
    marks.set(id, `${marks.get(id) ?? ''}M${left},${foot}v-${tall}h${px(stripe)}v${tall}z`)
  }
  const paths = Array.from(marks, ([id, path]) => `<path class="g-${id}" d="${path}"/>`)
  return `<svg viewBox="0 0 ${width} ${foot + 2}" class="strip" preserveAspectRatio="xMinYMid meet" aria-hidden="true"><rect class="talk" x="0" y="${foot}" width="${width}" height="2"/>${paths.join('')}</svg>`
}

type X = (words: number) => number

function stageBand({ stage, title, from, to }: MapStage, i: number, x: X, foot: number): string {
  const left = x(from)
  const width = x(to) - left
  // A stage without a name of its own is called as its heading is.
  const name = stage === 'other' && title !== '' ? cut(title, Math.floor((width - 12) / 6.4)) : stage
  const label = width > name.length * 6.4 + 12 && name.length > 1 ? `<text x="${px(left + 6)}" y="14">${htmlText(name)}</text>` : ''
  const named = title === '' ? stage : `${stage}: ${title}`
  return `<g class="stage${i % 2 === 0 ? ' even' : ''}"><title>${htmlText(named)}</title><rect x="${px(left)}" y="0" width="${px(Math.max(width, 0.5))}" height="${foot + 16}"/>${label}</g>`
}

/** A line from an ask to the probe that digs into its answer. */
function links(asks: readonly MapAsk[], x: X): readonly string[] {
  return asks.flatMap((ask, i) => {
    const before = asks[i - 1]
    if (ask.depth === 0 || !before) return []
    return [`<path class="link" d="M${px(x(middle(before)))},${yOf(before)}L${px(x(middle(ask)))},${yOf(ask)}"/>`]
  })
}

function askMark(ask: MapAsk, x: X, size: number, withText: boolean): string {
  const { openness, intent, text, line, alternative, branch } = ask
  const at = `translate(${px(x(middle(ask)))},${yOf(ask)})`
  const shape = shapeOf(openness, size)
  const kind = [`ask g-${groupOf(intent).id} ${openness}`, alternative ? 'alternative' : ''].join(' ').trim()
  const notes = [`line ${line}`, intent, openness, ...ask.flaws, ...(branch ? [branch] : [])].join(' · ')
  const flag = isPressed(ask)
    ? `<path class="flag" d="M0,${TOP - yOf(ask) - 8}V${-size / 2 - 2}"/><path class="pressure" transform="translate(0,${TOP - yOf(ask) - 15}) rotate(180)" d="${FLAG}"/>`
    : ''
  return `<g transform="${at}">${withText ? `<title>${htmlText(`${text} (${notes})`)}</title>` : ''}${flag}<path class="${kind}" d="${shape}"/></g>`
}

/** The bar at the foot: all that the rep says, the asks in it filled, a notch wherever somebody else gets to speak. */
function talk({ asks, listens, words }: QuestionMap, x: X, foot: number): string {
  const all = `<rect class="talk" x="${px(x(0))}" y="${foot}" width="${px(x(words) - x(0))}" height="6" rx="2"/>`
  const bars = asks.map(({ at, words: length }) => `M${px(x(at))},${foot}h${px(Math.max(x(at + length) - x(at), 1))}v6H${px(x(at))}z`)
  const notches = listens.map((at) => `M${px(x(at) - 0.75)},${foot - 3}h1.5v12h-1.5z`)
  return `<g class="foot">${all}<path class="asked" d="${bars.join('')}"/>${notches.length > 0 ? `<path class="listen" d="${notches.join('')}"/>` : ''}</g>`
}

const shapes = new Map<string, string>()

/** The outline of a mark: a circle for open and closed asks, a diamond for narrow ones; open ones are larger. */
function shapeOf(openness: MapAsk['openness'], size: number): string {
  const key = `${openness} ${size}`
  const drawn =
    shapes.get(key) ??
    rounded(symbol(openness === 'narrow' ? symbolDiamond : symbolCircle, size * size * (openness === 'open' ? 0.95 : 0.62))())
  shapes.set(key, drawn)
  return drawn
}

/** A path with a tenth of a pixel, which is as much as anybody sees. */
function rounded(path: string | null): string {
  return (path ?? '').replace(/-?\d+\.\d+/g, (number) => px(Number(number)))
}

function description({ asks, words, stages, listens }: QuestionMap): string {
  if (asks.length === 0) return `No asks in ${words} words.`
  const order = [...new Set(stages.map(({ stage }) => stage))].join(', ')
  const first = asks.slice(0, 3).map(({ intent }) => intent)
  const pressed = asks.filter(isPressed).length
  return [
    `${asks.length} asks in ${words} words of the rep, through ${order}.`,
    `It opens with ${first.join(', ')}.`,
    pressed > 0 ? `${pressed} press for a commitment.` : 'None presses for a commitment.',
    `The customer gets to speak ${listens.length} times.`,
  ].join(' ')
}

function yOf({ depth }: MapAsk): number {
  return TOP + Math.min(depth, DEEPEST) * LANE
}

function middle({ at, words }: MapAsk): number {
  return at + words / 2
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}

const FLAG = rounded(symbol(symbolTriangle, 52)())
