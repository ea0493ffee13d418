import { reacts } from '../groups/answered-items.js'
import type { Block } from '../markdown/block.js'
import { isMarked } from '../markdown/run.js'
import { answerIn, isTold, takesUp } from '../voice/answer-words.js'
import { itemAround } from '../voice/block-purpose.js'
import { conditionOf } from '../voice/directions.js'
import { leadingLabel } from '../voice/label.js'
import { purposeOf } from '../voice/purposes.js'
import { addressing, soundsLikeCustomer } from '../voice/voice.js'
import { sayParts } from './read-answer.js'
import type { Reading } from './reading.js'

/** Records an unquoted item among objections as the customer's, or what is nested in it as the answer; gives whether it is either. */
export function readAnsweredItem(reading: Reading, block: Block): boolean {
  if (!isAmongObjections(reading, block)) return false
  if (reading.answeredItems.has(block)) {
    reading.say(block, block.start, block.end, { speaker: 'customer', quoted: false })
    return true
  }
  const { parent, text } = block
  if (!parent || !reading.answeredItems.has(parent) || isTold(text) || /["“]/.test(text) || leadingLabel(text)) return false
  const whole = [{ start: 0, end: text.length, single: false }]
  const parts = reacts(text) || isAskedOnly(text) ? whole : answerIn(text)
  sayParts(reading, block, 0, parts, parent.text)
  return parts.length > 0
}

/** "If they could do one thing better what would it be?": others may be named in an answer, but "Did they mention a rival?" is a note. */
const isAskedOnly = (text: string): boolean =>
  /\?\W*$/.test(text) &&
  addressing(text) > -2 &&
  !/^\W*(?:did|do|does|have|has|are|is|will|would|can|could) (?:they|he|she|we|i)\b/i.test(text)

const LED = /^(\s*["“]?)([^"“”→>\n]{2,90}?)["”]?\s{0,3}(?:→|-{1,2}>|=>|➡\ufe0f?)\s{1,3}/u

/**
 * Records `"too dear" -> next to what?` and `bad time? → when is better?` among objections: what the customer says in front of the arrow,
 * the answer behind it. Gives whether the line is one.
 */
export function readLedAnswer(reading: Reading, block: Block): boolean {
  const led = LED.exec(block.text)
  if (!led || !isAmongObjections(reading, block)) return false
  const [all, opening = '', said = ''] = led
  const quoted = opening.trim() !== ''
  if (!quoted && !mayBeTheirs(said)) return false
  if (isMarked(block.run, 'strong', block.start, block.start + all.trimEnd().length - 2)) return false
  const rest = block.text.slice(all.length)
  const parts = /["“”]/.test(rest) || isTold(rest) ? [] : answerIn(rest)
  if (parts.length === 0) return false
  const start = block.start + opening.length
  reading.say(block, start, start + said.length, { speaker: 'customer', quoted })
  sayParts(reading, block, all.length, parts, said)
  return true
}

const NAMED = /^\s*([^"“”:.?!\n]{3,60}):\s{1,3}/u

/** Records what stands behind an objection as its label where it takes that up, `Costs too much: Fair. Next to what?`; gives whether it does. */
export function readNamedAnswer(reading: Reading, block: Block): boolean {
  const named = NAMED.exec(block.text)
  if (!named || !isAmongObjections(reading, block)) return false
  const [all, label = ''] = named
  const own = purposeOf(label)
  const rest = block.text.slice(all.length)
  if ((own !== undefined && own !== 'objection') || conditionOf(label) !== '' || /["“”]/.test(rest) || !takesUp(rest)) return false
  reading.say(block, block.start + all.length, block.end, { speaker: 'rep', quoted: false, channel: 'call', label, heard: label })
  return true
}

/** A question that says "you" is the rep's own where nothing in it sounds like a customer: "who gave you our number?" does. */
function mayBeTheirs(said: string): boolean {
  if (!/\p{L}/u.test(said) || conditionOf(said) !== '' || isTold(said)) return false
  if (!said.includes('?')) return purposeOf(said) === undefined
  return addressing(said) < 1 || soundsLikeCustomer(said) || /\b(?:my|our|me|us)\b/i.test(said)
}

/** Under objections, and under nothing nearer that is about something else. */
function isAmongObjections(reading: Reading, block: Block): boolean {
  const { frame, lead, inObjection } = reading
  if (frame.purpose !== 'customer' && !inObjection) return false
  const purpose = itemAround(reading, block)?.purpose ?? lead?.purpose ?? frame.purpose
  return purpose === undefined || purpose === 'objection' || purpose === 'customer'
}
