import type { Alternatives } from './clause.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { CLOSED_PAIRS, OPPOSITE_VERBS } from './lexicon/pairs.js'
import { Trait } from './word-traits.js'

/** What the listing of answers depends on. */
export interface Listing {
  /** Start and end of what is asked. */
  readonly from: number
  readonly to: number
  /** Where a statement or fragment in front of the question starts; equal to `from` where there is none. */
  readonly front: number
  readonly opening: 'question-word' | 'auxiliary' | 'other'
}

const PAIRS = new Set(CLOSED_PAIRS.trim().split(/\s+/))
const VERBS = new Set(OPPOSITE_VERBS.trim().split(/\s+/))
/** After or: no further answer but a way out. */
const WAYS_OUT =
  /^(anything|something|so|whatever|whatnot|similar|such|thereabouts|not|any|anywhere|somewhere|other|others|more|less|two|three|worse|wherever|however|whoever|otherwise|even|any other|perhaps)$/
/** What cannot be a set of answers: any, ever. */
const NOT_A_SET = /^(any|ever|anyone|anybody|anything|anywhere|either of)$/
const OPENERS = /^(if|when|because|while|where|after|before|that|whenever|like)$/

/** The answers that an ask lists ("the cost or the downtime"), or undefined where its or lists none. */
export function listedAnswers(view: ClauseView, { from, to, front, opening }: Listing): Alternatives | undefined {
  const ors: number[] = []
  for (let i = front; i < to; i++) if (view.norms[i] === 'or' || view.norms[i] === 'versus' || view.norms[i] === 'vs') ors.push(i)
  const last = ors[ors.length - 1]
  if (last === undefined) return opening === 'auxiliary' ? undefined : bareList(view, from, to, opening)
  const open = isWayOut(view, last, to)
  if (open && ors.length === 1) return undefined
  if (!lists(view, last, from, to, front, opening)) return undefined
  const start = listStart(view, last, from, front)
  let count = 2
  for (let i = start; i < last - 1; i++) if (view.norms[i] === ',') count++
  return { count, open, ...rangeOf(view, start, to) }
}

function isWayOut(view: ClauseView, or: number, to: number): boolean {
  const next = view.norms[or + 1] ?? ''
  if (!WAYS_OUT.test(next)) return or + 1 >= to
  const rest = to - or - 1
  if (/^(something|anything|somewhere)$/.test(next)) return view.norms[or + 2] !== 'else' && rest <= 3
  if (/^(more|less|two|three|even|perhaps)$/.test(next)) return rest <= 1 && next !== 'even' && next !== 'perhaps'
  return true
}

function listStart(view: ClauseView, or: number, from: number, front: number): number {
  let start = or
  const floor = or < from ? front : from
  while (start > floor && !(view.traits[start - 1]! & Trait.break && view.norms[start - 1] !== ',')) start--
  return start
}

function lists(view: ClauseView, or: number, from: number, to: number, front: number, opening: Listing['opening']): boolean {
  const { norms, traits } = view
  const next = traits[or + 1] ?? Trait.break
  const comma = norms[or - 1] === ','
  const clause = isClause(view, or + 1, to)
  if (or < from) return opening === 'question-word' && isFragment(view, front, or)
  if (opening === 'question-word') return listsAfterQuestion(view, or, from, to, clause)
  for (let i = from; i < or; i++) if (NOT_A_SET.test(norms[i]!) && !clause) return false
  if (clause || comma) return true
  if (
    norms[or + 1] === 'just' ||
    norms[or + 1] === 'rather' ||
    norms[or + 1] === 'still' ||
    norms[or + 1] === 'mostly' ||
    norms[or + 1] === 'already'
  )
    return true
  for (let i = from; i < or; i++) {
    if (/^(either|prefer|rather|sooner|better|mostly|mainly|whether|versus|more)$/.test(norms[i]!)) return true
  }
  if (opening === 'other') return isFragment(view, from, to)
  const subject = norms[from + 1] ?? ''
  const copula = (traits[from]! & Trait.copula) !== 0
  if (copula && /^(it|that|this|they|those|these|he|she|there)$/.test(subject) && subject !== 'there') return true
  const beforeOr = norms[or - 1]!
  const afterOr = norms[or + 1] ?? ''
  if (VERBS.has(beforeOr) && VERBS.has(afterOr)) return true
  if (PAIRS.has(afterOr) || PAIRS.has(norms[to - 1]!)) return true
  // The same determiner on both sides: "the house or the flat".
  if (next & Trait.determiner && !/^(your|some|a|an|other)$/.test(afterOr)) return norms.slice(from, or).includes(afterOr)
  if (copula && subject === 'you' && to - or <= 4) return true
  return copula && to - or <= 3 && (next & (Trait.verb | Trait.noun)) === 0
}

/** "Which way are you leaning – lease, buy or wait?" */
function listsAfterQuestion(view: ClauseView, or: number, from: number, to: number, clause: boolean): boolean {
  let verb = false
  let dependent = false
  for (let i = from + 1; i < or; i++) {
    const trait = view.traits[i]!
    if (trait & Trait.break && verb) {
      const sharp = view.norms[i] !== ','
      if (sharp) return !/^(if|when|and|because)$/.test(view.norms[i + 1] ?? '')
      if (!dependent && i + 1 < or && or - i <= 8 && to - or <= 10 && !(view.norms[i + 1] === 'and')) return true
    }
    if (trait & (Trait.auxiliary | Trait.verb)) verb = true
    if (OPENERS.test(view.norms[i]!)) dependent = true
  }
  return clause && (view.norms[or - 1] === ',' || (view.traits[or - 1]! & Trait.break) !== 0) && !dependent
}

function isClause(view: ClauseView, at: number, to: number): boolean {
  if (at >= to) return false
  const trait = view.traits[at]!
  if (trait & Trait.auxiliary && (view.traits[at + 1] ?? Trait.break) & (Trait.pronoun | Trait.determiner | Trait.slot)) return true
  if (trait & Trait.auxiliary && view.norms[at] !== 'have' && to - at > 2) return true
  return /^(you|we|i|they|he|she|it|that)$/.test(view.norms[at]!) && to - at > 2
}

/** No auxiliary and no clear verb between two places. */
function isFragment(view: ClauseView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const trait = view.traits[i]!
    if (trait & Trait.auxiliary) return false
    if (/^(you|we|i|they|he|she)$/.test(view.norms[i]!)) return to - from <= 3
  }
  return true
}

/** A list without or: "Good, bad, indifferent?", "Where is it kept – garage, drive, street?" */
function bareList(view: ClauseView, from: number, to: number, opening: Listing['opening']): Alternatives | undefined {
  let start = from
  if (opening === 'question-word') {
    for (let i = from + 2; i < to; i++) {
      if (view.traits[i]! & Trait.break && view.norms[i] !== ',') {
        start = i + 1
        break
      }
    }
    if (start === from) return undefined
  }
  let count = 1
  let length = 0
  for (let i = start; i < to; i++) {
    if (view.norms[i] === ',') {
      if (length === 0) return undefined
      count++
      length = 0
      continue
    }
    if (
      view.traits[i]! & (Trait.break | Trait.auxiliary | Trait.questionWord) ||
      NOT_A_SET.test(view.norms[i]!) ||
      /^(you|i|we|it|that|this|and)$/.test(view.norms[i]!)
    )
      return undefined
    if (++length > 4) return undefined
  }
  return count >= 3 && length > 0 ? { count, open: false, ...rangeOf(view, start, to) } : undefined
}
