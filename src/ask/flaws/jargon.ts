import type { Clause } from '../clause.js'
import type { FlawAsk, FlawHit, Place } from './flaw-ask.js'

/** Those who sell themselves speak so: "your sales process from lead to close". */
const THEIR_SELLING = /\byour (?:\w+ )?(?:sales|pipeline|revenue|marketing|reps|sellers|go-to-market)\b/i

/** Words of the seller or of a selling method, said to the customer. Between the rep and a coach they are the trade's own. */
export function jargon({ signs, context, clause }: FlawAsk): FlawHit | undefined {
  const term = signs.first('method')
  if (!term || context.call === 'coaching' || context.role === 'coach' || THEIR_SELLING.test(clause.text)) return undefined
  return isSlot(clause, term)
    ? undefined
    : { confidence: 0.8, cue: 'a term of the selling method', range: { start: term.from, end: term.to } }
}

/** "the best (ICP) in (town)", "insert the value proposition": a note on what to say in its place. */
function isSlot({ text, words }: Clause, { from, to }: Place): boolean {
  const before = text.slice(0, words[from]!.start)
  return (/\([^()]*$/.test(before) && /^[^()]*\)/.test(text.slice(words[to - 1]!.end))) || /\binsert (?:\w+ ){0,2}$/i.test(before)
}
