import { buildPhraseIndex, type PhraseIndex, type PhraseMatch, restorePhraseIndex } from '../../text/phrase-index.js'
import type { Word } from '../../text/words.js'
import { FLAW_CUES, FLAW_LISTS } from '../lexicon/flaw-cues.js'
import { PACKED } from '../packed.js'

/** The name of a group of phrases in the lexicon of flaws. */
export type Sign = keyof typeof FLAW_CUES

/** Which signs stand in an ask, and where: places of its words, end exclusive. */
export interface Signs {
  has(sign: Sign): boolean
  first(sign: Sign): PhraseMatch<Sign> | undefined
  all(sign: Sign): readonly PhraseMatch<Sign>[]
}

const NONE: readonly PhraseMatch<Sign>[] = []
let index: PhraseIndex<Sign> | undefined

/** The phrases of all signs. */
export const flawPhrases = (): readonly { readonly phrase: string; readonly value: Sign }[] =>
  Object.entries(FLAW_CUES).flatMap(([sign, phrases]) => phrases.map((phrase) => ({ phrase, value: sign as Sign })))

const build = (): PhraseIndex<Sign> =>
  PACKED.flaws === undefined ? buildPhraseIndex(flawPhrases(), FLAW_LISTS) : restorePhraseIndex(flawPhrases(), PACKED.flaws)

/** Looks for all signs at once. The index is made at the first call. */
export function signsIn(words: readonly Word[]): Signs {
  index ??= build()
  const found = new Map<Sign, PhraseMatch<Sign>[]>()
  for (const match of index.match(words)) {
    const list = found.get(match.value)
    if (list) list.push(match)
    else found.set(match.value, [match])
  }
  return {
    has: (sign) => found.has(sign),
    first: (sign) => found.get(sign)?.[0],
    all: (sign) => found.get(sign) ?? NONE,
  }
}
