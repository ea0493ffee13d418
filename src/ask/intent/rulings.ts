import type { Clause } from '../clause.js'
import type { Form, Intent } from '../labels.js'
import type { AskContext, Cue } from '../reading.js'
import { digsIntoAskBefore, MOST_OF_DIGGING } from './digging.js'
import type { IntentRow } from './row.js'
import { RULING_RULES } from './ruling-rules.js'

/** An intent that the taxonomy's rulings settle, whatever else speaks. */
export interface Ruling {
  readonly intent: Intent
  readonly confidence: number
  readonly cue: Cue
}

/** The written ruling that holds for an ask, if any: by its words and its stage. */
export function writtenRuling(clause: Clause, row: IntentRow, { stage }: AskContext): Ruling | undefined {
  const text = row.ask.norms
  for (const rule of RULING_RULES) {
    if (!text.includes(rule.needs) || (rule.stage && rule.stage !== stage)) continue
    if (rule.pattern.test(text) && !rule.unless?.test(text)) {
      return {
        intent: rule.intent,
        confidence: rule.confidence,
        cue: { label: `intent:${rule.intent}`, cue: rule.name, span: { start: 0, end: clause.text.length } },
      }
    }
  }
  return undefined
}

/** An ask that digs into the one before it has its intent. */
export function diggingRuling(clause: Clause, row: IntentRow, form: Form, { previous }: AskContext): Ruling | undefined {
  if (!previous || !digsIntoAskBefore(row.ask.norms, clause, form, previous)) return undefined
  const { intent, confidence } = previous.reading
  return {
    intent,
    confidence: Math.min(MOST_OF_DIGGING, confidence.intent),
    cue: { label: `intent:${intent}`, cue: `digs into “${previous.text.slice(0, 60)}”` },
  }
}
