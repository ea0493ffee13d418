import type { Clause } from '../clause.js'
import type { Form, Intent } from '../labels.js'
import type { AskContext, Cue } from '../reading.js'
import { digsIntoAskBefore, MOST_OF_DIGGING } from './digging.js'
import { reactionRuling } from './reaction.js'
import type { IntentRow } from './row.js'
import { RULING_RULES } from './ruling-rules.js'

/** An intent that the taxonomy's rulings settle, whatever else speaks. */
export interface Ruling {
  readonly intent: Intent
  readonly confidence: number
  readonly cue: Cue
}

/** The ruling that holds for an ask, if any. */
export function ruling(clause: Clause, row: IntentRow, form: Form, context: AskContext): Ruling | undefined {
  const text = row.ask.norms
  for (const rule of RULING_RULES) {
    if (!text.includes(rule.needs) || (rule.stage && rule.stage !== context.stage)) continue
    if (rule.pattern.test(text) && !rule.unless?.test(text)) {
      return {
        intent: rule.intent,
        confidence: rule.confidence,
        cue: { label: `intent:${rule.intent}`, cue: rule.name, span: { start: 0, end: clause.text.length } },
      }
    }
  }
  const { previous } = context
  if (previous && digsIntoAskBefore(text, clause, form, previous)) {
    const { intent } = previous.reading
    return {
      intent,
      confidence: Math.min(MOST_OF_DIGGING, previous.reading.confidence.intent),
      cue: { label: `intent:${intent}`, cue: `digs into “${previous.text.slice(0, 60)}”` },
    }
  }
  return reactionRuling(row, context)
}
