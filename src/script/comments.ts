import type { Block } from './block.js'
import type { MetComment } from './blocks.js'
import type { Comment } from './model.js'

/** Every comment with the block that follows it in the same container, or the table row under it. */
export function placeComments(comments: readonly MetComment[], blocks: readonly Block[]): Comment[] {
  return comments.map(({ text, span, before, container }) => {
    const inRow = blocks[before]?.cell ?? blocks[before - 1]?.cell
    if (inRow && container === inRow.table) {
      const next = blocks.slice(before).find((block) => block.cell?.table === inRow.table && block.cell.row > inRow.row)
      return next ? { text, span, next: next.span } : { text, span }
    }
    const next = blocks[before]
    if (!next) return { text, span }
    return { text, span, next: spanOfContainer(blocks, before) }
  })
}

/** The first block alone, or all of the table row, that starts at an index. */
function spanOfContainer(blocks: readonly Block[], index: number): { start: number; end: number } {
  const first = blocks[index]!
  let end = first.span.end
  for (let i = index + 1; i < blocks.length; i++) {
    const block = blocks[i]!
    const same = first.cell ? block.cell?.table === first.cell.table && block.cell.row === first.cell.row : block.run === first.run
    if (!same) break
    end = block.span.end
  }
  return { start: first.span.start, end }
}
