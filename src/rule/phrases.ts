import { buildPhraseIndex, type PhraseIndex } from '../text/phrase-index.js'
import { splitWords } from '../text/words.js'
import { type Said, wordsOf } from './words.js'

/** Where a phrase stands in what was said: offsets in its text. */
export interface PhraseHit {
  readonly start: number
  readonly end: number
  /** The phrase as its author wrote it. */
  readonly phrase: string
}

/** A list of phrases in phrase notation, ready to look for. */
export interface PhraseList {
  /** The first place where one stands; of several there, the longest. */
  find(said: Said): PhraseHit | undefined
  /** The place that reaches furthest to the end. */
  last(said: Said): PhraseHit | undefined
  finds(said: Said): boolean
}

const NONE: PhraseList = { find: () => undefined, last: () => undefined, finds: () => false }
const compiled = new WeakMap<readonly string[], PhraseList>()

/**
 * A rule's list of phrases. It is compiled when it first looks, and only once for the same list, so a rule may name its list at the top
 * of its file and look for an option's list in its handler. Looking throws a `PhraseError` where a phrase breaks the notation.
 */
export function phrases(list: readonly string[]): PhraseList {
  if (list.length === 0) return NONE
  const known = compiled.get(list)
  if (known) return known
  let index: PhraseIndex<undefined> | undefined
  const match = (said: Said) => {
    index ??= buildPhraseIndex(list.map((phrase) => ({ phrase, value: undefined })))
    return index.match(wordsOf(said))
  }
  const made: PhraseList = {
    find(said) {
      const [first, ...others] = match(said)
      return others.reduce((best, next) => (best && next.start === best.start && next.end > best.end ? next : best), first)
    },
    last: (said) => match(said).reduce<PhraseHit | undefined>((best, next) => (best && best.end > next.end ? best : next), undefined),
    finds: (said) => match(said).length > 0,
  }
  compiled.set(list, made)
  return made
}

const plain = new WeakMap<readonly string[], readonly string[]>()

/** A list of names to look for as they are: signs that mean something in phrase notation mean nothing here. */
export function names(list: readonly string[]): PhraseList {
  let made = plain.get(list)
  if (made === undefined) {
    made = list.map((name) => wordsIn(name).join(' ')).filter((name) => name !== '')
    plain.set(list, made)
  }
  return phrases(made)
}

function wordsIn(name: string): readonly string[] {
  return splitWords(name)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => norm.replace(/[^\p{L}\p{N}&'.,%-]/gu, ''))
    .filter((word) => word !== '')
}
