import { PhraseError } from '../text/phrase-error.js'
import { buildPhraseIndex, type PhraseIndex, restorePhraseIndex } from '../text/phrase-index.js'
import { namePhrase } from './name-phrase.js'
import { PACKED } from './packed.js'
import { type Said, sameSaid, wordsOf } from './words.js'

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
  /** All places, in order; of those that overlap, the one that begins first, and of these the longest. */
  all(said: Said): readonly PhraseHit[]
  finds(said: Said): boolean
}

const NONE: PhraseList = { find: () => undefined, last: () => undefined, all: () => [], finds: () => false }
const known = new WeakMap<readonly string[], PhraseList>()

/** Lists that were named before anything was looked for: those of the rules. They share one index, so a sentence is walked once for all. */
const shared: Phrases[] = []
let sharedIndex: PhraseIndex<Phrases> | undefined
const sharedHits = new WeakMap<Said, readonly SharedHit[]>()
const NO_HITS: readonly SharedHit[] = []

interface SharedHit extends PhraseHit {
  readonly value: Phrases
}

/**
 * A rule's list of phrases. It is compiled when it first looks, and only once for the same list, so a rule may name its list at the top
 * of its file and look for an option's list in its handler. Looking throws a `PhraseError` where a phrase breaks the notation.
 */
export function phrases(list: readonly string[]): PhraseList {
  if (list.length === 0) return NONE
  const made = known.get(list) ?? new Phrases(list)
  known.set(list, made)
  return made
}

class Phrases implements PhraseList {
  readonly list: readonly string[]
  #shared: boolean
  #own: PhraseIndex<Phrases> | undefined

  constructor(list: readonly string[]) {
    this.list = list
    this.#shared = sharedIndex === undefined
    if (this.#shared) shared.push(this)
  }

  find(said: Said): PhraseHit | undefined {
    const [first, ...others] = this.#hits(said)
    return others.reduce((best, next) => (best && next.start === best.start && next.end > best.end ? next : best), first)
  }

  last(said: Said): PhraseHit | undefined {
    return this.#hits(said).reduce<PhraseHit | undefined>((best, next) => (best && best.end > next.end ? best : next), undefined)
  }

  all(said: Said): readonly PhraseHit[] {
    const kept: PhraseHit[] = []
    for (const hit of this.#hits(said)) {
      const last = kept.at(-1)
      if (!last || hit.start >= last.end) kept.push(hit)
      else if (hit.start === last.start && hit.end > last.end) kept[kept.length - 1] = hit
    }
    return kept
  }

  finds(said: Said): boolean {
    return this.#hits(said).length > 0
  }

  /** A list that breaks the notation breaks its own rule only. */
  leave(): void {
    this.#shared = false
  }

  /** Of a few, which a text has at most. */
  #ownOf(hits: readonly SharedHit[]): readonly PhraseHit[] {
    let own: PhraseHit[] | undefined
    for (const hit of hits) {
      if (hit.value !== this) continue
      own ??= []
      own.push(hit)
    }
    return own ?? NO_HITS
  }

  #hits(said: Said): readonly PhraseHit[] {
    if (this.#shared) sharedIndex ??= indexOfShared()
    if (this.#shared) return this.#ownOf(hitsOfAll(said))
    this.#own ??= indexOf([this])
    return this.#own.match(wordsOf(said))
  }
}

function hitsOfAll(asked: Said): readonly SharedHit[] {
  const said = sameSaid(asked)
  const before = sharedHits.get(said)
  if (before) return before
  const found = sharedIndex?.match(wordsOf(said)) ?? []
  // The copy has no room to grow, which there is a lot of in a short list.
  const hits = found.length === 0 ? NO_HITS : found.slice()
  sharedHits.set(said, hits)
  return hits
}

/** What stands in the lists that share an index, for the build to make it ready. */
export function sharedPhrases(): readonly string[] {
  return shared.flatMap(({ list }) => list)
}

function indexOfShared(): PhraseIndex<Phrases> {
  // Plugins and teams may have named lists of their own. One script on its own takes 0.97 of the CPU that it takes with all phrases compiled.
  if (PACKED.index !== undefined && sharedPhrases().join('\n') === PACKED.phrases) {
    return restorePhraseIndex(entriesOf(shared), PACKED.index)
  }
  try {
    return indexOf(shared)
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
  }
  return indexOf(shared.filter(isSound))
}

function isSound(list: Phrases): boolean {
  try {
    return indexOf([list]).size > 0
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    list.leave()
    return false
  }
}

function indexOf(lists: readonly Phrases[]): PhraseIndex<Phrases> {
  return buildPhraseIndex(entriesOf(lists))
}

function entriesOf(lists: readonly Phrases[]): { readonly phrase: string; readonly value: Phrases }[] {
  return lists.flatMap((value) => value.list.map((phrase) => ({ phrase, value })))
}

const plain = new WeakMap<readonly string[], readonly string[]>()

/** A list of names to look for as they are: signs that mean something in phrase notation mean nothing here. */
export function names(list: readonly string[]): PhraseList {
  let made = plain.get(list)
  if (made === undefined) {
    made = list.map(namePhrase).filter((name) => name !== '')
    plain.set(list, made)
  }
  return phrases(made)
}
