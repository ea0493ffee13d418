import type { Code } from 'mdast'
import { skipLinePrefix } from './align.js'
import type { RunBuilder } from './run.js'

export const BOX = /[\u2500-\u257f]/

export interface Line {
  readonly text: string
  readonly source: number
}

/** The lines of a fence beside their place in the source; a line of the value is always the end of its source line. */
export function sourceLines(source: string, node: Code, quoteDepth: number): Line[] {
  if (node.value === '') return []
  const first = node.position!.start.offset!
  const end = node.position!.end.offset!
  // Indented code has no opening line of its own.
  const isFenced = source[first] === '`' || source[first] === '~'
  let at = isFenced ? lineEnd(source, first, end) : first
  return node.value.split(/\r\n|\n|\r/).map((text, index) => {
    const start = index === 0 && !isFenced ? first : afterLineEnd(source, at)
    const stop = lineEnd(source, start, end)
    at = stop
    const exact = stop - text.length
    const from = exact >= start && source.startsWith(text, exact) ? exact : Math.min(skipLinePrefix(source, start, stop, quoteDepth), stop)
    return { text: source.slice(from, stop), source: from }
  })
}

function lineEnd(source: string, at: number, end: number): number {
  let i = at
  while (i < end && source.charCodeAt(i) !== 10 && source.charCodeAt(i) !== 13) i++
  return i
}

function afterLineEnd(source: string, at: number): number {
  return at + (source.startsWith('\r\n', at) ? 2 : 1)
}

/** Where the text of a line ends in the source. */
export function endOf(line: Line): number {
  return line.source + line.text.trimEnd().length
}

/** Adds one line to a run, without the `**`, `~~` and box characters in it. */
export function addLine(run: RunBuilder, line: Line, before: number | undefined, shift: number): void {
  const text = line.text.trimEnd()
  const lead = text.length - text.trimStart().length
  if (before !== undefined) run.add('\n', before + shift, Math.max(0, line.source + lead - before))
  let open = -1
  let struck = -1
  let at = lead
  for (let i = lead; i < text.length; i++) {
    const pair = text[i] === text[i + 1]
    if (pair && (text[i] === '*' || text[i] === '~')) {
      run.add(text.slice(at, i), line.source + at + shift)
      if (text[i] === '*') {
        if (open >= 0) run.mark('strong', open)
        open = open >= 0 ? -1 : run.text.length
      } else {
        if (struck >= 0) run.mark('struck', struck)
        struck = struck >= 0 ? -1 : run.text.length
      }
      i++
      at = i + 1
    } else if (BOX.test(text[i]!)) {
      run.add(text.slice(at, i), line.source + at + shift)
      at = i + 1
    }
  }
  run.add(text.slice(at), line.source + at + shift)
}

/** How many box characters and blanks a line starts with. */
export function boxStart(own: string): number {
  let i = 0
  while (i < own.length && (BOX.test(own[i]!) || own[i] === ' ')) i++
  return i
}
