import { closest, distance } from 'fastest-levenshtein'

/** The known name that a mistyped one most likely means; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const wanted = name.toLowerCase()
  const found = closest(wanted, known)
  const allowed = wanted.length <= 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  if (distance(wanted, found) <= allowed) return found
  return known.find((other) => wanted.length >= 4 && (other.startsWith(wanted) || wanted.startsWith(other)))
}

/** “Did you mean x?”, or the names there are where none is near and they are few. */
export function didYouMean(name: string, known: readonly string[], longest = 12): string | undefined {
  const found = nearest(name, known)
  if (found !== undefined) return `Did you mean ${found}?`
  return known.length <= longest ? `There is ${known.join(', ')}.` : undefined
}
