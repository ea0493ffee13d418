/** A question with a few answers that weights of cues are learnt for. */
export interface CueTask {
  /** The answers that weights speak for: `yes` alone where the other one is no. */
  readonly answers: readonly [string, ...string[]]
  /** Where the weights are written, and the cues kept. */
  readonly out: string
  readonly kept: string
  /** What a weight says, for the head of the file. */
  readonly about: string
  /** How strongly weights are drawn to 0. */
  readonly ridge: number
  /** The rows of what we have labelled ourselves. */
  ownRows(): CueRow[]
  /** The rows of labelled scripts in a folder: raw/ and labels/ side by side. */
  rowsIn(folder: string): CueRow[]
}

/** One answer to be learnt from: named cues and their values; rows of one group count the less the more there are. */
export interface CueRow {
  readonly group: string
  readonly answer: string
  readonly cues: ReadonlyMap<string, number>
}

const STEPS = 12

/** What each cue adds to the log-odds of an answer. */
export type Weights = ReadonlyMap<string, number>

/**
 * What tells one answer from all others: logistic regression with a ridge, by Newton's method: the loss is convex and the number of steps fixed, so that equal rows give equal weights.
 * A group of n rows weighs as much as √n.
 */
export function fitAnswer(rows: readonly CueRow[], answer: string, ridge: number): Weights {
  const names = [...new Set(rows.flatMap(({ cues }) => [...cues.keys()]))].sort()
  const place = new Map(names.map((name, at) => [name, at]))
  const sizes = new Map<string, number>()
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const data = rows.map(({ group, answer: given, cues }) => ({
    yes: given === answer ? 1 : 0,
    share: 1 / Math.sqrt(sizes.get(group)!),
    at: [...cues.keys()].map((name) => place.get(name)!),
    values: [...cues.values()],
  }))
  const total = data.reduce((sum, { share }) => sum + share, 0)
  const n = names.length
  const weights = new Float64Array(n)
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight) => 2 * ridge * weight)
    const curve = Array.from({ length: n }, (_, i) => {
      const row = new Float64Array(n)
      row[i] = 2 * ridge
      return row
    })
    for (const { yes, share, at, values } of data) {
      let margin = 0
      at.forEach((i, k) => {
        margin += weights[i]! * values[k]!
      })
      const odds = 1 / (1 + Math.exp(-margin))
      const pull = (share / total) * (odds - yes)
      const bend = (share / total) * odds * (1 - odds)
      at.forEach((i, k) => {
        gradient[i]! += pull * values[k]!
        const row = curve[i]!
        at.forEach((j, l) => {
          row[j]! += bend * values[k]! * values[l]!
        })
      })
    }
    const move = solve(curve, gradient)
    for (let i = 0; i < n; i++) weights[i]! -= move[i]!
  }
  return new Map(names.map((name, i) => [name, weights[i]!]))
}

/** Solves a symmetric positive definite system by Cholesky's factors; the matrix is used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  for (let i = 0; i < n; i++) {
    const row = matrix[i]!
    for (let j = 0; j <= i; j++) {
      const other = matrix[j]!
      let sum = row[j]!
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!
      row[j] = i === j ? Math.sqrt(sum) : sum / other[j]!
    }
  }
  const x = Float64Array.from(right)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= matrix[i]![k]! * x[k]!
    x[i]! /= matrix[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= matrix[k]![i]! * x[k]!
    x[i]! /= matrix[i]![i]!
  }
  return x
}
