import { bareList } from './bare-list.js'
import type { Alternatives } from './clause.js'
import { isInverted } from './clause-opening.js'
import { type ClauseView, isVerbless, rangeOf } from './clause-view.js'
import { COMPARING, NOT_A_SET, OR_IDIOMS } from './lexicon/alternatives.js'
import { joinsOneThing } from './one-thing.js'
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

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const COMPARES = words(COMPARING)
const NO_SET = words(NOT_A_SET)
const IDIOMS = new Set(OR_IDIOMS.trim().split('|'))
const isOr = (norm: string | undefined): boolean => norm === 'or'
const SUBJECTS = /^(you|we|i|they|he|she|it|that)$/

/** The answers that an ask lists ("the cost or the downtime"), or undefined where its or lists none. */
export function listedAnswers(view: ClauseView, listing: Listing): Alternatives | undefined {
  const { from, to, front } = listing
  let last = -1
  for (let i = front + 1; i < to; i++) if (isOr(view.norms[i]) && !IDIOMS.has(`${view.norms[i - 1]} ${view.norms[i + 1]}`)) last = i
  if (last < 0) return bareList(view, listing)
  const open = isWayOut(view, last, to)
  const ors = view.norms.slice(front, last).some(isOr)
  if (open && !ors && !(view.norms[last - 1] === ',' && view.norms.slice(from, last - 1).includes(','))) return undefined
  if (joinsOneThing(view, last, from, to, listing.opening) || !lists(view, last, listing)) return undefined
  let start = last
  const floor = last < from ? front : from
  while (start > floor && !(view.traits[start - 1]! & Trait.break && view.norms[start - 1] !== ',')) start--
  let count = 2
  for (let i = start; i < last - 1; i++) if (view.norms[i] === ',') count++
  return { count, open, ...rangeOf(view, start, to) }
}

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

function lists(view: ClauseView, or: number, { from, to, front, opening }: Listing): boolean {
  const { norms } = view
  if (or < from) {
    // "During lunch or when you are out, what happens?"
    if (view.traits[front]! & Trait.preposition || /^(if|when|while|before|after|during)$/.test(norms[front]!)) return false
    // "The price or the years: what matters more?", not "Their audit or yours: what did it find?"
    if (opening === 'question-word')
      return (
        norms[from] === 'which' ||
        (isVerbless(view, front, or) && norms.slice(from, to).some((norm) => COMPARES.has(norm) || /^(most|first|worst)$/.test(norm)))
      )
    return isVerbless(view, front, or) && to - from <= 3
  }
  if (opening === 'question-word') return listsAfterQuestion(view, or, from, to)
  if (/^(any|anyone|anybody|anything|ever)$/.test(norms[or + 1] ?? '') && norms[or - 1] !== ',') return false
  const set = norms[from + 1] !== 'there' && !norms.slice(from, or).some((norm) => NO_SET.has(norm))
  if (set ? isClause(view, or + 1, to) : isInverted(view, or + 1)) return true
  if (opening === 'auxiliary') return listsAfterAuxiliary(view, or, from, to)
  for (let i = from; i < or; i++) if (NO_SET.has(norms[i]!)) return false
  // A statement or a fragment: "Gas or electric?", "Hate what, exactly: the look or the way they open?"
  if (norms[from] === 'want' || norms[from] === 'need') return true
  for (let i = or - 1; i > from; i--) {
    if (view.traits[i]! & Trait.break) return norms[i] === ',' ? norms[or - 1] === ',' || isVerbless(view, from, to) : true
  }
  return isVerbless(view, from, to)
}

/** "Is it A or B?" lists its answers; "Do you have A or B?", "Is there A or B?", "Have you seen any A or B?" do not. */
function listsAfterAuxiliary(view: ClauseView, or: number, from: number, to: number): boolean {
  const { norms, traits } = view
  if (norms.slice(or + 1, or + 3).includes('other') && norms[or + 1] !== 'every') return false
  const subject = norms[from + 1] === 'not' ? norms[from + 2] : norms[from + 1]
  const comma = norms[or - 1] === ','
  // One object for both: "Do you plan on or need to move?"
  if (traits[or - 1]! & Trait.preposition && traits[or + 1]! & (Trait.verb | Trait.auxiliary) && !(traits[or + 1]! & Trait.preposition))
    return false
  if (subject === 'you' && norms[from + 2] === 'or') return false
  if (!comma && subject === 'you' && /^(show|send|share|bring|forward)$/.test(norms[from + 2] ?? '')) return false
  if (/^(affecting|impacting|hurting|causing|experiencing|facing|noticing)$/.test(norms[from + 2] ?? '')) return false
  if (/^(it|that|this|they|those|these)$/.test(subject ?? '') && traits[from]! & Trait.copula) return true
  if (/^(only|just|still|rather)$/.test(norms[or + 1] ?? '')) return true
  if (subject === 'there' || (/^(can|could|may)$/.test(norms[from]!) && /^(i|we)$/.test(subject ?? ''))) return comma && subject !== 'there'
  for (let i = from; i < or; i++) {
    const norm = norms[i]!
    if (NO_SET.has(norm)) return false
    if (COMPARES.has(norm) || (traits[i]! & Trait.break && norm !== ',' && norm !== '/')) return true
  }
  for (let i = or; i < to; i++) if (COMPARES.has(norms[i]!)) return true
  if (comma) return true
  // Existing things rather than answers: "Do you have a dog or a cat?", "Have you burned or cut anything?"
  if (/^(have|has|had)$/.test(norms[from]!)) return false
  if (/^(do|does|did)$/.test(norms[from]!)) {
    for (let i = from + 2; i < or; i++)
      if (/^(have|need|use)$/.test(norms[i]!)) return norms[or + 1] === 'the' && norms.slice(from, or).includes('the')
  }
  // An or inside the subject, with the verb still to come: "Can the dog or the kids get to it?"
  return !orInSubject(view, or, from, to)
}

function orInSubject(view: ClauseView, or: number, from: number, to: number): boolean {
  if (!SUBJECTS.test(view.norms[from + 1] ?? '') && SAID_OF_BOTH.test(view.norms.slice(or + 1, to).join(' '))) return true
  if (
    view.traits[from]! & Trait.copula &&
    !view.norms.slice(or, to).some((norm) => norm === 'going' || norm === 'involved' || norm === 'coming')
  )
    return false
  if (/^(work|works|suit|fit)$/.test(view.norms[or + 2] ?? '')) return false
  for (let i = from + 1; i < or; i++) {
    const trait = view.traits[i]!
    if (SUBJECTS.test(view.norms[i]!) || trait & Trait.preposition) return false
    if (trait & Trait.verb && !(trait & Trait.noun) && !(view.traits[i - 1]! & Trait.determiner)) return false
  }
  return true
}

/** "Are weekends or late hours a problem for you?" */
const SAID_OF_BOTH =
  / (?:an? (?:big |real )?(?:problem|issue|concern|challenge|priority|factor|requirement|option)|part of|important|on the table)\b/

/** "Which way are you leaning – lease, buy or wait?": a complete question, a break, then short answers. */
function listsAfterQuestion(view: ClauseView, or: number, from: number, to: number): boolean {
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
        return !(isInverted(view, i + 1) && !listsAfterAuxiliary(view, or, i + 1, to) && !isClause(view, or + 1, to))
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
