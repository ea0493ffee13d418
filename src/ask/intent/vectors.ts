import type { Word } from '../../text/words.js'
import { DIMENSIONS, SCALE, VECTORS, WORDS } from './generated/word-vectors.js'

/**
 * Word vectors: what a word is used like, in DIMENSIONS numbers. They let an ask in a trade that no list foresaw stand near asks that are
 * known. Taken from GloVe (public domain), see .tools/word-vectors.mjs.
 */
export { DIMENSIONS }

interface Table {
  readonly rows: ReadonlyMap<string, number>
  readonly values: Int8Array
  /** How much each word weighs, and 1 for words of grammar. */
  readonly rarity: Float64Array
  readonly grammar: Uint8Array
}
let table: Table | undefined

/** Words of grammar: they say nothing of the topic. */
const GRAMMAR = new Set(
  (
    'the a an and or of to in on for with at by it is be that this as from so you your we i do does did are am was were have has had can could will ' +
    'would should me us my our how what why who when where which if not'
  ).split(' '),
)

/**
 * The mean vector of words; rarer words weigh more, `grammar` keeps the words of grammar in. All zero where no word is known.
 */
export function meanVector(words: readonly Pick<Word, 'norm' | 'kind'>[], grammar: boolean, from = 0, to = words.length): Float32Array {
  table ??= read()
  const { rows, values, rarity, grammar: ofGrammar } = table
  const sum = new Float32Array(DIMENSIONS)
  let weight = 0
  for (let i = Math.max(from, 0); i < Math.min(to, words.length); i++) {
    const word = words[i]
    if (word === undefined || word.kind !== 'word') continue
    const row = rows.get(word.norm)
    if (row === undefined || (!grammar && ofGrammar[row] === 1)) continue
    const share = rarity[row] as number
    for (let k = 0, at = row * DIMENSIONS; k < DIMENSIONS; k++, at++) sum[k] = (sum[k] as number) + (values[at] as number) * share
    weight += share
  }
  if (weight > 0) {
    const scale = SCALE / Math.sqrt(weight)
    for (let k = 0; k < DIMENSIONS; k++) sum[k] = (sum[k] as number) * scale
  }
  return sum
}

const remembered = new WeakMap<readonly Word[], Float32Array>()

/** The mean vector without words of grammar of a heading or label, which many asks share; the same list of words is read once. */
export function meanOfHeading(words: readonly Word[]): Float32Array {
  let known = remembered.get(words)
  if (!known) remembered.set(words, (known = meanVector(words, false)))
  return known
}

function read(): Table {
  const bytes = atob(VECTORS)
  const values = new Int8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) values[i] = bytes.charCodeAt(i)
  const words = WORDS.split(' ')
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    values,
    rarity: Float64Array.from(words, (_, row) => Math.min(1, 0.3 + Math.log10(1 + row) / 4)),
    grammar: Uint8Array.from(words, (word) => (GRAMMAR.has(word) ? 1 : 0)),
  }
}
