import type { Clause } from '../clause.js'
import { Trait, traitsOf } from '../word-traits.js'
import { afterCondition, type FlawAsk, type FlawHit, hitAt, isCountering } from './flaw-ask.js'
import { persuades } from './leading-argument.js'
import { boast } from './leading-boast.js'
import { burden } from './leading-burden.js'
import { dilemma } from './leading-dilemma.js'
import { loaded, mockery } from './leading-loaded.js'
import { negativePolar } from './leading-negative.js'
import { leadingTag } from './leading-tag.js'
import type { Sign } from './signs.js'

/** Signs that carry the wanted answer by themselves, and how sure they are. */
const BY_THEMSELVES: readonly (readonly [Sign, number, string])[] = [
  ['agree', 0.88, 'asks to agree'],
  ['rhetoric', 0.9, 'rhetorical'],
  ['loss', 0.85, 'the loss is in the wording'],
  ['do-you-know', 0.75, 'a claim as a question'],
  ['ready-for', 0.8, 'the promise is in the wording'],
  ['no-oriented', 0.8, 'only one answer is polite'],
  ['the-question', 0.75, 'a claim as a question'],
]

/** The wording carries the wanted answer. A presumed problem does not, nor do the customer's own words handed back. */
export function leading(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, labels } = ask
  for (const [sign, confidence, cue] of BY_THEMSELVES) {
    const match = signs.first(sign)
    if (match && !isBesideThePoint(ask, match.from)) return { confidence, cue, range: { start: match.from, end: match.to } }
  }
  const bait = ask.context.call === 'interview' ? undefined : signs.first('open-if-it')
  if (bait && !isBesideThePoint(ask, bait.from)) return hitAt(bait, 0.9, 'rhetorical')
  const put = questionIs(ask)
  if (put) return put
  if (clause.tag) return leadingTag(ask) ?? mockery(ask) ?? (clause.leadIn?.kind === 'if' ? offerWorthIt(ask) : undefined)
  const obvious = signs.first('obvious')
  if (obvious && (clause.opening === 'statement' || clause.opening === 'fragment' || labels.form === 'statement-q') && clause.marked)
    return { confidence: 0.88, cue: 'taken for certain', range: { start: obvious.from, end: obvious.to } }
  if (leavesWayOut(clause)) return undefined
  return (
    negativePolar(ask) ??
    loaded(ask) ??
    burden(ask) ??
    inTheirPlace(ask) ??
    ratherThat(ask) ??
    whenWanted(ask) ??
    ownDiagnosis(ask) ??
    offerWorthIt(ask) ??
    whyNot(ask) ??
    dilemma(ask) ??
    boast(ask) ??
    persuades(ask)
  )
}

/** "When did you realise that it had lapsed?", "What would you be willing to gamble?": the question word asks for something else. */
function isBesideThePoint({ clause }: FlawAsk, from: number): boolean {
  const { asked } = clause
  return asked !== undefined && !asked.embedded && asked.start < from
}

/** "The question is: can they deliver?" Early on "My question is…" only opens an ask, and so does either before a choice between two of their things. */
function questionIs(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, labels } = ask
  const put =
    clause.asked || !clause.marked || (labels.form === 'choice' && clause.subject.kind !== 'you') ? undefined : signs.first('question-is')
  if (!put || (!isCountering(ask) && clause.words[put.from]!.norm !== 'the')) return undefined
  return { confidence: 0.7, cue: 'a claim as a question', range: { start: put.from, end: put.to } }
}

/** "If it costs the same either way, would you rather have the dry one?": nothing stands against it. */
function ratherThat({ clause, signs }: FlawAsk): FlawHit | undefined {
  const behind = afterCondition(clause)
  const rather = behind === undefined || clause.opening !== 'auxiliary' ? undefined : signs.first('rather')
  if (!rather || rather.from < behind! || clause.words.some(({ norm }, i) => i > rather.to && norm === 'or')) return undefined
  return { confidence: 0.7, cue: 'an offer nobody could refuse', range: { start: rather.from, end: rather.to } }
}

