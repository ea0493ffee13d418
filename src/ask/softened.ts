import type { WordRange } from './clause.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { SOFTENERS } from './lexicon/softeners.js'
import { compilePhrases } from './phrase-automaton.js'

const softenerAt = compilePhrases(SOFTENERS.map((phrase) => ({ phrase })))

/** The words that soften an ask, in order, without overlaps. */
export function softenersIn(view: ClauseView): WordRange[] {
  const found: WordRange[] = []
  for (let i = 0; i < view.length; i++) {
    const hit = softenerAt(view, i)
    if (!hit) continue
    found.push(rangeOf(view, i, hit.end))
    i = hit.end - 1
  }
  return found
}
