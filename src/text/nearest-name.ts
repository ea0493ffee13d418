import { closest, distance } from 'fastest-levenshtein'

/** What to write instead of a name that is not there: the nearest one, or those that there are. `shown` says how a name is written. */
export function insteadOfName(name: string, known: readonly string[], shown: (known: string) => string): string {
  if (known.length === 0) return 'name it in the lists first'
  const wanted = name.toLowerCase()
  const best = closest(wanted, known)
  if (distance(wanted, best.toLowerCase()) <= Math.max(1, name.length / 3)) return `did you mean ${shown(best)}?`
  return `write one of ${known.slice(0, 12).map(shown).join(' ')}${known.length > 12 ? ' …' : ''}`
}
