import type { Asked, Part, Subject, Tense, Verb, WordRange } from './clause.js'
import { readAsked } from './clause-asked.js'
import { readSubject } from './clause-subject.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { nounPhraseAt } from './noun-phrase.js'
import { Trait } from './word-traits.js'

/** The anatomy of one clause: question word, auxiliary, subject, verb, object. */
export interface Core {
  readonly asked?: Asked
  readonly auxiliary?: string
  readonly tense: Tense
  readonly modal?: string
  readonly negated: boolean
  readonly subject: Subject
  readonly verb?: Verb
  readonly object?: Part
}

const PARTICLES = new Set(
  'up out off down back over through into on in with for about at away around after from like against onto'.split(' '),
)
const GERUND_TAKERS = new Set(
  'end start stop keep consider avoid enjoy finish continue begin try like love hate mind wind spend'.split(' '),
)
const CAUSING = new Set(['make', 'let', 'help', 'have', 'see'])

const lemmaAt = (view: ClauseView, at: number): string => view.words[view.index[at]!]!.lemma

/** Reads the clause between two places of the walk. `embedded`: inside a wrapper, where subject and verb stand as in a statement. `suggests`: a how or what that asks nothing ("How about…"). */
export function readCore(view: ClauseView, from: number, to: number, embedded: boolean, suggests = false): Core {
  const { norms, traits } = view
  const start = embedded && /^(if|whether|that)$/.test(norms[from] ?? '') ? from + 1 : from
  const question = suggests ? undefined : readAsked(view, start, to, embedded)
  let i = question?.end ?? start
  const auxiliaries: number[] = []
  let negated = false

  /** Passes auxiliaries, negations and adverbs; gives the place of the first word that is none of them. */
  const pass = (at: number, auxiliariesToo: boolean): number => {
    let k = at
    for (; k < to; k++) {
      const trait = traits[k]!
      if (trait & Trait.negation) negated = true
      else if (trait & (Trait.auxiliary | Trait.been)) {
        if (!auxiliariesToo || (!(trait & Trait.been) && isMainVerb(view, k, auxiliaries))) break
        auxiliaries.push(k)
      } else if (!(trait & Trait.adverb) || (trait & Trait.pronoun && !auxiliariesToo)) break
    }
    return k
  }

  if (i < to && (traits[i]! & (Trait.auxiliary | Trait.been)) !== 0) {
    auxiliaries.push(i)
    i = pass(i + 1, false)
  } else if (question && i < to && traits[i]! & Trait.adverb && !(traits[i]! & (Trait.pronoun | Trait.determiner | Trait.verb))) {
    // "What exactly do you…", "Who currently signs…"
    i = pass(i, false)
    if (i < to && traits[i]! & Trait.auxiliary) {
      auxiliaries.push(i)
      i = pass(i + 1, false)
    }
  }
  const subject = readSubject(view, i, to, question?.asked, auxiliaries)
  i = pass(subject.end, true)

  let verb: Verb | undefined
  let end = i
  const copula = auxiliaries.findLast((at) => (traits[at]! & (Trait.copula | Trait.been)) !== 0)
  if (i < to && isVerb(view, i, auxiliaries, subject.subject.kind)) {
    const read = readVerb(view, i, to)
    verb = read.verb
    end = read.end
  } else if (auxiliaries.length > 0) {
    const at = copula ?? auxiliaries[auxiliaries.length - 1]!
    const then = copula === undefined ? undefined : infinitiveAt(view, i + 1, to)
    verb = {
      lemma: copula === undefined ? lemmaAt(view, at) : 'be',
      then: then === undefined ? undefined : lemmaAt(view, then),
      ...rangeOf(view, at, at + 1),
    }
    if (then !== undefined) end = then + 1
  }
  for (let k = end; k < to && !negated; k++) {
    if (traits[k]! & Trait.break && norms[k + 1] === 'if') break
    negated = (traits[k]! & Trait.negation) !== 0
  }
  const modalAt = auxiliaries.find((at) => traits[at]! & Trait.modal)
  const object = readObject(view, end, to)
  return {
    asked: question?.asked,
    auxiliary: auxiliaries[0] === undefined ? undefined : norms[auxiliaries[0]],
    tense: tenseOf(view, auxiliaries, i, verb, to),
    modal: modalAt === undefined ? undefined : norms[modalAt],
    negated,
    subject: subject.subject,
    verb,
    object,
  }
}

/** "do", "have" and the rest are main verbs after a modal or do: "What would you do", "Do you have". */
function isMainVerb(view: ClauseView, at: number, auxiliaries: readonly number[]): boolean {
  const norm = view.norms[at]!
  if (!/^(do|does|did|have|has|had|need|dare)$/.test(norm)) return false
  const next = view.norms[at + 1] ?? ''
  if (norm.startsWith('ha') && auxiliaries.length > 0) {
    // "would have done", "could have been"
    const modal = auxiliaries.some((k) => view.traits[k]! & Trait.modal)
    return !(modal && (view.traits[at + 1] ?? 0) & (Trait.been | Trait.past))
  }
  if (auxiliaries.length > 0) return true
  return norm.startsWith('d')
    ? next !== 'not' && !((view.traits[at + 1] ?? 0) & Trait.verb)
    : !((view.traits[at + 1] ?? 0) & (Trait.been | Trait.past | Trait.negation))
}

