import type { Clause } from '../clause.js'
import type { Intent } from '../labels.js'
import type { AskContext, Cue } from '../reading.js'
import { reactionRuling } from './reaction.js'
import type { IntentRow } from './row.js'
import { RULING_RULES } from './ruling-rules.js'

/** An intent that the taxonomy's rulings settle, whatever else speaks. */
export interface Ruling {
  readonly intent: Intent
  readonly confidence: number
  readonly cue: Cue
}

/** Reactions that dig on take the intent of the ask before. */
const DIGGING =
  /^(and |but |so |okay |ok )?(why|how come|how so|since when|like what|such as|in what way|for example|for instance|what else|anything else|say more|tell me more|can you (give|share) (me )?an example|go on|which ones?|what happened( then| next)?|why (is|was) that|how do you mean|in what sense)( please)?$/

/** The ruling that holds for an ask, if any. */
export function ruling(clause: Clause, row: IntentRow, context: AskContext): Ruling | undefined {
  const text = row.ask.norms
  for (const rule of RULING_RULES) {
    if (text.includes(rule.needs) && rule.pattern.test(text) && !rule.unless?.test(text)) {
      return {
        intent: rule.intent,
        confidence: rule.confidence,
        cue: { label: `intent:${rule.intent}`, cue: rule.name, span: { start: 0, end: clause.text.length } },
      }
    }
  }
  const { previous } = context
  if (previous && previous.gap <= 3 && DIGGING.test(text)) {
    const { intent } = previous.reading
    return {
      intent,
      confidence: Math.min(0.85, previous.reading.confidence.intent),
      cue: { label: `intent:${intent}`, cue: `digs into “${previous.text.slice(0, 60)}”` },
    }
  }
  return reactionRuling(row, context)
}
