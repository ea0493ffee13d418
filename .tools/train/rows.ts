import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { parseClause } from '../../src/ask/clause.js'
import { readForm } from '../../src/ask/form.js'
import { intentRow } from '../../src/ask/intent/row.js'
import { ruling } from '../../src/ask/intent/rulings.js'
import { INTENTS, type Intent } from '../../src/ask/labels.js'
import { ALONE, type AskContext } from '../../src/ask/reading.js'
import { jsonLines, readLabelled } from './labelled.js'

/** What the trainer knows of one labelled ask: numbers only, from which no word can be read. */
export interface TrainingRow {
  /**
   * `asks`: our own single asks · `placed`: our own, each with what stands around it · `scripts`: our own labelled scripts · `corpus`: other
   * people's, without any words · `found`: the same of scripts beside the corpus, learnt from only.
   */
  readonly from: 'asks' | 'placed' | 'scripts' | 'corpus' | 'found'
  /** Folds never part a group: one script of ours, one repository of the corpus. */
  readonly group: string
  /** The numbers of its features, and their values. */
  readonly keys: readonly number[]
  readonly values: readonly number[]
  /** The numbers of its words' features; none of the corpus are kept. */
  readonly words: readonly number[]
  readonly tied: readonly { readonly name: string; readonly votes: readonly (readonly [of: number, share: number])[] }[]
  readonly dense: Float32Array
  readonly of: number
  /** What a ruling makes of it, whatever the weights say; not kept. */
  readonly ruled?: number
}

const OWN = 'test/labelled'
export const CORPUS_FEATURES = '.tools/train/corpus-features.json.gz'
export const FOUND_FEATURES = '.tools/train/found-features.json.gz'

/** Whether a row is learnt from in every fold, and nothing is measured on it. */
export const isOnlyLearnt = ({ from }: TrainingRow): boolean => from === 'asks' || from === 'placed' || from === 'found'

type Placed = Partial<AskContext> & { readonly text: string; readonly intent: Intent }

/** Our own labelled asks and scripts. */
export function ownRows(): TrainingRow[] {
  const asks = linesIn<{ text: string; intent: Intent }>(`${OWN}/asks`).map((ask) => rowOf('asks', 'asks', ask.text, ALONE, ask.intent))
  const placed = linesIn<Placed>(`${OWN}/placed`).map(({ text, intent, ...context }) =>
    rowOf('placed', 'placed', text, { ...ALONE, ...context }, intent),
  )
  const scripts = readLabelled(`${OWN}/scripts`, `${OWN}/labels`).flatMap(({ id, inputs, pairs }) =>
    pairs.map(({ ask, label }) => rowOf('scripts', id, ask.text, inputs[ask.index]!.context, label.intent)),
  )
  return [...asks, ...placed, ...scripts]
}

const linesIn = <T>(folder: string): T[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => jsonLines<T>(`${folder}/${name}`))

/** Rows of a labelled corpus: its features only, no word of its text. `folder` holds raw/, labels/ and index.jsonl. */
export function corpusRows(folder: string): TrainingRow[] {
  const index = join(folder, 'index.jsonl')
  const repositories = new Map(
    existsSync(index) ? jsonLines<{ id: string; repo: string }>(index).map(({ id, repo }) => [id, repo] as const) : [],
  )
  return readLabelled(join(folder, 'raw'), join(folder, 'labels')).flatMap(({ id, inputs, pairs }) =>
    pairs.map(({ ask, label }) => ({
      ...rowOf('corpus', nameless(repositories.get(id) ?? basename(id)), ask.text, inputs[ask.index]!.context, label.intent),
      words: [],
    })),
  )
}

const nameless = (repository: string): string => createHash('sha256').update(repository).digest('hex').slice(0, 8)

function rowOf(from: TrainingRow['from'], group: string, text: string, context: AskContext, intent: Intent): TrainingRow {
  const clause = parseClause(text)
  const row = intentRow(clause, readForm(clause), context)
  const ruled = ruling(clause, row, context)
  return {
    from,
    group,
    keys: row.list.keys,
    values: row.list.values,
    words: row.words.keys,
    tied: row.tied.map(({ name, votes }) => ({
      name,
      votes: [...votes].map(([of, share]) => [of, Math.round(share * 100) / 100] as const),
    })),
    dense: row.dense.map((x) => Math.round(x * 50) / 50),
    of: INTENTS.indexOf(intent),
    ruled: ruled && INTENTS.indexOf(ruled.intent),
  }
}

interface Kept {
  keys: number[]
  tied: string[]
  rows: { g: string; f: number[]; x: Record<string, number>; t: [number, [number, number][]][]; d: string; i: number }[]
}

/** Packs corpus rows: numbers throughout. */
export function pack(rows: readonly TrainingRow[]): Buffer {
  const keys = new Map<number, number>()
  const tied = new Map<string, number>()
  const number = <T>(map: Map<T, number>, name: T): number => {
    const known = map.get(name)
    if (known !== undefined) return known
    map.set(name, map.size)
    return map.size - 1
  }
  const packed = rows.map((row) => ({
    g: row.group,
    f: row.keys.map((key) => number(keys, key)),
    x: Object.fromEntries(row.values.flatMap((value, at) => (value === 1 ? [] : [[at, Math.round(value * 100) / 100]]))),
    t: row.tied.map(({ name, votes }): [number, [number, number][]] => [number(tied, name), votes.map(([of, share]) => [of, share])]),
    d: Buffer.from(Int8Array.from(row.dense, (x) => Math.max(-127, Math.min(127, Math.round(x * 50)))).buffer).toString('base64'),
    i: row.of,
  }))
  const kept: Kept = { keys: [...keys.keys()], tied: [...tied.keys()], rows: packed }
  return gzipSync(JSON.stringify(kept), { level: 9 })
}

/** Reads what `pack` wrote. */
export function unpack(file: string, from: 'corpus' | 'found'): TrainingRow[] {
  const kept = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Kept
  return kept.rows.map((row) => {
    const bytes = Buffer.from(row.d, 'base64')
    return {
      from,
      group: row.g,
      keys: row.f.map((at) => kept.keys[at]!),
      values: row.f.map((_, at) => row.x[at] ?? 1),
      words: [],
      tied: row.t.map(([name, votes]) => ({ name: kept.tied[name]!, votes })),
      dense: Float32Array.from({ length: bytes.length }, (_, k) => bytes.readInt8(k) / 50),
      of: row.i,
    }
  })
}
