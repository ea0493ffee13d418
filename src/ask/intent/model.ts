import { INTENTS } from '../labels.js'
import type { FeatureList } from './feature-list.js'
import { BIAS, CALIBRATION, LEVELS, SCALE_TOP, SCALES, TIED } from './generated/weights.js'
import type { IntentRow } from './row.js'

/** Rows of the weight table. A feature's row is its number modulo this; two features that meet in a row share it. */
export const BUCKETS = 28672
/** Scales of rows are kept as powers: each step of a byte is this factor. */
export const SCALE_STEP = 1.03

const K = INTENTS.length

interface Model {
  /** Levels, BUCKETS × intents, and the scale of each row: a row of bytes is one line of the processor's cache, a row of floats two. */
  readonly levels: Int8Array
  readonly scales: Float32Array
  /** Rows are unpacked when they are first met, one script meets a tenth of them: whether each is. */
  readonly met: Uint8Array
  readonly packedLevels: string
  readonly packedScales: string
}
let model: Model | undefined

const MOST_AT_ONCE = 512
/** Where the rows to be added begin, and what each counts: of one call, kept for the next. */
const starts = new Int32Array(MOST_AT_ONCE)
const factors = new Float64Array(MOST_AT_ONCE)

/** Scores of all intents (log-odds, before the softmax), by their places in INTENTS. */
export function intentScores(row: IntentRow): Float64Array {
  const scores = new Float64Array(K)
  for (let k = 0; k < K; k++) scores[k] = BIAS[k] as number
  addRows(scores, row.list, (model ??= read()))
  for (const { name, votes } of row.tied) {
    const weight = TIED[name] ?? 0
    for (const [intent, share] of votes) scores[intent]! += weight * share
  }
  return scores
}

function addRows(scores: Float64Array, { keys, values }: FeatureList, of: Model): void {
  const { levels, scales, met } = of
  const { length } = keys
  for (let from = 0; from < length; from += MOST_AT_ONCE) {
    const count = Math.min(MOST_AT_ONCE, length - from)
    for (let i = 0; i < count; i++) {
      // Kept whole: the rest of a floating number is a call out of the compiled code.
      const row = ((keys[from + i] as number) >>> 0) % BUCKETS
      if (met[row] === 0) unpack(of, row)
      starts[i] = row * K
      factors[i] = (scales[row] as number) * (values[from + i] as number)
    }
    addWeighted(scores, levels, count)
  }
}

/**
 * Adds the rows that `starts` names, each times its factor, in their order. Four at a time: a score is then loaded and stored once for four rows, and
 * the sums stay those of one row after the other to the last bit.
 */
function addWeighted(scores: Float64Array, table: Int8Array, count: number): void {
  let i = 0
  for (; i + 3 < count; i += 4) {
    let a = starts[i] as number
    let b = starts[i + 1] as number
    let c = starts[i + 2] as number
    let d = starts[i + 3] as number
    const w = factors[i] as number
    const x = factors[i + 1] as number
    const y = factors[i + 2] as number
    const z = factors[i + 3] as number
    for (let k = 0; k < K; k++) {
      const sum = (scores[k] as number) + (table[a++] as number) * w + (table[b++] as number) * x
      scores[k] = sum + (table[c++] as number) * y + (table[d++] as number) * z
    }
  }
  for (; i < count; i++) {
    const x = factors[i] as number
    for (let k = 0, at = starts[i] as number; k < K; k++, at++) scores[k]! += (table[at] as number) * x
  }
}

/** How much a feature, known by its number, speaks for an intent. */
export function featureWeight(key: number, intent: number): number {
  const of = (model ??= read())
  const row = key % BUCKETS
  if (of.met[row] === 0) unpack(of, row)
  return (of.levels[row * K + intent] as number) * (of.scales[row] as number)
}

/** Shares that add up to one. */
export function shares(scores: Float64Array): Float64Array {
  let most = scores[0] as number
  for (let k = 1; k < scores.length; k++) most = Math.max(most, scores[k] as number)
  const out = new Float64Array(scores.length)
  let sum = 0
  for (let k = 0; k < out.length; k++) sum += out[k] = Math.exp((scores[k] as number) - most)
  for (let k = 0; k < out.length; k++) out[k]! /= sum
  return out
}

/** How often an intent with this share of the softmax is right on scripts that nobody learnt from. */
export const calibrated = (share: number): number => calibratedBy(CALIBRATION, share)

/** Reads a calibration: between its points in a straight line. */
export function calibratedBy(calibration: readonly (readonly [number, number])[], share: number): number {
  let [lastShare, lastRight] = [0, 0]
  for (const [at, right] of calibration) {
    if (share <= at) return at === lastShare ? right : lastRight + ((right - lastRight) * (share - lastShare)) / (at - lastShare)
    lastShare = at
    lastRight = right
  }
  return lastRight
}

function read(): Model {
  return {
    levels: new Int8Array(BUCKETS * K),
    scales: new Float32Array(BUCKETS),
    met: new Uint8Array(BUCKETS),
    packedLevels: atob(LEVELS),
    packedScales: atob(SCALES),
  }
}

/** Unpacks the weights of one row: half a byte each, -7 to 7, times the scale of the row. */
function unpack({ levels, scales, met, packedLevels, packedScales }: Model, row: number): void {
  for (let at = row * K, end = at + K; at < end; at++) {
    const byte = packedLevels.charCodeAt(at >> 1)
    levels[at] = (at & 1 ? byte >> 4 : byte & 15) - 8
  }
  const step = packedScales.charCodeAt(row)
  scales[row] = step === 0 ? 0 : SCALE_TOP / SCALE_STEP ** (255 - step)
  met[row] = 1
}
