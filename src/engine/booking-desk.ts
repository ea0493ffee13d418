import type { Call, Intent } from '../ask/labels.js'
import { asksOf } from '../rule/asks.js'
import type { Script } from '../script/model.js'
import { pattern } from '../text/pattern.js'

/** What arranges a visit, and what such a talk may hold besides. */
const ARRANGING: ReadonlySet<Intent> = new Set([
  'logistics',
  'timeline',
  'next-step',
  'agenda-check',
  'understanding-check',
  'permission',
  'rapport',
  'other',
])
const BESIDES: ReadonlySet<Intent> = new Set(['requirement', 'situation', 'person', 'interest', 'source-survey'])
const CALLS: ReadonlySet<Call> = new Set(['mixed', 'discovery', 'in-home'])
/** Said at the desk of somebody who is called. */
const AT_THE_DESK = pattern('i')`
  \b(?:
    thank(?:s| you) for calling|how (?:can|may) (?:i|we) help|what can (?:i|we) (?:do for|help)|reservations?|check-?in|party of|table for
    |book(?:ing)? (?:an?|the|your|that) (?:room|table|stay|appointment|slot|visit|seat)|your (?:booking|appointment)|per night
    |(?:one|two|three|\d+) nights
  )\b
`
const FEWEST_ASKS = 5
const MOSTLY = 0.75
const ALL_BUT_A_FEW = 0.9

/**
 * Whether nothing is sold here: somebody calls to have a table, a room or an hour kept for them, and is asked when and for how many. To
 * ask such a caller for their story would be odd.
 */
export function isBookingDesk(script: Script): boolean {
  if (!CALLS.has(script.call) || script.stages.some(({ stage }) => stage === 'objection')) return false
  const asks = asksOf(script)
  if (asks.length < FEWEST_ASKS) return false
  const share = (isOne: (intent: Intent) => boolean) => asks.filter(({ intent }) => isOne(intent)).length / asks.length
  const arranging = share((intent) => ARRANGING.has(intent))
  const marks = () => script.turns.reduce((sum, turn) => sum + turn.sentences.filter(({ text }) => text.search(AT_THE_DESK) >= 0).length, 0)
  if (arranging >= MOSTLY) return asks.every(({ intent }) => ARRANGING.has(intent) || BESIDES.has(intent)) && marks() > 0
  return (
    share((intent) => ARRANGING.has(intent) || BESIDES.has(intent)) >= ALL_BUT_A_FEW && arranging >= 1 - MOSTLY && marks() >= FEWEST_ASKS
  )
}
