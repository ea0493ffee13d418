import type { Block } from '../markdown/block.js'

/** As much of a file as its words are counted in, and of a block. */
const COUNTED = 40_000
const OF_BLOCK = 2_000

/** The text in which the words of a file are counted: a line a block. */
export function countedText(blocks: readonly Block[]): string {
  let text = ''
  for (const block of blocks) {
    if (text.length > COUNTED) break
    text += `\n${block.text.slice(0, OF_BLOCK)}`
  }
  return text
}
