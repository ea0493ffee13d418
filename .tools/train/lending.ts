import { LENDING } from '../../src/ask/intent/neighbours.js'
import { INTENTS } from '../../src/ask/labels.js'
import { softmax } from './logistic.js'

/** One ask that weights have scored which had not seen it, and what its neighbours lend it. */
export interface LentAsk {
  readonly scores: Float64Array
  readonly lent: Float64Array
  readonly of: number
  /** How much it counts. */
  readonly weight: number
}

const K = INTENTS.length
/** The first is the scale of the scores. */
const SIZE = 1 + LENDING.length
/** Holds the weights of what hardly ever occurs near nothing. */
const DECAY = 3
/** Newton's steps: from the sixth on nothing moves. */
const STEPS = 10

/**
 * Learns how far to believe each way of lending: logistic regression by Newton's method with one weight a way, the scores as they are but for
 * their scale, by which the weights are divided in the end.
 */
export function fitLending(asks: readonly LentAsk[]): Record<string, number> {
  let weights: Float64Array = new Float64Array(SIZE)
  weights[0] = 1
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(SIZE)
    const bend = Array.from({ length: SIZE }, () => new Float64Array(SIZE))
    for (const ask of asks) addAsk(ask, weights, slope, bend)
    for (let i = 1; i < SIZE; i++) {
      slope[i]! += DECAY * weights[i]!
      bend[i]![i]! += DECAY
    }
    // Far from the best a whole step may lead away from it.
    const move = solved(bend, slope)
    const least = loss(asks, weights)
    let next = stepped(weights, move, 1)
    for (let share = 0.5; !(loss(asks, next) <= least) && share > 1e-6; share /= 2) next = stepped(weights, move, share)
    weights = next
  }
  return Object.fromEntries(LENDING.map((way, at) => [way, Math.round((1000 * weights[at + 1]!) / weights[0]!) / 1000]))
}

/** What a feature of an ask counts for an intent: its scores first, then each way of lending. */
const feature = ({ scores, lent }: LentAsk, i: number, k: number): number => (i === 0 ? scores[k]! : lent[(i - 1) * K + k]!)

function sharesOf(ask: LentAsk, weights: Float64Array): Float64Array {
  const sums = new Float64Array(K)
  for (let k = 0; k < K; k++) for (let i = 0; i < SIZE; i++) sums[k]! += weights[i]! * feature(ask, i, k)
  return softmax(sums)
}

function loss(asks: readonly LentAsk[], weights: Float64Array): number {
  let sum = 0
  for (const ask of asks) sum -= ask.weight * Math.log(sharesOf(ask, weights)[ask.of]!)
  for (let i = 1; i < SIZE; i++) sum += (DECAY / 2) * weights[i]! ** 2
  return sum
}

const stepped = (weights: Float64Array, move: Float64Array, share: number): Float64Array =>
  weights.map((weight, i) => weight - share * move[i]!)

/** Adds what one ask says of the slope and the bend of the loss. */
function addAsk(ask: LentAsk, weights: Float64Array, slope: Float64Array, bend: readonly Float64Array[]): void {
  const shares = sharesOf(ask, weights)
  const mean = new Float64Array(SIZE)
  for (let i = 0; i < SIZE; i++) for (let k = 0; k < K; k++) mean[i]! += shares[k]! * feature(ask, i, k)
  for (let i = 0; i < SIZE; i++) {
    slope[i]! += ask.weight * (mean[i]! - feature(ask, i, ask.of))
    for (let j = 0; j <= i; j++) {
      let both = 0
      for (let k = 0; k < K; k++) both += shares[k]! * feature(ask, i, k) * feature(ask, j, k)
      const part = ask.weight * (both - mean[i]! * mean[j]!)
      bend[i]![j]! += part
      if (j < i) bend[j]![i]! += part
    }
  }
}

/** Solves a symmetric, positive system of equations by elimination; `matrix` is used up. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const out = Float64Array.from(right)
  for (let i = 0; i < SIZE; i++) {
    for (let j = i + 1; j < SIZE; j++) {
      const factor = matrix[j]![i]! / matrix[i]![i]!
      for (let k = i; k < SIZE; k++) matrix[j]![k]! -= factor * matrix[i]![k]!
      out[j]! -= factor * out[i]!
    }
  }
  for (let i = SIZE - 1; i >= 0; i--) {
    for (let k = i + 1; k < SIZE; k++) out[i]! -= matrix[i]![k]! * out[k]!
    out[i]! /= matrix[i]![i]!
  }
  return out
}
