import { isInverted } from './clause-opening.js'
import type { ClauseView } from './clause-view.js'
import { Trait } from './word-traits.js'

/** Fillers that are ordinary words as well: only before a break or the question itself. */
const RISKY = new Set(
  'one first firstly second third next right good fair nice true interesting hold just still no question now well sure quickly briefly really honestly again last lastly generally separately equally overall'.split(
    ' ',
  ),
)
/** "Now tell me about…", "Just walk me through…" */
const LEADS_TO_PROBE = new Set(['now', 'just', 'first', 'next', 'again', 'well', 'quickly', 'briefly'])
const PROBE_VERBS = new Set(['tell', 'walk', 'talk', 'help', 'describe', 'explain', 'share', 'paint', 'take'])
const NAME_LENGTH = 3

/** Passes And, So, Okay, Great and the customer's name; gives the place of the first other word. */
export function passFillers(view: ClauseView, from: number, to: number): number {
  let i = from
  while (i < to) {
    const trait = view.traits[i]!
    const next = view.traits[i + 1] ?? Trait.break
    if (trait & Trait.break) i++
    // "4. If it rains…", "____ who signs?"
    else if (i === from && (trait & (Trait.number | Trait.slot)) !== 0 && opensAfter(view, i + 1)) i++
    else if (trait & Trait.adverb && i + 1 < to && next & Trait.questionWord) i++
    else if (trait & Trait.filler && i + 1 < to) {
      const leads = LEADS_TO_PROBE.has(view.norms[i]!) && PROBE_VERBS.has(view.norms[i + 1]!) && /^(me|us)$/.test(view.norms[i + 2] ?? '')
      const opens = leads || (next & (Trait.break | Trait.filler | Trait.questionWord)) !== 0 || isInverted(view, i + 1)
      if (RISKY.has(view.norms[i]!) && !opens) break
      if (view.norms[i] === 'now' && view.norms[i + 1] === 'that') break
      if (view.norms[i] === 'so' && /^(far|that|i|we)$/.test(view.norms[i + 1]!)) {
        if (view.norms[i + 1] !== 'we' && view.norms[i + 1] !== 'i') break
      }
      i++
    } else {
      const after = nameEnd(view, i, to)
      if (after === i) break
      i = after
    }
  }
  return i
}

/** A list mark, a question word or an inverted auxiliary behind a number or a slot. */
function opensAfter(view: ClauseView, at: number): boolean {
  if (view.traits[at - 1]! & Trait.number) return view.norms[at] === '.' || view.norms[at] === ')'
  return (view.traits[at]! & Trait.questionWord) !== 0 || isInverted(view, at)
}

/** A placeholder or a capitalised name with a comma behind it: the customer's name. */
function nameEnd(view: ClauseView, from: number, to: number): number {
  let i = from
  while (i < to && i - from < NAME_LENGTH && (view.traits[i]! & Trait.slot || isName(view, i))) i++
  if (i === from || i + 1 >= to || view.norms[i] !== ',' || view.norms[i + 1] === 'or') return from
  const slot = (view.traits[i - 1]! & Trait.slot) !== 0
  return slot ||
    view.traits[i + 1]! &
      (Trait.questionWord | Trait.auxiliary | Trait.pronoun | Trait.determiner | Trait.opener | Trait.filler | Trait.slot | Trait.verb)
    ? i + 1
    : from
}

function isName(view: ClauseView, at: number): boolean {
  const word = view.words[view.index[at]!]!
  if (word.kind !== 'word' || view.traits[at]! & ~(Trait.filler | Trait.verb | Trait.noun)) return false
  const initial = view.text[word.start] ?? ''
  return initial !== initial.toLowerCase() && (view.traits[at] === 0 || at > 0)
}
