import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nearnessOf } from '../../src/ask/classify-asks.js'
import { parseClause } from '../../src/ask/clause.js'
import { readForm } from '../../src/ask/form.js'
import { type AskBefore, digsIntoAskBefore } from '../../src/ask/intent/digging.js'
import { firstClause } from '../../src/ask/intent/first-clause.js'
import { BUCKETS } from '../../src/ask/intent/model.js'
import type { Nearness } from '../../src/ask/intent/neighbours.js'
import { reactionRuling } from '../../src/ask/intent/reaction.js'
import { intentRow } from '../../src/ask/intent/row.js'
import { writtenRuling } from '../../src/ask/intent/rulings.js'
import { INTENTS, type Intent } from '../../src/ask/labels.js'
import { ALONE, type AskContext } from '../../src/ask/reading.js'
import { jsonLines, type LabelledScript, readLabelled } from './labelled.js'

/** What the trainer knows of one labelled ask: numbers only, from which no word can be read. */
export interface TrainingRow {
  /**
   * `asks`: our own single asks · `placed`: our own, each with what stands around it · `scripts`: our own labelled scripts · `corpus`: other
   * people's · `found`: other people's beside the corpus, learnt from only.
   */
  readonly from: 'asks' | 'placed' | 'scripts' | 'corpus' | 'found'
  /** Folds never part a group: one script of ours, one repository of the corpus. */
  readonly group: string
  /** The rows of the table that its features stand in, and their values. */
  readonly at: readonly number[]
  readonly values: readonly number[]
  readonly tied: readonly { readonly name: string; readonly votes: readonly (readonly [of: number, share: number])[] }[]
  readonly of: number
  /** What a ruling makes of it, whatever the weights say. */
  readonly ruled?: { readonly at: number; readonly confidence: number } | undefined
  /** Whether a ruling gives it the intent of the row before. */
  readonly digs?: boolean
  /** How it stands to the row before; rows of one script come in its order. */
  readonly near: Nearness
}

const OWN = 'test/labelled'
export const CORPUS_FEATURES = '.tools/train/corpus-features.br'
export const FOUND_FEATURES = '.tools/train/found-features.br'

/** Whether a row is learnt from in every fold, and nothing is measured on it. */
export const isOnlyLearnt = ({ from }: TrainingRow): boolean => from === 'asks' || from === 'placed' || from === 'found'

type Placed = Partial<AskContext> & { readonly text: string; readonly intent: Intent }

/** Our own labelled asks and scripts. */
export function ownRows(): TrainingRow[] {
  const asks = linesIn<{ text: string; intent: Intent }>(`${OWN}/asks`).map((ask) => rowOf('asks', 'asks', ask.text, ALONE, ask.intent))
  const placed = linesIn<Placed>(`${OWN}/placed`).map(({ text, intent, ...context }) =>
    rowOf('placed', 'placed', text, { ...ALONE, ...context }, intent),
  )
  const scripts = readLabelled(`${OWN}/scripts`, `${OWN}/labels`).flatMap((script) => scriptRows('scripts', script.id, script))
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
  return readLabelled(join(folder, 'raw'), join(folder, 'labels')).flatMap((script) =>
    scriptRows('corpus', nameless(repositories.get(script.id) ?? basename(script.id)), script),
  )
}

function scriptRows(from: TrainingRow['from'], group: string, { inputs, pairs }: LabelledScript): TrainingRow[] {
  return pairs.map(({ ask, label }, i) => {
    const input = inputs[ask.index]!
    const before = pairs[i - 1]
    const last = before && inputs[before.ask.index]!
    const follows = last && before.ask.index === ask.index - 1
    return rowOf(from, group, ask.text, input.context, label.intent, {
      near: nearnessOf(last, input),
      ...(follows ? { before: { gap: Math.max(0, input.line - last.line), sameTurn: last.turn === input.turn } } : {}),
    })
  })
}

const nameless = (repository: string): string => createHash('sha256').update(repository).digest('hex').slice(0, 8)

function rowOf(
  from: TrainingRow['from'],
  group: string,
  text: string,
  context: AskContext,
  intent: Intent,
  { near, before }: { readonly near: Nearness; readonly before?: AskBefore } = { near: 'none' },
): TrainingRow {
  const clause = parseClause(text)
  const form = readForm(clause)
  const first = firstClause(clause)
  const row = intentRow(first, form, context)
  const ruled = writtenRuling(first, row, context) ?? reactionRuling(row, context)
  return {
    from,
    group,
    at: row.list.keys.map((key) => key % BUCKETS),
    values: row.list.values,
    tied: row.tied.map(({ name, votes }) => ({
      name,
      votes: [...votes].map(([of, share]) => [of, Math.round(share * 100) / 100] as const),
    })),
    of: INTENTS.indexOf(intent),
    ruled: ruled && { at: INTENTS.indexOf(ruled.intent), confidence: ruled.confidence },
    near,
    digs: !ruled && before !== undefined && digsIntoAskBefore(row.ask.norms, clause, form.form, before),
  }
}
