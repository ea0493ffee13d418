import type { Finding, Severity } from '../../rule/finding.js'
import type { LineIndex } from '../../text/lines.js'
import { htmlText } from '../html-text.js'
import { insteadOf } from '../wording.js'

/** Lines shown before a flagged one; more than twice as many without a finding are folded. */
const CONTEXT = 2
/** Longest stretch without a mark that a line shows, in UTF-16 units. */
const LONGEST = 900
/** Units of folded text that one script may bring along. */
const FOLDED = 60_000
const LOUDNESS: readonly Severity[] = ['error', 'warning', 'info']

/** A finding with its number in the page. */
export interface Numbered {
  readonly id: number
  readonly finding: Finding
}

/**
 * The script's own text, each flagged stretch marked, with what is wrong beside it. Stretches without a finding are folded, and only
 * said how long they are once a script has brought along as much as it may.
 */
export function markedText(source: string, lines: LineIndex, findings: readonly Numbered[]): string {
  const rows: string[] = []
  const room = { left: FOLDED }
  let next = 1
  for (let i = 0; i < findings.length; ) {
    const first = (findings[i] as Numbered).finding
    const notes: Numbered[] = []
    let last = lastLineOf(first)
    for (; i < findings.length && (findings[i] as Numbered).finding.line <= last; i++) {
      const one = findings[i] as Numbered
      notes.push(one)
      last = Math.min(Math.max(last, lastLineOf(one.finding)), first.line + 40)
    }
    // A few lines between two findings go with the later one; more are folded.
    let from = first.line - next <= 2 * CONTEXT ? next : Math.max(next, first.line - CONTEXT)
    while (from < first.line && source.slice(lines.startOf(from), lines.startOf(from + 1)).trim() === '') from++
    if (from > next) rows.push(folded(source, lines, next, from - 1, room))
    rows.push(row(source, lines, from, last, notes))
    next = Math.max(next, last + 1)
  }
  const end = lines.startOf(lines.count) === source.length ? lines.count - 1 : lines.count
  if (next <= end) rows.push(folded(source, lines, next, end, room))
  return `<div class="pages">${rows.join('\n')}</div>`
}

function row(source: string, lines: LineIndex, from: number, to: number, notes: readonly Numbered[]): string {
  const text: string[] = []
  for (let line = from; line <= to; line++) text.push(lineOf(source, lines, line, notes))
  return `<div class="row"><div class="text">${text.join('')}</div><div class="notes">${notes.map(noteOf).join('')}</div></div>`
}

/** A stretch without findings: a few lines as they are, more behind a summary, none where there is no room for them. */
function folded(source: string, lines: LineIndex, from: number, to: number, room: { left: number }): string {
  const length = lines.startOf(to + 1) - lines.startOf(from)
  const said = to === from ? 'One line' : `${to - from + 1} lines`
  if (source.slice(lines.startOf(from), lines.startOf(to + 1)).trim() === '') return ''
  if (length > room.left) return `<p class="gap">${said} without a finding</p>`
  room.left -= length
  const text: string[] = []
  for (let line = from; line <= to; line++) text.push(lineOf(source, lines, line, []))
  if (to - from < 2 * CONTEXT) return `<div class="row"><div class="text">${text.join('')}</div></div>`
  return `<details class="gap"><summary>${said} without a finding</summary><div class="text">${text.join('')}</div></details>`
}

/** One line, its flagged stretches marked; where several overlap, the loudest gives the colour. */
function lineOf(source: string, lines: LineIndex, line: number, notes: readonly Numbered[]): string {
  const start = lines.startOf(line)
  let end = lines.startOf(line + 1)
  while (end > start && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
  const here = notes.filter(({ finding: { span } }) => span.start < Math.max(end, start + 1) && span.end > start)
  const cuts = [...new Set([start, end, ...here.flatMap(({ finding: { span } }) => [clamp(span.start), clamp(span.end)])])].sort(
    (a, b) => a - b,
  )
  const pieces = cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number
    const over = here.filter(({ finding: { span } }) => span.start <= from && span.end >= to)
    const text = htmlText(shortened(source.slice(from, to)))
    if (over.length === 0) return text
    const loud = over.map(({ finding: { severity } }) => severity).sort((a, b) => LOUDNESS.indexOf(a) - LOUDNESS.indexOf(b))[0]
    return `<mark class="${loud}" data-f="${over.map(({ id }) => id).join(' ')}">${text}</mark>`
  })
  const anchors = notes.filter(({ finding }) => finding.line === line).map(({ id }) => `<a id="m${id}"></a>`)
  return `<div class="l" data-n="${line}">${anchors.join('')}${pieces.join('') || '&#8203;'}</div>`

  function clamp(offset: number): number {
    return Math.min(Math.max(offset, start), end)
  }
}

/** What is wrong, with what to say instead. */
export function noteOf({ id, finding }: Numbered): string {
  const { rule, severity, line, message, path } = finding
  const instead = insteadOf(finding).map((text) => `<p class="instead"><span>Instead</span> ${htmlText(text)}</p>`)
  const where = path ? `<p class="path">On the path ${htmlText(path)}</p>` : ''
  return `<div class="note ${severity}" id="f${id}" data-id="${id}" data-rule="${htmlText(rule)}" data-severity="${severity}"><p class="what"><b>${severity}</b> <a href="#rule-${htmlText(rule)}">${htmlText(rule)}</a> <a class="at" href="#m${id}">line ${line}</a></p><p>${htmlText(message)}</p>${where}${instead.join('')}</div>`
}

/** The last line that a finding covers; one that only touches the start of a line does not cover it. */
function lastLineOf({ line, endLine, endColumn }: Finding): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const half = LONGEST / 2
  return `${text.slice(0, half)} … ${text.slice(-half)}`
}