function isVerb(view: ClauseView, at: number, auxiliaries: readonly number[], subject: Subject['kind']): boolean {
  const trait = view.traits[at]!
  const norm = view.norms[at]!
  if (trait & (Trait.break | Trait.slot | Trait.number)) return false
  const last = auxiliaries[auxiliaries.length - 1]
  const afterCopula = last !== undefined && (view.traits[last]! & (Trait.copula | Trait.been)) !== 0
  if (afterCopula)
    return (
      (trait & Trait.verb) !== 0 &&
      (norm.endsWith('ing') || (trait & Trait.past) !== 0 || /(n|t)$/.test(norm)) &&
      lemmaAt(view, at) !== norm
    )
  if (trait & Trait.auxiliary) return true
  if (last !== undefined || subject === 'you' || subject === 'we' || subject === 'they' || subject === 'it')
    return !(trait & (Trait.preposition | Trait.determiner | Trait.pronoun)) || (trait & Trait.verb) !== 0
  return (trait & Trait.verb) !== 0
}

/** The verb after "to" at a place: "to (really) change". */
function infinitiveAt(view: ClauseView, at: number, to: number): number | undefined {
  if (view.norms[at] !== 'to') return undefined
  let k = at + 1
  while (k < to && view.traits[k]! & Trait.adverb && !(view.traits[k]! & Trait.verb)) k++
  return k < to && view.traits[k]! & (Trait.verb | Trait.been | Trait.auxiliary) ? k : undefined
}

const isBase = (view: ClauseView, at: number, to: number): boolean =>
  at < to && (view.traits[at]! & (Trait.verb | Trait.auxiliary)) !== 0 && lemmaAt(view, at) === view.norms[at]

function readVerb(view: ClauseView, at: number, to: number): { readonly verb: Verb; readonly end: number } {
  let end = at + 1
  let particle: string | undefined
  // "led you to look", "want us to start"
  const whom = end < to && /^(you|us|me|them|it|him|her)$/.test(view.norms[end]!) ? 1 : 0
  let then = infinitiveAt(view, end + whom, to)
  if (then !== undefined) end = then + 1
  else if (whom === 1 && CAUSING.has(lemmaAt(view, at)) && isBase(view, end + 1, to)) {
    // "makes you think", "let them choose"
    then = end + 1
    end += 2
  } else if (end < to && (PARTICLES.has(view.norms[end]!) || view.norms[end] === 'to')) particle = view.norms[end++]
  if (
    then === undefined &&
    (particle === undefined || particle === 'up') &&
    GERUND_TAKERS.has(lemmaAt(view, at)) &&
    end < to &&
    view.norms[end]!.endsWith('ing') &&
    view.traits[end]! & Trait.verb
  ) {
    // "end up paying", "keep losing"
    then = end++
  }
  return {
    verb: {
      lemma: lemmaAt(view, at),
      particle,
      then: then === undefined ? undefined : lemmaAt(view, then),
      ...rangeOf(view, at, end),
    },
    end,
  }
}

function readObject(view: ClauseView, from: number, to: number): Part | undefined {
  let i = from
  let preposition: string | undefined
  while (
    i < to &&
    view.traits[i]! & (Trait.adverb | Trait.preposition) &&
    !(view.traits[i]! & (Trait.determiner | Trait.noun | Trait.pronoun))
  ) {
    if (view.traits[i]! & Trait.preposition) preposition = view.norms[i]
    i++
  }
  // "charge you a fee": the fee; "charge you": you
  const pronoun = i < to && /^(you|us|me|them|it|him|her)$/.test(view.norms[i]!)
  const start = pronoun ? i + 1 : i
  const phrase = nounPhraseAt(view, start, to, false)
  if (phrase.head < 0 || phrase.end <= start) {
    return pronoun ? { head: view.norms[i]!, preposition, ...rangeOf(view, i, i + 1) } : undefined
  }
  const range: WordRange = rangeOf(view, start, phrase.end)
  return {
    head: lemmaAt(view, phrase.head),
    owner: phrase.owner,
    preposition,
    ...range,
  }
}

function tenseOf(view: ClauseView, auxiliaries: readonly number[], verbAt: number, verb: Verb | undefined, to: number): Tense {
  const first = auxiliaries[0]
  if (first === undefined) {
    if (!verb) return 'none'
    return verbAt < to && view.traits[verbAt]! & Trait.past && lemmaAt(view, verbAt) !== view.norms[verbAt] ? 'past' : 'present'
  }
  const norm = view.norms[first]!
  if (/^(did|was|were|had)$/.test(norm)) return 'past'
  if (norm === 'will' || norm === 'shall') return 'future'
  const going = verb?.lemma === 'go' && verb.then !== undefined
  if (going && view.norms[verbAt] === 'going') return 'future'
  const perfect =
    /^(have|has)$/.test(norm) && (auxiliaries.length > 1 || (verb !== undefined && first !== verbAt && verb.start !== view.index[first]))
  if (perfect) return 'perfect'
  if (view.traits[first]! & Trait.modal && auxiliaries.some((at) => view.norms[at] === 'have')) return 'perfect'
  return 'present'
}
