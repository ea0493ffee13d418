import { commonness } from './common-words.js'
import { isFused } from './contractions.js'
import { lemma } from './lemma.js'
import { TOKENS } from './phrase-reader.js'

/**
 * Words one of which every text holds that the phrase stands in, the rarest there are: `price` for itself, `~decide` for any inflection of decide.
 * Undefined where only reading the whole phrase can tell. Costs a small part of compiling the phrase, and says nothing of whether it is sound.
 */
export function triggersOf(source: string): readonly string[] | undefined {
  const tokens = source.match(TOKENS) ?? []
  let depth = 0
  let rarest: readonly string[] | undefined
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    if (token === '(') depth++
    else if (token === ')') depth--
    if (depth !== 0 || !/^\(?~?[a-z]/.test(token) || tokens[i + 1] === '?') continue
    const inflected = tokens[i - 1] === '~'
    if (tokens[inflected ? i - 2 : i - 1] === '!') continue
    const words = token[0] === '(' ? token.slice(1, -1).split('|') : [inflected ? `~${token}` : token]
    if (!words.every(isPlain)) continue
    const cost = words.reduce((sum, word) => sum + (word[0] === '~' ? 2 * commonness(word.slice(1)) : commonness(word)), 0)
    if (cost >= least) continue
    least = cost
    rarest = words
  }
  return rarest?.map((word) => (word[0] === '~' ? `~${lemma(word.slice(1))}` : word))
}

/** One word of small letters, whatever its inflection, and no contraction in disguise. */
const isPlain = (word: string): boolean => /^~?[a-z]+$/.test(word) && !isFused(word[0] === '~' ? word.slice(1) : word)
