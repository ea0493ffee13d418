import { MOST_OF_DIGGING } from '../../src/ask/intent/digging.js'
import { addLent, borrows, leaningOf, lendings } from '../../src/ask/intent/neighbours.js'
import { INTENTS } from '../../src/ask/labels.js'
import { foldsOf } from './folds.js'
import { fitLending, type LentAsk } from './lending.js'
import { best, softmax } from './logistic.js'
import { fitModel, scoreRow } from './model.js'
import { isOnlyLearnt, type TrainingRow } from './rows.js'

const FOLDS = 5
/** Found rows are in the learning of every fold; how asks lend each other meaning is learnt from them by weights that saw the other half. */
const FOUND_FOLDS = 2
/** Our own scripts are harder than other people's, and written by few. */
const WEIGHT = { asks: 0, placed: 0, scripts: 0.5, corpus: 1, found: 1 } as const

/** What weights that have not seen the ask's script (our own) or repository (other people's) make of it. */
export interface Unseen {
  readonly row: TrainingRow
  readonly at: number
  /** Of the softmax. */
  readonly share: number
}

/** What the program would say: the ruling where one holds, else the weights. */
export interface Said {
  readonly row: TrainingRow
  readonly at: number
  readonly confidence: number
  readonly byRuling: boolean
}

/** What weights make of asks that they have not seen, and how asks lend each other meaning. */
export interface Reading {
  /** Rows of one script are in their order. */
  readonly unseen: readonly Unseen[]
  /** The same of found scripts, by weights that have seen half of them. */
  readonly found: readonly Unseen[]
  /** A weight for each way of LENDING. */
  readonly lending: Readonly<Record<string, number>>
}

/** Reads every row that is measured on by weights, and by weights of lending, of the other folds. */
export function readUnseen(rows: readonly TrainingRow[]): Reading {
  const measured = scoreUnseen(rows, (row) => !isOnlyLearnt(row), FOLDS)
  const found = scoreUnseen(rows, ({ from }) => from === 'found', FOUND_FOLDS)
  const all = [...measured, ...found]
  const read = (asks: readonly (LentAsk & { readonly row: TrainingRow })[]): Unseen[] => {
    const lending = fitLending(all.filter((each) => each !== asks).flat())
    return asks.map(({ row, scores, lent }) => {
      const sums = Float64Array.from(scores)
      if (borrows(softmax(scores))) addLent(sums, lent, lending)
      const shares = softmax(sums)
      const at = best(shares)
      return { row, at, share: shares[at]! }
    })
  }
  return { unseen: measured.flatMap(read), found: found.flatMap(read), lending: fitLending(all.flat()) }
}

/** Scores of the asked rows by weights of the other folds, fold by fold, with what neighbours lend. */
function scoreUnseen(
  rows: readonly TrainingRow[],
  isAsked: (row: TrainingRow) => boolean,
  count: number,
): (LentAsk & { readonly row: TrainingRow })[][] {
  const folds = foldsOf(rows.filter(isAsked), count)
  return Array.from({ length: count }, (_, fold) => {
    const isTest = (row: TrainingRow): boolean => isAsked(row) && folds.get(`${row.from}:${row.group}`) === fold
    const model = fitModel(rows.filter((row) => !isTest(row)))
    const asked = rows.filter(isTest)
    const scores = asked.map((row) => scoreRow(model, row))
    const lent = lendings(
      asked.map(({ ruled }, i) => leaningOf(softmax(scores[i]!), ruled && { intent: INTENTS[ruled.at]! })),
      asked.map(({ near }) => near),
    )
    return asked.map((row, i) => ({ row, scores: scores[i]!, lent: lent[i]!, of: row.of, weight: WEIGHT[row.from] }))
  })
}

/** Lays the rulings over what the weights made of each. */
export function saidOf(unseen: readonly Unseen[], calibrated: (share: number) => number): Said[] {
  const said: Said[] = []
  for (const { row, at, share } of unseen) {
    const before = said[said.length - 1]
    if (row.ruled) said.push({ row, ...row.ruled, byRuling: true })
    else if (row.digs && before) said.push({ row, at: before.at, confidence: Math.min(MOST_OF_DIGGING, before.confidence), byRuling: true })
    else said.push({ row, at, confidence: calibrated(share), byRuling: false })
  }
  return said
}
