import { bareList } from './bare-list.js'
import type { Alternatives } from './clause.js'
import { isInverted } from './clause-opening.js'
import { type ClauseView, isVerbless, rangeOf } from './clause-view.js'
import { WEIGHTS } from './generated/listing-weights.js'
import { COMPARING, NOT_A_SET, OR_IDIOMS } from './lexicon/alternatives.js'
import { listingCues, valued } from './listing-cues.js'
import { isNearPair, isYetToBe, joinsOneThing } from './one-thing.js'
import { weighed } from './weighed.js'
import { Trait } from './word-traits.js'

/** What the listing of answers depends on. */
export interface Listing {
  /** Start and end of what is asked. */
  readonly from: number
  readonly to: number
  /** Where what stands in front of the question starts; equal to `from` where nothing does. */
  readonly front: number
  readonly opening: 'question-word' | 'auxiliary' | 'other'
}

const IDIOMS = new Set(OR_IDIOMS.trim().split('|'))
const isOr = (norm: string | undefined): boolean => norm === 'or'
const SUBJECTS = /^(you|we|i|they|he|she|it|that)$/

/** The answers that an ask lists ("the cost or the downtime"), or undefined where its or lists none. */
export function listedAnswers(view: ClauseView, listing: Listing, weigh: WeighListing = weighListing): Alternatives | undefined {
  const { from, to, front } = listing
  let last = -1
  for (let i = front + 1; i < to; i++) if (isOr(view.norms[i]) && !IDIOMS.has(`${view.norms[i - 1]} ${view.norms[i + 1]}`)) last = i
  if (last < 0) return bareList(view, listing)
  const open = isWayOut(view, last, to)
  const ors = view.norms.slice(front, last).some(isOr)
  if (open && !ors && !(view.norms[last - 1] === ',' && view.norms.slice(from, last - 1).includes(','))) return undefined
  if (joinsOneThing(view, last, from) || !lists(view, last, listing, weigh)) return undefined
  let start = last
  const floor = last < from ? front : from
  while (start > floor && !(view.traits[start - 1]! & Trait.break && view.norms[start - 1] !== ',')) start--
  let count = 2
  for (let i = start; i < last - 1; i++) if (view.norms[i] === ',') count++
  return { count, open, ...rangeOf(view, start, to) }
}

/** How surely an or that an auxiliary's question holds lists answers: 0 or more is a yes. Where the answers are known, as in learning, another is handed in. */
export type WeighListing = (cues: ReadonlySet<string>) => number

const WEIGHT_OF = new Map(Object.entries(WEIGHTS))

/**
 * Weighs by weights that were learnt from labelled asks (`npm run train:listing`). Of 159 such questions in 93 scripts that neither had seen, rules
 * by hand got 83 of 100 right and these 92.
 */
export const weighListing: WeighListing = (cues) => weighed(valued(cues), WEIGHT_OF)

/** "or not", "or anything", "or something like that": no further answer but a way out. */
function isWayOut(view: ClauseView, or: number, to: number): boolean {
  const next = view.norms[or + 1] ?? ''
  const after = view.norms[or + 2] ?? ''
  const rest = to - or - 1
  if (/^(anything|whatever|whatnot|so|thereabouts|similar|such|wherever|however|whoever|otherwise)$/.test(next)) return true
  if (/^(something|somewhere|someone)$/.test(next)) return rest === 1 || /^(like|similar|along)$/.test(after)
  if (/^(probably|maybe|perhaps)$/.test(next) && after === 'not') return true
  // "Does it take longer than an hour, or less?" has two answers.
  if (/^(not|more|less|others|two)$/.test(next)) return rest === 1 && !view.norms.slice(0, or).includes('than')
  return rest === 0 || (next === 'any' && /^(other|of)$/.test(after)) || (next === 'other' && rest <= 2)
}

function lists(view: ClauseView, or: number, { from, to, front, opening }: Listing, weigh: WeighListing): boolean {
  const { norms } = view
  if (or < from) {
    // "During lunch or when you are out, what happens?"
    if (view.traits[front]! & Trait.preposition || /^(if|when|while|before|after|during)$/.test(norms[front]!)) return false
    // "The price or the years: what matters more?", not "Their audit or yours: what did it find?"
    if (opening === 'question-word')
      return (
        norms[from] === 'which' ||
        (isVerbless(view, front, or) && norms.slice(from, to).some((norm) => COMPARING.has(norm) || /^(most|first|worst)$/.test(norm)))
      )
    return isVerbless(view, front, or) && to - from <= 3
  }
  if (opening === 'question-word') return listsAfterQuestion(view, or, from, to, weigh)
  if (opening === 'auxiliary') return isSurelyListing(view, or, from, to) ?? weigh(listingCues(view, { or, from, to })) >= 0
  if (norms[from] === 'no') return false
  if (/^(any|anyone|anybody|anything|ever)$/.test(norms[or + 1] ?? '') && norms[or - 1] !== ',') return false
  const set = norms[from + 1] !== 'there' && !norms.slice(from, or).some((norm) => NOT_A_SET.has(norm))
  if (set ? isClause(view, or + 1, to) : isInverted(view, or + 1)) return true
  for (let i = from; i < or; i++) if (NOT_A_SET.has(norms[i]!)) return false
  // A statement or a fragment: "Gas or electric?", "Hate what, exactly: the look or the way they open?"
  if (norms[from] === 'want' || norms[from] === 'need') return true
  for (let i = or - 1; i > from; i--) {
    if (view.traits[i]! & Trait.break) return norms[i] === ',' ? norms[or - 1] === ',' || isVerbless(view, from, to) : true
  }
  return isVerbless(view, from, to)
}

