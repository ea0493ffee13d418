import { MOST_OF_DIGGING } from '../../src/ask/intent/digging.js'
import { foldsOf } from './folds.js'
import { best, softmax } from './logistic.js'
import { fitModel, scoreRow } from './model.js'
import { isOnlyLearnt, type TrainingRow } from './rows.js'

const FOLDS = 5

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

/** Reads every row that is measured on by weights of the other folds; rows of one script stay in their order. */
export function readUnseen(rows: readonly TrainingRow[]): Unseen[] {
  const folds = foldsOf(rows, FOLDS)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isTest = (row: TrainingRow): boolean => !isOnlyLearnt(row) && folds.get(`${row.from}:${row.group}`) === fold
    const model = fitModel(rows.filter((row) => !isTest(row)))
    return rows.filter(isTest).map((row) => {
      const shares = softmax(scoreRow(model, row))
      const at = best(shares)
      return { row, at, share: shares[at]! }
    })
  }).flat()
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
