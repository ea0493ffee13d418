import { wordSet } from '../text/word-set.js'
import { isInverted } from './clause-opening.js'
import type { ClauseView } from './clause-view.js'
import { COMPARING, NOT_A_SET, OPPOSED } from './lexicon/alternatives.js'
import { isOneSet, isRelative, sharesDeterminer } from './one-thing.js'
import { Trait } from './word-traits.js'

/** Where an or stands in a question that an auxiliary opens: `from` and `to` are the places of what is asked. */
export interface OrPlace {
  readonly or: number
  readonly from: number
  readonly to: number
}

const STATES = wordSet('mostly mainly usually typically normally generally already still just only really currently both')
/** Classes of the verb behind the subject: what somebody would like, what is there or in use, what is picked, what befalls somebody, what is only planned. */
const VERBS: readonly (readonly [name: string, norms: ReadonlySet<string>])[] = [
  ['wish', wordSet('like want need love wish hope open willing interested able available free comfortable happy ready mind')],
  [
    'hold',
    wordSet('have need use require include provide offer support involve contain cover own keep get receive see run handle track manage'),
  ],
  ['pick', wordSet('prefer choose pick rent lease buy go')],
  ['undergo', wordSet('affecting impacting hurting causing experiencing facing noticing seeing struggling dealing')],
  ['plan', wordSet('plan planning look looking consider considering think thinking hoping try trying going thought tried')],
]
/** "Does Tuesday or Thursday suit you?": what is said of either side picks one of them. */
const PICKS_ONE = /\b(?:work|works|suit|suits|better|best|easier|easiest|fit|fits|make sense|preferred|preferable|nicer)\b/
/** "Is noise or dust a problem?": it may be so of both. */
const SAID_OF_BOTH = new RegExp(
  `\\b(?:${'important problem issue concern requirement available around involved included possible match'.split(' ').join('|')}|in place|part of|a vote)\\b`,
)
/** "this week or next": a stretch of time rather than two. */
const STRETCH = /^(?:the |a )?(?:next|later|after|so)(?: \w+)?$/

/**
 * What speaks for an or between answers ("Is it gas or electric?") or within one thing that is or is not so ("Do you have a cat or a dog?"), as
 * names of cues, each once. Names hold classes of words and forms, no words of the ask.
 */
export function listingCues(view: ClauseView, place: OrPlace): ReadonlySet<string> {
  const cues = new Set<string>(['always'])
  const clause = clauseOf(view, place)
  addClause(cues, clause)
  addBefore(cues, view, place, clause)
  addAround(cues, view, place, clause)
  addAfter(cues, view, place, clause)
  if (isOneSet(view, place.or, place.from)) cues.add('one set')
  if (sharesDeterminer(view, place.or, place.from, place.to)) cues.add('shares determiner')
  if (isRelative(view, place.or, place.from)) cues.add('relative')
  return cues
}

/** Cues as they are weighed: each counts once. */
export const valued = (cues: ReadonlySet<string>): [name: string, value: number][] => Array.from(cues, (name) => [name, 1])

interface ClauseKind {
  readonly auxiliary: 'be' | 'do' | 'have' | 'can' | 'should' | 'would'
  readonly subject: 'you' | 'it' | 'there' | 'we' | 'any' | 'the noun' | 'noun'
  /** Where the subject starts. */
  readonly at: number
  /** The class of what follows a pronoun. */
  readonly verb: string | undefined
}

function clauseOf({ norms, traits }: ClauseView, { or, from }: OrPlace): ClauseKind {
  let at = from + 1
  while (at < or && traits[at]! & Trait.negation) at++
  const norm = norms[at] ?? ''
  const subject =
    norm === 'you'
      ? 'you'
      : /^(it|this|that|they|these|those)$/.test(norm)
        ? 'it'
        : norm === 'there'
          ? 'there'
          : /^(i|we)$/.test(norm)
            ? 'we'
            : NOT_A_SET.has(norm)
              ? 'any'
              : traits[at]! & Trait.determiner
                ? 'the noun'
                : 'noun'
  let behind = at + 1
  while (behind < or && (traits[behind]! & Trait.adverb || STATES.has(norms[behind]!))) behind++
  const isPronoun = subject === 'you' || subject === 'it' || subject === 'we'
  return {
    auxiliary: auxiliaryOf(norms[from]!, traits[from]!),
    subject,
    at,
    verb: isPronoun ? verbOf(norms[behind] ?? '', traits[behind]!) : undefined,
  }
}

