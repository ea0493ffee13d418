import { BUCKETS } from '../../src/ask/intent/model.js'
import { DENSE_SIZE } from '../../src/ask/intent/row.js'
import { INTENTS } from '../../src/ask/labels.js'
import { fit, type SparseRow } from './logistic.js'
import type { TrainingRow } from './rows.js'

const K = INTENTS.length
/** How much one ask of each kind counts: real scripts and what reads like them most, asks without context least. */
const WEIGHT = { asks: 0.3, placed: 1.2, scripts: 0.7, corpus: 1.3, found: 1.3 } as const
const DENSE_SCALE = 1.5

/** One linear model: for each row of the table a weight for each intent; what the views learnt, averaged. */
export interface LinearModel {
  readonly bias: Float64Array
  /** BUCKETS × intents. */
  readonly table: Float64Array
  readonly dense: Float64Array
  readonly tied: ReadonlyMap<string, number>
}

interface View {
  readonly sparse: boolean
  readonly dense: boolean
  readonly seed: number
}
/** Three looks at the same asks: features, features with mean vectors, mean vectors alone. Averaged they are right more often than any. */
const VIEWS: readonly View[] = [
  { sparse: true, dense: false, seed: 7 },
  { sparse: true, dense: true, seed: 8 },
  { sparse: false, dense: true, seed: 9 },
]

/**
 * Fits the model; the same rows in the same order give the same bytes. Features are not chosen: all share the table, for cutting them to the
 * 8,000 that matter most cost two of a hundred asks in cross-validation, and sharing rows next to nothing.
 */
export function fitModel(rows: readonly TrainingRow[]): LinearModel {
  const bias = new Float64Array(K)
  const table = new Float64Array(BUCKETS * K)
  const dense = new Float64Array(DENSE_SIZE * K)
  const tied = new Map<string, number>()
  const ties = new Map<string, number>()
  for (const row of rows) for (const { name } of row.tied) if (!ties.has(name)) ties.set(name, ties.size)
  const share = 1 / VIEWS.length
  for (const view of VIEWS) {
    const plain = 1 + DENSE_SIZE
    const fitted = fit(
      rows.map((row) => sparseRow(row, view, ties)),
      { classes: K, features: plain + BUCKETS, plain, tied: ties.size, epochs: 8, rate: 0.05, decay: 3e-3, drop: 0.5, seed: view.seed },
    )
    const { weights } = fitted
    for (let k = 0; k < K; k++) bias[k]! += weights[k]! * share
    for (let i = 0; i < DENSE_SIZE * K; i++) dense[i]! += weights[K + i]! * share * DENSE_SCALE
    for (let i = 0; i < BUCKETS * K; i++) table[i]! += weights[plain * K + i]! * share
    for (const [name, at] of ties) tied.set(name, (tied.get(name) ?? 0) + fitted.tied[at]! * share)
  }
  return { bias, table, dense, tied }
}

/** Scores before the softmax. */
export function scoreRow(model: LinearModel, row: TrainingRow): Float64Array {
  const s = Float64Array.from(model.bias)
  const add = (from: Float64Array, at: number, value: number): void => {
    for (let k = 0; k < K; k++) s[k]! += from[at * K + k]! * value
  }
  row.keys.forEach((key, i) => add(model.table, key % BUCKETS, row.values[i]!))
  for (const key of row.words) add(model.table, key % BUCKETS, 1)
  for (let d = 0; d < DENSE_SIZE; d++) add(model.dense, d, row.dense[d]!)
  for (const { name, votes } of row.tied) for (const [of, share] of votes) s[of]! += (model.tied.get(name) ?? 0) * share
  return s
}

function sparseRow(row: TrainingRow, view: View, ties: ReadonlyMap<string, number>): SparseRow {
  const at = [0]
  const value = [1]
  if (view.dense) {
    for (let k = 0; k < DENSE_SIZE; k++) {
      at.push(1 + k)
      value.push(row.dense[k]! * DENSE_SCALE)
    }
  }
  if (view.sparse) {
    const from = 1 + DENSE_SIZE
    row.keys.forEach((key, i) => {
      at.push(from + (key % BUCKETS))
      value.push(row.values[i]!)
    })
    if (row.from !== 'corpus') {
      for (const key of row.words) {
        at.push(from + (key % BUCKETS))
        value.push(1)
      }
    }
  }
  return {
    at: Int32Array.from(at),
    value: Float32Array.from(value),
    tied: row.tied.map(({ name, votes }) => [ties.get(name)!, votes] as const),
    of: row.of,
    weight: WEIGHT[row.from],
  }
}
