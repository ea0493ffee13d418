import { CompiledPhrases } from './compiled-phrases.js'
import { PackedPhrases } from './packed-phrases.js'
import { type Entry, windowOf } from './phrase-entry.js'
import { answersOf, type PhraseStore } from './phrase-store.js'
import type { WordClass } from './word-classes.js'
import { type KnownWord, WordRow } from './word-row.js'
import type { Word } from './words.js'

/** A phrase found: `start` and `end` are offsets in the text, `from` and `to` (exclusive) places in the words given. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly phrase: string
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

export interface PhraseIndex<T> {
  /** How many phrases it holds. */
  readonly size: number
  /** Elementary tests made so far, by all calls: what the work is counted in. */
  readonly steps: number
  /**
   * Every phrase that stands in the words, by where it begins; overlaps are kept. At one place of its rarest word a phrase gives one match,
   * the longest. Punctuation is passed over, but no phrase runs across a `.`, `!` or `?`.
   */
  match(words: readonly Word[]): PhraseMatch<T>[]
}

const MOST_REMEMBERED = 50_000
const SENTENCE_END = new Set(['.', '!', '?', '‽'])

/**
 * One index of all phrases, each entered under its rarest word, walked once a text. Measured over 3,300 asks of eleven words, half of
 * the phrases with marks of the notation: of 1,000 phrases, a regular expression each takes 500 µs an ask and the index 3.6 (1 to 140); of
 * 3,000, 1,600 and 5 (1 to 320). About 2 µs is the walk itself, the rest the matches found. Building costs 5 to 20 µs a phrase.
 */
class Index<T> implements PhraseIndex<T> {
  readonly #phrases: readonly { phrase: string; value: T }[]
  readonly #store: PhraseStore
  readonly #known = new Map<string, KnownWord<Entry>>()
  readonly #row = new WordRow<Entry>()
  /** For each word of the row, its place in the words given. */
  readonly #places: number[] = []

  constructor(phrases: readonly { phrase: string; value: T }[], store: PhraseStore) {
    this.#phrases = phrases
    this.#store = store
  }

  get size(): number {
    return this.#phrases.length
  }

  get steps(): number {
    return this.#row.steps
  }

  match(words: readonly Word[]): PhraseMatch<T>[] {
    this.#lay(words)
    const row = this.#row
    const found: PhraseMatch<T>[] = []
    let windows: Set<number> | undefined
    for (let at = 0; at < row.length; at++) {
      const { entries } = row.words[at] as KnownWord<Entry>
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as Entry
        const window = windowOf(entry, row, at)
        if (window === undefined) continue
        const [first, last] = window
        if (entry.repeats) {
          // The same window can be reached by two alternatives, or from two places of a word that the phrase holds twice.
          const key = (entry.phrase * row.length + first) * row.length + last
          windows ??= new Set()
          if (windows.has(key)) continue
          windows.add(key)
        }
        found.push(this.#matchOf(entry.phrase, words, this.#places[first] as number, this.#places[last] as number))
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.from - b.from || a.to - b.to) : found
  }

  #matchOf(phrase: number, words: readonly Word[], from: number, last: number): PhraseMatch<T> {
    const entry = this.#phrases[phrase] as { phrase: string; value: T }
    const start = (words[from] as Word).start
    return { value: entry.value, phrase: entry.phrase, start, end: (words[last] as Word).end, from, to: last + 1 }
  }

  /** Lays the words out for matching: punctuation left out, the ends of sentences kept as breaks. */
  #lay(words: readonly Word[]): void {
    const row = this.#row
    let broken = false
    row.begin()
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word
      if (word.kind === 'punct') {
        broken ||= SENTENCE_END.has(word.norm)
        continue
      }
      this.#places[row.length] = i
      row.push(this.#knownWord(word), broken)
      broken = false
    }
    row.breaks[row.length] = true
  }

  #knownWord(word: Word): KnownWord<Entry> {
    const key = word.also === undefined ? word.norm : `${word.norm} ${word.also.join(' ')}`
    let known = this.#known.get(key)
    if (known === undefined) {
      const { literal, lemma, others, groups } = answersOf(word, this.#store)
      const entries: Entry[] = []
      for (const id of [literal, lemma, ...others]) if (id >= 0) entries.push(...this.#store.entriesOf('word', id))
      for (const id of groups) entries.push(...this.#store.entriesOf('group', id))
      known = { literal, lemma, others: others.length > 0 ? others : undefined, groups, entries }
      if (this.#known.size >= MOST_REMEMBERED) this.#known.clear()
      this.#known.set(key, known)
    }
    return known
  }
}

/**
 * Compiles phrases (parsePhrase says how they are written) into one index. `lists` are what `@name` stands for, `classes` what `<name>` stands
 * for beside the built-in ones: words or phrases in the notation, or a test of one word. Throws a PhraseError for the first phrase or
 * entry that cannot be read, names a list or class that is not there, or is wider than 30 words.
 */
export function buildPhraseIndex<T>(
  entries: readonly { readonly phrase: string; readonly value: T }[],
  lists: Readonly<Record<string, readonly string[]>> = {},
  classes: Readonly<Record<string, WordClass>> = {},
): PhraseIndex<T> {
  return new Index(
    entries,
    new CompiledPhrases(
      entries.map(({ phrase }) => phrase),
      lists,
      classes,
    ),
  )
}

/** The index that buildPhraseIndex makes of the same entries and classes, out of what packPhrases wrote of them. */
export function restorePhraseIndex<T>(
  entries: readonly { readonly phrase: string; readonly value: T }[],
  packed: string,
  classes: Readonly<Record<string, WordClass>> = {},
): PhraseIndex<T> {
  return new Index(entries, new PackedPhrases(packed, classes))
}
