import type { Clause } from '../clause.js'
import { SMALL_WORDS } from '../lexicon/flaw-verbs.js'
import { Trait, traitsOf } from '../word-traits.js'
import type { FlawAsk, FlawHit } from './flaw-ask.js'

/** Asks that any opener could stand before. */
const BARGING = new Set(['permission', 'next-step'])
const TYING = new Set(['importance', 'impact', 'goal'])

/** A fact off a profile and then an ask that has nothing to do with it. Tied where the ask takes the fact up, or asks what it means. */
export function cannedPersonalization({ clause, signs, labels }: FlawAsk): FlawHit | undefined {
  const fact = signs.first('profile') ?? (BARGING.has(labels.intent) && signs.has('seen') ? signs.first('event') : undefined)
  if (!fact || clause.tag || TYING.has(labels.intent)) return undefined
  const { words } = clause
  // "I saw you're hiring": an event, not a profile.
  if (/ing$/.test(words[fact.to]?.norm ?? '')) return undefined
  const asks = startOfAsk(clause, fact.to)
  if (asks === undefined || asksItsStory(clause, asks) || takesUp(clause, fact.from, asks)) return undefined
  return { confidence: 0.85, cue: 'a profile fact that the ask does not build on', range: { start: fact.from, end: fact.to } }
}

/** Where the ask behind the fact starts: the core, or in "I saw you row, got a minute?" what follows the break. */
function startOfAsk({ words, core }: Clause, after: number): number | undefined {
  if (core.start >= after) return core.start
  for (let i = after; i < core.end - 1; i++) if (traitsOf(words[i]!) & Trait.break) return i + 1
  return undefined
}

/** "I saw you haven't been in since March, what happened?": the fact is what is asked about. */
function asksItsStory({ text, words }: Clause, asks: number): boolean {
  return /^(?:so |and )?what(?:['’]s| has| is| was| have)? (?:happened|changed|led (?:up )?to (?:that|this|it)|prompted (?:that|this|it)|brought (?:that|this|it) (?:on|about)|behind (?:that|this|it))\W*$/i.test(
    text.slice(words[asks]?.start ?? text.length),
  )
}

/** The ask repeats a word of the fact, or points back at it. */
function takesUp({ text, words, wrapper }: Clause, from: number, asks: number): boolean {
  const said = new Set<string>()
  for (let i = from; i < asks; i++) if (isContent(words[i]!)) said.add(words[i]!.lemma)
  for (let i = asks; i < words.length; i++) if (isContent(words[i]!) && said.has(words[i]!.lemma)) return true
  // "…could you tell me more about that?", "…do you spend much time there?"
  for (let i = Math.min(asks, wrapper?.start ?? asks); i < words.length - 1; i++)
    if (/^(about|on|of|in|with|for)$/.test(words[i]!.norm) && /^(that|this|it|them|those)$/.test(words[i + 1]!.norm)) return true
  if (words.some(({ norm }, i) => i > asks && norm === 'there' && !/^(is|are|was|were|be)$/.test(words[i + 1]?.norm ?? ''))) return true
  // "I see you have a kayak — do you get out much?" says nothing without the fact.
  if (/^(do|have|are) you\b[^?,]* (?:much|often|a lot|these days|lately)\??$/i.test(text.slice(words[asks]!.start))) return true
  // "…you have two shops, do you plan to open more?": more than those.
  if (/\b(?:more|another|a third|others)\s*[,?]/i.test(text.slice(words[asks]!.start))) return true
  return /^(is|was|are|were|did|does)$/.test(words[asks]?.norm ?? '') && /^(that|this|those)$/.test(words[asks + 1]?.norm ?? '')
}

const isContent = ({ kind, norm }: Clause['words'][number]): boolean => kind === 'word' && norm.length > 2 && !SMALL_WORDS.has(norm)
