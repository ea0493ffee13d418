import type { Block } from '../markdown/block.js'
import { addressing, soundsLikeCustomer } from '../voice/voice.js'

/** Items that open with a question in bold and hold one wording of it or more. */
interface Item {
  readonly block: Block
  /** Where the bold question ends, within the block's text. */
  readonly end: number
  quotes: boolean
  asks: boolean
}

/**
 * `1. **What do you grow?**`, and under it the wording `"Tell me, what is in your beds?"` and a note: where a file lists its questions
 * so, the bold ones are asked as well. Gives where each of them ends in its block; an FAQ, whose quotations answer, has none.
 */
export function askingItems(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const items: Item[] = []
  let open: Item | undefined
  for (const block of blocks) {
    const belongs = open !== undefined && (block.run === open.block.run || block.parent === open.block)
    if (block.layout === 'heading' || (block.opensItem && !belongs)) {
      const end = boldQuestionEnd(block)
      open = end > 0 ? { block, end, quotes: false, asks: false } : undefined
      if (open) items.push(open)
    }
    if (!open || (open.block !== block && !belongs)) continue
    const rest = open.block === block ? block.text.slice(open.end) : block.text
    open.quotes ||= /["“]/.test(rest)
    open.asks ||= /["“][^"”]*\?/.test(rest)
  }
  const worded = items.filter(({ quotes }) => quotes)
  const texts = items.map(({ block, end }) => block.text.slice(0, end))
  const addressed = texts.reduce((sum, text) => sum + addressing(text), 0)
  const customer = texts.filter(soundsLikeCustomer).length
  const isHabit =
    items.length >= 4 &&
    worded.length * 2 >= items.length &&
    items.filter(({ asks }) => asks).length * 2 >= worded.length &&
    addressed * 2 >= items.length &&
    customer * 5 <= items.length
  return new Map(isHabit ? items.map(({ block, end }) => [block.index, end]) : [])
}

/** Where the bold question that opens a list item ends; 0 where none does. */
function boldQuestionEnd({ opensItem, cell, fence, run, start, end, text }: Block): number {
  if (!opensItem || cell || fence) return 0
  const mark = run.marked('strong', start, start + 2)[0]
  if (!mark || mark.start > start + 1 || mark.end > end) return 0
  const words = text.slice(0, mark.end - start)
  return /^[^"“”]{8,}\?\s*$/.test(words) ? words.length : 0
}
