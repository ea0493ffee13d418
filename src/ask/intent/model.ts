import { INTENTS } from '../labels.js'
import { BIAS, CALIBRATION, DENSE, DENSE_SCALE, NAMES, SCALES, TIED, WEIGHTS } from './generated/weights.js'
import { DENSE_SIZE, type IntentRow } from './row.js'

const K = INTENTS.length

interface Model {
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Float32Array
  readonly dense: Float32Array
}
let model: Model | undefined

/** Scores of all intents (log-odds, before the softmax), by their places in INTENTS. */
export function intentScores(row: IntentRow): Float64Array {
  const { rows, weights, dense } = (model ??= read())
  const scores = Float64Array.from(BIAS)
  const add = (name: string, value: number): void => {
    const at = rows.get(name)
    if (at === undefined) return
    for (let k = 0; k < K; k++) scores[k] = (scores[k] as number) + (weights[at * K + k] as number) * value
  }
  for (const [name, value] of row.names) add(name, value)
  for (const name of row.wordNames) add(name, 1)
  for (let d = 0; d < DENSE_SIZE; d++) {
    const x = row.dense[d] as number
    if (x === 0) continue
    for (let k = 0; k < K; k++) scores[k] = (scores[k] as number) + (dense[d * K + k] as number) * x
  }
  for (const { name, votes } of row.tied) {
    const weight = TIED[name] ?? 0
    for (const [intent, share] of votes) scores[intent] = (scores[intent] as number) + weight * share
  }
  return scores
}

/** How much one named feature speaks for an intent; 0 where the model does not know it. */
export function featureWeight(name: string, intent: number): number {
  const { rows, weights } = (model ??= read())
  const at = rows.get(name)
  return at === undefined ? 0 : (weights[at * K + intent] as number)
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

function read(): Model {
  const names = NAMES.trim().split('\n')
  const weights = signed(WEIGHTS)
  names.forEach((_, row) => {
    const scale = SCALES[row] as number
    for (let k = 0; k < K; k++) weights[row * K + k] = (weights[row * K + k] as number) * scale
  })
  return { rows: new Map(names.map((name, row) => [name, row])), weights, dense: signed(DENSE).map((x) => x * DENSE_SCALE) }
}

function signed(base64: string): Float32Array {
  const bytes = atob(base64)
  const out = new Float32Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) out[i] = (bytes.charCodeAt(i) << 24) >> 24
  return out
}
