import type { Block } from '../markdown/block.js'

/** `Subject: your barn`, `Here is the drawing: [link]`, `Just bumping this`: nobody says that. */
const WRITTEN =
  /^[\s*_>]{0,6}(?:email )?subject(?: line)?[\s*_]{0,4}:|(?:^|[:\n]\s?)\[(?:(?:insert|your|calendar|booking|demo|the) )?(?:link|url)(?: [^\]]{0,30})?\]|\b(?:just )?bump(?:ing|ed)? this\b|<(?:link|url)\b/i

/** Blockquotes that hold a message to be sent, by all their blocks: a subject, a link or a reminder of an earlier one stands in them. */
export function quotedLetters(blocks: readonly Block[]): ReadonlySet<Block> {
  const letters = new Set<Block>()
  let run: Block[] = []
  const close = (): void => {
    if (run.some(({ text }) => WRITTEN.test(text))) for (const block of run) letters.add(block)
    run = []
  }
  for (const block of blocks) {
    if (block.quoteDepth === 0 || block.layout === 'heading') close()
    if (block.quoteDepth > 0) run.push(block)
  }
  close()
  return letters
}
