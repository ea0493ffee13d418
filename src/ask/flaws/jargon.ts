import type { FlawAsk, FlawHit } from './flaw-ask.js'

/** Words of the seller or of a selling method, said to the customer. Between the rep and a coach they are the trade's own. */
export function jargon({ signs, context }: FlawAsk): FlawHit | undefined {
  const term = signs.first('method')
  if (!term || context.call === 'coaching' || context.role === 'coach') return undefined
  return { confidence: 0.8, cue: 'a term of the selling method', range: { start: term.from, end: term.to } }
}
