import type { PhraseNode } from './phrase.js'
import { PhraseError } from './phrase-error.js'

/** A negation looks at the word after it; right before a plain word it says nothing, and its author meant the word before. */
export function checkNegations(source: string, items: readonly PhraseNode[]): void {
  for (let i = 0; i + 1 < items.length; i++) {
    const [item, next] = [items[i], items[i + 1]]
    if (item?.kind !== 'not' || item.of.kind !== 'word' || next?.kind !== 'word') continue
    const [not, word] = [item.of.norms[0], next.norms[0]]
    throw new PhraseError(
      source,
      item.at,
      `!${not} looks at the word after it, and that is always “${word}”`,
      `write (^|!${not} <word>) ${word} to say that “${not}” does not stand before “${word}”`,
    )
  }
}
