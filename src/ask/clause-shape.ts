import { pattern } from '../text/pattern.js'
import type { Listing } from './alternatives.js'
import type { LeadIn, Opening } from './clause.js'
import { isInverted } from './clause-opening.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import type { SentenceParts } from './sentence-parts.js'
import { Trait } from './word-traits.js'

const LINKS = new Set('about on of for to in with me us you a bit more little the , : — – - … ...'.split(' '))
const ELIDED_SUBJECT = new Set(
  'want need got mind ever any ready care sound sounds make makes worth ok okay happy interested remember see know think like open anything anyone anybody free good sure have had do'.split(
    ' ',
  ),
)

/** A tag only follows a statement, a fragment or a request. */
export function takesTag(view: ClauseView, parts: SentenceParts): boolean {
  const kind = parts.head?.kind
  if (kind === undefined) return true
  if (kind === 'wrapper')
    return parts.head?.wrapper?.entry.kind === 'imperative' || parts.head?.wrapper?.entry.kind === 'wish' || view.norms[parts.at] === 'you'
  return kind === 'auxiliary' && !isInverted(view, parts.at) && parts.statement !== undefined
}

/** Passes the small words between a wrapper and what it asks about. */
export function passLinks(view: ClauseView, from: number, to: number): number {
  let i = from
  while (
    i < to &&
    (LINKS.has(view.norms[i]!) || (view.traits[i]! & Trait.adverb && !(view.traits[i]! & (Trait.noun | Trait.verb | Trait.degree))))
  )
    i++
  return i
}

/** How the ask opens, for the clause that was found. */
export function openingOf(view: ClauseView, parts: SentenceParts, finite: boolean): Opening {
  const { head } = parts
  const first = view.norms[parts.at] ?? ''
  if (head?.wrapper) {
    const { kind } = head.wrapper.entry
    if (kind === 'imperative') return 'imperative'
    if (kind === 'wish') return 'wish'
    return view.traits[parts.at]! & Trait.auxiliary ? 'auxiliary' : 'elided'
  }
  if (head?.kind === 'question-word') return 'question-word'
  if (head?.kind === 'auxiliary') return 'auxiliary'
  if (!view.text.includes('?') && isCommand(view, parts.at)) return 'imperative'
  if (parts.first === 'elided' || ELIDED_SUBJECT.has(first)) return 'elided'
  return finite ? 'statement' : 'fragment'
}

/** A base verb first, without a subject: "Put a figure on it for me." */
function isCommand(view: ClauseView, at: number): boolean {
  const trait = view.traits[at] ?? 0
  if (view.norms[at] === 'be') return true
  return (
    (trait & Trait.verb) !== 0 && (trait & (Trait.auxiliary | Trait.pronoun)) === 0 && view.words[view.index[at]!]!.lemma === view.norms[at]
  )
}

/** Whether the question at a place stands as in a main clause: "Can I ask: do you own it?" */
export function isFronted(view: ClauseView, at: number): boolean {
  if (view.traits[at]! & Trait.questionWord) return false
  return isInverted(view, at)
}

/** What a list of answers would follow. */
export function listingAfter(view: ClauseView, at: number): Listing['opening'] {
  const trait = view.traits[at] ?? 0
  if (trait & Trait.questionWord || (trait & Trait.preposition && (view.traits[at + 1] ?? 0) & Trait.questionWord)) return 'question-word'
  return trait & Trait.auxiliary ? 'auxiliary' : 'other'
}

const IF = new Set('if unless suppose supposing assume assuming imagine given say were had should provided let whether'.split(' '))
const WHEN = new Set('when while before after once as since until till whenever now'.split(' '))
const REASON = new Set('because since so'.split(' '))

/** What a lead-in is, by the word that opens it. */
export function leadInAt(view: ClauseView, at: number, to: number): LeadIn {
  const opener = view.norms[at] ?? ''
  const kind = IF.has(opener) ? 'if' : WHEN.has(opener) ? 'when' : REASON.has(opener) ? 'reason' : 'phrase'
  const { start, end } = rangeOf(view, at, to)
  return { opener, kind, start, end }
}

const SAYING = pattern('')`
  ^(
    ask|asking|tell|telling|share|sharing|walk|walking|talk|talking|take|taking|run|running|describe|describing|explain|explaining|help|give
    |giving|understand|hear|know|learn|remember|recall|say|saying|show|see|paint|elaborate|expand|outline|sketch|remind|clarify|rank|list
    |name|wonder|wondering|curious|interested|considered|thought|decided|worked|figured|sense|idea|check|clarify|explore|discover|discuss
    |dig
  )$
`

/** The verb of saying or knowing in a wrapper: the last one that is one. */
export function wrapperVerb(view: ClauseView, from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) if (SAYING.test(view.norms[i]!)) return view.words[view.index[i]!]!.lemma
  return view.norms[from] ?? ''
}

function onlyAdverbs(view: ClauseView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(view.traits[i]! & Trait.adverb)) return false
  return true
}

/** A question word left in its place in a statement: "You're paying what for that?" Gives its place. */
export function questionInPlace(view: ClauseView, from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) {
    if (!(view.traits[i]! & Trait.questionWord)) continue
    const next = i + 1 < to ? view.traits[i + 1]! : Trait.break
    if (next & (Trait.break | Trait.preposition) || onlyAdverbs(view, i + 1, to)) return i
    if (view.norms[i] === 'what' && /^(sense|way|kind|sort|point|extent|basis|time|date|day|year)$/.test(view.norms[i + 1]!)) return i
    if (view.norms[i] === 'how' && next & Trait.degree && i + 2 >= to) return i
  }
  return undefined
}
