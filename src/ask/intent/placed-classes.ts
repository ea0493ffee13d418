import type { ClassHit } from './word-classes.js'

export const NO_CLASSES: readonly number[] = []

/** Keeps a list of classes sorted and each in it once. */
function enter(classes: number[], of: number): void {
  let at = classes.length
  while (at > 0 && (classes[at - 1] as number) > of) at--
  if (at > 0 && classes[at - 1] === of) return
  classes.push(of)
  for (let i = classes.length - 1; i > at; i--) classes[i] = classes[i - 1] as number
  classes[at] = of
}

/** Classes of what begins in a range of words and ends before `to`, sorted, each once. */
export function classesIn(hits: readonly ClassHit[], start: number, end: number, to: number): readonly number[] {
  const classes: number[] = []
  for (const hit of hits) if (hit.from >= start && hit.from < end && hit.to < to) enter(classes, hit.of)
  return classes
}

/** Classes that several words make together. */
export function classesOfPhrases(hits: readonly ClassHit[]): readonly number[] {
  const classes: number[] = []
  for (const hit of hits) if (hit.to > hit.from) enter(classes, hit.of)
  return classes
}

/** Classes of what reaches into the words from `from` on. */
export function classesAtEnd(hits: readonly ClassHit[], from: number): readonly number[] {
  const classes: number[] = []
  for (const hit of hits) if (hit.to >= from) enter(classes, hit.of)
  return classes
}
