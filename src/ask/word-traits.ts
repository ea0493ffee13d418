import type { Word } from '../text/words.js'
import { GRAMMAR_WORDS, type GrammarClass } from './lexicon/grammar-words.js'
import { IRREGULAR_PASTS, NOUN_OR_VERB, VERBS } from './lexicon/verbs.js'

/** What a word can be in a clause, as bits: a word may be several things. */
export const Trait = {
  filler: 1 << 0,
  auxiliary: 1 << 1,
  copula: 1 << 2,
  modal: 1 << 3,
  been: 1 << 4,
  questionWord: 1 << 5,
  pronoun: 1 << 6,
  determiner: 1 << 7,
  opener: 1 << 8,
  preposition: 1 << 9,
  adverb: 1 << 10,
  negation: 1 << 11,
  degree: 1 << 12,
  verb: 1 << 13,
  past: 1 << 14,
  noun: 1 << 15,
  /** Comma, colon, dash, bracket, arrow, emoji: a new part may start after it. */
  break: 1 << 16,
  punctuation: 1 << 17,
  slot: 1 << 18,
  number: 1 << 19,
} as const satisfies Record<GrammarClass, number> & Record<string, number>

const split = (list: string): string[] => list.trim().split(/\s+/)

const BY_NORM = new Map<string, number>()
const give = (list: string, trait: number) => {
  for (const word of split(list)) BY_NORM.set(word, (BY_NORM.get(word) ?? 0) | trait)
}
for (const [name, list] of Object.entries(GRAMMAR_WORDS)) give(list, Trait[name as GrammarClass])
give(IRREGULAR_PASTS, Trait.past | Trait.verb)
give(NOUN_OR_VERB, Trait.noun)
const BASE_VERBS = new Set(split(VERBS))
const BREAKS = new Set([',', ';', ':', '—', '–', '-', '--', '…', '...', '(', ')', '.', '/', '|', '?', '!', '→'])

const KNOWN = new Map<string, number>()
const MAX_KNOWN = 20_000

/** The traits of a word, by its norm, its lemma and its kind. */
export function traitsOf(word: Word): number {
  if (word.kind === 'slot') return Trait.slot
  if (word.kind === 'number') return Trait.number
  if (word.kind === 'punct') return Trait.punctuation | (BREAKS.has(word.norm) || word.norm > '\u2190' ? Trait.break : 0)
  const known = KNOWN.get(word.norm)
  if (known !== undefined) return known
  let traits = BY_NORM.get(word.norm) ?? 0
  if (BASE_VERBS.has(word.lemma) || BASE_VERBS.has(word.norm)) {
    traits |= Trait.verb
    if (word.norm.length > 4 && word.norm.endsWith('ed') && word.lemma !== word.norm) traits |= Trait.past
  }
  // Plural nouns that are also third persons ("costs", "orders") stay nouns too.
  if (
    (traits & Trait.verb) !== 0 &&
    word.lemma !== word.norm &&
    ((BY_NORM.get(word.lemma) ?? 0) & Trait.noun) !== 0 &&
    word.norm.endsWith('s')
  ) {
    traits |= Trait.noun
  }
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(word.norm, traits)
  return traits
}
