import type { WordRange } from '../clause.js'
import { NOT_ON_A_SHELF, TIMES } from '../lexicon/flaw-verbs.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, isShowing } from './flaw-ask.js'

/** The customer's world seen through what we sell: our name, our modules, our category. While something is being shown that is the subject. */
export function productAnchored(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, context } = ask
  if (isShowing(ask)) return undefined
  const range = (match: { from: number; to: number }): WordRange => ({ start: match.from, end: match.to })
  const us = clause.asked?.word === 'why' ? whyUs(ask) : 0
  if (us > 0) return { confidence: us, cue: 'why us', range: clause.core }
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
  return head !== '' && !NOT_ON_A_SHELF.has(head)
}

/** "Why us?", "Why Acme?": how sure it is that the name is ours. */
function whyUs({ clause, context }: FlawAsk): number {
  const rest = clause.words.slice(clause.asked!.end).filter((word) => word.kind !== 'punct')
  const [first] = rest
  if (!first || rest.length > 3) return 0
  if (rest.length === 1 && (first.norm === 'us' || first.kind === 'slot')) return 0.85
  const written = clause.text.slice(first.start, rest[rest.length - 1]!.end)
  const name = written.toLowerCase()
  if ((context.ourNames ?? []).some((own) => own.toLowerCase() === name)) return 0.9
  const isName = rest.length === 1 && /^\p{Lu}\p{Ll}/u.test(written) && !TIMES.has(name)
  if (!isName) return 0
  return context.title.toLowerCase().includes(name) ? 0.85 : 0.62
}
