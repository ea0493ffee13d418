import { wordSet } from '../text/word-set.js'
import type { ClauseView } from './clause-view.js'
import { Trait } from './word-traits.js'

/** What is done or may yet be done: "using or planning to use". */
const YET = wordSet(
  'planning considering thinking looking intending hoping expecting evaluating exploring being eligible interested willing likely',
)
/** Verbs so near each other that or only widens: "collect or store". "Own or rent" are far apart. */
const NEAR = wordSet(
  'collect store hold keep process handle record save retain find create make build manage maintain update change adjust edit share show tell send forward access view read track monitor review check block delay slow stop',
)
/** Verbs whose objects are things to be there or not: "Do you need chairs, tables, or lamps?" */
const TAKES = wordSet('have need use require include provide offer support involve contain cover')
const NUMBERS = wordSet('two three four five six seven eight nine ten twelve fifteen twenty thirty fifty hundred')
/** What no noun can be. */
const NO_NOUN = Trait.break | Trait.pronoun | Trait.auxiliary | Trait.preposition | Trait.determiner | Trait.questionWord | Trait.modal

/** Whether an or plainly joins parts of one thing, whatever opens the question: in brackets, "and/or", "ten or more people", "including …". */
export function joinsOneThing(view: ClauseView, or: number, from: number): boolean {
  const { norms, traits } = view
  if (inBrackets(norms, from, or)) return true
  if (norms[or - 1] === '/' && norms[or - 2] === 'and') return true
  if (/^(more|fewer|less)$/.test(norms[or + 1] ?? '') && (traits[or - 1]! & Trait.number || NUMBERS.has(norms[or - 1]!)))
    return !/^(?:under|below|over|above|within)$/.test(norms[or - 2] ?? '')
  return isIncluded(view, from, or)
}

/** "using or planning to use", "in place or being laid": what is so and what may yet be. */
export function isYetToBe({ norms }: ClauseView, or: number, from: number): boolean {
  return YET.has(norms[or + 1] ?? '') && (/ing$/.test(norms[or - 1]!) || isFinished(norms, from))
}

/** "Do you keep or process records?" */
export function isNearPair({ norms }: ClauseView, or: number, to: number): boolean {
  return NEAR.has(stem(norms[or - 1]!)) && NEAR.has(stem(norms[or + 1] ?? '')) && to - or > 2
}

function inBrackets(norms: readonly string[], from: number, or: number): boolean {
  let open = 0
  for (let i = from; i < or; i++) {
    if (norms[i] === '(') open++
    else if (norms[i] === ')' && open > 0) open--
  }
  return open > 0
}

/** "…, including staff, friends, or guides?", "A shop like ours, Ash, or Elm?" */
function isIncluded({ norms, traits }: ClauseView, from: number, or: number): boolean {
  // In brackets that are closed again it is over.
  for (let i = or - 1; i > from && norms[i] !== ')'; i--) {
    if (norms[i] === 'including' || norms[i] === 'e.g' || norms[i] === 'e.g.') return true
    if (norms[i] === 'like' && !(traits[i - 1]! & NO_NOUN) && !/^(more|feel|look|sound|seem)/.test(norms[i - 1]!)) return true
  }
  return false
}

/** "Is the line in place…" */
function isFinished(norms: readonly string[], from: number): boolean {
  return /^(is|are|was|were)$/.test(norms[from]!)
}

function stem(norm: string): string {
  return norm.replace(/(?:ing|ed|s)$/, '')
}

/** "Could I meet the person who owns records or storage?" */
export function isRelative(view: ClauseView, or: number, from: number): boolean {
  // "one that works or one that is cheap"
  if (view.traits[or + 1]! & (Trait.determiner | Trait.pronoun) || view.norms[or + 1] === 'one') return false
  for (let i = or - 1; i > from + 1; i--) {
    if (view.traits[i]! & Trait.break) return false
    if (/^(who|that|which)$/.test(view.norms[i]!) && !(view.traits[i - 1]! & NO_NOUN)) return !(view.traits[i + 1]! & Trait.break)
  }
  return false
}

/** A row of bare things behind a verb that takes them: each may be there or not. */
export function isOneSet(view: ClauseView, or: number, from: number): boolean {
  const { norms, traits } = view
  let verb = -1
  for (let i = from + 1; i < or && verb < 0; i++) if (TAKES.has(norms[i]!)) verb = i
  if (verb < 0 || verb - from > 8 || traits[verb + 1]! & (Trait.determiner | Trait.pronoun)) return false
  for (let i = verb + 1; i < or; i++) if (norms[i] !== ',' && traits[i]! & (Trait.break | Trait.auxiliary)) return false
  const comma = norms.indexOf(',', verb + 1)
  return comma > verb + 1 && comma < or - 1 && !(traits[or + 1]! & (Trait.determiner | Trait.auxiliary | Trait.pronoun))
}

/** "the owner or manager": one of them, whichever; "the owner or the manager" sets them side by side. */
export function sharesDeterminer(view: ClauseView, or: number, from: number, to: number): boolean {
  const { norms, traits } = view
  const last = to - or - 1
  // "Is the owner or manager in?"
  if (traits[from]! & Trait.copula && /^(the|your)$/.test(norms[from + 1]!) && or === from + 3 && last === 2)
    return /^(in|there|around|about|free|available|home|present)$/.test(norms[to - 1]!)
  if (last < 1 || last > 2 || traits[or + 1]! & (Trait.determiner | Trait.auxiliary | Trait.pronoun | Trait.adverb | Trait.preposition))
    return false
  return /^(the|your)$/.test(norms[or - 2] ?? '') && or - 2 > from + 2 && (traits[or - 3]! & Trait.preposition) !== 0
}
