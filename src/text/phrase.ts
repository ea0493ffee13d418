import { PhraseReader } from './phrase-reader.js'

/** One part of a phrase. `at` is its offset in the phrase as written. */
export type PhraseNode =
  /** A word in one of these forms: more than one where a contraction can stand for several words. */
  | { readonly kind: 'word'; readonly norms: readonly string[]; readonly at: number }
  | { readonly kind: 'lemma'; readonly lemma: string; readonly at: number }
  | { readonly kind: 'class' | 'list'; readonly name: string; readonly at: number }
  /** `...`, `^`, `$` */
  | { readonly kind: 'gap' | 'start' | 'end'; readonly at: number }
  | { readonly kind: 'maybe' | 'not'; readonly of: PhraseNode; readonly at: number }
  | { readonly kind: 'any' | 'sequence'; readonly items: readonly PhraseNode[]; readonly at: number }

/**
 * Reads a phrase in the notation: words, `really?` optional, `!not` the next word is not, `~decide` any inflection, `^` and `$` sentence start and end,
 * `(in|up)` alternatives of any length, `...` up to four words, `@names` a named list, `<be>` a class of words. Words are split as text is, so
 * `don't` and `do not` are the same phrase; case, quotes and punctuation do not count. Gives the parts in order.
 * Throws a PhraseError with the offset, what is wrong and what to write instead. Whether lists and classes exist is not looked at here.
 */
export function parsePhrase(source: string): readonly PhraseNode[] {
  const reader = new PhraseReader(source)
  const items = reader.items()
  if (items.length === 0) reader.fail('it holds no word', 'write the words to look for', 0)
  if (items.every((item) => item.kind !== 'word' && item.kind !== 'lemma') && !items.some(isMandatory)) {
    reader.fail('it would match anywhere', 'leave at least one word without ? or !', 0)
  }
  const edge = [items[0], items[items.length - 1]].find((item) => item?.kind === 'gap')
  if (edge) reader.fail('... at the edge of a phrase adds nothing', 'take it away', edge.at)
  return items
}

/** Whether a part always takes at least one word of the text. */
function isMandatory(node: PhraseNode): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.items.some(isMandatory)
    case 'any':
      return node.items.every(isMandatory)
    case 'word':
    case 'lemma':
    case 'class':
    case 'list':
      return true
    default:
      return false
  }
}
