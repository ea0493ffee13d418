import { pattern } from '../../text/pattern.js'
import { type Habits, isAllQuestions } from '../groups/habit.js'
import type { Block } from '../markdown/block.js'

/** Whether the questions around a block are about the customers or the reps and none says "you": those are for the reader to answer. */
export function isOfCustomers(habits: Habits, block: Block): boolean {
  const { named, asking, direct, addressed } = habits.of(block)
  return named * 6 > asking && direct === 0 && addressed < 0 && !isAllQuestions(habits.file)
}

/** `- A gardener?` under `"Who looks after it?"`: an answer held out, not what to find out. */
export const isAnswer = ({ text }: Block): boolean =>
  /^\W{0,3}(?:[\p{L}\d'’/-]+ ){1,3}[\p{L}\d'’/-]+\?\W{0,3}$/u.test(text) &&
  !/^\W{0,3}(?:what|who|how|why|when|where|which|did|do|does|is|are|any|have|has)\b/i.test(text)

/** "Will they vouch for us?" */
export const ABOUT_THEM = /^\W*(?:\p{L}+:\s)?(?:will|do|does|can|could|have|has|are|is|did|would|should) (?:they|he|she)\b/iu

/** `2.1 What set is he in?`: a list without list marks. */
export const NUMBERED = /^\W{0,3}\d+(?:\.\d+)*[.)]?\s/

/** `**Time** – how long do we have?`: a term and what it means. */
export const LABELLED = /^[\p{L}\p{N} /&]{2,30}\s[–—-]\s/u

/** The same without bold type: `Quote (firm) - what is owed`. */
export const TERM = /^[\p{L}\p{N} /&()]{2,30}\s[–—-]\s/u

/** Running text in which a question is an exception. */
export function isProse(text: string): boolean {
  const sentences = text.split(/[.?!](?:\s|$)/).length - 1
  const questions = text.split('?').length - 1
  return text.length > 90 && sentences >= 2 && questions * 2 <= sentences
}

/** The customers and users of the customer, where the list says "you" to the customer. */
export const THEIR_OWN = pattern('i')`
  \b(?:
    (?:end[- ])?users?|customers|clients|prospects|leads|buyers|patients
    |(?:a|an|each|every|one|new) (?:customer|client|prospect|lead|buyer|patient)(?:'s)?
  )\b
`
export const NAMED_ONE =
  /\b(?:the|this|that|our|these|those|their) (?:\w+ )?(?:user|customer|client|prospect|lead|buyer|patient|champion|deal|account|rep|contact)s?\b/i

/** "Will we need to find photographs?": we of both sides. */
export const JOINT = /^\W{0,4}(?:\d{1,3}[.)]\s)?(?:will|would|do|should|shall) we (?:also )?(?:need|have|want|be)\b/i

/** Whether a cell stands under "Ask", where others say "you" to whoever is asked: it asks them about their own people, too. */
export function asksThem(habits: Habits, block: Block, question: string): boolean {
  const { direct, checks } = habits.of(block)
  const isColumn = block.cell !== undefined && /^\W*(?:ask|ask them|what to ask|questions? to ask)\W*$/i.test(block.cell.header)
  return isColumn && direct >= 1 && checks === 0 && question.includes('?') && !ABOUT_THEM.test(question) && !NAMED_ONE.test(question)
}
