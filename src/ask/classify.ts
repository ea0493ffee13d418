import { parseClause } from './clause.js'
import { readFlaws } from './flaws.js'
import { readForm } from './form.js'
import { readIntent } from './intent/intent.js'
import { readOpenness } from './openness.js'
import type { AskContext, AskReading } from './reading.js'

/** Reads one ask: its text (markup removed, one sentence) and what stands around it in, labels with confidence and cues out. */
export function classifyAsk(text: string, context: AskContext): AskReading {
  const clause = parseClause(text)
  const form = readForm(clause)
  const openness = readOpenness(clause, form.form)
  const intent = readIntent(clause, form, context)
  const softened = clause.softeners.length > 0
  const probe = false
  const { flaws, cues } = readFlaws(clause, context, {
    form: form.form,
    openness: openness.openness,
    intent: intent.intent,
    softened,
    probe,
  })
  return {
    form: form.form,
    openness: openness.openness,
    intent: intent.intent,
    second: intent.second,
    flaws,
    softened,
    probe,
    about: 'thing',
    confidence: { form: form.confidence, openness: openness.confidence, intent: intent.confidence, probe: 0 },
    cues: [...intent.cues, ...cues],
  }
}
