import { splitSentences } from '../../text/sentences.js'
import type { Span } from '../../text/span.js'
import type { Block } from '../markdown/block.js'
import { addressing } from '../voice/voice.js'

/** `A. Herd`, `2) Milk`, `Herd (3 min)`: the name of a part of a talk. */
const PART = /^\W{0,3}(?:\p{Lu}|\d{1,2}|[IVX]{1,4})[.):]\s|\(\s?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?min/iu

/**
 * Parts of a talk that are a paragraph each, the name in bold and nothing but questions behind it: `**A. Herd (3 min).** How many cows do
 * you keep? Who milks them?` Where a file has several, and they speak to somebody, all of them are asked. Gives where they stand.
 */
export function questionParts(blocks: readonly Block[]): ReadonlyMap<Block, Span> {
  const parts = new Map<Block, Span>()
  let questions = 0
  let toYou = 0
  for (const block of blocks) {
    const found = questionsBehindName(block)
    if (!found) continue
    parts.set(block, { start: block.start + found.from, end: block.end })
    for (const question of found.questions) {
      questions++
      const address = addressing(question)
      if (address >= 1) toYou++
      // What the rep is to find out about somebody.
      if (address <= -0.75) return NONE
    }
  }
  return parts.size >= 2 && toYou * 3 >= questions ? parts : NONE
}
const NONE: ReadonlyMap<Block, Span> = new Map()

function questionsBehindName(block: Block): { readonly from: number; readonly questions: readonly string[] } | undefined {
  const { layout, depth, quoteDepth, fence, run, start, end, text } = block
  if (layout !== 'paragraph' || depth > 0 || quoteDepth > 0 || fence || !text.endsWith('?') || /["“]/.test(text)) return undefined
  const name = run.marked('strong', start, start + 2)[0]
  if (!name || name.start > start + 1 || name.end > Math.min(end, start + 80) || !PART.test(text.slice(0, name.end - start)))
    return undefined
  const from = name.end - start + /^[\s.:–—-]*/u.exec(text.slice(name.end - start))![0].length
  const questions = splitSentences(text.slice(from)).map((sentence) => text.slice(from + sentence.start, from + sentence.end))
  return questions.length > 0 && questions.every((question) => question.endsWith('?')) ? { from, questions } : undefined
}
