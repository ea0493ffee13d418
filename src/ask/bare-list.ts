import type { Listing } from './alternatives.js'
import type { Alternatives } from './clause.js'
import { type ClauseView, isVerbless, rangeOf } from './clause-view.js'
import { NOT_A_SET } from './lexicon/alternatives.js'
import { Trait } from './word-traits.js'

/** A list without or: "Good, bad, indifferent?", "Where is it kept – garage, drive, street?" */
export function bareList(view: ClauseView, { from, to, front, opening }: Listing): Alternatives | undefined {
  if (opening === 'auxiliary') return undefined
  const { norms, traits } = view
  let start = opening === 'other' && isVerbless(view, front, to) ? 0 : -1
  if (opening === 'question-word' && norms[from] === 'how' && (traits[from + 1]! & Trait.auxiliary) === 0) return undefined
  for (let i = from + 1; i < to; i++) {
    if (!(traits[i]! & Trait.break)) continue
    // "Who uses it (guests, staff)?": what the rep may help with.
    if (norms[i] === '(') return undefined
    if (norms[i] === ',' && (opening === 'other' || start >= 0)) continue
    start = i + 1
    if (norms[i] === ',') break
  }
  if (start < 0) return undefined
  const needed = opening === 'question-word' && norms[start - 1] === ',' ? 2 : 3
  let count = 1
  let length = 0
  for (let i = start; i < to; i++) {
    const norm = norms[i]!
    if (norm === ',') {
      if (length === 0) return undefined
      count++
      length = 0
      continue
    }
    if (traits[i]! & (Trait.break | Trait.auxiliary | Trait.questionWord) && norm !== 'do') return undefined
    if (
      NOT_A_SET.has(norm) ||
      /^(you|i|we|it|that|this|and|if|when|right|exactly|roughly|please|then|today|first|most|usually|say|like)$/.test(norm)
    )
      return undefined
    if (/^(etc|not|but)$/.test(norm) || (norm === 'in' && count === 1 && length === 0)) return undefined
    if (++length > (needed === 2 ? 5 : 4)) return undefined
  }
  return count >= needed && length > 0 ? { count, open: false, ...rangeOf(view, start, to) } : undefined
}
