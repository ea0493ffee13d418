import type { Clause } from './clause.js'
import type { Form, Openness } from './labels.js'
import { OPEN_NOUNS } from './lexicon/openness-nouns.js'

/** An openness and how sure it is, 0 to 1. */
export interface OpennessReading {
  readonly openness: Openness
  readonly confidence: number
}

const OPEN = new Set(OPEN_NOUNS.trim().split(/\s+/))

/** How much room an ask leaves: open (a story, reasons), narrow (one fact), closed (yes or no, or a listed answer). */
export function readOpenness(clause: Clause, form: Form): OpennessReading {
  if (form === 'tag' || form === 'choice' || form === 'polar') return { openness: 'closed', confidence: 0.98 }
  if (form === 'why') return { openness: 'open', confidence: 0.98 }
  if (form === 'statement-q' && !clause.asked) return { openness: 'closed', confidence: 0.9 }
  if (form === 'imperative-probe') return { openness: 'open', confidence: 0.95 }
  if (!clause.asked) return { openness: form === 'indirect' && isYesNo(clause) ? 'closed' : 'open', confidence: 0.9 }
  return ofQuestion(clause)
}

function isYesNo(clause: Clause): boolean {
  const first = clause.words[clause.core.start]
  return first !== undefined && (first.norm === 'if' || first.norm === 'whether' || clause.auxiliary === first.norm)
}

function ofQuestion({ asked }: Clause): OpennessReading {
  if (!asked) return { openness: 'open', confidence: 0.5 }
  const { word, noun, degree } = asked
  if (word === 'why') return { openness: 'open', confidence: 0.98 }
  if (word === 'how') return degree ? { openness: 'narrow', confidence: 0.95 } : { openness: 'open', confidence: 0.97 }
  if (word === 'what') return noun && !OPEN.has(noun) ? { openness: 'narrow', confidence: 0.85 } : { openness: 'open', confidence: 0.9 }
  return { openness: 'narrow', confidence: 0.95 }
}
