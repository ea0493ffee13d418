import { pattern } from '../../text/pattern.js'
import { isAllQuestions } from '../groups/habit.js'
import { isAnswerLabel } from '../groups/pairs.js'
import type { Block } from '../markdown/block.js'
import { boldLabel, isMarkedBad, isMarkedGood } from '../markdown/marks.js'
import type { Item, Reading } from '../reading/reading.js'
import { conditionOf } from './directions.js'
import { type Label, leadingLabel } from './label.js'
import type { Lead } from './lead.js'
import { isLive, type Purpose, purposeOf } from './purposes.js'
import type { PurposeSource } from './quote-voice.js'
import { addressing, soundsLikeCustomer } from './voice.js'

export interface BlockPurpose {
  readonly purpose: Purpose | undefined
  readonly from: PurposeSource
}

/** A label in a section of bad examples that leads over to good ones. */
const GOOD_ONES = /\b(?:instead|better|good|right|fix(?:ed)?|try|say|ask(?: this)?)\b/i
const ANSWER_LABEL = /^\W{0,4}(?:good|bad|yes|no|maybe|better|worse|so so|same)\W{0,4}$/i

/** Labels that name notes, and as often the topic of a question. */
const TOPIC =
  /^\W*(?:goals?|purpose|why|audience|background|context|metrics|resources|strategy|timing|logistics|outcomes?|results?|status|research)\W*$/i

/** `T – Timing`: what a qualifying sheet asks about. */
const DEAL_TOPIC = /^\W*(?:[a-z]\s?[–—:=-]\s?)?(?:timing|logistics|metrics|why now)\W*$/i

/** `Trigger: "How does it work?"` over "Response:": what the customer says that calls for it. */
const TRIGGER = /^\W*triggers?\W*$/i

/** Labels of what is said about a question. */
const ABOUT_A_NOTE = pattern('i')`
  ^\W*(?:
    why|tips?|notes?|remember|remind\w*|purpose|prep\w*|pre|before|after|internal|research|coach\w*|rationale|psychology|rule|how to
    |what (?:this|you)|template|crm|training|practice
  )\b
`

/** `**Concern:** Is anything about it worrying you?` */
const WORRY = /^\W*(?:concerns?|worry|worries)\W*$/i

/** A step of an answer to the customer, and as often a task for a class. */
const STEP = /^\W*(?:discuss|consider)\W*$/i

