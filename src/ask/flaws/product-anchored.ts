import type { WordRange } from '../clause.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, isShowing } from './flaw-ask.js'

/** Categories that are the customer's own world or a relation, not a thing on our shelf. */
const NOT_SOLD = new Set(
  'partner role job position person foreman worker colleague tenant client customer buyer boss recruit driver candidate employee employer team relationship vendor supplier hire manager leader agent neighborhood neighbourhood area school'.split(
    ' ',
  ),
)

/** The customer's world seen through what we sell: our name, our modules, our category. While something is being shown that is the subject. */
export function productAnchored(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, context } = ask
  if (isShowing(ask)) return undefined
  const range = (match: { from: number; to: number }): WordRange => ({ start: match.from, end: match.to })
  if (clause.asked?.word === 'why' && isUs(ask)) return { confidence: 0.85, cue: 'why us', range: clause.core }
  const category = signs.first('in-a')
  if (category && clause.asked?.word === 'what')
    return sold(ask, category.to) ? { confidence: 0.88, cue: 'our category', range: range(category) } : undefined
  const own = signs.first('our-own')
  if (own && !signs.has('our-news')) return { confidence: 0.85, cue: 'our product', range: range(own) }
  const ours = signs.first('ours')
  const aim = signs.first('their-aim')
  if (ours && aim && clause.asked) return { confidence: 0.85, cue: 'our product', range: range(ours) }
  if (aim && clause.asked && (context.ourNames ?? []).some((name) => clause.text.toLowerCase().includes(name.toLowerCase())))
    return { confidence: 0.85, cue: 'our product', range: clause.core }
  return undefined
}

/** Whether the noun phrase after "looking for in a" names something on a shelf. */
function sold({ clause }: FlawAsk, from: number): boolean {
  let head = ''
  for (let i = from; i < clause.words.length; i++) {
    const word = clause.words[i]!
    if (word.kind === 'punct' || traitsOf(word) & (Trait.auxiliary | Trait.preposition | Trait.questionWord)) break
    head = word.lemma
  }
  return head !== '' && !NOT_SOLD.has(head)
}

/** "Why us?", "Why Acme?" */
function isUs({ clause, context }: FlawAsk): boolean {
  const { asked, words } = clause
  const rest = words.slice(asked!.end).filter((word) => word.kind !== 'punct')
  if (rest.length === 0 || rest.length > 3) return false
  if (rest.length === 1 && (rest[0]!.norm === 'us' || rest[0]!.kind === 'slot')) return true
  const name = clause.text.slice(rest[0]!.start, rest[rest.length - 1]!.end).toLowerCase()
  return (context.ourNames ?? []).some((own) => own.toLowerCase() === name)
}
