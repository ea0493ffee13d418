import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { shareOf } from '../figures.js'
import { htmlText } from '../html-text.js'
import { largest } from '../largest.js'
import type { PastReport } from '../model.js'

const WIDTH = 1080
const HEIGHT = 190
const LEFT = 34
const RIGHT = 108
const TOP = 12
const FOOT = 162
/** What a date below the chart takes. */
const ROOM = 84
const LEVELS = [
  ['errors', 'errors'],
  ['warnings', 'warnings'],
  ['infos', 'info'],
] as const

/** How findings per hundred asks went over earlier reports up to this one; nothing where there is no earlier one. */
export function trend(reports: readonly PastReport[]): string {
  if (reports.length < 2) return ''
  const rate = (report: PastReport, level: 'errors' | 'warnings' | 'infos') => 100 * shareOf(report.summary[level], report.summary.asks)
  const highest = largest(
    reports.flatMap((report) => LEVELS.map(([level]) => rate(report, level))),
    1,
  )
  const x = scaleLinear()
    .domain(spanOf(reports))
    .range([LEFT, WIDTH - RIGHT])
  const y = scaleLinear().domain([0, highest]).nice(4).range([FOOT, TOP])
  const at = (i: number) => Math.round(x(dayOf(reports[i])))
  const ticks = y
    .ticks(4)
    .map(
      (tick) =>
        `<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/><text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    )
  const lines = LEVELS.map(([level]) => {
    const path = line<PastReport>(
      (_, i) => at(i),
      (report) => y(rate(report, level)),
    )([...reports])
    const dots = reports.map(
      (report, i) =>
        `<circle class="s-${level}" cx="${at(i)}" cy="${y(rate(report, level)).toFixed(1)}" r="3"><title>${htmlText(report.date)}: ${rate(report, level).toFixed(1)} ${level} per 100 asks</title></circle>`,
    )
    return `<path class="curve s-${level}" d="${path ?? ''}"/>${dots.join('')}`
  })
  let free = -Infinity
  const dates = reports.map((report, i) => {
    const isLast = i === reports.length - 1
    if (!isLast && (at(i) < free || at(i) > at(reports.length - 1) - ROOM)) return ''
    free = at(i) + ROOM
    return `<text x="${at(i)}" y="${FOOT + 18}" text-anchor="middle">${htmlText(report.date)}</text>`
  })
  const [first, last] = [reports[0], reports.at(-1)] as [PastReport, PastReport]
  const told = LEVELS.map(([level, name]) => `${name} from ${rate(first, level).toFixed(1)} to ${rate(last, level).toFixed(1)}`).join(', ')
  return `<section class="trend" aria-labelledby="trend"><h2 id="trend">How it went</h2>
<p class="lead">Findings per hundred asks, ${htmlText(first.date)} to ${htmlText(last.date)}.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Trend chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" class="wide" role="img" aria-label="Findings per hundred asks over ${reports.length} reports: ${told}.">${ticks.join('')}${lines.join('')}${endLabels(last, rate, y)}${dates.join('')}</svg></div></section>`
}

/** Names at the ends of the lines, kept apart. */
function endLabels(
  last: PastReport,
  rate: (report: PastReport, level: 'errors' | 'warnings' | 'infos') => number,
  y: (value: number) => number,
): string {
  const labels = LEVELS.map(([level, name]) => ({ level, name, at: y(rate(last, level)) })).sort((a, b) => a.at - b.at)
  let lowest = -Infinity
  return labels
    .map(({ level, name, at }) => {
      lowest = Math.max(at + 4, lowest + 15)
      return `<text class="s-${level}" x="${WIDTH - RIGHT + 10}" y="${lowest.toFixed(1)}">${name} ${rate(last, level).toFixed(1)}</text>`
    })
    .join('')
}

function dayOf(report: PastReport | undefined): number {
  return Date.parse(report?.date ?? '') || 0
}

/** From the first day to the last, at least one day. */
function spanOf(reports: readonly PastReport[]): readonly [number, number] {
  const days = reports.map(dayOf)
  const first = days.reduce((earliest, day) => Math.min(earliest, day))
  return [first, largest(days, first + 86_400_000)]
}
