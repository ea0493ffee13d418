import { askKind } from '../../ask/detect.js'
import type { Block } from '../markdown/block.js'
import { isMarked } from '../markdown/run.js'
import { isDirection } from '../voice/directions.js'
import { addressing, soundsLikeCustomer } from '../voice/voice.js'

const LEAST = 6

/**
 * The bold questions of a form, most of them over something to fill in, `**What do you grow?**` over `[Response:]`, a blank or boxes:
 * one without “you” among many that say it is asked as they are. Empty where a file is no such form.
 */
export function formQuestions(blocks: readonly Block[]): ReadonlySet<Block> {
  const questions = blocks.filter(isBoldQuestion)
  if (questions.length < LEAST) return NONE
  let filledIn = 0
  let toYou = 0
  let others = 0
  for (const { index, text } of questions) {
    const next = blocks[index + 1]
    if (next && next.layout !== 'heading' && isBlank(next)) filledIn++
    const address = addressing(text)
    if (address >= 1) toYou++
    // Questions of a record about the customer, and those that customers ask.
    if (address <= -0.75 || soundsLikeCustomer(text)) others++
  }
  const isForm = filledIn >= LEAST && filledIn * 2 >= questions.length && toYou * 5 >= questions.length * 2
  return isForm && others * 6 <= questions.length ? new Set(questions) : NONE
}
const NONE: ReadonlySet<Block> = new Set()

/** A paragraph of its own in bold, up to a remark in brackets, that asks. */
function isBoldQuestion({ layout, depth, quoteDepth, fence, run, start, text }: Block): boolean {
  if (layout !== 'paragraph' || depth > 0 || quoteDepth > 0 || fence || text.length > 240 || /["“]/.test(text)) return false
  const words = text.replace(REMARK, '').trimEnd()
  if (!isMarked(run, 'strong', start, start + words.length)) return false
  return /\?\W{0,3}$/.test(words) || (/:\W{0,3}$/.test(words) && askKind(words) === 'probe')
}
const REMARK = /\s\([^()]{1,80}\)\W{0,3}$/

/** Something to write in or to tick: `[Response:]`, `Beds: ____`, `□ Yes`. */
function isBlank({ layout, run, start, text }: Block): boolean {
  if (layout === 'checkbox' || /_{3}|\.{6}|…{3}/.test(text)) return true
  return BOX.test(run.text.slice(Math.max(0, start - 3), start + 2)) || (text.length <= 80 && text.startsWith('[') && isDirection(text))
}
const BOX = /[□☐◻▢❏]/u
