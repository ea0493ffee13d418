import { INTENTS } from '../labels.js'
import type { FeatureList } from './feature-list.js'
import { BIAS, CALIBRATION, DENSE, DENSE_SCALE, LEVELS, SCALE_TOP, SCALES, TIED } from './generated/weights.js'
import { DENSE_SIZE, type IntentRow } from './row.js'

/** Rows of the weight table. A feature's row is its number modulo this; two features that meet in a row share it. */
export const BUCKETS = 14336
/** Scales of rows are kept as powers: each step of a byte is this factor. */
export const SCALE_STEP = 1.03

const K = INTENTS.length

interface Model {
  /** Levels, BUCKETS × intents, and the scale of each row: a row of bytes is one line of the processor's cache, a row of floats two. */
  readonly levels: Int8Array
  readonly scales: Float32Array
  readonly dense: Float32Array
}
let model: Model | undefined

/** Scores of all intents (log-odds, before the softmax), by their places in INTENTS. */
export function intentScores(row: IntentRow): Float64Array {
  const { levels, scales, dense } = (model ??= read())
  const scores = new Float64Array(K)
  for (let k = 0; k < K; k++) scores[k] = BIAS[k] as number
  addRows(scores, row.list, levels, scales)
  addRows(scores, row.words, levels, scales)
  const { dense: means } = row
  for (let d = 0; d < DENSE_SIZE; d++) {
    const x = means[d] as number
    if (x === 0) continue
    for (let k = 0, at = d * K; k < K; k++, at++) scores[k]! += (dense[at] as number) * x
  }
  for (const { name, votes } of row.tied) {
    const weight = TIED[name] ?? 0
    for (const [intent, share] of votes) scores[intent]! += weight * share
  }
  return scores
}

function addRows(scores: Float64Array, { keys, values }: FeatureList, levels: Int8Array, scales: Float32Array): void {
  for (let i = 0; i < keys.length; i++) {
    const row = (keys[i] as number) % BUCKETS
    const x = (scales[row] as number) * (values[i] as number)
    for (let k = 0, at = row * K; k < K; k++, at++) scores[k]! += (levels[at] as number) * x
  }
}

/** How much a feature, known by its number, speaks for an intent. */
export function featureWeight(key: number, intent: number): number {
  const { levels, scales } = (model ??= read())
  const row = key % BUCKETS
  return (levels[row * K + intent] as number) * (scales[row] as number)
}

/** Shares that add up to one. */
export function shares(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const out = scores.map((score) => Math.exp(score - most))
  const sum = out.reduce((total, x) => total + x, 0)
  return out.map((x) => x / sum)
}

/** How often an intent with this share of the softmax is right on scripts that nobody learnt from. */
export function calibrated(share: number): number {
  let [lastShare, lastRight] = [0, 0]
  for (const [at, right] of CALIBRATION) {
    if (share <= at) return at === lastShare ? right : lastRight + ((right - lastRight) * (share - lastShare)) / (at - lastShare)
    lastShare = at
    lastRight = right
  }
  return lastRight
}

/** Unpacks the weights: half a byte each, -7 to 7, times the scale of its row. */
function read(): Model {
  const packed = atob(LEVELS)
  const bytesOfScales = atob(SCALES)
  const levels = new Int8Array(BUCKETS * K)
  const scales = new Float32Array(BUCKETS)
  for (let at = 0; at < levels.length; at++) {
    const byte = packed.charCodeAt(at >> 1)
    levels[at] = (at & 1 ? byte >> 4 : byte & 15) - 8
  }
  for (let row = 0; row < BUCKETS; row++) {
    const step = bytesOfScales.charCodeAt(row)
    scales[row] = step === 0 ? 0 : SCALE_TOP / SCALE_STEP ** (255 - step)
  }
  const bytes = atob(DENSE)
  return { levels, scales, dense: Float32Array.from({ length: bytes.length }, (_, i) => ((bytes.charCodeAt(i) << 24) >> 24) * DENSE_SCALE) }
}
