import type { Block } from '../markdown/block.js'
import { isLetter } from '../voice/letter.js'

/** The blocks of blockquotes that hold a message to be sent. */
export function quotedLetters(blocks: readonly Block[]): ReadonlySet<Block> {
  const letters = new Set<Block>()
  let run: Block[] = []
  const close = (): void => {
    if (run.length > 0 && isLetter(run.map(({ text }) => text).join('\n\n'))) for (const block of run) letters.add(block)
    run = []
  }
  for (const block of blocks) {
    if (block.quoteDepth === 0 || block.layout === 'heading') close()
    if (block.quoteDepth > 0) run.push(block)
  }
  close()
  return letters
}
