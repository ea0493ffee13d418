import { askKind } from '../../ask/detect.js'
import type { Block } from '../markdown/block.js'
import { isItalic } from '../markdown/marks.js'
import { COUNT } from '../voice/asides.js'
import { addressing } from '../voice/voice.js'

const LEAST = 4

/**
 * The entries of lists that ask in italics, `1. *What broke last?* Look for dates.`, where a file sets its questions so: those that are
 * nothing but italics are no remarks there. None where a file has few of them.
 */
export function italicAsks(blocks: readonly Block[]): ReadonlySet<Block> {
  const asking = blocks.filter((block) => block.opensItem && !block.cell && !block.fence && asksInItalics(block))
  const entries = asking.length >= LEAST ? asking.filter(isItalic) : []
  return new Set([...entries, ...followUps(blocks)])
}

/** Paragraphs in italics that ask on in a file that counts its questions, Q1, Q2, Q3. */
function followUps(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter(({ text }) => COUNT.test(text)).length < LEAST_COUNTED) return []
  return blocks.filter((block) => block.layout === 'paragraph' && block.text.includes('?') && isItalic(block) && addressing(block.text) > 0)
}
const LEAST_COUNTED = 5

function asksInItalics({ run, start, text }: Block): boolean {
  const mark = run.marked('emphasis', start, start + 2)[0]
  if (!mark || mark.start > start + 1) return false
  const words = text.slice(0, mark.end - start)
  if (/^\W*\(/.test(words) || addressing(words) < 0) return false
  return /\?\W{0,2}$/.test(words) || askKind(words) === 'probe'
}
