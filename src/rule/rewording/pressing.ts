import { pattern } from '../../text/pattern.js'
import { phrases } from '../phrases.js'
import type { Said } from '../words.js'
import { gerund, isPlainVerb } from './gerund.js'
import { suppose } from './leading.js'

const COMMITS =
  'sign|buy|order|book|commit to|decide|switch|start|begin|move forward|go ahead|proceed|join|enroll|enrol|purchase|invest|finalize|finalise|get started|make an offer|lock in|reserve|upgrade'
/** How the question leads to the decision that it presses for; the decision is a plain verb, or one on -ing where it is stopped. */
const DEMAND = new RegExp(
  `\\b(?:(?:can|could|will|would|won['’]t) you (?:just )?|(?:ready|prepared|willing|able|in a position) to |what would it take (?:for you |to get you )?to )((?:${COMMITS})\\b[^?,]{0,60})\\?`,
  'i',
)
const STOPPED = /\b(?:stopping|holding|keeping|preventing) you (?:back )?from (\w+ing\b[^?,]{0,60})\?/i
/** A deadline at the end is what presses. */
const DEADLINE = pattern('i')`
  (?:
    [\s,]+(?:right )?(?:
      now|today|tonight|tomorrow|immediately|here
      |this (?:very )?(?:week|month|morning|afternoon|evening|quarter|minute)|by (?!the)[^?]*|by the end[^?]*|before (?:I|we|you)\b[^?]*
      |while (?:I|we)\b[^?]*|on the spot|right away|straight away|first thing
    )
  )+$
`
const SIGNING = phrases(['~sign', 'contract', 'paperwork', 'agreement'])
/** A gift is not bought. */
const GIVING = phrases(['~pledge', '~donate', 'donation', '(a|your|the) gift of', 'your gift'])
const STARTING = phrases(['~start', '~begin', '(get|got) ... going', '~move forward', '~go ahead', '~proceed'])

/** A question in the place of one that presses: what the decision still needs, in its own words where it names more than “sign” or “start”. */
export function insteadOfPressure(ask: Said): readonly string[] {
  const stopped = STOPPED.exec(ask.text)?.[1]?.replace(DEADLINE, '')
  const decision = stopped ?? asDoing(DEMAND.exec(ask.text)?.[1]?.replace(DEADLINE, ''))
  if (decision !== undefined && decision.split(' ').length > (stopped === undefined ? 2 : 0) && !/\b(?:or|if|and|but)\b/i.test(decision))
    return [`What would you need to see before ${decision}?`]
  if (GIVING.finds(ask)) return ['What would you want to know before you give?']
  if (SIGNING.finds(ask)) return ['What would you need to see before you sign anything?']
  if (STARTING.finds(ask)) return ['What would have to be true before you go ahead?']
  return ['What would you need to see before deciding?']
}

function asDoing(decision: string | undefined): string | undefined {
  return decision !== undefined && isPlainVerb(decision.split(' ')[0] ?? '') ? gerund(decision) : undefined
}

const CONDITION = pattern('i')`
  ^(?:(?:so|and|but|now|okay|ok|well)[,\s]+)?((?:if|suppose|supposing|assuming) (?:we|I|our [\w ]{2,20})\b[^?]{4,150}?),? (?:
    would|will|can|could|are|is|do|does|what['’]s stopping|shall
  ) (?:you|that|it|this|we|there|the [\w ]{3,20})\b[^?]*\?
`

/** “If I fix the price, will you sign?” → “Suppose I fix the price. What else would need to be right for you?” */
export function withoutTrade({ text }: Said): readonly string[] {
  const condition = CONDITION.exec(text)?.[1]
  if (condition === undefined || /[,;:–—]/.test(condition)) return []
  return [`${suppose(condition).replace(/^(?:supposing|assuming)/i, 'Suppose')}. What else would need to be right for you?`]
}

const WINNING = pattern('i')`
  \b(?:earn|win|get|gets|secure|keep|have|deserve|take)\b[^?]*\b
  (?:business|deal|sale|order|contract|account|yes|you (?:over )?as a (?:client|customer))\b
`
const SURVEY = /\b(?:hear|heard|find|found|learn|learnt|learned|come across|came across|discover|discovered)\b[^?]*\b(?:us|me|our|[[{<])/i

/** A favour that the customer can do once they are content. */
const REVIEW =
  /\b(?:review|testimonial|five stars?|5 stars?|case study|rating|(?:on|at) (?:google|trustpilot|yelp|facebook|tripadvisor|linkedin|checkatrade))\b/i

/** Speed that only the seller wants: what is left to do on the other side decides. */
const HURRY =
  /\b(?:expedite|speed (?:this|it|things|that|the \w+) up|speed up|accelerate|hurry|faster|quicker|sooner|move (?:this|it|things) along)\b/i

const PAST = /\b(?:could|should|would|might) (?:we |I )?have\b|\b(?:was|were|did)\b/i

/** The customer's side of a question from which only the seller profits; none for a favour that has no such side. */
export function theirSide({ text }: Said): readonly string[] {
  if (SURVEY.test(text)) return ['What made you get in touch now?']
  if (REVIEW.test(text)) return ['How has it gone for you so far?']
  if (HURRY.test(text)) return ['What has to happen on your side before you can decide?']
  if (WINNING.test(text))
    return [PAST.test(text) ? 'What would have made this the right choice for you?' : 'What would make this the right choice for you?']
  return []
}

const CLAIM = pattern('i')`
  ^([^?]{6,110}?\w)\s*[,–—-]+\s*(?:
    (?:
      is|are|was|were|does|do|did|would|will|could|can|should|has|have|won|isn|aren|wasn|weren|doesn|don|didn|wouldn|couldn|can|shouldn|hasn
      |haven
    )(?:['’]?t)? (?:it|that|this|they|there|not)\b[^?]{0,24}|right|correct|no|huh|eh|wouldn['’]t you (?:say|agree)
    |don['’]t you (?:think|agree)|you['’]d agree|agreed
  )\?$
`

/** “If I could save you an hour, you'd want that, right?”: the wish behind the offer is put in their mouth. */
const OFFERED =
  /^(?:(?:so|and|but|now|okay|ok|well)[,\s]+)*(if (?:I|we) (?:could|can|were able to)\b[^?,;:–—]{6,120}),? you(?:['’]d| would) [^?]{3,80}\?$/i

/** A claim with a tag, opened up: the claim stands as one, and the question is what they make of it. */
export function openedTag({ text }: Said): readonly string[] {
  const offer = OFFERED.exec(text)?.[1]
  if (offer !== undefined) return [`${suppose(offer)}. What would that change for you, if anything?`]
  const claim = CLAIM.exec(text)?.[1]?.trim()
  if (claim === undefined || /[?]/.test(claim)) return []
  if (/^(?:(?:so|and|but|well|now|okay)[,\s]+)?(?:you|we|I)\b/i.test(claim)) return []
  if (
    !/\b(?:is|are|was|were|does|has|makes?|gives?|saves?|sounds?|looks?|seems?|would|will|can|could|feels?|means?|takes?|works?|pays?|costs?|beats?|helps?)\b|['’](?:s|re|ll|d)\b/i.test(
      claim,
    )
  )
    return []
  const asked = /\b(?:sounds?|looks?|feels?|seems?)\b/i.test(claim) ? 'How is it for you?' : 'How does that strike you?'
  return [`${claim}. ${asked}`]
}
