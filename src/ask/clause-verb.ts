import type { Part, Subject, Verb, WordRange } from './clause.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { nounPhraseAt } from './noun-phrase.js'
import { Trait } from './word-traits.js'

const PARTICLES = new Set(
  'up out off down back over through into on in with for about at away around after from like against onto'.split(' '),
)
const GERUND_TAKERS = new Set(
  'end start stop keep consider avoid enjoy finish continue begin try like love hate mind wind spend'.split(' '),
)
const CAUSING = new Set(['make', 'let', 'help', 'have', 'see'])

const lemmaAt = (view: ClauseView, at: number): string => view.words[view.index[at]!]!.lemma

/** Whether the word at a place can be the main verb after these auxiliaries. */
export function isVerb(view: ClauseView, at: number, auxiliaries: readonly number[], subject: Subject['kind']): boolean {
  const trait = view.traits[at]!
  const norm = view.norms[at]!
  if (trait & (Trait.break | Trait.slot | Trait.number)) return false
  const last = auxiliaries[auxiliaries.length - 1]
  const afterCopula = last !== undefined && (view.traits[last]! & (Trait.copula | Trait.been)) !== 0
  if (afterCopula)
    return (
      (trait & Trait.verb) !== 0 &&
      (norm.endsWith('ing') || (trait & Trait.past) !== 0 || /(n|t)$/.test(norm)) &&
      lemmaAt(view, at) !== norm
    )
  if (trait & Trait.auxiliary) return true
  if (last !== undefined || subject === 'you' || subject === 'we' || subject === 'they' || subject === 'it')
    return !(trait & (Trait.preposition | Trait.determiner | Trait.pronoun)) || (trait & Trait.verb) !== 0
  return (trait & Trait.verb) !== 0
}

/** The verb after "to" at a place: "to (really) change". */
export function infinitiveAt(view: ClauseView, at: number, to: number): number | undefined {
  if (view.norms[at] !== 'to') return undefined
  let k = at + 1
  while (k < to && view.traits[k]! & Trait.adverb && !(view.traits[k]! & Trait.verb)) k++
  return k < to && view.traits[k]! & (Trait.verb | Trait.been | Trait.auxiliary) ? k : undefined
}

const isBase = (view: ClauseView, at: number, to: number): boolean =>
  at < to && (view.traits[at]! & (Trait.verb | Trait.auxiliary)) !== 0 && lemmaAt(view, at) === view.norms[at]

/** The main verb at a place, with its particle and the verb it governs; `end` is the place after them. */
export function readVerb(view: ClauseView, at: number, to: number): { readonly verb: Verb; readonly end: number } {
  let end = at + 1
  let particle: string | undefined
  // "led you to look", "want us to start"
  const whom = end < to && /^(you|us|me|them|it|him|her)$/.test(view.norms[end]!) ? 1 : 0
  let governed = infinitiveAt(view, end + whom, to)
  if (governed !== undefined) end = governed + 1
  else if (whom === 1 && CAUSING.has(lemmaAt(view, at)) && isBase(view, end + 1, to)) {
    // "makes you think", "let them choose"
    governed = end + 1
    end += 2
  } else if (end < to && (PARTICLES.has(view.norms[end]!) || view.norms[end] === 'to')) particle = view.norms[end++]
  if (
    governed === undefined &&
    (particle === undefined || particle === 'up') &&
    GERUND_TAKERS.has(lemmaAt(view, at)) &&
    end < to &&
    view.norms[end]!.endsWith('ing') &&
    view.traits[end]! & Trait.verb
  ) {
    // "end up paying", "keep losing"
    governed = end++
  }
  return {
    verb: {
      lemma: lemmaAt(view, at),
      particle,
      governs: governed === undefined ? undefined : lemmaAt(view, governed),
      ...rangeOf(view, at, end),
    },
    end,
  }
}

/** The noun phrase or pronoun behind the verb. */
export function readObject(view: ClauseView, from: number, to: number): Part | undefined {
  let i = from
  let preposition: string | undefined
  while (
    i < to &&
    view.traits[i]! & (Trait.adverb | Trait.preposition) &&
    !(view.traits[i]! & (Trait.determiner | Trait.noun | Trait.pronoun))
  ) {
    if (view.traits[i]! & Trait.preposition) preposition = view.norms[i]
    i++
  }
  // "charge you a fee": the fee; "charge you": you
  const pronoun = i < to && /^(you|us|me|them|it|him|her)$/.test(view.norms[i]!)
  const start = pronoun ? i + 1 : i
  const phrase = nounPhraseAt(view, start, to, false)
  if (phrase.head < 0 || phrase.end <= start) {
    return pronoun ? { head: view.norms[i]!, preposition, ...rangeOf(view, i, i + 1) } : undefined
  }
  const range: WordRange = rangeOf(view, start, phrase.end)
  return {
    head: lemmaAt(view, phrase.head),
    owner: phrase.owner,
    preposition,
    ...range,
  }
}
