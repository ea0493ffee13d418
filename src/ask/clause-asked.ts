import type { Asked, QuestionWord } from './clause.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { isLight, nounPhraseAt } from './noun-phrase.js'
import { Trait } from './word-traits.js'

const QUESTION_WORDS: ReadonlySet<string> = new Set<QuestionWord>(['what', 'who', 'whom', 'whose', 'which', 'where', 'when', 'why', 'how'])
const BASES: Readonly<Record<string, QuestionWord>> = { whatever: 'what', whoever: 'who', whichever: 'which', whereabouts: 'where' }
/** After how: they ask for an amount and take a noun with them. */
const AMOUNTS = new Set(['many', 'much', 'few', 'little', 'big', 'large', 'long', 'good', 'often'])
const SUBJECTS = new Set([
  'you',
  'we',
  'i',
  'it',
  'they',
  'he',
  'she',
  'this',
  'that',
  'these',
  'those',
  'there',
  'everyone',
  'everybody',
  'things',
  'anyone',
  'someone',
])

/** The question word at a place, with its preposition, degree and noun; `end` is the place after them all. */
export function readAsked(
  view: ClauseView,
  from: number,
  to: number,
  embedded: boolean,
): { readonly asked: Asked; readonly end: number } | undefined {
  const { norms, traits } = view
  let i = from
  let preposition: string | undefined
  if (i + 1 < to && traits[i]! & Trait.preposition && traits[i + 1]! & Trait.questionWord) preposition = norms[i++]
  if (i >= to || !(traits[i]! & Trait.questionWord)) return undefined
  const at = i
  const written = norms[i++]!
  let word: QuestionWord = QUESTION_WORDS.has(written) ? (written as QuestionWord) : (BASES[written] ?? 'what')
  let degree: string | undefined
  let alsoElse = false
  if (word === 'how' && norms[i] === 'come') {
    word = 'why'
    i++
  }
  if (norms[i] === 'else') {
    alsoElse = true
    i++
  }
  if (word === 'how' && i < to && isDegree(view, i)) {
    while (i + 1 < to && /^(very|so|really|too)$/.test(norms[i]!)) i++
    degree = norms[i++]
  }
  if (!degree && i < to && traits[i]! & Trait.preposition && norms[i] !== 'of') {
    // "Who else besides you will…", "What in particular bothers…", "Who at the plant handles…"
    const other = nounPhraseAt(view, i + 1, to, true)
    const end = Math.max(other.end, i + 2)
    if (end < to && traits[end]! & (Trait.auxiliary | Trait.verb)) i = end
  }
  // "What more can you…", "What all is…"
  if (word === 'what' && i + 1 < to && /^(more|all)$/.test(norms[i]!) && traits[i + 1]! & Trait.auxiliary) i++
  const nounFrom = i
  let noun: string | undefined
  if (i < to && (word === 'what' || word === 'which' || word === 'whose' || (word === 'how' && degree && AMOUNTS.has(degree)))) {
    const end = embedded && isSubject(view, i, to) ? i : nounEnd(view, i, to, word, embedded)
    if (end > i) {
      const phrase = nounPhraseAt(view, norms[i] === 'of' ? i + 1 : i, end, false)
      const head = phrase.head >= 0 ? phrase.head : end - 1
      noun = view.words[view.index[head]!]!.lemma
      i = end
    }
  }
  const light =
    noun !== undefined && nounFrom < i && isLight(norms[nounFrom]!) && norms[nounFrom + 1] === 'of' ? norms[nounFrom] : undefined
  return {
    asked: {
      word,
      noun,
      nounRange: noun === undefined ? undefined : rangeOf(view, nounFrom, i),
      light,
      degree,
      preposition,
      else: alsoElse,
      embedded,
      ...rangeOf(view, preposition ? from : at, i),
    },
    end: i,
  }
}

/** "how many", "how confident": the word after how that makes it a degree. */
function isDegree(view: ClauseView, at: number): boolean {
  const trait = view.traits[at]!
  const norm = view.norms[at]!
  if (trait & (Trait.auxiliary | Trait.break | Trait.slot) || (norm === 'so' && at + 1 >= view.length)) return false
  if (SUBJECTS.has(norm) || /^(your|the|a|an|our|my|their|to|else|exactly|specifically|in|on|would|best)$/.test(norm)) return false
  return (
    (trait & Trait.degree) !== 0 ||
    ((view.traits[at + 1] ?? 0) & Trait.auxiliary) !== 0 ||
    /^(very|so|really|too)$/.test(norm) ||
    /[a-z]{3}(ly|ive|ful|ous|able|ible|ic|al|ant|ent|ing|ed|y)$/.test(norm)
  )
}

