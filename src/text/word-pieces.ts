import { undoContraction } from './contractions.js'
import { lemma } from './lemma.js'
import { ownText } from './own-text.js'

/** What one written word stands for: itself, or the words of a contraction with how many units each takes of it. */
export interface WordPiece {
  readonly norm: string
  readonly lemma: string
  readonly length: number
  readonly also: readonly string[] | undefined
}

const MOST_REMEMBERED = 20_000
const remembered = new Map<string, readonly WordPiece[]>()

/** The words that a written word (any case, any apostrophe) stands for, in order; their lengths add up to its own. */
export function wordPieces(written: string): readonly WordPiece[] {
  const known = remembered.get(written)
  if (known) return known
  const own = ownText(written)
  const lower = own.toLowerCase()
  // Letters whose small form is longer would shift the lengths; no English contraction holds one.
  const straight = lower.length === written.length ? lower.replace(/[’‘ʼ`´′]/g, "'") : lower
  const parts = undoContraction(straight).map(({ norm, length, also }) => {
    const composed = norm.normalize('NFC')
    return { norm: composed, lemma: lemma(composed), length, also }
  })
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(own, parts)
  return parts
}
