import { splitSentences } from '../../text/sentences.js'
import { splitWords, type Word } from '../../text/words.js'
import { INTENTS } from '../labels.js'
import type { AskContext } from '../reading.js'
import { type Announcement, announced } from './announce.js'
import { cueIndex } from './cue-index.js'
import type { AskFeatures } from './features.js'
import { CLASS_NAMES, classHits, nameSlots } from './word-classes.js'

/**
 * A feature whose weight is the same for all intents: it says how much each intent is spoken for ("what the heading announces"), and one
 * number is learnt for how far to believe it there. By the intents' places.
 */
export interface TiedFeature {
  readonly name: string
  readonly votes: ReadonlyMap<number, number>
}

export interface ContextFeatures {
  readonly names: Map<string, number>
  readonly tied: readonly TiedFeature[]
  /** Words of heading, label and what was said before: for the mean vectors. */
  readonly heading: readonly Word[]
  readonly label: readonly Word[]
  readonly before: readonly Word[]
}

interface Seen {
  readonly words: readonly Word[]
  readonly classes: readonly string[]
}
const MOST_REMEMBERED = 4_000
const remembered = new Map<string, Seen>()
const NOTHING: Seen = { words: [], classes: [] }

/** What stands around an ask, as features without its words. */
export function contextFeatures(ask: AskFeatures, form: string, context: AskContext): ContextFeatures {
  const names = new Map<string, number>()
  const tied: TiedFeature[] = []
  const add = (name: string, value = 1): void => {
    if (!names.has(name)) names.set(name, value)
  }
  const vote = (name: string, votes: Announcement): void => {
    if (votes.size > 0) tied.push({ name, votes })
  }
  const short = ask.size <= 4
  const near = context.headings[0] ?? ''
  const heading = see(near)
  const above = see(context.headings[1] !== context.title ? (context.headings[1] ?? '') : '')
  const label = see(context.label)
  const leadIn = see(context.leadIn)
  const column = see(context.column)
  const react = [...ask.names.keys()].find((name) => name.startsWith('react:'))

  for (const c of heading.classes) {
    add(`h:${c}`)
    add(`h|f:${form}|${c}`)
    if (short) add(`h|short:${c}`)
  }
  for (const c of above.classes) add(`h1:${c}`, 0.6)
  for (const c of label.classes) add(`l:${c}`)
  for (const c of leadIn.classes) add(`k:${c}`)
  for (const c of column.classes) add(`col:${c}`)
  for (const c of see(context.title).classes) add(`ti:${c}`, 0.5)

  const { stage } = context
  add(`st:${stage}`)
  add(`st|f:${stage}|${form}`)
  add(`st|q:${stage}|${ask.question}`)
  if (short) add(`st|short:${stage}`)
  if (react) add(`st|${react}:${stage}`)
  for (const c of ask.classes) add(`st|c:${stage}|${CLASS_NAMES[c]}`, 0.5)

  const before = lastSentences(context.before)
  const heard = see(context.heard.slice(-160))
  if (before.length > 0) {
    const words = before.flatMap((sentence) => sentence.words)
    const classes = new Set(before.flatMap((sentence) => sentence.classes))
    add('b')
    add(context.before.trimEnd().endsWith('?') ? 'b:q' : 'b:s')
    for (const c of classes) {
      add(`b:${c}`)
      add(`b|f:${form}|${c}`, 0.7)
      if (short) add(`b|short:${c}`)
      if (react) add(`b|${react}:${c}`)
    }
    const last = before[before.length - 1] as Seen
    vote(short ? 'before:short' : 'before', cueVotes(last.words))
    if (react) vote(`before:${react}`, cueVotes(words))
  } else if (react) add(`${react}|alone`)
  for (const c of heard.classes) {
    add(`hd:${c}`, 0.6)
    if (short) add(`hd|short:${c}`, 0.6)
  }
  if (context.heard) add('heard')

  add(context.position < 0.12 ? 'pos:early' : context.position > 0.85 ? 'pos:late' : 'pos:mid')
  if (context.position === 0) add('pos:first')
  add(`call:${context.call}`)
  add(`call|q:${context.call}|${ask.question}`)
  add(`role:${context.role}`)

  vote('heading', announced(near))
  if (short) vote('heading:short', announced(near))
  vote('above', announced(context.headings[1] ?? ''))
  vote('label', announced(context.label))
  vote('leadIn', announced(context.leadIn))
  if (short) vote('leadIn:short', announced(context.leadIn))
  vote('column', announced(context.column))
  vote('title', announced(context.title))
  return {
    names,
    tied,
    heading: heading.words,
    label: [...label.words, ...leadIn.words],
    before: before.flatMap((sentence) => sentence.words).slice(-16),
  }
}

/** How strongly the cues in some words speak for each intent. */
function cueVotes(words: readonly Word[]): Announcement {
  const votes = new Map<number, number>()
  for (const { value } of cueIndex().match(words)) votes.set(value.intent, Math.max(votes.get(value.intent) ?? 0, value.strength / 5))
  return votes
}

/** Votes of the cues of the ask itself. */
export function ownCueVotes(ask: AskFeatures): TiedFeature | undefined {
  const votes = new Map<number, number>()
  for (const { value } of ask.cues) votes.set(value.intent, Math.max(votes.get(value.intent) ?? 0, value.strength / 3) + 0.15)
  return votes.size > 0 ? { name: 'cue', votes } : undefined
}

/** What the asks around are taken for, from a first look at each: votes by the intents' places. */
export function neighbourVotes(name: string, shares: Float32Array): TiedFeature {
  const votes = new Map<number, number>()
  for (let i = 0; i < INTENTS.length; i++) if ((shares[i] as number) > 0.03) votes.set(i, shares[i] as number)
  return { name, votes }
}

function lastSentences(text: string): Seen[] {
  if (text.trim() === '') return []
  const spans = splitSentences(text)
  return spans.slice(-2).map((span) => see(text.slice(span.start, span.end)))
}

function see(text: string): Seen {
  if (text === '') return NOTHING
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size > MOST_REMEMBERED) remembered.clear()
  const split = splitWords(text)
  const hits = classHits(text, split)
  const seen: Seen = { words: nameSlots(text, split), classes: [...new Set(hits.map((hit) => CLASS_NAMES[hit.of] as string))] }
  remembered.set(text, seen)
  return seen
}
