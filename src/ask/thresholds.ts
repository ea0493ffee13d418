import { SURE } from './intent/generated/weights.js'
import type { Flaw, Intent } from './labels.js'
import type { AskReading } from './reading.js'

/** How sure a label must be for a rule to speak at each severity; below `info` it stays silent. */
export interface Levels {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/**
 * Asks whose intent a finding stands on. Warnings and errors need the confidence at which that intent was right 92 times in 100 at least, in
 * the corpus by itself and in all scripts together that other people wrote (measured in cross-validation by `npm run train`, which writes
 * SURE); an info may be less sure.
 */
export const intentLevels = (intent: Intent): Levels => ({ error: SURE[intent] ?? 1, warning: SURE[intent] ?? 1, info: 0.3 })

/** Asks whose flaw a finding stands on. */
export const FLAW_LEVELS: Levels & { readonly only?: Partial<Record<Flaw, Levels>> } = { error: 0.6, warning: 0.5, info: 0.3 }

/** The loudest severity that an ask's intent is sure enough for; undefined where it is not even sure enough for info. */
export function loudestByIntent(ask: AskReading): keyof Levels | undefined {
  return loudest(ask.confidence.intent, intentLevels(ask.intent))
}

/** The same for one flaw of the ask; undefined where it does not have the flaw. */
export function loudestByFlaw(ask: AskReading, flaw: Flaw): keyof Levels | undefined {
  const confidence = ask.flaws.get(flaw)
  return confidence === undefined ? undefined : loudest(confidence, FLAW_LEVELS.only?.[flaw] ?? FLAW_LEVELS)
}

function loudest(confidence: number, levels: Levels): keyof Levels | undefined {
  if (confidence >= levels.error) return 'error'
  if (confidence >= levels.warning) return 'warning'
  return confidence >= levels.info ? 'info' : undefined
}
