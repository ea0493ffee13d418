import type { WordRange } from './clause.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { OPENING_SOFTENERS, SOFTENERS } from './lexicon/softeners.js'
import { compilePhrases } from './phrase-automaton.js'
import { Trait } from './word-traits.js'

const softenerAt = compilePhrases([
  ...SOFTENERS.map((phrase) => ({ phrase, opens: false })),
  ...OPENING_SOFTENERS.map((phrase) => ({ phrase, opens: true })),
])

/** The words that soften an ask, in order, without overlaps. */
export function softenersIn(view: ClauseView): WordRange[] {
  const found: WordRange[] = []
  let opening = true
  for (let i = 0; i < view.length; i++) {
    const trait = view.traits[i]!
    const hit = softenerAt(view, i, ({ entry }) => !entry.opens || opening)
    if (hit) {
      found.push(rangeOf(view, i, hit.end))
      i = hit.end - 1
    }
    opening = !hit && ((trait & (Trait.break | Trait.slot)) !== 0 || (opening && (trait & Trait.filler) !== 0))
  }
  // "May I?", "Mind?": the softener is all there is.
  const last = view.norms[view.length - 1]
  if (found.length === 0 && view.length <= 3 && (last === 'mind' || (last === 'i' && view.norms[view.length - 2] === 'may'))) {
    found.push(rangeOf(view, 0, view.length))
  }
  return found
}
