/** The sum of cues, each with its value, by their learnt weights: log-odds. A cue without a weight adds nothing. */
export function weighed(cues: Iterable<readonly [name: string, value: number]>, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, value] of cues) sum += (weights.get(name) ?? 0) * value
  return sum
}
