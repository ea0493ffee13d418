import { BUCKETS } from '../../src/ask/intent/model.js'
import { INTENTS } from '../../src/ask/labels.js'
import { fit, type SparseRow } from './logistic.js'
import type { TrainingRow } from './rows.js'

const K = INTENTS.length
/** How much one ask of each kind counts: real scripts and what reads like them most, asks without context least. */
const WEIGHT = { asks: 0.3, placed: 1.2, scripts: 0.7, corpus: 1.3, found: 1.3 } as const
/** Fits of the same rows in other orders: averaged they are right a little oftener than any. */
const SEEDS = [7, 107, 207]

/** One linear model: for each row of the table a weight for each intent. */
export interface LinearModel {
  readonly bias: Float64Array
  /** BUCKETS × intents. */
  readonly table: Float64Array
  readonly tied: ReadonlyMap<string, number>
}

/**
 * Fits the model; the same rows in the same order give the same bytes. Features are not chosen: all share the table, for cutting them to the
 * 8,000 that matter most cost two of a hundred asks in cross-validation, and sharing rows next to nothing.
 */
export function fitModel(rows: readonly TrainingRow[]): LinearModel {
  const bias = new Float64Array(K)
  const table = new Float64Array(BUCKETS * K)
  const tied = new Map<string, number>()
  const ties = new Map<string, number>()
  for (const row of rows) for (const { name } of row.tied) if (!ties.has(name)) ties.set(name, ties.size)
  const sparse = rows.map((row) => sparseRow(row, ties))
  const share = 1 / SEEDS.length
  for (const seed of SEEDS) {
    const options = { classes: K, features: 1 + BUCKETS, tied: ties.size, epochs: 16, rate: 0.05, decay: 3e-3, drop: 0.5, seed }
    const { weights, tied: fitted } = fit(sparse, options)
    for (let k = 0; k < K; k++) bias[k]! += weights[k]! * share
    for (let i = 0; i < BUCKETS * K; i++) table[i]! += weights[K + i]! * share
    for (const [name, at] of ties) tied.set(name, (tied.get(name) ?? 0) + fitted[at]! * share)
  }
  return { bias, table, tied }
}

/** Scores before the softmax. */
export function scoreRow(model: LinearModel, row: TrainingRow): Float64Array {
  const s = Float64Array.from(model.bias)
  row.at.forEach((at, i) => {
    for (let k = 0; k < K; k++) s[k]! += model.table[at * K + k]! * row.values[i]!
  })
  for (const { name, votes } of row.tied) for (const [of, share] of votes) s[of]! += (model.tied.get(name) ?? 0) * share
  return s
}

function sparseRow(row: TrainingRow, ties: ReadonlyMap<string, number>): SparseRow {
  return {
    at: Int32Array.from([0, ...row.at.map((at) => 1 + at)]),
    value: Float32Array.from([1, ...row.values]),
    tied: row.tied.map(({ name, votes }) => [ties.get(name)!, votes] as const),
    of: row.of,
    weight: WEIGHT[row.from],
  }
}
