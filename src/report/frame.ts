import type { LineIndex } from '../text/lines.js'
import { type Grapheme, graphemesOf, isSimple, widthOf } from './cells.js'
import type { SourcePlace, Style } from './model.js'
import { printable } from './printable.js'

/** Lines of a span shown before the middle ones are left out. */
const MOST_LINES = 4
/** Units of a line looked at on either side of the span: a line may be a megabyte long. */
const REACH = 600
const TAB = '    '

/**
 * The lines of a source that a span covers, each with its number and the span underlined. Tabs become spaces, wide characters keep the
 * underline under them, a line wider than the terminal is cut to a window around the span.
 */
export function codeFrame(
  source: string,
  lines: LineIndex,
  place: SourcePlace,
  style: Style,
  mark: (text: string) => string,
): readonly string[] {
  const lastLine = place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine
  const numbers: (number | undefined)[] = []
  for (let line = place.line; line <= lastLine; line++) {
    if (lastLine - place.line >= MOST_LINES && line === place.line + MOST_LINES - 2) {
      numbers.push(undefined)
      line = lastLine
    }
    numbers.push(line)
  }
  const gutter = String(lastLine).length
  const room = Math.max(style.width - gutter - 6, 20)
  return numbers.flatMap((line) => {
    const number = (text: string) => style.dim(`  ${text.padStart(gutter)} │`)
    if (line === undefined) return [`${number('⋮')}`]
    const text = lineAt(source, lines, line)
    const from = line === place.line ? place.column - 1 : text.length - text.trimStart().length
    const to = line === place.endLine ? place.endColumn - 1 : text.trimEnd().length
    const shown = windowed(text, Math.min(from, text.length), Math.max(Math.min(to, text.length), from), room)
    const under = ' '.repeat(shown.from) + mark('^'.repeat(Math.max(shown.to - shown.from, 1)))
    return [`${number(String(line))} ${shown.text}`.trimEnd(), `${number('')} ${under}`]
  })
}

function lineAt(source: string, lines: LineIndex, line: number): string {
  const start = lines.startOf(line)
  let end = lines.startOf(line + 1)
  while (end > start && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
  return source.slice(start, end)
}

interface Window {
  readonly text: string
  /** Cells before the underline, and before its end. */
  readonly from: number
  readonly to: number
}

function windowed(line: string, from: number, to: number, room: number): Window {
  if (line.length <= room && isSimple(line)) return { text: line, from, to }
  const reach = isSimple(line.slice(Math.max(0, from - REACH), from + REACH)) ? room : REACH
  const first = Math.max(0, from - reach)
  const last = Math.min(line.length, from + reach)
  const pieces = drawn(line.slice(first, last), first)
  const before = pieces.findIndex((piece) => piece.end > from)
  const start = before < 0 ? pieces.length : before
  let end = start
  while (end < pieces.length && (pieces[end] as Grapheme).start < to) end++
  const total = pieces.reduce((sum, piece) => sum + piece.cells, 0)
  if (total <= room && first === 0 && last === line.length) {
    return { text: join(pieces, 0, pieces.length), from: cells(pieces, 0, start), to: cells(pieces, 0, end) }
  }
  // The window shows the span with some of what stands before it, and as much as fits after it.
  const lead = Math.max(Math.floor(room / 4), room - 4 - cells(pieces, start, end))
  let left = start
  for (let used = 0; left > 0 && used + (pieces[left - 1] as Grapheme).cells <= Math.min(lead, room / 2); left--)
    used += (pieces[left - 1] as Grapheme).cells
  const cutLeft = left > 0 || first > 0
  let right = left
  for (let used = cutLeft ? 2 : 1; right < pieces.length && used + (pieces[right] as Grapheme).cells <= room; right++)
    used += (pieces[right] as Grapheme).cells
  const cutRight = right < pieces.length || last < line.length
  const offset = cutLeft ? 1 : 0
  return {
    text: `${cutLeft ? '…' : ''}${join(pieces, left, right)}${cutRight ? '…' : ''}`,
    from: offset + cells(pieces, left, start),
    to: offset + cells(pieces, left, Math.min(end, right)),
  }
}

/** The characters of a stretch of a line, tabs widened and controls made visible. */
function drawn(text: string, shift: number): readonly Grapheme[] {
  const pieces: Grapheme[] = []
  const simple = isSimple(text)
  for (const { text: raw, start, end, cells } of graphemesOf(text)) {
    if (simple) {
      pieces.push({ text: raw, start: start + shift, end: end + shift, cells })
      continue
    }
    const shown = raw === '\t' ? TAB : printable(raw)
    pieces.push({ text: shown, start: start + shift, end: end + shift, cells: widthOf(shown) })
  }
  return pieces
}

function join(pieces: readonly Grapheme[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

function cells(pieces: readonly Grapheme[], from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += (pieces[i] as Grapheme).cells
  return sum
}
