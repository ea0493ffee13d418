import type { OwnLines } from '../model.js'
import type { Event, Remark, Utterance } from '../reading/utterance.js'
import type { Block } from './block.js'

/**
 * The whole lines of a note, or of a turn whose label is all that stands beside it, with the blank line that parts them from what follows.
 * Undefined where they hold more, something hangs from them, or what leads to them would lead nowhere.
 */
export function wholeLinesOf(event: Event, blocks: readonly Block[], source: string, shift: number): OwnLines | undefined {
  if (event.kind === 'heading' || !event.block.own || LEADS_IN.test(event.block.text) || !fills(event)) return undefined
  const { block } = event
  const { own } = event.block
  const before = blocks[block.index - 1]
  const after = blocks[block.index + 1]
  const isLedTo = before !== undefined && LEADS_IN.test(before.text)
  if (isLedTo && !(after?.opensItem && after.container === block.container)) return undefined
  if (block.fence && before?.fence !== block.fence && after?.fence !== block.fence) return undefined
  const start = own.start - shift
  const isNear = after?.tight === true && (after.run === block.run || (block.fence !== undefined && after.fence === block.fence))
  if (isNear && indentAt(source, after.span.start - shift) > indentAt(source, start)) return undefined
  const isLast = block.fence !== undefined && after?.fence !== block.fence
  const lines = withBlankLine(source, start, own.end - shift, block.quoteDepth > 0, isLast)
  return { start: lines.start + shift, end: lines.end + shift, renumbers: own.renumbers }
}
const LEADS_IN = /:\W*$/

/** Whether nothing has words in the block but this and the label of who says it. */
function fills({ block, start, end, ...event }: Remark | Utterance): boolean {
  const { text } = block.run
  const label = event.kind === 'utterance' ? event.speakerLabel : ''
  return wordsIn(text.slice(block.start, start)) === wordsIn(label) && wordsIn(text.slice(end, block.end)) === ''
}

function wordsIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

type Edge = 'none' | 'blank' | 'quoted' | 'words'

/** From line start to line end. Between two blank lines one of them goes too, in a quotation one with its mark. */
function withBlankLine(source: string, from: number, to: number, isQuoted: boolean, isLast: boolean): { start: number; end: number } {
  const start = lineStart(source, from)
  const end = lineEnd(source, to)
  const above = start > 0 ? lineStart(source, start - 1) : start
  const below = lineEnd(source, end)
  const edgeOf = (line: string): Edge =>
    line === '' ? 'none' : line.trim() === '' ? 'blank' : isQuoted && /^[\s>]*$/.test(line) ? 'quoted' : 'words'
  const over = edgeOf(source.slice(above, start))
  const under = isLast ? 'none' : edgeOf(source.slice(end, below))
  if (over === 'words' || under === 'words') return { start, end }
  if (under === 'none' || (under === 'blank' && over === 'quoted')) return { start: over === 'none' ? start : above, end }
  return { start, end: below }
}

function lineStart(source: string, at: number): number {
  let start = at
  // A line end belongs to the line that it ends.
  if (source[start] === '\n' && source[start - 1] === '\r') start--
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  return start
}

function lineEnd(source: string, at: number): number {
  let end = at
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
  return end + (source.startsWith('\r\n', end) ? 2 : end < source.length ? 1 : 0)
}

function indentAt(source: string, at: number): number {
  const start = lineStart(source, at)
  return /^[ \t>]*/.exec(source.slice(start, at))![0].length
}
