import { pattern } from '../../text/pattern.js'
import type { PlainContext } from './plain-cues.js'
import { ABOUT_THEM, isAnswer, isOfCustomers, JOINT } from './plain-signs.js'
import type { Purpose } from './purposes.js'
import { tellsToWatch } from './put-to-the-reader.js'
import { addressing } from './voice.js'

/** Of 790 unquoted questions that stand so in labelled scripts, 29 are asked, 14 of them in one script. */
const UNSPOKEN = new Set<Purpose>(['prompt', 'listen', 'note', 'check', 'customer'])
/** `Ask yourself in the car: what do I know about them? Why would they care?` */
const TO_ONESELF = /\bask (?:yourself|yourselves|ourselves)\b/i
/** `Their goal - What do they want to change? Why now?`: what the rep is to find out. */
const THEIR_LABEL = /^\W{0,4}their \p{L}[^?.!:–—]{1,30}(?:[:–—]|\s-\s)/iu
/** Nobody calls the customer's people that to their face. */
const INTERNAL = /\bour (?:\w+ )?(?:champions?|economic buyers?|mobili[sz]ers?|deal|forecast|opportunity)\b/i
/** How a question addresses its reader that asks about the seller's own aim. */
const OWN_AIM = -4
/** The same for one about the seller's own work. */
const OWN_WORK = -2
/** So many questions to the customer make one among them theirs as well. */
const MANY = 6

/** `SAY: And the street?`: to be said as it stands. */
const SAID = /^\W{0,4}(?:say|ask|probe)\W{0,3}:/i
const OPEN = /^\W{0,4}(?:how|what|which|who|when|where|why)\b/i
const TO_YOU = /\b(?:i|i'm|i'd|we|we're|our|you|your)\b/i

/** `Want me to tailor this for another trade?`: left behind by an assistant that wrote the file. */
const OFFERS_TO_WRITE = pattern('i')`
  ^\W*(?:want|would you like|do you want) me to (?:\w+ ){0,3}
  (?:tailor|adapt|adjust|customi[sz]e|modify|refine|rewrite|expand|turn|convert|tweak|shorten|draft|generate|create|commit)\b[^?]*\b
  (?:this|it|these|them|another|scripts?|versions?|everything)\b
`

/** Whether nothing in a block is asked, whatever its words are. What stands so is asked in none, or next to none, of the labelled scripts. */
export function isNeverAsked({ block, purpose, habits }: PlainContext): boolean {
  const { text, parent } = block
  if ((purpose && UNSPOKEN.has(purpose)) || TO_ONESELF.test(text)) return true
  if (THEIR_LABEL.test(text) && !/\byou/i.test(text)) return true
  if (block.layout === 'paragraph' && block.depth === 0 && OFFERS_TO_WRITE.test(text)) return true
  // `│ Who answers? │` is where a chart parts.
  if (block.fence?.diagram && !/\byou/i.test(text)) return true
  const { asking, blocks, direct, aside, checks } = habits.of(block)
  // A box to tick is the rep's own record, but for open questions that speak to the customer.
  const isTalk = direct > 0 && aside + checks === 0 && !habits.quotesSpeech && OPEN.test(text)
  if (block.layout === 'checkbox' && purpose !== 'ask' && (!isTalk || /_{4}/.test(text))) return true
  // What stands under a quoted question is a note on it, unless it is nothing but answers.
  if (parent?.text.includes('?') && /["”]/.test(parent.text) && !(isAnswer(block) && asking === blocks && blocks > 1)) return true
  return block.depth > 0 && isOfCustomers(habits, block) && !SAID.test(text)
}

/** Whether all that a block asks is asked. */
export function isSurelyAsked({ block, answers }: PlainContext): boolean {
  return SAID.test(block.text) || (answers && block.layout === 'paragraph' && TO_YOU.test(block.text))
}

/** Whether no customer is asked such a question where it stands. */
export function isNotForThem(question: string, { block, habits }: PlainContext): boolean {
  const address = addressing(question)
  if (address <= OWN_AIM || (address < 0 && INTERNAL.test(question))) return true
  const { direct, spoken } = habits.of(block)
  if (address <= OWN_WORK && !JOINT.test(question) && direct < MANY && spoken === 0) return true
  return address < 0 && ABOUT_THEM.test(question) && (direct === 0 || tellsToWatch(block.text))
}
