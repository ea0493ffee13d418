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

/** Words as the table knows them, in order: the row of each, -1 for a word that is not in it. */
export function rowsOf(words: readonly Pick<Word, 'norm' | 'kind'>[], from = 0): Int32Array {
  const { rows } = (table ??= read())
  const out = new Int32Array(words.length - from)
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word
    out[i - from] = word.kind === 'word' ? (rows.get(word.norm) ?? -1) : -1
  }
  return out
}

/**
 * Writes the mean vector of some of the words into `out` at `at`; rarer words weigh more, `grammar` keeps the words of grammar in. Leaves the
 * zeros there where no word is known.
 */
export function putMean(out: Float32Array, at: number, rows: Int32Array, grammar: boolean, from = 0, to = rows.length): void {
  const { values, rarity, grammar: ofGrammar } = (table ??= read())
  let weight = 0
  for (let i = Math.max(from, 0), end = Math.min(to, rows.length); i < end; i++) {
    const row = rows[i] as number
    if (row < 0 || (!grammar && ofGrammar[row] === 1)) continue
    const share = rarity[row] as number
    for (let k = 0, of = row * DIMENSIONS; k < DIMENSIONS; k++, of++) out[at + k] = (out[at + k] as number) + (values[of] as number) * share
    weight += share
  }
  if (weight === 0) return
  const scale = SCALE / Math.sqrt(weight)
  for (let k = at; k < at + DIMENSIONS; k++) out[k] = (out[k] as number) * scale
}

const remembered = new WeakMap<readonly Word[], Float32Array>()

/** The mean vector without words of grammar of a heading or label, which many asks share; the same list of words is read once. */
export function meanOfHeading(words: readonly Word[]): Float32Array {
  let known = remembered.get(words)
  if (!known) {
    known = new Float32Array(DIMENSIONS)
    putMean(known, 0, rowsOf(words), false)
    remembered.set(words, known)
  }
  return known
}

function read(): Table {
  const bytes = atob(VECTORS)
  const values = new Int8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) values[i] = bytes.charCodeAt(i)
  const words = WORDS.split(' ')
  const rows = new Map<string, number>()
  const rarity = new Float64Array(words.length)
  const grammar = new Uint8Array(words.length)
  for (let row = 0; row < words.length; row++) {
    const word = words[row] as string
    rows.set(word, row)
    rarity[row] = Math.min(1, 0.3 + Math.log10(1 + row) / 4)
    if (GRAMMAR.has(word)) grammar[row] = 1
  }
  return { rows, values, rarity, grammar }
}
