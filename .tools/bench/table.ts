import type { Measured } from './measure.js'
import { type Comparison, type Figure, FLOOR, type Outcome } from './parts.js'

/** The outcomes as Markdown: a table of saleslint's CPU time to that of each of the others, and one of single figures. */
export function tables(outcomes: readonly Outcome[]): string {
  const comparisons = outcomes.flatMap((outcome) => outcome.comparisons ?? [])
  const figures = outcomes.flatMap((outcome) => outcome.figures ?? [])
  return [comparisonTable(comparisons), figureTable(figures)].filter(Boolean).join('\n\n')
}

function comparisonTable(comparisons: readonly Comparison[]): string {
  if (comparisons.length === 0) return ''
  const names = [...new Set(comparisons.flatMap(({ others }) => [...others.keys()]))]
  const head = ['CPU of saleslint to', ...names.map((name) => (name === FLOOR ? 'remark-parse alone' : name)), 'CPU', 'peak memory']
  const rows = comparisons.map(({ title, own, others }) => [
    title,
    ...names.map((name) => ratioOf(own, others.get(name))),
    ...('over' in own ? [`over ${own.over} s`, ''] : [`${round(own.cpu)} s`, `${Math.round(own.memory)} MB`]),
  ])
  return lines([head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows])
}

function ratioOf(own: Measured, other: Measured | undefined): string {
  if (!other) return ''
  if ('over' in own) return '?'
  return 'over' in other ? `under ${round(own.cpu / other.over)}` : round(own.cpu / other.cpu)
}

function figureTable(figures: readonly Figure[]): string {
  if (figures.length === 0) return ''
  const rows = figures.map(({ title, value }) => [title, round(value)])
  return lines([['figure', 'value'], ['---', '---:'], ...rows])
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function round(value: number): string {
  return value < 0.1 ? value.toPrecision(1) : value.toFixed(2)
}
