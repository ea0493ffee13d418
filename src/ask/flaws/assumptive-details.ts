import { pattern } from '../../text/pattern.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, hitAt } from './flaw-ask.js'

const CUE = 'as if already bought'

/** What is done for a customer who has bought, as lemmas. */
const FULFILS = new Set(
  'deliver install ship order wrap fit dispatch bring enrol enroll register activate bill charge invoice mount engrave'.split(' '),
)
const CREWS = new Set('crew team van truck installer fitter driver engineer technician'.split(' '))
/** Talk about the purchase rather than for it. */
const TALKS = new Set(['understanding-check', 'objection-probe', 'permission', 'agenda-check', 'authority', 'situation', 'problem'])
const EARLY = new Set(['opening', 'rapport', 'discovery'])
const DEALS = new Set(['close', 'next-step', 'timeline', 'logistics'])
/** Said just before: "Once we get you set up, …", "I'll get you down for Tuesday." */
const SOLD = pattern('i')`
  \b(?:
    (?:once|when|after) (?:we|i)(?:'ve| have)? (?:get|got|install|set) (?:you|your)
    |(?:i'll|we'll|let me|i will|we will) (?:get|put|sign|book) you (?:down|in|up|on|started|set up)
    |let's get (?:started|(?:you|this|it|that|everything|(?:your |the )?\w+) (?:started|scheduled|set up|going|signed|booked))
  )\b
`
/** Said just before a plain yes/no: "I'll just need your card for the first payment. Does that work?" */
const NEEDED =
  /\b(?:i'll|we'll|i|we|i will|we will) (?:just |only )?need (?:your|a) (?:credit card|card|signature|deposit|vin|payment|bank|account|routing)\b/i
export const TALKING =
  /\b(?:call|meeting|demo|chat|appointment|consultation|estimate|inspection|tour|visit|walkthrough|calendar|quote)s?\b/i
/** Said to one who has just bought: what follows is paperwork. */
const CHOSEN =
  /\b(?:perfect|great|excellent|good|wonderful|lovely) (?:choice|pick|decision)\b|\bwelcome (?:aboard|on board|to the family)\b/i
/** A visit or a call is booked, nothing is bought. */
export const VISITS = /\b(come (by|in|out|over|round)|(stop|swing|pop|drop) (by|in|over)|visit|meet|talk|speak|chat|call you)\b/i
/** "I've got Friday at nine or Monday at 3pm": hours in a diary. */
const CLOCK = /\b(?:have|got|do|offer) \w+day at (?:\d|\[|\w+ or)/i
const OPENS_WITH_WE = new Set(['shall', 'should', 'want', 'can'])

/** At the close the purchase is passed over and one of its details asked for: where it goes, how many, on whose account. */
export function settledDetail(ask: FlawAsk, closing: boolean): FlawHit | undefined {
  const { signs, clause, labels, context } = ask
  const { asked, tense, alternatives, opening } = clause
  if (tense === 'past' || tense === 'perfect' || clause.wrapper || asked?.word === 'why' || TALKS.has(labels.intent)) return undefined
  const whole = (confidence: number): FlawHit => ({ confidence, cue: CUE, range: clause.core })
  if (
    !EARLY.has(context.stage) &&
    DEALS.has(labels.intent) &&
    (asked || alternatives || opening === 'elided' || OPENS_WITH_WE.has(clause.auxiliary ?? '')) &&
    soldBefore(ask)
  )
    return whole(0.72)
  if (!closing || labels.intent === 'next-step') return undefined
  if (clause.opening === 'auxiliary' && labels.intent === 'close' && NEEDED.test(context.before.slice(-160))) return whole(0.72)
  const detail = signs.first('detail')
  if (detail && (asked || alternatives || opening === 'elided')) return hitAt(detail, 0.75, CUE)
  if ((asked || alternatives) && fulfils(ask)) return whole(0.75)
  if (labels.intent !== 'close') return undefined
  const drawn = signs.first('which-fits') ?? (alternatives ? signs.first('drawn-up') : undefined)
  if (drawn) return hitAt(drawn, 0.72, CUE)
  if (signs.has('no-product')) return undefined
  const liked =
    alternatives && !alternatives.open && clause.subject.kind === 'you' && !clause.verb?.governs ? signs.first('what-like') : undefined
  return liked ? hitAt(liked, 0.7, CUE) : namesThings(ask) ? whole(0.66) : undefined
}

export const hasChosen = ({ context }: FlawAsk): boolean => CHOSEN.test(context.before.slice(-160))

function soldBefore({ context, clause }: FlawAsk): boolean {
  const before = context.before.slice(-160)
  return (
    SOLD.test(before) && !CHOSEN.test(before) && !TALKING.test(before) && ![TALKING, VISITS, CLOCK].some((one) => one.test(clause.text))
  )
}

/** "Which one shall I wrap?", "When shall we send the crew?" */
function fulfils({ clause }: FlawAsk): boolean {
  const { subject, modal, verb, object } = clause
  if (subject.kind !== 'we' || !verb || !modal || !/^(shall|should|can|will)$/.test(modal)) return false
  return FULFILS.has(verb.lemma) || (/^(send|pencil|schedule|book)$/.test(verb.lemma) && CREWS.has(object?.head ?? ''))
}

/** "The single room or the double?", "One pallet or two?", "Package A or B?" and nothing else. */
function namesThings({ clause }: FlawAsk): boolean {
  const { opening, words } = clause
  if (opening !== 'fragment') return false
  const said = words.filter(({ kind }) => kind !== 'punct')
  if (said.length > 8 || !said.some(({ norm }) => norm === 'or') || said[said.length - 1]!.norm === 'not') return false
  const first = said[0]!
  return (
    first.kind === 'number' ||
    /^(one|two|three|the)$/.test(first.norm) ||
    (/^(package|plan|option|size|model)$/.test(first.norm) && !(traitsOf(first) & Trait.verb))
  )
}
