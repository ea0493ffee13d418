import { readAbout } from './about.js'
import { type Clause, parseClause, type WordRange } from './clause.js'
import { readFlaws } from './flaws.js'
import { type FormReading, readForm } from './form.js'
import { withAssumedSale } from './intent/assumed-sale.js'
import { readIntent } from './intent/intent.js'
import { readOpenness } from './openness.js'
import { readProbe } from './probe.js'
import type { AskContext, AskReading, Cue } from './reading.js'

/** Reads one ask: its text (markup removed, one sentence) and what stands around it in, labels with confidence and cues out. */
export function classifyAsk(text: string, context: AskContext): AskReading {
  const clause = parseClause(text)
  const form = readForm(clause)
  const openness = readOpenness(clause, form.form)
  const asked = readIntent(clause, form, context)
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
