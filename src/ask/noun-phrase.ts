import type { ClauseView } from './clause-view.js'
import { Trait } from './word-traits.js'

/** A noun phrase on the walk. */
export interface NounPhrase {
  readonly start: number
  readonly end: number
  /** Place of the head noun; -1 where there is none ("the most"). */
  readonly head: number
  readonly owner?: string
}

const OWNERS = new Set(['your', 'our', 'my', 'their', 'his', 'her', 'its', 'whose'])
/** Nouns that only measure or sort the noun after "of". */
const LIGHT = new Set(
  'kind type sort number amount rest part lot most some any one two majority bit piece couple share percentage proportion portion range level form set end side all none half each many much few percent bunch handful'.split(
    ' ',
  ),
)
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'away', 'back', 'well', 'fine', 'so'])
const LINKS = new Set(['if', 'because', 'while', 'than', 'that', 'to', 'so', 'whether', 'though', 'although', 'unless'])
const PREPOSITION = Trait.preposition
/** No phrase that people say joins more nouns by “of” and “and”. */
const MOST_JOINS = 20
const SPEAKERS = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it'])

export const isLight = (word: string): boolean => LIGHT.has(word)

/** A word that can only be a verb here: it ends the phrase before it. */
function endsPhrase(view: ClauseView, at: number, first: boolean, needVerb: boolean, maybe: boolean, owned: boolean): boolean {
  const trait = view.traits[at]!
  if (trait & (Trait.break | Trait.auxiliary | Trait.been | Trait.questionWord)) return true
  if (LINKS.has(view.norms[at]!)) return true
  if (!first && /^(looks?|sounds?|feels?)$/.test(view.norms[at]!) && view.norms[at + 1] === 'like') return true
  if (SPEAKERS.has(view.norms[at]!)) return true
  if (!first && /^(this|last|next|each|every|per)$/.test(view.norms[at]!)) return true
  if ((trait & Trait.verb) === 0) return false
  if (first) return !owned && (trait & Trait.noun) === 0 && (trait & Trait.past) !== 0 && !view.norms[at]!.endsWith('ed')
  if ((trait & Trait.noun) === 0 && view.norms[at]!.endsWith('ing')) return needVerb || !nounFollows(view, at + 1)
  if ((trait & Trait.noun) === 0) return true
  const next = view.traits[at + 1]
  if (next === undefined || next & Trait.break) return needVerb && !maybe
  // "your sales team handles": a word that may be either is a noun where a verb follows.
  // "handle returns": a base form before a plural is the verb.
  const word = view.words[view.index[at]!]!
  if (needVerb && next & Trait.noun && word.lemma === word.norm && view.norms[at + 1]!.endsWith('s')) return true
  if (next & (Trait.auxiliary | Trait.verb)) return false
  return needVerb || (next & (Trait.determiner | Trait.pronoun)) !== 0
}

/** A plain noun or an adjective: nothing that could close a phrase. */
function nounFollows(view: ClauseView, at: number): boolean {
  const trait = view.traits[at]
  if (trait === undefined || PARTICLES.has(view.norms[at]!)) return false
  return (
    (trait & (Trait.break | Trait.preposition | Trait.determiner | Trait.pronoun | Trait.adverb | Trait.auxiliary | Trait.negation)) === 0
  )
}

/**
 * Reads a noun phrase from a place on. `needVerb`: a main verb is still to come after it, so an ambiguous word at its end is the verb;
 * `maybe`: unless the sentence ends there ("Fleet size?").
 */
export function nounPhraseAt(view: ClauseView, from: number, to: number, needVerb: boolean, maybe = false, joined = 0): NounPhrase {
  let i = from
  let owner: string | undefined
  while (
    i < to &&
    (view.traits[i]! & (Trait.determiner | Trait.number)) !== 0 &&
    (i === from || view.traits[i]! & (Trait.determiner | Trait.number))
  ) {
    if (OWNERS.has(view.norms[i]!)) owner = view.norms[i]
    i++
  }
  let head = i > from && (view.traits[i - 1]! & Trait.pronoun) !== 0 ? i - 1 : -1
  let first = true
  while (i < to) {
    const trait = view.traits[i]!
    const norm = view.norms[i]!
    if (endsPhrase(view, i, first, needVerb, maybe, i > from)) break
    if (trait & PREPOSITION || norm === 'and' || norm === 'or') {
      const joins = norm === 'and' && !first
      if ((norm !== 'of' && !joins) || joined === MOST_JOINS) break
      if (joins && (view.traits[i + 1] ?? Trait.break) & (Trait.break | Trait.questionWord | Trait.auxiliary)) break
      const inner = nounPhraseAt(view, i + 1, to, needVerb, false, joined + 1)
      if (inner.end === i + 1) break
      if (norm === 'of' && (head < 0 || LIGHT.has(view.norms[head]!) || LIGHT.has(view.words[view.index[head]!]!.lemma))) {
        return { start: from, end: inner.end, head: inner.head, owner: inner.owner ?? owner }
      }
      return { start: from, end: inner.end, head, owner }
    }
    if (trait & Trait.pronoun && !(trait & Trait.determiner) && !first) break
    if (trait & Trait.negation) break
    if (
      trait & Trait.adverb &&
      !(trait & (Trait.degree | Trait.noun | Trait.opener)) &&
      !first &&
      (view.traits[i + 1] ?? Trait.break) & (Trait.break | Trait.verb | Trait.auxiliary)
    )
      break
    if (OWNERS.has(norm) || norm === 'the' || norm === 'a' || norm === 'an') {
      if (!first) break
      if (OWNERS.has(norm)) owner = norm
    } else head = i
    first = false
    i++
  }
  return { start: from, end: i, head, owner }
}
