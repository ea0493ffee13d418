/** Names of cues and their values. */
export type Cues = ReadonlyMap<string, number>

/** The sum of cues, each with its value, by their learnt weights: log-odds. A cue without a weight adds nothing. */
export function weighed(cues: Iterable<readonly [name: string, value: number]>, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, value] of cues) sum += (weights.get(name) ?? 0) * value
  return sum
}

/** The kind for which most cues speak, by the weights of each cue in the order of the kinds; of two alike the first. */
export function likeliest<Kind extends string>(
  cues: Cues,
  kinds: readonly [Kind, ...Kind[]],
  weights: ReadonlyMap<string, readonly number[]>,
): Kind {
  const sums = kinds.map(() => 0)
  for (const [name, value] of cues) weights.get(name)?.forEach((weight, at) => (sums[at]! += weight * value))
  return kinds[sums.indexOf(Math.max(...sums))] ?? kinds[0]
}

/** Cues while they are gathered. */
export class CueSheet {
  readonly #cues = new Map<string, number>([['always', 1]])

  get cues(): Cues {
    return this.#cues
  }

  /** A number that counts as it is; nothing at 0. */
  add(name: string, value: number): void {
    if (value !== 0) this.#cues.set(name, value)
  }

  flag(name: string, holds: boolean): void {
    if (holds) this.#cues.set(name, 1)
  }

  /** A cue for each count that is reached. */
  steps(name: string, count: number, from: readonly number[]): void {
    for (const step of from) if (count >= step) this.#cues.set(`${name} ${step}`, 1)
  }
}
