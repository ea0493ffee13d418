import { type Habit, type Habits, isAllQuestions } from '../groups/habit.js'
import type { Block } from '../markdown/block.js'
import { conditionOf } from './directions.js'
import { leadingLabel } from './label.js'
import type { Purpose } from './purposes.js'
import { addressing, NAMES_CUSTOMER, soundsSpoken } from './voice.js'

export interface PlainContext {
  readonly block: Block
  readonly purpose: Purpose | undefined
  /** Whether the purpose is that of its own line, item or lead-in, or of the very section. */
  readonly near: boolean
  readonly habits: Habits
  /** Nothing in the file is quoted or labelled: its paragraphs are the script. */
  readonly plainFile: boolean
  /** Its headings name a stage of the call. */
  readonly staged: boolean
  /** The file says whom its questions are for. */
  readonly announced: boolean
  /** The heading above quotes the customer. */
  readonly answers: boolean
}

const UNSPOKEN = new Set<Purpose>(['prompt', 'check', 'listen', 'note', 'customer'])

/** Tells how likely an unquoted question of a block is spoken to the customer: 1 or more is a yes. What its place tells is weighed once. */
export function plainScorer(context: PlainContext): (question: string) => number {
  const place = placeScore(context)
  return (question) => (place === undefined ? -2 : place + address(question, context))
}