function auxiliaryOf(norm: string, trait: number): ClauseKind['auxiliary'] {
  if (trait & Trait.copula) return 'be'
  if (/^(do|does|did)$/.test(norm)) return 'do'
  if (/^(have|has|had)$/.test(norm)) return 'have'
  if (/^(can|could|may|might)$/.test(norm)) return 'can'
  return /^(should|shall)$/.test(norm) ? 'should' : 'would'
}

function verbOf(norm: string, trait: number): string {
  const named = VERBS.find(([, norms]) => norms.has(norm))
  if (named) return named[0]
  if (norm.endsWith('ing')) return 'ing'
  if (trait & Trait.preposition) return 'preposition'
  if (trait & Trait.determiner) return 'determiner'
  return trait & Trait.verb ? 'verb' : 'other'
}

function addClause(cues: Set<string>, { auxiliary, subject, verb }: ClauseKind): void {
  cues.add(`aux ${auxiliary}`)
  cues.add(`subject ${subject}`)
  cues.add(`aux ${auxiliary} ${subject}`)
  if (verb === undefined) return
  cues.add(`verb ${verb}`)
  cues.add(`${auxiliary} verb ${verb}`)
}

function addBefore(cues: Set<string>, { norms, traits }: ClauseView, { or, from }: OrPlace, { auxiliary, subject, at }: ClauseKind): void {
  const isComma = norms[or - 1] === ','
  let row = false
  let verb = false
  for (let i = from; i < or; i++) {
    const norm = norms[i]!
    if (norm === ',') row ||= i < or - 1
    else if (traits[i]! & Trait.break && i < or - 1) {
      cues.add('dash')
      cues.add(`${auxiliary} dash`)
      if (norm === '(') cues.add('bracket before')
    }
    if (COMPARING.has(norm)) cues.add('compares before')
    if (NOT_A_SET.has(norm)) cues.add('no set before')
    if (STATES.has(norm)) cues.add('state before')
    if (norm === 'or') cues.add('or before')
    if (i > at && /^(if|when|because|who|that|which)$/.test(norm)) cues.add('dependent before')
    if (i > at && traits[i]! & (Trait.auxiliary | Trait.verb) && !(traits[i]! & Trait.noun)) verb = true
  }
  if (isComma) cues.add('comma').add(`${auxiliary} comma`)
  if (row) cues.add('row').add(`${auxiliary} row`)
  if (row && isComma) cues.add('row comma')
  if (subject === 'the noun' || subject === 'noun' || subject === 'any') cues.add(verb ? 'verb before or' : 'no verb before or')
  const length = or - from
  cues.add(`before ${length <= 3 ? 3 : length <= 6 ? 6 : length <= 10 ? 10 : 11}`)
}

/** What stands on either side of the or, and what the two share. */
function addAround(cues: Set<string>, view: ClauseView, { or, from, to }: OrPlace, { auxiliary, subject, at }: ClauseKind): void {
  const { norms, traits } = view
  const isComma = norms[or - 1] === ','
  const last = isComma ? or - 2 : or - 1
  const next = sideOf(view, or + 1)
  const before = sideOf(view, last)
  cues.add(`next ${next}`)
  cues.add(`${auxiliary} next ${next}`)
  if (isComma) cues.add(`comma next ${next}`)
  if (subject === 'you') cues.add(`you next ${next}`)
  cues.add(`prev ${before}`)
  if (last > from && before === next) cues.add(`alike ${before}`)
  if (next === 'pronoun' && norms[or + 1] === norms[at]) cues.add('same pronoun')
  const isOpposed = (i: number): boolean => OPPOSED.has(norms[i] ?? '')
  const left = isOpposed(last) || isOpposed(last - 1) || isOpposed(last - 2)
  const right = isOpposed(or + 1) || isOpposed(or + 2) || isOpposed(to - 1)
  if (traits[last]! & Trait.verb && traits[or + 1]! & Trait.verb && last - at <= 2) {
    cues.add('verb or verb')
    if (isOpposed(last) && isOpposed(or + 1)) cues.add('opposed verbs')
  }
  if (left && right) cues.add('opposed')
  else if (left || right) cues.add('half opposed')
  const said = new Set(norms.slice(at + 1, or))
  for (let i = or + 1; i < to; i++)
    if (norms[i]!.length > 1 && !(traits[i]! & Trait.preposition) && said.has(norms[i]!)) cues.add('repeated')
  if (traits[or + 1]! & Trait.preposition && said.has(norms[or + 1]!)) cues.add('repeated preposition')
  if (/^(it|them|him|her)$/.test(norms[to - 1]!) && to - or > 2) cues.add('pronoun at the end')
  if (isCapital(view, last) && isCapital(view, or + 1)) cues.add('names')
  if (isInverted(view, or + 1)) addSecondClause(cues, norms, { or, from, to }, { auxiliary, subject, at })
}

