import type { Asked, Part, Subject, Tense, Verb, WordRange } from './clause.js'
import { readAsked } from './clause-asked.js'
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

const YOU = new Set(['you', 'yourself', "y'all", 'yall'])
const WE = new Set(['we', 'i', 'us', 'me'])
const THEY = new Set(['they', 'he', 'she', 'them', 'him'])
const IT = new Set(['it', 'this', 'that', 'these', 'those'])
const SOMEONE = new Set([
  'anyone',
  'anybody',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'anything',
  'something',
  'everything',
  'nothing',
  'nobody',
])
const PARTICLES = new Set(
  'up out off down back over through into on in with for about at away around after from like against onto'.split(' '),
)
const NONE: Subject['kind'] = 'none'

const lemmaAt = (view: ClauseView, at: number): string => view.words[view.index[at]!]!.lemma

/** Reads the clause between two places of the walk. `embedded`: inside a wrapper, where subject and verb stand as in a statement. */
export function readCore(view: ClauseView, from: number, to: number, embedded: boolean): Core {
  const { norms, traits } = view
  const start = embedded && /^(if|whether|that)$/.test(norms[from] ?? '') ? from + 1 : from
  const question = readAsked(view, start, to, embedded)
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
    verb = { lemma: copula === undefined ? lemmaAt(view, at) : 'be', ...rangeOf(view, at, at + 1) }
  }
  for (let k = end; k < to && !negated; k++) negated = (traits[k]! & Trait.negation) !== 0
  const modalAt = auxiliaries.find((at) => traits[at]! & Trait.modal)
  const object = readObject(view, end, to)
  return {
    ...(question ? { asked: question.asked } : {}),
    ...(auxiliaries[0] === undefined ? {} : { auxiliary: norms[auxiliaries[0]]! }),
    tense: tenseOf(view, auxiliaries, i, verb, to),
    ...(modalAt === undefined ? {} : { modal: norms[modalAt]! }),
    negated,
    subject: subject.subject,
    ...(verb ? { verb } : {}),
    ...(object ? { object } : {}),
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

function readSubject(
  view: ClauseView,
  from: number,
  to: number,
  asked: Asked | undefined,
  auxiliaries: readonly number[],
): { readonly subject: Subject; readonly end: number } {
  const give = (kind: Subject['kind'], end: number, head?: string, owner?: string) => ({
    subject: { kind, range: rangeOf(view, from, end), ...(head ? { head } : {}), ...(owner ? { owner } : {}) },
    end,
  })
  const ofAsked = () =>
    give(
      asked && (asked.word === 'who' || asked.word === 'what' || asked.word === 'which' || asked.word === 'whose' || asked.noun)
        ? 'asked'
        : NONE,
      from,
    )
  if (from >= to) return ofAsked()
  const trait = view.traits[from]!
  const norm = view.norms[from]!
  const first = auxiliaries[0] === undefined ? 0 : view.traits[auxiliaries[0]]!
  const inverted = auxiliaries.length > 0
  if (trait & Trait.break) return ofAsked()
  if (norm === 'there') return give('there', from + 1, norm)
  const bare = nextIsBare(view, from, to)
  const kind: Subject['kind'] | undefined = YOU.has(norm)
    ? 'you'
    : WE.has(norm)
      ? 'we'
      : THEY.has(norm)
        ? 'they'
        : SOMEONE.has(norm)
          ? 'someone'
          : IT.has(norm) && bare
            ? 'it'
            : undefined
  if (kind) {
    let end = from + 1
    while (end < to && /^(guys|all|both|folks|two|else|yourself|guy)$/.test(view.norms[end]!)) end++
    if (view.norms[end] === 'and' && end + 1 < to && view.traits[end + 1]! & (Trait.determiner | Trait.slot | Trait.pronoun)) {
      const other = nounPhraseAt(view, end + 1, to, true)
      if (other.head >= 0) end = other.end
    }
    return give(kind, end, norm)
  }
  if (asked && !inverted && trait & Trait.verb && !(trait & Trait.determiner)) return ofAsked()
  if (
    asked &&
    inverted &&
    first & Trait.copula &&
    trait & (Trait.adverb | Trait.verb | Trait.preposition | Trait.been) &&
    !(trait & (Trait.determiner | Trait.noun | Trait.pronoun))
  )
    return ofAsked()
  if (asked && inverted && trait & (Trait.been | Trait.auxiliary)) return ofAsked()
  if (asked && inverted && first & Trait.modal && trait & Trait.verb && !(trait & Trait.determiner)) return ofAsked()
  if (asked && inverted && trait & Trait.past && trait & Trait.verb && !(trait & Trait.determiner)) return ofAsked()
  const phrase = nounPhraseAt(view, from, to, inverted ? (first & Trait.copula) === 0 : true)
  if (phrase.end === from) return asked ? ofAsked() : give(NONE, from)
  const end = passModifiers(view, phrase.end, to, inverted && (first & Trait.copula) === 0)
  return give('noun', end, phrase.head >= 0 ? lemmaAt(view, phrase.head) : norm, phrase.owner)
}

/** Whether this/that stands alone: a verb, an auxiliary or the end follows. */
function nextIsBare(view: ClauseView, at: number, to: number): boolean {
  if (view.norms[at] === 'it' || at + 1 >= to) return true
  const next = view.traits[at + 1]!
  if (next & (Trait.break | Trait.auxiliary | Trait.been | Trait.adverb | Trait.preposition | Trait.determiner | Trait.negation))
    return true
  if (next & Trait.noun) {
    const after = view.traits[at + 2] ?? Trait.break
    return (after & (Trait.verb | Trait.auxiliary)) === 0 || (after & Trait.noun) !== 0
  }
  return (next & (Trait.verb | Trait.pronoun)) !== 0
}

/** "the team in Leeds use", "the vendor you mentioned charge": steps over what qualifies the subject, where a verb still follows. */
function passModifiers(view: ClauseView, from: number, to: number, needVerb: boolean): number {
  if (!needVerb || from >= to || !(view.traits[from]! & Trait.preposition)) return from
  const inner = nounPhraseAt(view, from + 1, to, true)
  if (inner.end === from + 1 || inner.end >= to || !(view.traits[inner.end]! & (Trait.verb | Trait.adverb | Trait.auxiliary))) return from
  return inner.end
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

function readVerb(view: ClauseView, at: number, to: number): { readonly verb: Verb; readonly end: number } {
  let end = at + 1
  let particle: string | undefined
  let then: string | undefined
  const next = view.norms[end] ?? ''
  if (end < to && PARTICLES.has(next)) {
    particle = next
    end++
  } else if (next === 'to' && end + 1 < to) {
    let k = end + 1
    while (k < to && view.traits[k]! & Trait.adverb && !(view.traits[k]! & Trait.verb)) k++
    if (k < to && view.traits[k]! & (Trait.verb | Trait.been | Trait.auxiliary)) {
      then = lemmaAt(view, k)
      end = k + 1
    } else {
      particle = next
      end++
    }
  }
  return {
    verb: { lemma: lemmaAt(view, at), ...(particle ? { particle } : {}), ...(then ? { then } : {}), ...rangeOf(view, at, end) },
    end,
  }
}

function readObject(view: ClauseView, from: number, to: number): Part | undefined {
  let i = from
  while (
    i < to &&
    view.traits[i]! & (Trait.adverb | Trait.preposition) &&
    !(view.traits[i]! & (Trait.determiner | Trait.noun | Trait.pronoun))
  )
    i++
  const phrase = nounPhraseAt(view, i, to, false)
  if (phrase.head < 0 || phrase.end <= i) return undefined
  const range: WordRange = rangeOf(view, i, phrase.end)
  return { head: lemmaAt(view, phrase.head), ...(phrase.owner ? { owner: phrase.owner } : {}), ...range }
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
