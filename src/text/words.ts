import type { Span } from './span.js'

/**
 * One word of a sentence. Contractions are two words ("what's" → what + is, "don't" → do + not), each with its own span, so that
 * a phrase written either way matches either way. A placeholder ([Name], {x}, {{x}}, <x>, $X, ____) is ONE word of kind `slot`.
 */
export interface Word extends Span {
  /** Lower-case, straight quotes, contraction undone: what phrases are matched against. Punctuation is itself. */
  readonly norm: string
  /** The norm without inflection: decided → decide, prices → price. */
  readonly lemma: string
  readonly kind: 'word' | 'number' | 'slot' | 'punct'
}
