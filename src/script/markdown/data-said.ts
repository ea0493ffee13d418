import { stageOfHeading } from '../facts/stages.js'
import { type Purpose, purposeOf } from '../voice/purposes.js'
import { addressing, soundsSpoken } from '../voice/voice.js'
import type { DataKey, DataString } from './data-strings.js'

/** Keys of a record of a question that hold its words, and those of words about it. */
export const CARRIES = /^(?:text|prompt|label|wording)$/
export const EXPLAINS = /\b(?:help|hints?|tooltips?|placeholder|description|rationale)\b/
/** Keys that any data may have. */
export const ANY_DATA = /^(?:questions?|ask|follow ?ups?|q\d*)$/
const SPEECH = new Set<Purpose>(['ask', 'speech', 'objection', 'positive', 'negative', 'voicemail'])
/** A window of a program, as its texts call it. */
const WINDOW = /\bdialogs?$/

/** `discoveryQuestions`, `discovery_questions`: the words of a key. */
export function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\s-]+/g, ' ')
    .trim()
}

export function namesSpeech(name: string): boolean {
  const words = wordsOf(name).toLowerCase()
  if (WINDOW.test(words)) return false
  const purpose = purposeOf(words, 'heading')
  return (purpose !== undefined && SPEECH.has(purpose)) || stageOfHeading(words)?.named === true
}

/** A string that speaks to somebody from end to end. */
export function isSpoken(text: string): boolean {
  return soundsSpoken(text) || (text.includes('?') && addressing(text) > 0)
}

/** The words of the key that a string stands behind; empty where it is an entry of a list. */
export function ownKey({ keys, isKeyed }: DataString): string {
  return isKeyed ? wordsOf(keys.at(-1)!.name).toLowerCase() : ''
}

export function meantBy(code: string | undefined, sign: string | undefined): string {
  if (code) return String.fromCharCode(Number.parseInt(code, 16))
  return sign && !/[nrt\n]/.test(sign) ? sign : ' '
}

export const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))|\s*\n\s*/g

/** A string with its escapes undone. */
export function meaning(text: string): string {
  return text.replace(ESCAPE, (_, code?: string, sign?: string) => meantBy(code, sign))
}

/** Whether all of a string is said: it speaks to somebody, or is one of a list of what is said. */
export function isSaid(text: string, string: DataString, speaking: ReadonlySet<DataKey | undefined>): boolean {
  if (INSTRUCTS.test(text)) return false
  if (isSpoken(text)) return true
  const own = ownKey(string)
  const least = speaking.has(listOf(string)) ? -2 : 0
  if (string.isKeyed) return text.endsWith('?') && addressing(text) >= least && (CARRIES.test(own) || ANY_DATA.test(own))
  return text.endsWith('?') ? addressing(text) >= least : namesSpeech(string.keys.at(-1)!.name) && addressing(text) >= 0
}

/** The key of the list or record that a string stands in. */
const listOf = ({ keys, isKeyed }: DataString): DataKey | undefined => keys.at(isKeyed ? -2 : -1)

/** The keys of lists most of whose questions speak to somebody, or of all lists where most of all do: the others do so too, whatever they name. */
export function speakingLists(said: readonly DataString[], value: string): ReadonlySet<DataKey | undefined> {
  const lists = new Map<DataKey | undefined, { questions: number; spoken: number }>()
  const all = { questions: 0, spoken: 0 }
  for (const string of said) {
    const text = meaning(value.slice(string.start, string.end))
    if (!text.endsWith('?')) continue
    const count = lists.get(listOf(string)) ?? { questions: 0, spoken: 0 }
    for (const counted of [count, all]) {
      counted.questions++
      if (isSpoken(text)) counted.spoken++
    }
    lists.set(listOf(string), count)
  }
  const isAll = all.questions >= 8 && all.spoken * 3 >= all.questions * 2
  return new Set([...lists].filter(([, { questions, spoken }]) => isAll || (spoken >= 2 && spoken * 2 >= questions)).map(([key]) => key))
}

/** `Take up what they said and ask: "Since when?"`. */
const INSTRUCTS = /\p{L}:\s{0,2}["“][^"“”]{2,200}["”]\W{0,2}$/u
