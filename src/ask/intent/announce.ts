import { ownText } from '../../text/own-text.js'
import { splitWords } from '../../text/words.js'
import { INTENTS } from '../labels.js'
import { ANNOUNCEMENTS } from '../lexicon/announcements.js'

/** How strongly each intent is announced, by the intent's place in INTENTS; strengths of one heading lie between 0 and 1. */
export type Announcement = ReadonlyMap<number, number>

const MOST_REMEMBERED = 5_000
const NONE: Announcement = new Map()
const remembered = new Map<string, Announcement>()
let index: Map<string, { intent: number; words: readonly string[] }[]> | undefined

/** What a heading, label or column header announces; an empty map where it announces nothing. */
export function announced(heading: string): Announcement {
  if (heading === '') return NONE
  const known = remembered.get(heading)
  if (known) return known
  if (remembered.size > MOST_REMEMBERED) remembered.clear()
  const found = read(heading)
  remembered.set(ownText(heading), found)
  return found
}

function read(heading: string): Announcement {
  index ??= build()
  const words = lemmas(heading)
  const longest = new Map<number, number>()
  for (let i = 0; i < words.length; i++) {
    for (const { intent, words: entry } of index.get(words[i] as string) ?? []) {
      if (entry.every((word, k) => words[i + k] === word)) longest.set(intent, Math.max(longest.get(intent) ?? 0, entry.length))
    }
  }
  if (longest.size === 0) return NONE
  const all = [...longest.values()]
  const scale = Math.sqrt(all.reduce((sum, length) => sum + length, 0) * Math.max(...all))
  return new Map([...longest].sort((a, b) => a[0] - b[0]).map(([intent, length]) => [intent, length / scale]))
}

function build(): Map<string, { intent: number; words: readonly string[] }[]> {
  const byFirst = new Map<string, { intent: number; words: readonly string[] }[]>()
  INTENTS.forEach((name, intent) => {
    for (const entry of ANNOUNCEMENTS[name].split(',')) {
      const words = lemmas(entry)
      const first = words[0]
      if (first === undefined) continue
      const list = byFirst.get(first)
      if (list) list.push({ intent, words })
      else byFirst.set(first, [{ intent, words }])
    }
  })
  return byFirst
}

const lemmas = (text: string): string[] =>
  splitWords(text)
    .filter((word) => word.kind === 'word')
    .map((word) => word.lemma)
