import { rarestAnchors } from './phrase-anchor.js'
import { PhraseCompiler } from './phrase-compiler.js'
import { hasLiteral, type KnownWord, type Step, WordRow } from './phrase-program.js'
import type { WordClass } from './word-classes.js'
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

/** One way into a phrase, ready to be tried at a place where the word stands that it is looked up by. */
interface Entry {
  readonly phrase: number
  /** The literal words around that word, which is the one at `place` and is not compared again: for most phrases all there is. */
  readonly run: readonly number[]
  readonly place: number
  /** What stands before and after the run. */
  readonly left: Step | undefined
  readonly right: Step | undefined
  /** Whether the phrase can reach the same window from two places. */
  readonly repeats: boolean
}

const NOTHING: readonly Entry[] = []
const MOST_REMEMBERED = 50_000
const SENTENCE_END = new Set(['.', '!', '?', '‽'])

class Index<T> implements PhraseIndex<T> {
  readonly #phrases: readonly { phrase: string; value: T }[]
  readonly #compiler: PhraseCompiler
  /** Entries by the id of the literal word, lemma or group that they are looked up by. */
  readonly #entries = { word: [] as Entry[][], lemma: [] as Entry[][], group: [] as Entry[][] }
  readonly #known = new Map<string, KnownWord<Entry>>()
  readonly #row = new WordRow<Entry>()
  /** For each word of the row, its place in the words given. */
  readonly #places: number[] = []
  #first = 0
  #last = 0

  constructor(phrases: readonly { phrase: string; value: T }[], compiler: PhraseCompiler) {
    this.#phrases = phrases
    this.#compiler = compiler
    for (let i = 0; i < phrases.length; i++) this.#enter(i, (phrases[i] as { phrase: string }).phrase)
  }

  #enter(phrase: number, source: string): void {
    const plain = this.#compiler.plainIds(source)
    if (plain !== undefined) {
      let place = 0
      for (let i = 1; i < plain.length; i++) {
        if (this.#compiler.costOfLiteral(plain[i] as number) < this.#compiler.costOfLiteral(plain[place] as number)) place = i
      }
      this.#list('word', plain[place] as number).push({ phrase, run: plain, place, left: undefined, right: undefined, repeats: false })
      return
    }
    const anchors = rarestAnchors(this.#compiler.compile(source), this.#compiler)
    for (const { key, left, right } of anchors) {
      if (key.op !== 'word' && key.op !== 'lemma' && key.op !== 'group') continue
      let from = left.length
      while (from > 0 && left[from - 1]?.op === 'word') from--
      let to = 0
      while (to < right.length && right[to]?.op === 'word') to++
      this.#list(key.op, key.id).push({
        phrase,
        run: [...idsOf(left, from, left.length), key.id, ...idsOf(right, 0, to)],
        place: left.length - from,
        left: from > 0 ? { op: 'sequence', items: left.slice(0, from) } : undefined,
        right: to < right.length ? { op: 'sequence', items: right.slice(to) } : undefined,
        repeats: anchors.length > 1 || from > 0 || to < right.length,
      })
    }
  }

  #list(kind: 'word' | 'lemma' | 'group', id: number): Entry[] {
    const lists = this.#entries[kind]
    let list = lists[id]
    if (list === undefined) {
      list = []
      lists[id] = list
    }
    return list
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
        if (!this.#stands(entry, at)) continue
        const first = this.#first
        const last = this.#last
        if (entry.repeats) {
          // The same window can be reached by two alternatives, or from two places of a word that the phrase holds twice.
          const window = (entry.phrase * row.length + first) * row.length + last
          windows ??= new Set()
          if (windows.has(window)) continue
          windows.add(window)
        }
        found.push(this.#matchOf(entry.phrase, words, this.#places[first] as number, this.#places[last] as number))
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.from - b.from || a.to - b.to) : found
  }

  /** Whether the entry's phrase stands around word `at`; leaves its first and last word in #first and #last. */
  #stands({ run, place, left, right }: Entry, at: number): boolean {
    const row = this.#row
    row.steps++
    let first = at - place
    let last = first + run.length - 1
    if (first < 0 || last >= row.length) return false
    for (let i = 0; i < run.length; i++) {
      if (i > 0 && row.breaks[first + i]) return false
      if (i !== place && !hasLiteral(row.words[first + i] as KnownWord<Entry>, run[i] as number)) return false
    }
    if (right !== undefined) {
      const places = row.forward(right, 1, last + 1)
      if (places === 0) return false
      last += 31 - Math.clz32(places)
    }
    if (left !== undefined) {
      const places = row.backward(left, 1, first)
      if (places === 0) return false
      first -= 31 - Math.clz32(places)
    }
    this.#first = first
    this.#last = last
    return true
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
    row.length = 0
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word
      if (word.kind === 'punct') {
        broken ||= SENTENCE_END.has(word.norm)
        continue
      }
      row.words[row.length] = this.#knownWord(word)
      row.breaks[row.length] = broken
      this.#places[row.length] = i
      row.length++
      broken = false
    }
    row.breaks[row.length] = true
  }

  #knownWord(word: Word): KnownWord<Entry> {
    const key = word.also === undefined ? word.norm : `${word.norm} ${word.also.join(' ')}`
    let known = this.#known.get(key)
    if (known === undefined) {
      const { literals, lemmas, groups } = this.#compiler.idsOf(word)
      const of = (ids: readonly number[], lists: readonly Entry[][]) => ids.flatMap((id) => lists[id] ?? NOTHING)
      const entries = [...of(literals, this.#entries.word), ...of(lemmas, this.#entries.lemma), ...of(groups, this.#entries.group)]
      known = { literal: literals[0] ?? -1, others: literals.length > 1 ? literals : undefined, lemmas, groups, entries }
      if (this.#known.size >= MOST_REMEMBERED) this.#known.clear()
      this.#known.set(key, known)
    }
    return known
  }
}

function idsOf(steps: readonly Step[], from: number, to: number): number[] {
  const ids: number[] = []
  for (let i = from; i < to; i++) ids.push((steps[i] as Step & { op: 'word' }).id)
  return ids
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
  return new Index(entries, new PhraseCompiler(lists, classes))
}
