import type { Block } from '../markdown/block.js'

/** What stands under the title before the first section with a body, subtitle included. */
export function firstLines(blocks: readonly Block[]): string {
  let text = ''
  let headings = 0
  for (const block of blocks) {
    if (text.length > START) break
    if (block.layout === 'heading' && headings++ > 0 && (text !== '' || headings > 2)) break
    if (block.layout !== 'heading' || headings > 1) text += `${block.text.slice(0, START)}\n`
  }
  return text.slice(0, START)
}
const START = 400