/** What needs no weighing: pairs of verbs of which one excludes the other, or that are near to one another, and what is said to be better. */
function isSurelyListing(view: ClauseView, or: number, from: number, to: number): boolean | undefined {
  const { norms, traits } = view
  if (isYetToBe(view, or, from) || isNearPair(view, or, to)) return false
  if (UNDERGONE.test(norms[from + 2] ?? '')) return false
  if (HAVING.test(norms[from + 2] ?? '') && HAVING.test(norms[or + 1]!)) return true
  if (norms.slice(or, to).some((norm) => /^(better|best|easier|easiest)$/.test(norm)) && !(traits[from]! & Trait.copula)) return true
  return undefined
}
/** "Is this affecting your hedges or beds?" */
const UNDERGONE = /^(affecting|impacting|hurting|causing|experiencing|facing|noticing)$/
/** "Do you own the vans or lease them?" */
const HAVING = /^(own|rent|lease|buy|borrow|hire|charter)$/

/** "Which way are you leaning – lease, buy or wait?": a complete question, a break, then short answers. */
function listsAfterQuestion(view: ClauseView, or: number, from: number, to: number, weigh: WeighListing): boolean {
  const { norms, traits } = view
  if (isSubject(view, or, from, to)) return false
  let verb = false
  let dependent = false
  let commas = 0
  for (let i = from + 1; i < or; i++) {
    const trait = traits[i]!
    const next = norms[i + 1] ?? ''
    // "AI/automation" is one word; "(cash, card)" is what the rep may help with.
    if (norms[i] === '/') continue
    if (norms[i] === '(') return false
    if (trait & Trait.break && (verb || i - from > 2)) {
      if (norms[i] !== ',') {
        if (i + 1 === or || /^(if|when|and|because|like)$/.test(next) || /tively$/.test(next) || /^(positive|good|either)$/.test(next))
          return false
        return !(isInverted(view, i + 1) && !isClause(view, or + 1, to) && weigh(listingCues(view, { or, from: i + 1, to })) < 0)
      }
      commas++
      const serial = norms[or - 1] === ',' && i !== or - 1
      const items = or - i - 1
      // "How did you deal with leaks, late vans or lost keys?": what it is about.
      if (norms[from] === 'how' && isPlural(view, i - 1) && traits[i - 2]! & Trait.preposition) return false
      if (
        !dependent &&
        commas === 1 &&
        items > 0 &&
        next !== 'and' &&
        !/(tively|tly)$/.test(next) &&
        (!serial || norms.slice(i + 1, or - 1).includes(','))
      ) {
        const parallel = norms[i - 1]!.endsWith('ing') && next.endsWith('ing')
        const phrase = next === 'in' && isVerbless(view, i + 1, to)
        if (!parallel && !phrase && items <= 8 && to - or <= 8 && (!SUBJECTS.test(next) || i + 2 === or)) return true
      }
    }
    if (trait & (Trait.auxiliary | Trait.verb)) verb = true
    if (/^(if|when|because|while|after|before|that|whenever)$/.test(norms[i]!)) dependent = true
  }
  return false
}

const isPlural = (view: ClauseView, at: number): boolean => isNounLike(view.traits[at]!) && /[^s]s$/.test(view.norms[at]!)

function isNounLike(trait: number): boolean {
  return (trait & Trait.noun) !== 0 || (trait & (Trait.verb | Trait.auxiliary | Trait.preposition | Trait.pronoun)) === 0
}

/** "Where do walls, floors or doors get dirty?": what is asked about, with its verb behind it. */
function isSubject({ norms, traits }: ClauseView, or: number, from: number, to: number): boolean {
  if (!/^(do|does|did)$/.test(norms[from + 1] ?? '')) return false
  const isVerb = (trait: number) => (trait & Trait.verb) !== 0 && !(trait & Trait.noun)
  return !traits.slice(from + 2, or).some(isVerb) && traits.slice(or + 2, to).some(isVerb)
}

function isClause(view: ClauseView, at: number, to: number): boolean {
  if (at >= to) return false
  if (isInverted(view, at)) return true
  if (view.traits[at]! & Trait.auxiliary && !/^(have|had|has)$/.test(view.norms[at]!) && to - at > 2) return true
  return SUBJECTS.test(view.norms[at]!) && to - at > 2 && (view.traits[at + 1]! & (Trait.auxiliary | Trait.verb | Trait.adverb)) !== 0
}
