import type { Script, Sentence, Step } from '../../script/model.js'
import type { Change } from '../contract.js'

/**
 * The change that takes a note or a sentence out of a script with its lines. Undefined where something else stands on them or hangs from them, or where
 * a comment there may speak of it: a directive would hold for what comes next.
 */
export function withoutLine({ comments }: Script, { ownLines }: Step | Sentence, describe: string): Change | undefined {
  if (!ownLines) return undefined
  const { start, end } = ownLines
  const isSpokenOf = comments.some(({ span, next }) => [span, next].some((place) => place && place.start < end && place.end > start))
  return isSpokenOf ? undefined : { span: { start, end }, text: '', describe }
}