/** What the block, its neighbours and its file say about every question in it; undefined where none of them is spoken. */
function placeScore(context: PlainContext): number | undefined {
  const { block, purpose, habits, near } = context
  if ((purpose && UNSPOKEN.has(purpose)) || TO_ONESELF.test(block.text)) return undefined
  if (THEIR_LABEL.test(block.text) && !/\byou/i.test(block.text)) return undefined
  const group = habits.of(block)
  if (group.checks >= 3 && group.checks * 2 >= group.plain) return undefined
  // Questions about the customers or the reps, none of which says "you", are for the reader to answer, but behind "Probe:".
  const isBank = isAllQuestions(habits.file)
  if (!isBank && !isProbe(block) && group.named * 6 > group.asking && group.direct === 0 && group.addressed < 0 && block.depth > 0)
    return undefined
  // One that names the customer among many that speak to them is theirs too: "How many of those become customers?"
  const speaksOn = group.addressed > 0 && group.aside * 6 <= group.asking
  let score = 0
  if (purpose === 'ask') score += near ? 2 : 1
  else if (purpose === 'positive') score += 1.5
  else if (purpose === 'speech' || purpose === 'voicemail') score += near ? 1.5 : 0.75
  else if (purpose === 'negative') score += 0.5
  if (group.quoted > 0 && block.container !== 0) score -= 2
  else if (habits.quotesSpeech) score -= (group.asking >= 3 && speaksOn) || (purpose === 'ask' && near) ? 0.5 : 1.25
  else if (habits.file.quoted * 4 < habits.file.plain) score += 0.5
  const isListed = block.depth > 0 || NUMBERED.test(block.text)
  if (isListed && group.blocks > 1 && group.asking >= group.blocks * 0.6) score += group.asking >= 3 && speaksOn ? 1 : 0.5
  // Paragraphs that ask the reader about the customers.
  const aboutThem = block.layout === 'paragraph' && !isListed && group.plain >= 3 && group.addressed < 0
  if (context.staged) score += 0.5
  if (SAID.test(block.text)) score += 1
  if (context.answers && block.layout === 'paragraph' && TO_YOU.test(block.text)) score += 1.5
  // `If yes: what got in the way?`
  const condition = leadingLabel(block.text.slice(0, 80))?.text
  if (condition && conditionOf(condition) !== '') score += 1
  if (soundsSpoken(block.text)) score += 1.5
  else if (block.layout === 'paragraph' && group.spoken > 0 && group.aside === 0 && !aboutThem) score += 0.75
  // `- Thank you for coming.` beside it: somebody talks in the list.
  else if (block.depth > 0 && group.spoken * 2 >= group.blocks && group.aside === 0) score += 0.75
  else if (block.run.marked('struck', block.start, block.end).length > 0) score += 1
  // A box to tick and a blank to fill are the rep's own record, but not in a list of open questions.
  if (block.layout === 'checkbox') score -= (purpose === 'ask' || isTicked(context, group)) && !/_{4}/.test(block.text) ? 0.5 : 2
  else if (block.quoteDepth > 0) score += 0.75
  // `│ Who answers? │` is where a chart parts.
  else if (block.layout === 'fence') score += block.fence?.diagram ? -0.5 : 0.5
  else if (block.layout === 'paragraph' && !isListed) score -= context.plainFile ? 0 : 0.5
  else if (block.layout === 'table') score -= 0.5
  if (block.parent?.text.includes('?') && /["”]/.test(block.parent.text))
    score += isAnswer(block) && group.asking === group.blocks && group.blocks > 1 ? 2 : -3
  if (LABELLED.test(block.text) && block.run.marked('strong', block.start, block.start + 1).length > 0) score -= 0.75
  if (block.layout === 'paragraph' && !context.plainFile && isProse(block.text) && !soundsSpoken(block.text)) score -= 1
  if (context.plainFile && purpose !== 'objection') score += 0.5
  if (aboutThem) score -= 2
  return score
}

/** `- A gardener?` under `"Who looks after it?"`: an answer held out, not what to find out. */
const isAnswer = ({ text }: Block): boolean =>
  /^\W{0,3}(?:[\p{L}\d'’/-]+ ){1,3}[\p{L}\d'’/-]+\?\W{0,3}$/u.test(text) &&
  !/^\W{0,3}(?:what|who|how|why|when|where|which|did|do|does|is|are|any|have|has)\b/i.test(text)

/** Questions of a talk in which nothing is noted for oneself: `- [ ] How do you store them today?` */
function isTicked({ block, habits }: PlainContext, group: Habit): boolean {
  const speaks = group.direct > 0 && group.aside === 0 && group.checks === 0 && group.named === 0
  return !habits.quotesSpeech && group.asking >= 3 && group.asking === group.blocks && speaks && OPEN.test(block.text)
}
const OPEN = /^\W{0,4}(?:how|what|which|who|when|where|why)\b/i

const isProbe = ({ text }: Block): boolean => /^\W{0,4}probe\W{0,3}:/i.test(text)

/** `Ask yourself in the car: what do I know about them? Why would they care?` */
const TO_ONESELF = /\bask (?:yourself|yourselves|ourselves)\b/i

/** `Their goal - What do they want to change? Why now?`: what the rep is to find out. */
const THEIR_LABEL = /^\W{0,4}their \p{L}[^?.!:–—]{1,30}(?:[:–—]|\s-\s)/iu
const TO_YOU = /\b(?:i|i'm|i'd|we|we're|our|you|your)\b/i

/** `SAY: And the street?`: to be said as it stands. */
const SAID = /^\W{0,4}(?:say|ask)\W{0,3}:/i

/** "Will they vouch for us?" */
const ABOUT_THEM = /^\W*(?:\p{L}+:\s)?(?:will|do|does|can|could|have|has|are|is|did|would|should) (?:they|he|she)\b/iu

/** `2.1 What set is he in?`: a list without list marks. */
const NUMBERED = /^\W{0,3}\d+(?:\.\d+)*[.)]?\s/

/** `**Time** – how long do we have?`: a term and what it means. */
const LABELLED = /^[\p{L}\p{N} /&]{2,30}\s[–—-]\s/u

/** Running text in which a question is an exception. */
function isProse(text: string): boolean {
  const sentences = text.split(/[.?!](?:\s|$)/).length - 1
  const questions = text.split('?').length - 1
  return text.length > 90 && sentences >= 2 && questions * 2 <= sentences
}

/** The customers and users of the customer, where the list says "you" to the customer. */
const THEIR_OWN =
  /\b(?:(?:end[- ])?users?|customers|clients|prospects|leads|buyers|patients|(?:a|an|each|every|one|new) (?:customer|client|prospect|lead|buyer|patient)(?:'s)?)\b/i
const NAMED_ONE =
  /\b(?:the|this|that|our|these|those|their) (?:\w+ )?(?:user|customer|client|prospect|lead|buyer|patient|champion|deal|account|rep|contact)s?\b/i

const JOINT = /^\W{0,4}(?:\d{1,3}[.)]\s)?(?:will|would|do|should|shall) we (?:also )?(?:need|have|want|be)\b/i

/** Nobody calls the customer's people that to their face. */
const INTERNAL = /\bour (?:\w+ )?(?:champions?|economic buyers?|mobili[sz]ers?|deal|forecast|opportunity)\b/i
/** `Let them finish. Did they name a day?`: the rep is told what to do with them, and then what to look out for. */
const WATCHED =
  /(?:^|[.!?]\s{1,3})\W{0,4}(?:give|let|watch|note|hear|allow|leave|wait for|listen to) (?:them|him|her|their|how they|whether they|what they)\b[^.?!]{0,80}[.!]/i

/** `You are testing what we believe: do they weigh it at all?`: the reader is told what a talk is for, and what it has to find out. */
const FOR_THE_READER =
  /(?:^|[.!?]\s{1,3})\W{0,4}(?:(?:you(?:['’]re| are)|we(?:['’]re| are)) (?:\w+ )?(?:testing|validating|checking|trying to (?:find out|learn|see|understand)|looking to learn|there to|here to (?:learn|find out))|(?:your|the|our) (?:goal|aim|job|point|purpose) (?:here |of \w+ \w+ )?is to) [^.?!]{0,120}\bthey\b[^.?!]{0,120}\?/i

export const tellsToWatch = (text: string): boolean => WATCHED.test(text)

export const tellsWhatFor = (text: string): boolean => FOR_THE_READER.test(text)

/** Whether a cell stands under "Ask", where others say "you" to whoever is asked: it asks them about their own people, too. */
export function asksThem(habits: Habits, block: Block, question: string): boolean {
  const { direct, checks } = habits.of(block)
  const isColumn = block.cell !== undefined && /^\W*(?:ask|ask them|what to ask|questions? to ask)\W*$/i.test(block.cell.header)
  return isColumn && direct >= 1 && checks === 0 && question.includes('?') && !ABOUT_THEM.test(question) && !NAMED_ONE.test(question)
}

/** A question is taken as its neighbours are: one without "you" in a list that speaks to the customer speaks to them too. */
function address(question: string, { block, habits, purpose, staged, announced }: PlainContext): number {
  const own = addressing(question)
  const group = habits.of(block)
  // "Will we need to find photographs?" among many to the customer: we of both sides.
  if (own === -2 && JOINT.test(question) && group.direct >= 6 && group.direct * 2 >= group.asking && group.checks === 0) return 0
  if (own < 0 && asksThem(habits, block, question)) return 0
  if (own < 0 && own > -2 && block.depth > 0 && isAllQuestions(habits.file) && !ABOUT_THEM.test(question)) return 0
  if (own <= -2) return own
  if (own < 0 && (INTERNAL.test(question) || (ABOUT_THEM.test(question) && tellsToWatch(block.text)))) return -3
  const isTheirs = own === NAMES_CUSTOMER && (purpose === 'ask' || staged || announced) && block.depth > 0 && THEIR_OWN.test(question)
  if (isTheirs && !NAMED_ONE.test(question) && group.direct >= 1 && group.named <= group.direct && group.checks === 0) return 0
  const like = habits.like(block)
  const likeMean = like.plain > 0 ? like.addressed / like.plain : 0
  const mean = (group.addressed + 2 * likeMean) / (group.plain + 2)
  if (own < -1) return mean > 0.75 || (group.plain >= 4 && group.direct * 3 >= group.plain * 2) ? 0 : own
  if (own < 0 && group.direct === 0 && ABOUT_THEM.test(question)) return own - 2
  if (own < 0) return Math.max(own, group.addressed / Math.max(1, group.plain))
  return Math.max(own, mean)
}
