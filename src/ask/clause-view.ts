import type { Word } from '../text/words.js'
import type { WordRange } from './clause.js'
import { Trait, traitsOf } from './word-traits.js'

/** The words of a sentence as the clause reader walks them: quotation marks left out, closing marks cut off. */
export interface ClauseView {
  readonly text: string
  readonly words: readonly Word[]
  /** For each place of the walk: norm, traits, and which word it is. */
  readonly norms: readonly string[]
  readonly traits: readonly number[]
  readonly index: readonly number[]
  /** Places where a part may start: 0 and after each break. */
  readonly starts: readonly number[]
  readonly length: number
}

const QUOTES = new Set(['"', "'", '“', '”', '‘', '’', '*', '_', '`', '«', '»', '[', ']', '„'])

/** `Can it be sent in parts (for example: ten today, ten tomorrow)?`: examples behind the question are no part of its clause. */
const EXAMPLES = /\s\((?:for (?:example|instance)|e\.?g\.?|i\.e\.?|such as|like|examples?)(?![\p{L}])[^()]*\)\W*$/iu

/** Prepares words for the walk. */
export function viewOf(text: string, words: readonly Word[]): ClauseView {
  let last = words.length
  const examples = text.includes('(') ? EXAMPLES.exec(text)?.index : undefined
  if (examples !== undefined && examples > 0) while (last > 1 && words[last - 1]!.start > examples) last--
  while (last > 0 && words[last - 1]?.kind === 'punct') last--
  const norms: string[] = []
  const traits: number[] = []
  const index: number[] = []
  const starts = [0]
  for (let i = 0; i < last; i++) {
    const word = words[i]!
    if (word.kind === 'punct' && QUOTES.has(word.norm)) continue
    const trait = traitsOf(word)
    norms.push(word.norm)
    traits.push(trait)
    index.push(i)
    if (trait & Trait.break && norms.length < last) starts.push(norms.length)
  }
  return { text, words, norms, traits, index, starts, length: norms.length }
}

/** Places of the walk → range of words. */
export function rangeOf(view: ClauseView, from: number, to: number): WordRange {
  const start = view.index[from] ?? view.words.length
  const end = to > from ? (view.index[to - 1] ?? view.words.length - 1) + 1 : start
  return { start, end }
}

/** No auxiliary and no subject pronoun with a verb between two places. */
export function isVerbless(view: ClauseView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (view.traits[i]! & Trait.auxiliary) return false
    if (/^(you|we|i|they|he|she)$/.test(view.norms[i]!)) return to - from <= 3
  }
  return true
}
