import type { WordRange } from '../clause.js'
import type { FlawAsk, FlawHit } from './flaw-ask.js'

/** Presupposes the purchase: which plan, which card, where to deliver. The date of a meeting and a plain yes/no close presuppose nothing. */
export function assumptive(ask: FlawAsk): FlawHit | undefined {
  const { signs, clause, labels, context } = ask
  const { asked } = clause
  const hit = (confidence: number, cue: string, match: { from: number; to: number }): FlawHit => ({
    confidence,
    cue,
    range: rangeOf(match),
  })
  const sold = signs.first('already-sold') ?? signs.first('partnership')
  if (sold) return hit(0.82, 'as if already bought', sold)
  const pays = signs.first('payment')
  if (pays && clause.subject.kind !== 'noun' && clause.opening !== 'statement' && clause.opening !== 'fragment')
    return hit(0.82, 'how to pay', pays)
  const close = labels.intent === 'close' || context.stage === 'close'
  const asksHow = close ? (signs.first('when-start') ?? signs.first('pay-how')) : undefined
  if (asksHow) return hit(0.72, 'as if already bought', asksHow)
  const where = signs.first('where-to')
  if (where) return hit(0.85, 'where to deliver', where)
  const does = signs.has('seller-does')
  const purchase = signs.first('purchase') ?? signs.first('fitting')
  const pick = signs.first('pick-one')
  const name = signs.first('name-on')
  if (name && purchase) return hit(0.85, 'as if already bought', name)
  const wh = asked && asked.word !== 'why' && labels.openness === 'narrow' && !signs.has('meeting')
  if (wh && pick && (does || signs.has('start-with'))) return hit(0.88, 'as if already bought', pick)
  if (wh && purchase && (does || labels.intent === 'close')) return hit(does ? 0.85 : 0.75, 'as if already bought', purchase)
  if (labels.form !== 'choice' || signs.has('meeting')) return undefined
  if (signs.has('fitting') && DAYS.test(clause.text)) return hit(0.82, 'as if already bought', signs.first('fitting')!)
  const chosen = pick ?? signs.first('start-with')
  return chosen && clause.subject.kind === 'you' && labels.intent === 'close' ? hit(0.75, 'as if already bought', chosen) : undefined
}

const DAYS = /\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(morning|afternoon|week)\b/i
const rangeOf = ({ from, to }: { from: number; to: number }): WordRange => ({ start: from, end: to })