/** "If you ran the shop, would it be wise to count first?" Of their own plans it is advice. */
function inTheirPlace({ clause, signs }: FlawAsk): FlawHit | undefined {
  const wise = afterCondition(clause) === undefined ? undefined : signs.first('good-idea')
  return wise && { confidence: 0.75, cue: 'the wanted answer is in the wording', range: { start: wise.from, end: wise.to } }
}

const YOU_COULD = /\bif you could\b/i

/** "If you could sleep right through, when would you want that?" */
function whenWanted({ clause, signs }: FlawAsk): FlawHit | undefined {
  const when = clause.leadIn?.kind === 'if' && YOU_COULD.test(clause.text) ? signs.first('want-when') : undefined
  return when && { confidence: 0.75, cue: 'an offer nobody could refuse', range: { start: when.from, end: when.to } }
}

/** "How many hours do you waste because your till can't count?": waste and what is to blame for it, both out of the seller's mouth. */
function ownDiagnosis({ clause }: FlawAsk): FlawHit | undefined {
  const { asked, words, core } = clause
  if (!asked?.degree || !/\b(?:wast(?:ed|ing)|you waste)\b/i.test(clause.text)) return undefined
  const because = words.findIndex(({ norm }, i) => i > core.start && norm === 'because' && words[i + 1]?.norm !== 'of')
  return because > 0 ? { confidence: 0.7, cue: 'the reason is in the wording', range: { start: because, end: core.end } } : undefined
}

const REFUSALS = /^(no|not|never|neither)$/

/** "…would you want to see it, or is that not really a problem for you?": a no is offered as well. */
function leavesWayOut({ words }: Clause): boolean {
  const or = words.findLastIndex(({ norm }, i) => norm === 'or' && words[i - 1]?.kind === 'punct')
  return (
    or > 0 && (traitsOf(words[or + 1] ?? words[or]!) & Trait.auxiliary) !== 0 && words.slice(or).some(({ norm }) => REFUSALS.test(norm))
  )
}

const WHY_NOT =
  /\bany (?:good |earthly )?reason (?:why |that )?you (?:would|could|should|might)(?:n['’]t| not) (?:want|like|love|take|do) (?:that|it|this|one)\b/i

/** "If we could halve your bill for nothing, is there any reason you wouldn't want that?" What is in the way of a decision is another matter. */
function whyNot({ clause, labels, signs }: FlawAsk): FlawHit | undefined {
  const offered = signs.has('our-offer') || /^(?:so |and |but |now |okay )*if (?:I|we) (?:can|could)\b/i.test(clause.text)
  if (!offered || labels.intent === 'objection-probe' || !WHY_NOT.test(clause.text)) return undefined
  return { confidence: 0.8, cue: 'an offer nobody could refuse', range: clause.core }
}

const INFORMS = /\bhelp (?:you )?(?:judge|decide|compare|understand|choose|see)\b|\bshow\b.*\bto your\b/i

/** "If I could show you a way to halve that, would it be worth a look?" */
function offerWorthIt({ clause, signs }: FlawAsk): FlawHit | undefined {
  const offer = signs.first('our-offer')
  const looking = signs.first('worth-looking')
  if (looking && looking.from >= (afterCondition(clause) ?? Number.POSITIVE_INFINITY) && clause.opening === 'auxiliary')
    return { confidence: 0.72, cue: 'an offer nobody could refuse', range: { start: looking.from, end: looking.to } }
  const worth = signs.first('worth-it')
  if (!offer || !worth || worth.from < offer.to || clause.opening !== 'auxiliary') return undefined
  // "…would that help you judge?": what is shown informs, and saves nobody anything.
  if (INFORMS.test(clause.text)) return undefined
  return { confidence: 0.75, cue: 'an offer nobody could refuse', range: { start: offer.from, end: worth.to } }
}
