import { FORMS, INTENTS, OPENNESS, STAGES } from '../ask/labels.js'
import { cut, widthOf } from './cells.js'
import { counted } from './counted.js'
import { errorText } from './error.js'
import { type Figures, percent, shareOf } from './figures.js'
import { largest } from './largest.js'
import type { Style } from './model.js'
import { printableLine } from './printable.js'
import { SCORE_FORMULA, scoreOf } from './score.js'
import type { Stats } from './stats.js'

const COLUMNS = [
  ['asks', ({ asks }: Figures) => String(asks)],
  ['open', ({ openness, asks }: Figures) => percent(shareOf(openness.open, asks))],
  ['from', ({ from }: Figures) => String(from)],
  ['to', ({ to }: Figures) => String(to)],
  ['probes', ({ probes }: Figures) => String(probes)],
  ['press', ({ pressed }: Figures) => String(pressed)],
  ['facts', ({ factRun }: Figures) => String(factRun)],
  ['words/turn', ({ words, turns }: Figures) => (turns === 0 ? '–' : String(Math.round(words / turns)))],
] as const

/** A table of all scripts, what they add up to, and the shares of each label. */
export default function statsPretty({ scripts, all, errors, withScore }: Stats, style: Style): string {
  const columns = withScore ? [...COLUMNS, ['score', (figures: Figures) => String(scoreOf(figures) ?? '–')] as const] : COLUMNS
  const widths = columns.map(([name, of]) =>
    largest(
      scripts.map(({ figures }) => of(figures).length),
      Math.max(name.length, of(all).length),
    ),
  )
  const room = style.width - widths.reduce((sum, width) => sum + width + 2, 0)
  const names = scripts.map(({ file }) => printableLine(file))
  const first = Math.min(largest(names.map(widthOf), 12), Math.max(room, 16))
  const row = (name: string, cells: readonly string[]) =>
    `${pad(cut(name, first), first)}${cells.map((cell, i) => `  ${cell.padStart(widths[i] ?? 0)}`).join('')}`
  const table = [
    style.dim(
      row(
        'script',
        columns.map(([name]) => name),
      ),
    ),
    ...scripts.map(({ figures }, i) =>
      row(
        names[i] ?? '',
        columns.map(([, of]) => of(figures)),
      ),
    ),
    ...(scripts.length > 1
      ? [
          style.strong(
            row(
              counted(scripts.length, 'script'),
              columns.map(([, of]) => of(all)),
            ),
          ),
        ]
      : []),
  ]
  const note =
    'from: where the customer comes from and why · to: what they would move to · press: asks that press or presume · facts: longest run of fact questions'
  const blocks = [
    table.join('\n'),
    ...(all.asks > 0 ? [sharesBlock(all, style)] : []),
    style.dim(withScore ? `${note}\n${SCORE_FORMULA}` : note),
    ...errors.map((error) => errorText(error, style)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sharesBlock({ intents, forms, openness, stages, asks }: Figures, style: Style): string {
  const list = (title: string, counts: Readonly<Partial<Record<string, number>>>, keys: readonly string[]) => [
    style.strong(title),
    ...keys
      .filter((key) => counts[key])
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
      .map((key) => `${key.padEnd(19)} ${String(counts[key]).padStart(5)} ${percent(shareOf(counts[key], asks)).padStart(6)}`),
  ]
  const left = list('by intent', intents, INTENTS)
  const right = [...list('by openness', openness, OPENNESS), '', ...list('by form', forms, FORMS), '', ...list('by stage', stages, STAGES)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${pad(left[i] ?? '', 36, left[i] === style.strong('by intent') ? 'by intent' : left[i])}${right[i] ?? ''}`.trimEnd(),
  ).join('\n')
}

/** Pads to cells; `plain` is the text without colours where it has some. */
function pad(text: string, width: number, plain: string = text): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(plain)))
}
