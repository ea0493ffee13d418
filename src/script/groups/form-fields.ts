import type { Span } from '../../text/span.js'
import type { Block } from '../markdown/block.js'
import { isItalic } from '../markdown/marks.js'
import { addressing } from '../voice/voice.js'

const LEAST = 6

/**
 * The questions of a form whose fields are the items of lists, `- [ ] **What do you grow?** ____`, `- **Water:** Who waters it? [ ] You
 * [ ] We`, and where each stands in its block; those in italics between a heading and its fields too. A sheet on which the rep notes what
 * they found out speaks of the customer or asks what was done, and has none.
 */
export function formFields(blocks: readonly Block[]): ReadonlyMap<Block, Span> {
  const fields = new Map<Block, Span>()
  let filledIn = 0
  let toYou = 0
  let others = 0
  for (const block of blocks) {
    const question = block.opensItem ? questionIn(block.text) : undefined
    if (!question || block.cell || block.fence || block.quoteDepth > 0) continue
    fields.set(block, { start: block.start + question.start, end: block.start + question.end })
    if (isFilledIn(block.text.slice(question.end), blocks[block.index + 1], block)) filledIn++
    const words = block.text.slice(question.start, question.end)
    const address = addressing(words)
    if (address >= 1) toYou++
    if (address <= -0.75 || LOOKS_BACK.test(words)) others++
  }
  const isForm = filledIn >= LEAST && filledIn * 2 >= fields.size && toYou * 2 >= fields.size && others * 6 <= fields.size
  if (!isForm) return NONE
  for (const block of blocks) if (isOverFields(block, blocks)) fields.set(block, { start: block.start, end: block.end })
  return fields
}
const NONE: ReadonlyMap<Block, Span> = new Map()
/** What the rep checks behind the call. */
const LOOKS_BACK = /^\W{0,4}(?:did|have) you\b/i

/** `What do you grow? ____`, `Water: Who waters it? [ ] You`: up to its question mark, without its label; nothing but the answer's place behind. */
function questionIn(text: string): Span | undefined {
  const mark = text.search(/\?(?=[\s_[(:*]|$)/)
  if (mark < 8 || text.length > 400 || /["“]/.test(text.slice(0, mark))) return undefined
  const rest = text
    .slice(mark + 1)
    .replace(REMARK, '')
    .trim()
  if (rest !== '' && !PLACE.test(rest)) return undefined
  const label = LABEL.exec(text.slice(0, mark))?.[0].length ?? 0
  return { start: label, end: mark + 1 }
}
const LABEL = /^[^?:"“_]{2,60}:\s{1,3}(?=\p{Lu})/u
/** `(e.g., two beds)` between a question and its blank. */
const REMARK = /^\s{0,3}\*?\([^()]{1,160}\)\*?\s{0,2}:?/
const PLACE = /^(?:[:$]\s?)?(?:_{3}|\.{6}|…{3}|\[[ xX]?\]|[□☐◻▢❏])/u

/** Whether a blank or boxes stand behind a question or right under it. */
function isFilledIn(rest: string, next: Block | undefined, block: Block): boolean {
  if (/_{3}|\.{6}|…{3}|\[ ?\]|[□☐◻▢❏]/u.test(rest)) return true
  if (!next || (next.run !== block.run && next.parent !== block)) return false
  return PLACE.test(next.text) || (next.opensItem && next.layout === 'checkbox')
}

/** `*Where should we deliver?*` in a section of fields. */
function isOverFields(block: Block, blocks: readonly Block[]): boolean {
  if (block.layout !== 'paragraph' || block.depth > 0 || block.quoteDepth > 0 || !/^[^?"“]{12,200}\?$/.test(block.text)) return false
  const next = blocks[block.index + 1]
  return blocks[block.index - 1]?.layout === 'heading' && isItalic(block) && next?.opensItem === true && /_{3}/.test(next.text)
}
