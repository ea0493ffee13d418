import { readAbout } from './about.js'
import { type Clause, parseClause, type WordRange } from './clause.js'
import { readFlaws } from './flaws.js'
import { type FormReading, readForm } from './form.js'
import { withAssumedSale } from './intent/assumed-sale.js'
import { firstClause } from './intent/first-clause.js'
import { draftIntent, type IntentDraft, settleIntent } from './intent/intent.js'
import { readOpenness } from './openness.js'
import { readProbe } from './probe.js'
import type { AskContext, AskReading, Cue } from './reading.js'

/** An ask read by itself, before its neighbours are heard. */
export interface AskDraft {
  readonly clause: Clause
  readonly form: FormReading
  readonly intent: IntentDraft
}

/** Reads one ask: its text (markup removed, one sentence) and what stands around it in, labels with confidence and cues out. */
export function classifyAsk(text: string, context: AskContext): AskReading {
  return settleAsk(draftAsk(text, context), context)
}

/** Reads one ask as far as it goes by itself: `context` needs no ask before. */
export function draftAsk(text: string, context: AskContext): AskDraft {
  const clause = parseClause(text)
  const form = readForm(clause)
  return { clause, form, intent: draftIntent(firstClause(clause), form, context) }
}

/** Labels an ask by its draft, the ask before it in `context`, and what its neighbours lend it (`lendings`). */
export function settleAsk({ clause, form, intent: draft }: AskDraft, context: AskContext, lent?: Float64Array): AskReading {
  const openness = readOpenness(clause, form.form)
  const asked = settleIntent(draft, clause, form, context, lent)
  const softened = clause.softeners.length > 0
  const probe = readProbe(clause, context)
  const { flaws, cues } = readFlaws(clause, context, {
    form: form.form,
    openness: openness.openness,
    intent: asked.intent,
    softened,
    probe: probe.probe,
  })
  const intent = withAssumedSale(asked, flaws)
  return {
    form: form.form,
    openness: openness.openness,
    intent: intent.intent,
    second: intent.second,
    flaws,
    softened,
    probe: probe.probe,
    about: readAbout(clause, intent.intent),
    confidence: { form: form.confidence, openness: openness.confidence, intent: intent.confidence, probe: probe.confidence },
    cues: shapeCues(clause, form).concat(intent.cues, cues, probe.cues),
  }
}

/** The words that gave the form and those that soften. */
function shapeCues(clause: Clause, form: FormReading): Cue[] {
  const cues: Cue[] = [cueOf(clause, `form:${form.form}`, form.because, form.range)]
  for (const range of clause.softeners) cues.push(cueOf(clause, 'softened', wordsOf(clause, range), range))
  return cues
}

function cueOf(clause: Clause, label: string, cue: string, range: WordRange): Cue {
  const first = clause.words[range.start]
  const last = clause.words[range.end - 1]
  return first && last && range.end > range.start ? { label, cue, span: { start: first.start, end: last.end } } : { label, cue }
}

const wordsOf = (clause: Clause, { start, end }: WordRange): string => {
  const first = clause.words[start]
  const last = clause.words[end - 1]
  return first && last ? clause.text.slice(first.start, last.end) : ''
}
