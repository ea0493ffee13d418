import { classifyForm } from './form.js'
import type { AskContext, AskReading } from './reading.js'

/** Reads one ask: its text (markup removed, one sentence) and what stands around it in, labels with confidence and cues out. */
export function classifyAsk(text: string, _context: AskContext): AskReading {
  const form = classifyForm(text)
  return {
    form,
    openness: form === 'open-wh' ? 'open' : 'closed',
    intent: 'situation',
    second: 'problem',
    flaws: new Map(),
    softened: false,
    probe: false,
    about: 'thing',
    confidence: { form: 0, openness: 0, intent: 0, probe: 0 },
    cues: [],
  }
}