/** Where the noun that belongs to what, which or how many ends: before an auxiliary, a subject or a verb. */
function nounEnd(view: ClauseView, from: number, to: number, word: QuestionWord, embedded: boolean): number {
  const { norms, traits } = view
  let i = from
  while (i < to) {
    const trait = traits[i]!
    const norm = norms[i]!
    if (trait & (Trait.auxiliary | Trait.break | Trait.questionWord)) break
    if (
      i === from &&
      /^(more|most|first|last)$/.test(norm) &&
      (i + 1 >= to || traits[i + 1]! & (Trait.auxiliary | Trait.break) || (traits[i + 1]! & Trait.past) !== 0)
    )
      break
    if (norm === 'of' && (i > from || word === 'which' || word === 'how')) {
      i++
      while (i < to && traits[i]! & Trait.determiner) i++
      if (i < to && !(traits[i]! & (Trait.auxiliary | Trait.break))) i++
      continue
    }
    if (i > from && SUBJECTS.has(norm)) break
    if (i === from && SUBJECTS.has(norm)) return from
    if (i > from ? /^(your|the|a|an|our|my|their)$/.test(norm) : /^(your|the|a|an|our|my)$/.test(norm)) break
    if (trait & Trait.preposition && norm !== 'of') {
      // "which vendors in the area are…": only where an auxiliary follows later.
      const ahead = i === from ? undefined : verbAhead(view, i, to)
      if (ahead === undefined) break
      i = ahead
      continue
    }
    if (trait & Trait.adverb && !(trait & (Trait.noun | Trait.degree | Trait.determiner | Trait.preposition)) && i > from) break
    if (trait & Trait.adverb && i === from && !(trait & Trait.degree) && !/^(other|best|next|current|right|sort|kind)$/.test(norm)) break
    if (trait & Trait.verb && isVerbHere(view, i, from, to, word, embedded)) break
    i++
  }
  return i
}

/** The verb after the phrase that a preposition opens: "which vendors in the area are…", "how many people on your team handle…". */
function verbAhead(view: ClauseView, from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (view.traits[i]! & Trait.break) return undefined
    if (view.traits[i]! & Trait.auxiliary) return i
  }
  const phrase = nounPhraseAt(view, from + 1, to, true)
  return phrase.end > from + 1 && phrase.end < to && (view.traits[phrase.end]! & Trait.verb) !== 0 ? phrase.end : undefined
}

/** In "tell me what good looks like" the noun after what is the subject, not what is asked for. */
function isSubject(view: ClauseView, from: number, to: number): boolean {
  if (view.norms[from - 1] !== 'what') return false
  if (view.traits[from]! & Trait.slot || /^(being|having|doing|getting|not)$/.test(view.norms[from]!)) return true
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (/^(looks|look|means|mean|meant|involves|feels|sounds|entails|includes|requires)$/.test(view.norms[i]!)) return true
    if (view.traits[i]! & (Trait.break | Trait.auxiliary | Trait.preposition)) return false
  }
  return false
}

/** "What costs you the most" against "what costs do you have": whether an ambiguous word after the question word is the verb. */
function isVerbHere(view: ClauseView, at: number, from: number, to: number, word: QuestionWord, embedded: boolean): boolean {
  const { norms, traits } = view
  const trait = traits[at]!
  const norm = norms[at]!
  const next = at + 1 < to ? traits[at + 1]! : Trait.break
  const inflected = view.words[view.index[at]!]!.lemma !== norm
  const after = norms[at + 1] ?? ''
  if (next & Trait.auxiliary) return false
  if (
    (inflected || norm === 'set' || norm === 'put') &&
    at === from &&
    /^(out|up|off|down|back|away|well|next|last|this|every|each|around|together)$/.test(after)
  )
    return true
  if ((trait & Trait.noun) === 0) return !norm.endsWith('ing') && (inflected || (trait & Trait.past) !== 0 || at > from)
  if (!inflected) return false
  const first = at === from && word !== 'how'
  if (next & Trait.break) return first
  if (SUBJECTS.has(norms[at + 1] ?? '')) return first && !embedded
  if (next & Trait.verb && !(next & Trait.noun)) return false
  if (at > from && (next & Trait.noun) !== 0) return true
  return (next & (Trait.determiner | Trait.pronoun | Trait.adverb | Trait.preposition | Trait.slot)) !== 0
}
