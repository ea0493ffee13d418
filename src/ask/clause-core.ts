import type { Asked, Part, Subject, Tense, Verb } from './clause.js'
import { readAsked } from './clause-asked.js'
import { readSubject } from './clause-subject.js'
import { infinitiveAt, isVerb, readObject, readVerb } from './clause-verb.js'
import { type ClauseView, rangeOf } from './clause-view.js'
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
    const governed = copula === undefined ? undefined : infinitiveAt(view, i + 1, to)
    verb = {
      lemma: copula === undefined ? lemmaAt(view, at) : 'be',
      governs: governed === undefined ? undefined : lemmaAt(view, governed),
      ...rangeOf(view, at, at + 1),
    }
    if (governed !== undefined) end = governed + 1
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

function tenseOf(view: ClauseView, auxiliaries: readonly number[], verbAt: number, verb: Verb | undefined, to: number): Tense {
  const first = auxiliaries[0]
  if (first === undefined) {
    if (!verb) return 'none'
    return verbAt < to && view.traits[verbAt]! & Trait.past && lemmaAt(view, verbAt) !== view.norms[verbAt] ? 'past' : 'present'
  }
  const norm = view.norms[first]!
  if (/^(did|was|were|had)$/.test(norm)) return 'past'
  if (norm === 'will' || norm === 'shall') return 'future'
  const going = verb?.lemma === 'go' && verb.governs !== undefined
  if (going && view.norms[verbAt] === 'going') return 'future'
  const perfect =
    /^(have|has)$/.test(norm) && (auxiliaries.length > 1 || (verb !== undefined && first !== verbAt && verb.start !== view.index[first]))
  if (perfect) return 'perfect'
  if (view.traits[first]! & Trait.modal && auxiliaries.some((at) => view.norms[at] === 'have')) return 'perfect'
  return 'present'
}