/** "Is it the price, or is this the wrong time?" against "Are you on the board, or do you know anyone who is?" */
function addSecondClause(
  cues: Set<string>,
  norms: readonly string[],
  { or, from }: OrPlace,
  { auxiliary, subject, at }: Pick<ClauseKind, 'auxiliary' | 'subject' | 'at'>,
): void {
  const again = norms[or + 1]!
  const isSame = again === norms[from]
  const isSameSubject = norms[or + 2] === norms[at]
  const pair = `${isSame ? 'same' : 'other'} ${isSameSubject ? 'same' : 'other'}`
  cues.add('second clause').add(`${subject} second clause`)
  if (isSame || isSameSubject) cues.add(`second clause: ${pair}`)
  cues.add(`${auxiliary} then ${pair}`).add(`${subject} then ${pair}`)
  const kind = /^(is|are|was|were)$/.test(again)
    ? 'be'
    : /^(do|does|did)$/.test(again)
      ? 'do'
      : /^(have|has)$/.test(again)
        ? 'have'
        : 'modal'
  cues.add(`then ${kind}`)
}

function addAfter(cues: Set<string>, view: ClauseView, { or, to }: OrPlace, { subject }: ClauseKind): void {
  const { norms, traits } = view
  for (let i = or + 1; i < to; i++) {
    if (COMPARING.has(norms[i]!)) cues.add('compares after')
    if (norms[i] === 'or') cues.add('or after')
    if (traits[i]! & Trait.break) cues.add('break after')
    if (i > or + 1 && /^(if|when|because|before|after|while|who|that|which|to|for)$/.test(norms[i]!)) cues.add('tail')
  }
  const length = to - or - 1
  cues.add(`width ${length <= 1 ? 1 : length <= 2 ? 2 : length <= 4 ? 4 : length <= 8 ? 8 : 9}`)
  const rest = norms.slice(or + 1, to).join(' ')
  if (PICKS_ONE.test(rest)) cues.add('picks one').add(`${subject === 'it' || subject === 'you' ? 'pronoun' : 'noun'} picks one`)
  if (SAID_OF_BOTH.test(rest)) cues.add('said of both')
  if (STRETCH.test(rest.split(/ (?:to|for|and) /)[0]!)) cues.add('stretch of time')
}

/** The class of the word on one side of the or. */
function sideOf({ norms, traits }: ClauseView, at: number): string {
  const norm = norms[at] ?? ''
  const trait = traits[at] ?? 0
  if (/^(some|any)(thing|one|where|body)$/.test(norm)) return norms[at + 1] === 'else' ? 'else' : 'some'
  if (/^(other|another|others)$/.test(norm)) return 'another'
  if (NOT_A_SET.has(norm)) return 'any'
  if (trait & Trait.auxiliary) return 'auxiliary'
  if (/^(only|just|still|rather|more|mostly|mainly)$/.test(norm)) return 'just'
  if (trait & Trait.pronoun && !(trait & Trait.determiner)) return 'pronoun'
  if (/^(the|your|our|my|their)$/.test(norm)) return 'the'
  if (norm === 'a' || norm === 'an') return 'a'
  if (trait & Trait.determiner) return 'determiner'
  if (trait & Trait.preposition) return 'preposition'
  if (trait & (Trait.number | Trait.slot)) return 'number'
  if (norm.endsWith('ing')) return 'ing'
  if (norm.endsWith('ly')) return 'ly'
  if (trait & Trait.verb) return trait & Trait.noun ? 'noun or verb' : 'verb'
  return /[^s]s$/.test(norm) ? 'plural' : 'noun'
}

function isCapital({ text, words: all, index }: ClauseView, at: number): boolean {
  const word = all[index[at] ?? -1]
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end))
}
