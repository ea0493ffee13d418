import type { Call } from '../ask/labels.js'
import type { Say } from './contract.js'

/** What a rep can say on a call of this kind; undefined where the rule has no line for it. */
export function lineFor(say: Say | undefined, call: Call): string | undefined {
  return typeof say === 'object' ? (say[call] ?? say.any) : say
}

/** All lines of a rule, each with the kind of call it is for; `any` first, for those that are not named. */
export function linesOf(say: Say | undefined): readonly (readonly [call: Call | 'any', line: string])[] {
  if (say === undefined) return []
  if (typeof say === 'string') return [['any', say]]
  const { any, ...named } = say
  return [...(any === undefined ? [] : [['any', any] as const]), ...(Object.entries(named) as [Call, string][])]
}
