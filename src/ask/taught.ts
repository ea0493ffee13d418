import { splitWords } from '../text/words.js'
import type { Flaw, Form, Intent } from './labels.js'
import type { AskReading, Cue } from './reading.js'

/** A question in a team's own wording, with the labels that the team gives it. Everything but the text may be left out. */
export interface TaughtAsk {
  readonly text: string
  readonly intent?: Intent
  /** All its flaws; an empty list says that it has none. */
  readonly flaws?: readonly Flaw[]
  readonly form?: Form
}

/** Corrects readings by what a team has taught. */
export type Corrections = (text: string, reading: AskReading) => AskReading

/** How sure a taught label is, for the very wording and for one that differs in inflection, filling words or names. */
const SURE = 1
const NEAR = 0.9
/** Fewer words that carry meaning than this are near to too much. */
const ENOUGH_WORDS = 3

const made = new WeakMap<readonly TaughtAsk[], Corrections>()

/**
 * Compiles a team's wording once. Looking an ask up takes time by its own length, however many are taught: the same words come first, then
 * the same base forms of the words that carry meaning, in the same order.
 */
export function correctionsFrom(asks: readonly TaughtAsk[]): Corrections {
  const known = made.get(asks)
  if (known) return known
  const exact = new Map<string, TaughtAsk>()
  const near = new Map<string, TaughtAsk>()
  for (const ask of asks) {
    const keys = keysOf(ask.text)
    exact.set(keys.exact, ask)
    if (keys.count >= ENOUGH_WORDS) near.set(keys.near, ask)
  }
  const correct: Corrections = (text, reading) => {
    const keys = keysOf(text)
    const same = exact.get(keys.exact)
    if (same) return corrected(reading, same, SURE)
    const alike = keys.count >= ENOUGH_WORDS ? near.get(keys.near) : undefined
    return alike ? corrected(reading, alike, NEAR) : reading
  }
  made.set(asks, correct)
  return correct
}

/** Words that may come, go or change without another question being asked. */
const FILLERS = new Set(
  (
    'a an the and so okay ok well now just really actually please perhaps maybe kindly do does did be is are was were will would can could may might ' +
    'shall should have has had you your yours yourself we our us i me my mine to of for in on at this that these those then there here'
  ).split(' '),
)

function keysOf(text: string): { readonly exact: string; readonly near: string; readonly count: number } {
  const words = splitWords(text).filter(({ kind }) => kind !== 'punct')
  const bare = words.filter(({ kind, norm, lemma }) => kind !== 'slot' && !FILLERS.has(norm) && !FILLERS.has(lemma))
  return { exact: words.map(({ norm }) => norm).join(' '), near: bare.map(({ lemma }) => lemma).join(' '), count: bare.length }
}

function corrected(reading: AskReading, { text, intent, flaws, form }: TaughtAsk, sure: number): AskReading {
  const cues: Cue[] = []
  const cue = (label: string) => cues.push({ label, cue: `taught: ${text}` })
  if (intent) cue(`intent:${intent}`)
  if (form) cue(`form:${form}`)
  for (const flaw of flaws ?? []) cue(`flaw:${flaw}`)
  const replaced = (label: string) =>
    (intent && label.startsWith('intent:')) || (form && label.startsWith('form:')) || (flaws && label.startsWith('flaw:'))
  return {
    ...reading,
    ...(intent ? { intent, second: intent === reading.intent ? reading.second : reading.intent } : {}),
    ...(form ? { form } : {}),
    ...(flaws ? { flaws: new Map(flaws.map((flaw) => [flaw, sure] as const)) } : {}),
    confidence: {
      ...reading.confidence,
      ...(intent ? { intent: Math.max(sure, intent === reading.intent ? reading.confidence.intent : 0) } : {}),
      ...(form ? { form: sure } : {}),
    },
    cues: [...cues, ...reading.cues.filter(({ label }) => !replaced(label))],
  }
}
