import type { FlawAsk, FlawHit } from './flaw-ask.js'

/** Those who sell themselves speak so: "your sales process from lead to close". */
const THEIR_SELLING = /\byour (?:\w+ )?(?:sales|pipeline|revenue|marketing|reps|sellers|go-to-market)\b/i

/** Words of the seller or of a selling method, said to the customer. Between the rep and a coach they are the trade's own. */
export function jargon({ signs, context, clause }: FlawAsk): FlawHit | undefined {
  const term = signs.first('method')
  if (!term || context.call === 'coaching' || context.role === 'coach' || THEIR_SELLING.test(clause.text)) return undefined
  return { confidence: 0.8, cue: 'a term of the selling method', range: { start: term.from, end: term.to } }
}
