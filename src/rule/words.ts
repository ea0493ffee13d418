import { splitWords, type Word } from '../text/words.js'

/** Anything that was said: a sentence, an ask, a piece of text. */
export interface Said {
  readonly text: string
  /** An ask brings the sentence that it is. */
  readonly sentence?: { readonly text: string }
}

/**
 * Texts whose words are kept, before those of the earlier half are let go: many times what a script holds. In a file of 10 MB all words at
 * once took more memory than everything else that is known of it, and few rules come back to them.
 */
const MOST_KEPT = 4_000
let recent = new WeakMap<Said, readonly Word[]>()
let earlier = recent
let kept = 0
const counts = new WeakMap<Said, number>()

/**
 * The words of a sentence or an ask, split once however many rules look at them; in a huge file, again where a rule comes back to them
 * late. Offsets are those of its text.
 */
export function wordsOf(asked: Said): readonly Word[] {
  const said = sameSaid(asked)
  const known = recent.get(said)
  if (known !== undefined) return known
  const words = earlier.get(said) ?? splitWords(said.text)
  if (++kept > MOST_KEPT / 2) {
    earlier = recent
    recent = new WeakMap()
    kept = 1
  }
  recent.set(said, words)
  return words
}

/** The sentence in the place of the ask that is nothing but it: looked at once for both. */
export function sameSaid(said: Said): Said {
  return said.sentence?.text === said.text ? said.sentence : said
}

/** How many words a person would say: contractions as one, placeholders as one, punctuation as none. */
export function countWords(asked: Said): number {
  const said = sameSaid(asked)
  let count = counts.get(said)
  if (count !== undefined) return count
  count = 0
  let end = -1
  for (const word of wordsOf(said)) {
    if (word.kind === 'punct') continue
    if (word.start !== end) count++
    end = word.end
  }
  counts.set(said, count)
  return count
}

const EMPTY = new Set(
  (
    'a an the and or but so if then than that this these those there here it its i me my we us our you your he she they them their his her who what which ' +
    'when where why how be do have can could will would shall should may might must not no yes to of in on at by for from with about as into over out up ' +
    'down off just also really very more most some any all much many one get got go see saw notice look like want need know think say tell make come'
  ).split(' '),
)

/** The words that carry the meaning, in their base forms: “What made the vans fail?” → van, fail. Placeholders are left out. */
export function contentWords(said: Said): readonly string[] {
  return wordsOf(said)
    .filter(({ kind, lemma, norm }) => (kind === 'word' || kind === 'number') && !EMPTY.has(lemma) && !EMPTY.has(norm) && norm.length > 1)
    .map(({ lemma }) => lemma)
}
