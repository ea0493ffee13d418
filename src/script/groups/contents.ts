import type { Block } from '../markdown/block.js'
import { plainWords } from '../voice/label.js'

/** The entries of lists that only name the headings of the file in their order, as a table of contents does. */
export function contentsEntries(blocks: readonly Block[]): ReadonlySet<Block> {
  const headings = new Set<string>()
  for (const { layout, text } of blocks) if (layout === 'heading' && text.length <= LONGEST) headings.add(plainWords(text))
  const lists = new Map<number, { entries: Block[]; named: number }>()
  for (const block of blocks) {
    if (!block.opensItem || block.fence || block.cell || block.container === 0) continue
    const list = lists.get(block.container) ?? { entries: [], named: 0 }
    lists.set(block.container, list)
    list.entries.push(block)
    if (block.text.length <= LONGEST && headings.has(plainWords(block.text))) list.named++
  }
  const found = new Set<Block>()
  for (const { entries, named } of lists.values()) {
    if (named >= 3 && named * 2 >= entries.length) for (const entry of entries) found.add(entry)
  }
  return found
}
const LONGEST = 200
