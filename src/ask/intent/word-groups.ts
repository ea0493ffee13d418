import type { Word } from '../../text/words.js'
import { type Sign, sign } from './feature-list.js'
import { COARSE, FINE, WORDS } from './generated/word-groups.js'

/**
 * Groups of words that are used alike, 600 wide ones and 2,500 narrow ones: they let an ask in a trade that no list foresaw stand near asks
 * that are known, and let the model learn from anybody's scripts without holding their words. Taken from GloVe (public domain), see
 * .tools/word-groups.mjs. In cross-validation by repository they are worth 1.5 of a hundred intents more than the mean vectors that stood here.
 */
export interface WordGroup {
  readonly wide: Sign
  readonly narrow: Sign
}

const SLOT: WordGroup = { wide: sign('slot'), narrow: sign('slot') }
const NUMBER: WordGroup = { wide: sign('number'), narrow: sign('number') }
const UNKNOWN: WordGroup = { wide: sign('unknown'), narrow: sign('unknown') }

/** The groups of a word: by its own form, or by its base form where that alone is known. Placeholders and numbers have groups of their own. */
export function groupOf({ kind, norm, lemma }: Pick<Word, 'kind' | 'norm' | 'lemma'>): WordGroup {
  if (kind === 'slot') return SLOT
  if (kind === 'number') return NUMBER
  const { rows, wide, narrow } = (table ??= read())
  const row = rows.get(norm) ?? rows.get(lemma)
  if (row === undefined) return UNKNOWN
  return (known[row] ??= { wide: signOf(at(wide, row)), narrow: signOf(at(narrow, row)) })
}

interface Table {
  readonly rows: ReadonlyMap<string, number>
  /** Two bytes a word. */
  readonly wide: string
  readonly narrow: string
}
let table: Table | undefined
/** By the word's row and by the group: a script holds a few hundred of 8,500 words. */
const known: WordGroup[] = []
const signs: Sign[] = []

const signOf = (group: number): Sign => (signs[group] ??= sign(`g${group}`))

const at = (bytes: string, row: number): number => bytes.charCodeAt(2 * row) + 256 * bytes.charCodeAt(2 * row + 1)

function read(): Table {
  return { rows: new Map(WORDS.split(' ').map((word, row) => [word, row])), wide: atob(COARSE), narrow: atob(FINE) }
}
