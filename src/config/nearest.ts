import { closest, distance } from 'fastest-levenshtein'

/** The known name that a mistyped one most likely means; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const wanted = name.toLowerCase()
  if (known.includes(wanted)) return wanted
  const slipped = known.find((other) => isSlip(wanted, other))
  if (slipped !== undefined) return slipped
  const found = closest(wanted, known)
  const allowed = wanted.length <= 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  if (distance(wanted, found) <= allowed) return found
  return known.find((other) => wanted.length >= 4 && (other.startsWith(wanted) || wanted.startsWith(other)))
}

/** “Did you mean x?”, or the names there are where none is near and they are few. */
export function didYouMean(name: string, known: readonly string[], longest = 12): string | undefined {
  const found = nearest(name, known)
  if (found !== undefined) return `Did you mean ${found}?`
  return known.length > 0 && known.length <= longest ? `There is ${known.join(', ')}.` : undefined
}

/** One letter too many, too few, wrong, or two swapped. */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false
  let start = 0
  while (start < written.length && written[start] === meant[start]) start++
  let end = 0
  while (end < Math.min(written.length, meant.length) - start && written.at(-1 - end) === meant.at(-1 - end)) end++
  const a = written.slice(start, written.length - end)
  const b = meant.slice(start, meant.length - end)
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
}
