import { CORE_INTENTS, type Openness } from '../../ask/labels.js'
import type { MapAsk } from '../question-map.js'
import { AFTER_WORDS, FOLLOW_UPS } from './sayings.js'

const PICKS = 3
const ORDER: Readonly<Record<Openness, number>> = { open: 0, narrow: 1, closed: 2 }

/** A line to have ready, and the ask after whose answer it is said. */
export interface FollowUp {
  readonly after: string
  readonly say: string
}

/**
 * For sound asks that no probe follows and that get more than a yes: those about the customer first, open ones before narrow ones. What is
 * `told` elsewhere is not said again.
 */
export function followUpsOf(asks: readonly MapAsk[], told: readonly string[]): readonly FollowUp[] {
  const bare = asks.filter((ask, i) => ask.flaws.length === 0 && ask.openness !== 'closed' && (asks[i + 1]?.depth ?? 0) === 0)
  const rank = (ask: MapAsk) => ORDER[ask.openness] + (CORE_INTENTS.has(ask.intent) ? 0 : 3)
  const isTold = (line: string) => told.some((other) => other.includes(line.slice(0, -1)))
  const picks: (FollowUp & { readonly at: number })[] = []
  for (const { intent, openness, text, at } of [...bare].sort((a, b) => rank(a) - rank(b))) {
    // A narrow question about a person asks for a name or a number of years: nothing to dig into.
    if (openness === 'narrow' && intent === 'person') continue
    const byWords = AFTER_WORDS.find(([words]) => words.test(text))?.[1]
    const lines = byWords === undefined ? (FOLLOW_UPS[intent] ?? []) : [byWords]
    const say = lines.find((line) => !repeats(line, text) && !isTold(line) && !picks.some((pick) => pick.say === line))
    if (say !== undefined) picks.push({ after: text, say, at })
    if (picks.length === PICKS) break
  }
  return picks.sort((a, b) => a.at - b.at).map(({ after, say }) => ({ after, say }))
}

/** Whether a line takes up a word of the ask: right after it, it would sound like the same question again. */
function repeats(line: string, ask: string): boolean {
  const words = new Set(ask.toLowerCase().match(/[a-z]{5,}/g))
  return (line.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((word) => words.has(word) && word !== 'would')
}
