import type { Ask } from '../model.js'

/** Asks by the index of the step that they stand in, in their order. */
export function asksByStep(asks: readonly Ask[]): ReadonlyMap<number, readonly Ask[]> {
  const found = new Map<number, Ask[]>()
  for (const ask of asks) {
    const own = found.get(ask.step.index)
    if (own) own.push(ask)
    else found.set(ask.step.index, [ask])
  }
  return found
}
