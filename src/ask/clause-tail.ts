import type { JoinedQuestion, QuestionWord } from './clause.js'
import { isInverted } from './clause-opening.js'
import { type ClauseView, rangeOf } from './clause-view.js'
import { TAG_ADJECTIVES, TAG_WORDS } from './lexicon/tags.js'
import { Trait } from './word-traits.js'

const lines = TAG_WORDS.split('\n')
const TAGS: ReadonlySet<string> = new Set([...lines[0]!.split(' '), ...lines.slice(1).flatMap((line) => line.split('|'))])
const ADJECTIVES = new Set(TAG_ADJECTIVES.split(' '))
/** Tags that need no comma before them. */
const LOOSE = new Set(['huh', 'eh'])
const LONGEST_TAG = 7

/** The place where a tag starts, if the sentence ends in one that follows other words. */
export function tagAt(view: ClauseView): number | undefined {
  const { norms, length } = view
  const start = view.starts[view.starts.length - 1]!
  if (start > 0 && length - start <= LONGEST_TAG) {
    if (TAGS.has(norms.slice(start, length).join(' ')) || isAuxiliaryTag(view, start) || isAsking(view, start)) return start
  }
  return length > 2 && LOOSE.has(norms[length - 1]!) ? length - 1 : tagWithoutComma(view)
}

/** "You run two vans right?", "That's a lot isn't it?": behind a statement, as it is typed in a hurry. */
function tagWithoutComma(view: ClauseView): number | undefined {
  const { norms, traits, length } = view
  if (length < 5 || !/\?\W*$/.test(view.text)) return undefined
  const opens =
    view.starts.find((start) => start > 0 && start < 3 && /^(so|and|but|ok|okay|well)$/.test(norms[0]!)) ??
    (/^(so|and|but)$/.test(norms[0]!) ? 1 : 0)
  if (!/^(you|we|it|they|that|this|he|she|there|your|the)$/.test(norms[opens]!) || (traits[opens + 1]! & Trait.break) !== 0)
    return undefined
  if (norms[length - 1] === 'right' && !NOT_A_TAG.has(norms[length - 2]!) && !(traits[length - 2]! & (Trait.auxiliary | Trait.determiner)))
    return length - 1
  const start = length - 3
  return norms[start + 1] === 'not' && isAuxiliaryTag(view, start) ? start : undefined
}
/** "You got it right?", "It looks right?": what it is or does, no tag. */
const NOT_A_TAG = new Set(
  'it that them this all about quite not feel feels look looks sound sounds seem seems turn turned just far get got gets go going went done do set put'.split(
    ' ',
  ),
)

/** isn't it, do you, shall we, wouldn't you say */
function isAuxiliaryTag(view: ClauseView, start: number): boolean {
  let i = start
  if (!(view.traits[i]! & Trait.auxiliary)) return false
  i++
  if (view.norms[i] === 'not') i++
  if (!/^(you|we|i|it|they|he|she|that|there|this)$/.test(view.norms[i] ?? '')) return false
  i++
  if (view.norms[i] === 'not') i++
  return (
    i === view.length ||
    (i + 1 === view.length && /^(say|think|agree|now|then|though)$/.test(view.norms[i]!) && view.norms[start + 1] === 'not')
  )
}

/** "is that still okay for you" */
function isAsking(view: ClauseView, start: number): boolean {
  const { norms } = view
  if (norms[start] !== 'is' || (norms[start + 1] !== 'that' && norms[start + 1] !== 'it')) return false
  let i = start + 2
  while (i < view.length && /^(still|all|about|also|not)$/.test(norms[i]!)) i++
  if (!ADJECTIVES.has(norms[i] ?? '')) return false
  i++
  return (
    i === view.length ||
    ((norms[i] === 'with' || norms[i] === 'for' || norms[i] === 'by') &&
      (norms[i + 1] === 'you' || norms[i + 1] === 'everyone') &&
      i + 2 === view.length)
  )
}

/** "…can hear it and do it anyway": with these a question has does. */
const BY_DOES = /^(it|that|this|he|she)$/

/** Question clauses joined on behind the core's first words. */
export function joinedQuestions(view: ClauseView, from: number, to: number): JoinedQuestion[] {
  const { norms, traits } = view
  const starts: number[] = []
  for (let i = from + 1; i < to; i++) {
    const before = traits[i - 1]!
    const joiner = norms[i - 1] === 'and' || norms[i - 1] === '&' || norms[i - 1] === '/' || norms[i - 1] === 'plus'
    if (!joiner && !(before & Trait.break)) continue
    if (norms[i] === 'or') continue
    const word = traits[i]! & Trait.questionWord
    if (word) {
      const next = traits[i + 1] ?? Trait.break
      if (joiner || next & (Trait.auxiliary | Trait.break | Trait.degree)) starts.push(i)
    } else if (
      joiner &&
      isInverted(view, i) &&
      !(norms[i] === 'do' && BY_DOES.test(norms[i + 1] ?? '')) &&
      /^(you|we|i|they|he|she|it|there|that|this|your)$/.test(norms[i + (norms[i + 1] === 'not' ? 2 : 1)] ?? '')
    )
      starts.push(i)
  }
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? to
    const word = traits[start]! & Trait.questionWord ? (norms[start] as QuestionWord) : undefined
    return { word, bare: end - start <= (word === 'how' ? 2 : 1), ...rangeOf(view, start, end) }
  })
}
