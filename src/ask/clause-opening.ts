import type { ClauseView } from './clause-view.js'
import { THINGS_TO_SEND, WRAPPERS, type WrapperEntry } from './lexicon/wrappers.js'
import { compilePhrases, type PhraseHit } from './phrase-automaton.js'
import { Trait } from './word-traits.js'

/** What a stretch of words starts with. `relative`: "What you need is…"; `opener`: "If…", "Before…"; `suggestion`: "How about…", "What if we…". */
export type HeadKind = 'question-word' | 'auxiliary' | 'wrapper' | 'opener' | 'relative' | 'suggestion' | 'elided' | 'statement'

export interface Head {
  readonly kind: HeadKind
  readonly at: number
  readonly wrapper?: PhraseHit<WrapperEntry>
}

const wrapperAt = compilePhrases(WRAPPERS)
const SUBJECT = Trait.pronoun | Trait.determiner | Trait.slot
const ELIDED = new Set(
  'want need got mind ever any ready care sound sounds make makes worth ok okay happy interested remember see know think like open anything anyone anybody still free good sure fair ring mean notice feel keen help planning looking thinking going wanna cool agreed deal right'.split(
    ' ',
  ),
)
const FRONTED = new Set(
  'in on at for by to of with from about under through per since until than after before within around over'.split(' '),
)
const SPEAKERS = new Set(['i', 'you', 'we', 'they', 'he', 'she'])

/** Whether an auxiliary at a place is followed by a subject, as in a question. */
export function isInverted(view: ClauseView, at: number): boolean {
  if (((view.traits[at] ?? 0) & Trait.auxiliary) === 0 || view.norms[at] === 'be') return false
  let next = at + 1
  while (((view.traits[next] ?? 0) & Trait.negation) !== 0) next++
  const traits = view.traits[next] ?? 0
  return (traits & SUBJECT) !== 0
}

/** Reads what starts at a place. `inside`: something stood before it, so an auxiliary needs its subject behind it. */
export function headAt(view: ClauseView, at: number, inside: boolean): Head {
  const { norms, traits } = view
  const word = norms[at] ?? ''
  const trait = traits[at] ?? 0
  const next = norms[at + 1] ?? ''
  const nextTrait = traits[at + 1] ?? Trait.break
  const wrapper = wrapperAt(view, at, (hit) => holds(view, hit))
  if (wrapper) return { kind: 'wrapper', at, wrapper }
  if (FRONTED.has(word) && (nextTrait & Trait.questionWord) !== 0) {
    const freeRelative = next === 'what' && SPEAKERS.has(norms[at + 2] ?? '')
    if (!freeRelative && (next !== 'when' || word === 'by' || word === 'since' || word === 'until' || word === 'from')) {
      return { kind: 'question-word', at }
    }
  }
  if (trait & Trait.questionWord) return { kind: questionKind(view, at), at }
  if (trait & Trait.auxiliary && word !== 'be') {
    if (inside) return { kind: isInverted(view, at) || startsNoun(nextTrait) ? 'auxiliary' : 'statement', at }
    if ((/^(have|had)$/.test(word) && /^(a|an|any|to|some|time)$/.test(next)) || (word === 'has' && next === 'to'))
      return { kind: 'elided', at }
    if (at + 1 >= view.length) return { kind: 'elided', at }
    return { kind: 'auxiliary', at }
  }
  if (word === 'let' && (next === 'us' || next === 'me')) return { kind: 'statement', at }
  if (ELIDED.has(word) && !inside) return { kind: 'elided', at }
  if (trait & Trait.opener) return { kind: 'opener', at }
  return { kind: 'statement', at }
}

function questionKind(view: ClauseView, at: number): HeadKind {
  const { norms, traits } = view
  const word = norms[at]!
  const next = norms[at + 1] ?? ''
  const nextTrait = traits[at + 1] ?? Trait.break
  const third = norms[at + 2] ?? ''
  if ((word === 'how' && next === 'about') || (word === 'what' && next === 'if' && third !== 'anything')) return 'suggestion'
  if (word === 'what' && next === ',' && SPEAKERS.has(third)) return 'relative'
  if (word === 'why' && next === 'do' && third === 'not' && /^(we|i)$/.test(norms[at + 3] ?? '')) return 'suggestion'
  if (word === 'why') return 'question-word'
  if (nextTrait & (Trait.break | Trait.auxiliary)) return 'question-word'
  if (word === 'how')
    return ((nextTrait & Trait.pronoun) !== 0 && (nextTrait & Trait.degree) === 0 && next !== 'much' && next !== 'many') ||
      next === 'your' ||
      next === 'the'
      ? 'relative'
      : 'question-word'
  if (word === 'when' || word === 'where' || word === 'whereabouts') {
    if (word === 'whereabouts' || (next === 'and' && at + 3 >= view.length)) return 'question-word'
    // "When suits you?", "When during the day do you bake?"
    if (/^(works|suits|fits|during)$/.test(next) && view.text.trimEnd().endsWith('?')) return 'question-word'
    return /^(else|exactly|specifically|in|on|within|along|precisely|roughly|abouts)$/.test(next) ? 'question-word' : 'opener'
  }
  if (word === 'whatever' || word === 'whoever' || word === 'whichever') return 'relative'
  if (/^(your|the|my|you|we|i|it|they|he|she)$/.test(next) || (word === 'what' && (next === 'this' || next === 'that'))) return 'relative'
  return 'question-word'
}

const startsNoun = (trait: number): boolean =>
  (trait & (Trait.verb | Trait.break | Trait.adverb | Trait.auxiliary)) === 0 ||
  ((trait & Trait.noun) !== 0 && (trait & (Trait.break | Trait.auxiliary)) === 0)

const THINGS = new Set(THINGS_TO_SEND.split(' '))

/** Whether a wrapper stands here for good: some need a question inside, none may be followed by a thing to send. */
function holds(view: ClauseView, hit: PhraseHit<WrapperEntry>): boolean {
  if (hit.entry.embedding) {
    const inside = embeddedAt(view, hit.end)
    return inside !== undefined && (hit.entry.embedding !== 'close' || inside === hit.end)
  }
  // "Name for the booking?" is no request.
  if (view.norms[hit.end - 1] === 'name' && /^(for|on|of|)$/.test(view.norms[hit.end] ?? '')) return false
  let i = hit.end
  if (i < view.length && /^(the|your|our|my|a|an)$/.test(view.norms[i]!)) i++
  return (
    !THINGS.has(view.norms[i] ?? '') ||
    hit.entry.kind === 'wish' ||
    /^(about|of|on|through|into|understand|back)$/.test(view.norms[hit.end - 1]!)
  )
}

const LINKS = new Set('about on of for to in with me us you a bit more little the idea , : — – - … ...'.split(' '))

/** Where the question inside a wrapper starts: a question word, if or whether, or an inverted auxiliary after a break. */
export function embeddedAt(view: ClauseView, from: number): number | undefined {
  let broken = false
  for (let i = from; i < view.length; i++) {
    const trait = view.traits[i]!
    const norm = view.norms[i]!
    if (trait & Trait.questionWord) {
      const before = i > from ? view.norms[i - 1]! : ''
      return FRONTED.has(before) && before !== 'about' && before !== 'of' && before !== 'on' ? i - 1 : i
    }
    if (norm === 'if' || norm === 'whether') return i
    if (broken && isInverted(view, i)) return i
    if (trait & Trait.break) broken = true
    else if (broken ? (trait & (Trait.filler | Trait.adverb)) === 0 : !LINKS.has(norm) && (trait & Trait.adverb) === 0) return undefined
  }
  return undefined
}
