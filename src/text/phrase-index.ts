import { lemma } from './lemma.js'
import { PhraseCompiler } from './phrase-compiler.js'
import { type Entry, enterPhrase, windowOf } from './phrase-entry.js'
import { triggersOf } from './phrase-trigger.js'
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

const NOTHING: readonly Entry[] = []
const MOST_REMEMBERED = 50_000
const SENTENCE_END = new Set(['.', '!', '?', '‽'])

/**
 * One index of all phrases, each entered under its rarest word, walked once a text. Measured over 3,300 asks of eleven words, half of
 * the phrases with marks of the notation: of 1,000 phrases, a regular expression each takes 500 µs an ask and the index 3.6 (1 to 140); of
 * 3,000, 1,600 and 5 (1 to 320). About 2 µs is the walk itself, the rest the matches found. Building costs 5 to 20 µs a phrase.
 */
class Index<T> implements PhraseIndex<T> {
  readonly #phrases: readonly { phrase: string; value: T }[]
  readonly #compiler: PhraseCompiler
  /** Entries by the id of the word or group that they are looked up by. */
  readonly #entries = { word: [] as Entry[][], group: [] as Entry[][] }
  readonly #known = new Map<string, KnownWord<Entry>>()
  readonly #row = new WordRow<Entry>()
  /** For each word of the row, its place in the words given. */
  readonly #places: number[] = []

  /** Phrases that are not compiled yet, by a word that they need: `price` or `~decide`. */
  readonly #waiting = new Map<string, number[]>()
  readonly #isEntered: boolean[] = []
  /** How often phrases were entered late: what was laid out before knows nothing of their words. */
  #late = 0

  constructor(phrases: readonly { phrase: string; value: T }[], compiler: PhraseCompiler, whenMet: boolean) {
    this.#phrases = phrases
    this.#compiler = compiler
    for (let i = 0; i < phrases.length; i++) {
      const { phrase } = phrases[i] as { phrase: string }
      const triggers = whenMet ? triggersOf(phrase) : undefined
      if (triggers === undefined) {
        this.#enter(i)
        continue
      }
      compiler.readNames(phrase)
      for (const trigger of triggers) {
        const known = this.#waiting.get(trigger)
        if (known) known.push(i)
        else this.#waiting.set(trigger, [i])
      }
    }
  }

  #enter(phrase: number): void {
    if (this.#isEntered[phrase]) return
    this.#isEntered[phrase] = true
    enterPhrase((this.#phrases[phrase] as { phrase: string }).phrase, phrase, this.#compiler, (kind, id, entry) => {
      const lists = this.#entries[kind]
      const list = (lists[id] ??= [])
      let at = list.length
      while (at > 0 && (list[at - 1] as Entry).phrase > phrase) at--
      list.splice(at, 0, entry)
    })
  }

  /** Compiles what waits for a word that is met for the first time. */
  #meet(word: Word): void {
    const late = this.#late
    for (const norm of [word.norm, ...(word.also ?? [])]) {
      for (const key of [norm, `~${norm === word.norm ? word.lemma : lemma(norm)}`]) {
        const waiting = this.#waiting.get(key)
        if (waiting === undefined) continue
        this.#waiting.delete(key)
        for (const phrase of waiting) this.#enter(phrase)
        this.#late++
      }
    }
    if (this.#late !== late) this.#known.clear()
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
    const late = this.#late
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
    if (this.#late !== late) this.#lay(words)
  }

  #knownWord(word: Word): KnownWord<Entry> {
    const key = word.also === undefined ? word.norm : `${word.norm} ${word.also.join(' ')}`
    let known = this.#known.get(key)
    if (known === undefined) {
      if (this.#waiting.size > 0) this.#meet(word)
      const { literal, lemma: base, others, groups } = this.#compiler.idsOf(word)
      const entries = [
        ...[literal, base, ...others].flatMap((id) => this.#entries.word[id] ?? NOTHING),
        ...groups.flatMap((id) => this.#entries.group[id] ?? NOTHING),
      ]
      known = { literal, lemma: base, others: others.length > 0 ? others : undefined, groups, entries }
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
 * `compiled` `when met`: a phrase is compiled when a text first holds its rarest word, for long lists of our own, of which a script meets a
 * part: the error of a wrong phrase then comes that late too. What is found is the same.
 */
export function buildPhraseIndex<T>(
  entries: readonly { readonly phrase: string; readonly value: T }[],
  lists: Readonly<Record<string, readonly string[]>> = {},
  classes: Readonly<Record<string, WordClass>> = {},
  compiled: 'at once' | 'when met' = 'at once',
): PhraseIndex<T> {
  return new Index(entries, new PhraseCompiler(lists, classes), compiled === 'when met')
}
