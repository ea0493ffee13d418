import type { Flaw, Intent } from '../labels.js'
import type { IntentReading } from './intent.js'

/** Below this the sale is not surely presupposed. */
const LEAST = 0.8
/** What a presupposed sale looks like on its surface: a date, a size, a place. */
const SURFACE: ReadonlySet<Intent> = new Set(['next-step', 'requirement', 'timeline', 'logistics'])

/** An assumptive ask is close, whatever detail it asks for. Flaws are read by then; other intents are left as they are. */
export function withAssumedSale(reading: IntentReading, flaws: ReadonlyMap<Flaw, number>): IntentReading {
  if ((flaws.get('assumptive') ?? 0) < LEAST || !SURFACE.has(reading.intent)) return reading
  return {
    intent: 'close',
    second: reading.intent,
    confidence: LEAST,
    cues: [{ label: 'intent:close', cue: 'takes the sale for granted' }],
  }
}
