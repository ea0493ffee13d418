import type { WordRange } from '../clause.js'
import type { FlawAsk, FlawHit } from './flaw-ask.js'

/** Only the seller profits from the answer: winning the deal, the seller's target, a review, where the lead came from. */
export function selfServing(ask: FlawAsk): FlawHit | undefined {
  const { signs, labels, clause } = ask
  const hit = (confidence: number, cue: string, match: { from: number; to: number } | undefined): FlawHit => ({
    confidence,
    cue,
    range: match ? rangeOf(match) : clause.core,
  })
  const gain = signs.first('our-gain')
  const must = signs.first('must-do')
  if (gain && must) return hit(0.93, 'our gain', gain)
  if (must && /\bto beat\b|\bpay more\b|how (high|low) can/i.test(clause.text)) return hit(0.85, 'our gain', must)
  const favour = signs.first('favour')
  if (favour) return hit(0.85, 'a favour to us', favour)
  const hindsight = signs.first('hindsight')
  if (hindsight) return hit(0.8, 'our lesson', hindsight)
  if (/\b(had|have) you (ever )?heard of\b|\btold\b.*\babout us\b/i.test(clause.text) && clause.asked?.word !== 'who') return undefined
  const survey = signs.first('survey')
  if (survey && !OF_OTHERS.test(clause.text)) return hit(0.86, 'our statistics', survey)
  const found = signs.first('found-us')
  if (found && (labels.intent === 'source-survey' || isSurvey(ask)))
    return hit(labels.intent === 'source-survey' ? 0.88 : 0.8, 'our statistics', found)
  if (labels.intent === 'source-survey') return hit(0.75, 'our statistics', undefined)
  return undefined
}

/** What they know of us, and why they came: about the customer, not our statistics. */
const OF_OTHERS = /\b(what|why) (made|prompted|got) you\b|\bcan we\b/i

const rangeOf = ({ from, to }: { from: number; to: number }): WordRange => ({ start: from, end: to })

/** "How did you hear about us?": how, where, who, and in the past. */
function isSurvey({ clause }: FlawAsk): boolean {
  const { asked, tense } = clause
  return asked !== undefined && /^(how|where|who|which)$/.test(asked.word) && tense === 'past' && !asked.degree
}
