import type { Asked, Subject } from './clause.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { nounPhraseAt } from './noun-phrase.js'
import { Trait } from './word-traits.js'

const YOU = new Set(['you', 'u', 'ya', 'yourself', "y'all", 'yall'])
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
/** The subject at a place, before or after the verb; `auxiliaries`: those read so far. */
export function readSubject(
  view: ClauseView,
  from: number,
  to: number,
  asked: Asked | undefined,
  auxiliaries: readonly number[],
): { readonly subject: Subject; readonly end: number } {
  const give = (kind: Subject['kind'], end: number, head?: string, owner?: string) => ({
    subject: { kind, range: rangeOf(view, from, end), head, owner },
    end,
  })
  const ofAsked = () =>
    give(
      asked && (asked.word === 'who' || asked.word === 'what' || asked.word === 'which' || asked.word === 'whose' || asked.noun)
        ? 'asked'
        : 'none',
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
  // "What didn't go well?"
  if (asked && inverted && trait & Trait.verb && view.norms[from - 1] === 'not' && !(trait & Trait.determiner)) return ofAsked()
  if (asked && inverted && first & Trait.modal && trait & Trait.verb && !(trait & Trait.determiner)) return ofAsked()
  if (asked && inverted && trait & Trait.past && trait & Trait.verb && !(trait & Trait.determiner)) return ofAsked()
  const phrase = nounPhraseAt(view, from, to, inverted ? (first & Trait.copula) === 0 : true, !inverted && !asked)
  if (phrase.end === from) return asked ? ofAsked() : give('none', from)
  const end = passModifiers(view, phrase.end, to, inverted && (first & Trait.copula) === 0)
  return give('noun', end, phrase.head >= 0 ? view.words[view.index[phrase.head]!]!.lemma : norm, phrase.owner)
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
