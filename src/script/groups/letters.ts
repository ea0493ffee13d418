import type { Block } from '../markdown/block.js'
import { isLetter, opensMessage } from '../voice/letter.js'

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

/** The paragraphs of messages that stand in the open: from a subject under `Email 2:`, or over a greeting, to the next heading, list or label. */
export function openLetters(blocks: readonly Block[]): ReadonlySet<Block> {
  const letters = new Set<Block>()
  let isIn = false
  for (const block of blocks) {
    const isText = block.layout === 'paragraph' && block.depth === 0 && block.quoteDepth === 0 && !block.fence && !block.cell
    if (!isText || (isIn && ENDS.test(block.text))) isIn = false
    if (isText && opensMessage(blocks[block.index - 1]?.text ?? '', block.text, blocks[block.index + 1]?.text ?? '')) isIn = true
    if (isIn) letters.add(block)
  }
  return letters
}
/** `Email 3:`, `After the demo –`, `VM 2` */
const ENDS = /^[^\n]{1,60}[:–—-]\W{0,4}$|^\W{0,4}(?:vm|voice ?mails?|phone|calls?)\b[^\n]{0,30}(?:\n|$)/i