/** Whether words are plain questions to the customer. */
const isAsked = (text: string): boolean =>
  /^[^?.!:"“]{8,160}\?(?:[^"“]{1,160}\?)?(?:\s[^?"“:]{1,80}[.!])?\W{0,4}$/.test(text) && addressing(text) >= 1 && !/^\W*did\b/i.test(text)

/** Headings over notes that a customer may be asked about as well. */
const ASKABLE =
  /\b(?:metrics|kpis?|resources|personas?|implementation|maintenance|compliance|benchmarks?|deliverables?|boundaries|tracking)\b/i

/** What the nearest label, item, lead-in or section says that a block is. */
export function purposeOfBlock(reading: Reading, block: Block): BlockPurpose {
  if (block.fence && reading.fence?.purpose) return { purpose: reading.fence.purpose, from: 'lead' }
  if (reading.lead && isOver(reading, reading.lead, block)) reading.lead = undefined
  if (reading.letters.has(block)) return { purpose: 'mail', from: 'lead' }
  const own = ownPurpose(reading, block)
  if (own === 'ask' && reading.frame.purpose === 'customer' && /^\W*Q\d*[.:]/.test(block.text)) return { purpose: 'customer', from: 'own' }
  if (own === 'positive') return { purpose: own, from: 'own' }
  if (own) return { purpose: stronger(reading, own), from: 'own' }
  const item = itemAround(reading, block)
  if (item?.purpose) return { purpose: item.purpose, from: 'item' }
  const lead = leadFor(reading, block)
  if (lead?.purpose)
    return { purpose: stronger(reading, talkUnder(reading, block, lead.purpose, lead.bare ? lead.text : '')), from: 'lead' }
  const { purpose, titles, heard, section } = reading.frame
  // Under the customer's words as a heading stands what answers them.
  const isTheirs = purpose === 'customer' || purpose === 'listen'
  if (isTheirs && heard !== '' && section.title.includes(heard)) return { purpose: undefined, from: 'section' }
  // `Writing to the CRM (2 min)`: a part of the call that lasts so long.
  const isAskable = purpose === 'note' && (isLive(section.title) || titles.some((title) => ASKABLE.test(title)))
  const isTopic = isAskable && (isQuestionList(reading, block, 2 / 3) || isTopicOfCall(reading, block))
  const isUnderTopic = purpose === 'note' && asksAbout(section.title, block)
  const isCounted = purpose === 'note' && reading.series.has(block)
  if (purpose && NAMES_TOPICS.has(purpose) && isPartOfBank(reading) && isListOfBank(reading, block))
    return { purpose: 'ask', from: 'section' }
  return { purpose: isTopic || isUnderTopic || isCounted ? 'ask' : purpose, from: 'section' }
}

/** What headings such as "Domain & Email" or "Review & Scoring" announce elsewhere. */
const NAMES_TOPICS = new Set<Purpose>(['mail', 'chat', 'check'])
/** Work around the call, whatever the file is. */
const AROUND_CALL = pattern('i')`
  \b(?:
    prep\w*|before|after|pre|post|debriefs?|homework|notes?|internal|your ?sel(?:f|ves)|ourselves|self|research|coach\w*|training|quiz
    |exercises?|templates?|checklists?|follow[- ]?up|sequences?|did (?:i|we|you)
  )\b
`

/** Whether the section is one of a bank of questions: its file, or a heading around it, says that it holds what to ask. */
function isPartOfBank({ frame, options, habits }: Reading): boolean {
  if (habits.quotesSpeech || AROUND_CALL.test(frame.section.title)) return false
  for (let outer = frame.parent; outer; outer = outer.parent) if (outer.purpose === 'ask') return true
  return options.announced
}

const isListOfBank = (reading: Reading, block: Block): boolean => {
  const { asking, blocks, checks } = reading.habits.of(block)
  const isOnlyAsks = block.depth > 0 && asking >= 3 && asking === blocks && checks === 0
  return isQuestionList(reading, block, 1 / 3) || (isOnlyAsks && isAllQuestions(reading.habits.file))
}

function ownPurpose(reading: Reading, block: Block): Purpose | undefined {
  const label = leadingLabel(block.text) ?? boldLabel(block)
  // Among signs to listen for a mark tells how good they are.
  const isSign = reading.lead?.purpose === 'listen'
  const mark = isSign ? undefined : isMarkedBad(block) ? 'negative' : isMarkedGood(block) ? 'positive' : undefined
  if (!label) return mark
  // "good:" and "no:" under a question are answers to it.
  if (block.parent?.text.includes('?') && ANSWER_LABEL.test(label.text)) return undefined
  const next = reading.blocks[block.index + 1]
  if (TRIGGER.test(label.text) && /^\s*["“]/.test(block.text.slice(label.end)) && next && isAnswerLabel(next)) return 'customer'
  const own = purposeOf(label.text)
  if ((own === 'note' || own === 'prompt' || (own === 'negative' && !mark)) && isTopicOfList(reading, block, label)) return mark
  // `**Goal:** What do you hope for?` names what the question is about.
  const isOfList = own === 'note' && label.text.length <= 40 && !ABOUT_A_NOTE.test(label.text) && isQuestionUnderAsk(reading, block)
  const asked = isOfList
    ? /./
    : own === 'note'
      ? TOPIC
      : own === 'customer'
        ? WORRY
        : own === 'check' && reading.inObjection
          ? STEP
          : undefined
  const words = block.text.slice(label.end)
  if (
    asked?.test(label.text) &&
    isAsked(words) &&
    !(own === 'customer' && (/\b(?:me|my|us|our)\b/i.test(words) || soundsLikeCustomer(words.trim())))
  )
    return mark
  // `❌ If they say no:` and `❌ Not ready:` tell of the customer, `❌ Example:` of what not to say.
  if (!mark || conditionOf(label.text) !== '' || /^(?:no|not)\b/i.test(label.text)) return own
  return !own || own === 'ask' || own === 'speech' ? mark : own
}

/** Whether a block is one of a list of questions to the customer that stands under "What to ask". */
function isQuestionUnderAsk(reading: Reading, block: Block): boolean {
  return (reading.lead?.purpose ?? reading.frame.purpose) === 'ask' && isQuestionList(reading, block, 1 / 2)
}

/** `- Input: what comes in?` in a list of nothing but topics and their questions, under "Ask of each crop:". */
function isTopicOfList(reading: Reading, block: Block, label: Label): boolean {
  const purpose = reading.lead?.purpose ?? (/\bask$/i.test(reading.lead?.text ?? '') ? 'ask' : reading.frame.purpose)
  const { asking, blocks, quoted, direct, aside, named, checks } = reading.habits.of(block)
  if (block.depth === 0 || (purpose !== 'ask' && purpose !== 'speech') || ABOUT_A_NOTE.test(label.text)) return false
  const words = block.text.slice(label.end)
  // `**Time.** Walk me through the last one. Who did it?` among others like it.
  const isTalk = asking >= 4 && asking * 4 >= blocks * 3 && direct * 2 >= asking && quoted + named + checks === 0 && aside * 6 <= asking
  if (isTalk && words.includes('?') && addressing(words) >= 0 && label.text.length <= 24) return true
  const isOne = asking >= 4 && asking === blocks && quoted + aside + named + checks === 0
  return isOne && label.text.length <= 24 && /^\s[^?.!:"“]{8,120}\?\W{0,3}$/.test(block.text.slice(label.end))
}

/** Questions about what the customer has, none of which says "you", under a topic in the middle of a call. */
function isTopicOfCall({ frame, habits }: Reading, block: Block): boolean {
  const { asking, blocks, plain, quoted, aside, named, checks } = habits.of(block)
  const isOpen = frame.stage === 'discovery' && frame.parent?.purpose !== 'note' && THEIR_TOPIC.test(frame.section.title)
  if (!isOpen || habits.quotesSpeech || block.depth === 0 || asking < 3 || plain > asking) return false
  return asking * 4 >= blocks * 3 && quoted + aside + named + checks === 0
}
const THEIR_TOPIC = /\b(?:personas?|resources|implementation|maintenance|compliance|deliverables?)\b/i

/** The nearest list item around a block that says anything about what is nested in it. */
export function itemAround(reading: Reading, block: Block): Item | undefined {
  for (let parent = block.parent; parent; parent = parent.parent) {
    const item = reading.items.get(parent.index)
    if (item && (item.purpose || item.speaker)) return item
  }
  return block.parent ? reading.items.get(block.parent.index) : undefined
}

/** Speech, questions and notes in mails and prompts stay what they are part of. */
function stronger(reading: Reading, own: Purpose): Purpose {
  const section = reading.frame.purpose
  const inner = own === 'ask' || own === 'speech'
  if ((inner || own === 'note') && (section === 'mail' || section === 'chat' || section === 'prompt')) return section
  if (inner && section === 'negative' && reading.frame.announced && !GOOD_ONES.test(reading.lead?.text ?? '')) return 'negative'
  return inner && reading.lead?.purpose === 'mail' ? 'mail' : own
}

/** "Resources:" names notes, but not where a list of plain questions to the customer stands under it. */
function talkUnder(reading: Reading, block: Block, purpose: Purpose, title: string): Purpose {
  const around = reading.frame.purpose
  if (purpose !== 'note' || (around && around !== 'ask' && around !== 'speech' && around !== 'note')) return purpose
  if (isQuestionList(reading, block, 0)) return around ?? 'ask'
  return asksAbout(title, block) ? 'ask' : purpose
}

/** Whether a block is a question to the customer under what is as often its topic as the name of notes. */
function asksAbout(title: string, { text }: Block): boolean {
  return DEAL_TOPIC.test(title) ? text.endsWith('?') && addressing(text) >= 0 : TOPIC.test(title) && isAsked(text)
}

/** Whether a block stands in a list of plain questions to the customer, more than the given share of which say "you". */
export function isQuestionList(reading: Reading, block: Block, least: number): boolean {
  const { asking, plain, addressed, direct, aside, checks } = reading.habits.of(block)
  const speaks = addressed >= 1 && direct > 0 && direct >= asking * least
  return block.depth > 0 && asking >= 3 && asking * 5 >= plain * 4 && speaks && checks === 0 && aside * 6 <= asking
}

/** The lead-in that still holds. */
function leadFor(reading: Reading, block: Block): Lead | undefined {
  if (reading.lead && reading.leadUsed++ === 0) reading.leadLayout = block.layout
  return reading.lead
}

const LISTED = new Set<Block['layout'] | undefined>(['bullet', 'numbered', 'checkbox'])

/** `⚠️ Curious: …`: signs stand for the marks of a list. */
const LISTED_BY_SIGN = /^\s*\p{Extended_Pictographic}/u

const ENDS_IN_LISTENING = /\blisten\W*$/i

/** A lead-in for notes ends with its list, one for speech goes on. */
function isOver(reading: Reading, lead: Lead, block: Block): boolean {
  if (reading.leadUsed === 0) return false
  // A list behind the one quotation that was to be said tells how it goes on.
  if (lead.purpose === 'speech' && ENDS_IN_LISTENING.test(lead.text))
    return reading.leadLayout === 'quote' && block.quoteDepth === 0 && LISTED.has(block.layout)
  if (lead.purpose === 'speech' || lead.purpose === 'ask') return false
  // `Bad version:` over a dialogue holds for all of its turns.
  if (lead.purpose === 'negative' && reading.leadsTurns && isTurn(reading, block)) return false
  const parted = lead.fence !== undefined && !block.tight
  const paragraph = block.container === 0 && block.layout === 'paragraph' && lead.purpose !== 'positive' && !LISTED_BY_SIGN.test(block.text)
  const quoteAfterList = block.layout === 'quote' && lead.block.quoteDepth === 0 && LISTED.has(reading.leadLayout)
  return parted || paragraph || (quoteAfterList && lead.purpose === 'listen')
}

function isTurn({ speakers }: Reading, { text }: Block): boolean {
  const label = leadingLabel(text)
  return label !== undefined && speakers.of(label.text) !== undefined
}
