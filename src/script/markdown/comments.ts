import type { Span } from '../../text/span.js'
import type { Comment } from '../model.js'
import type { Block } from './block.js'
import type { MetComment } from './blocks.js'

/**
 * Every comment with what follows it: the next block (a list item's text, a paragraph, a whole table or fence), the next row where it
 * stands in a table, or the rest of its own paragraph where that goes on.
 */
export function placeComments(met: readonly MetComment[], blocks: readonly Block[], source: string): Comment[] {
  if (met.length === 0) return []
  const comments = [...met].sort((a, b) => a.span.start - b.span.start)
  const inOrder = [...blocks].sort((a, b) => a.span.start - b.span.start)
  let at = 0
  return comments.map(({ text, span }) => {
    while (at < inOrder.length && (inOrder[at] as Block).span.start < span.end) at++
    const next = nextOf(span, inOrder, at, source)
    return next ? { text, span, next } : { text, span }
  })
}

/** `at` is the first block that starts behind the comment. */
function nextOf(comment: Span, blocks: readonly Block[], at: number, source: string): Span | undefined {
  const before = blocks[at - 1]
  const after = blocks[at]
  const row = [before, after].find((block) => block?.cell && onOneLine(block.span, comment, source))
  if (row) return rowBelow(row, blocks, at)
  if (before && !before.fence && before.span.end > comment.end && source.slice(comment.end, before.span.end).trim() !== '') {
    return { start: comment.end, end: endOfRun(blocks, at - 1) }
  }
  return after && whole(blocks, at)
}

function onOneLine(a: Span, b: Span, source: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return !/[\r\n]/.test(source.slice(Math.min(first.end, second.start), second.start))
}

function rowBelow({ cell }: Block, blocks: readonly Block[], from: number): Span | undefined {
  let at = from
  while (blocks[at]?.cell?.table === cell?.table && blocks[at]?.cell?.row === cell?.row) at++
  const first = blocks[at]
  if (!first) return undefined
  if (first.cell?.table !== cell?.table) return whole(blocks, at)
  return stretch(blocks, at, (block) => block.cell?.table === first.cell?.table && block.cell?.row === first.cell?.row)
}

/** All of the table, fence or run that starts at an index. */
function whole(blocks: readonly Block[], at: number): Span {
  const first = blocks[at] as Block
  if (first.fence) return first.fence.span
  const { cell } = first
  return cell ? stretch(blocks, at, (block) => block.cell?.table === cell.table) : { start: first.span.start, end: endOfRun(blocks, at) }
}

function endOfRun(blocks: readonly Block[], at: number): number {
  const { run } = blocks[at] as Block
  return stretch(blocks, at, (block) => block.run === run).end
}

function stretch(blocks: readonly Block[], from: number, holds: (block: Block) => boolean): Span {
  let { end } = (blocks[from] as Block).span
  for (let i = from + 1; i < blocks.length && holds(blocks[i] as Block); i++) end = Math.max(end, (blocks[i] as Block).span.end)
  return { start: (blocks[from] as Block).span.start, end }
}
