import { askKind } from '../../ask/detect.js'
import type { Block } from '../markdown/block.js'
import { isItalic } from '../markdown/marks.js'
import { addressing } from '../voice/voice.js'

const LEAST = 4

/**
 * The entries of lists that ask in italics, `1. *What broke last?* Look for dates.`, where a file sets its questions so: those that are
 * nothing but italics are no remarks there. Empty where a file has few of them.
 */
export function italicAsks(blocks: readonly Block[]): ReadonlySet<Block> {
  const asking = blocks.filter((block) => block.opensItem && !block.cell && !block.fence && asksInItalics(block))
  return new Set(asking.length >= LEAST ? asking.filter(isItalic) : [])
}

function asksInItalics({ run, start, text }: Block): boolean {
  const mark = run.marked('emphasis', start, start + 2)[0]
  if (!mark || mark.start > start + 1) return false
  const words = text.slice(0, mark.end - start)
  if (/^\W*\(/.test(words) || addressing(words) < 0) return false
  return /\?\W{0,2}$/.test(words) || askKind(words) === 'probe'
}
