import { splitWords } from '../text/words.js'

/** A name as a phrase that means its words alone: signs of the phrase notation mean nothing in a name. Empty where it holds no words. */
export function namePhrase(name: string): string {
  return splitWords(name)
    .flatMap(({ kind, norm }) => (kind === 'word' || kind === 'number' ? norm.replace(/[^\p{L}\p{N}&'.,%-]/gu, '') : []))
    .filter((word) => word !== '')
    .join(' ')
}
