import { ownText } from '../../text/own-text.js'
import { splitSentences } from '../../text/sentences.js'
import { splitWords, type Word } from '../../text/words.js'
import type { AskContext } from '../reading.js'
import { type Announcement, announced } from './announce.js'
import { cueIndex } from './cue-index.js'
import { type Sign, sign } from './feature-list.js'
import type { AskFeatures } from './features.js'
import { saidBefore } from './said-before.js'
import { CLASS_SIGNS, classHits, nameSlots } from './word-classes.js'

/**
 * A feature whose weight is the same for all intents: it says how much each intent is spoken for ("what the heading announces"), and one
 * number is learnt for how far to believe it there. By the intents' places.
 */
export interface TiedFeature {
  readonly name: string
  readonly votes: ReadonlyMap<number, number>
}

interface Seen {
  readonly words: readonly Word[]
  readonly classes: readonly Sign[]
  votes: Announcement | undefined
}
const MOST_REMEMBERED = 4_000
const remembered = new Map<string, Seen>()
const NOTHING: Seen = { words: [], classes: [], votes: undefined }

const kind = (name: string): Sign => sign(`~${name}`)
const KINDS = {
  h: kind('h'),
  hF: kind('h|f'),
  hShort: kind('h|short'),
  h1: kind('h1'),
  l: kind('l'),
  k: kind('k'),
  col: kind('col'),
  ti: kind('ti'),
  st: kind('st'),
  stF: kind('st|f'),
  stQ: kind('st|q'),
  stShort: kind('st|short'),
  stReact: kind('st|react'),
  stC: kind('st|c'),
  b: kind('b'),
  bF: kind('b|f'),
  bShort: kind('b|short'),
  bReact: kind('b|react'),
  bEnd: kind('b.end'),
  said: kind('said'),
  saidReact: kind('said|react'),
  saidQ: kind('said|q'),
  alone: kind('alone'),
  hd: kind('hd'),
  hdShort: kind('hd|short'),
  heard: kind('heard'),
  heardQ: kind('heard|q'),
  pos: kind('pos'),
  call: kind('call'),
  callQ: kind('call|q'),
  role: kind('role'),
}
const YES = sign('yes')

/** What stands around an ask, as features without its words, added to the ask's own list; what votes for intents is given back. */
export function contextFeatures(ask: AskFeatures, form: string, context: AskContext): TiedFeature[] {
  const { list, question, react } = ask
  const tied: TiedFeature[] = []
  const add = (kind: Sign, a: Sign, b?: Sign, value = 1): void => list.add(kind, a, b, undefined, value)
  const vote = (name: string, votes: Announcement): void => {
    if (votes.size > 0) tied.push({ name, votes })
  }
  const formSign = sign(form)
  const short = ask.size <= 4
  const near = context.headings[0] ?? ''
  const heading = see(near)
  const above = see(context.headings[1] !== context.title ? (context.headings[1] ?? '') : '')
  const label = see(context.label)
  const leadIn = see(context.leadIn)

  for (const c of heading.classes) {
    add(KINDS.h, c)
    add(KINDS.hF, formSign, c)
    if (short) add(KINDS.hShort, c)
  }
  for (const c of above.classes) add(KINDS.h1, c, undefined, 0.6)
  for (const c of label.classes) add(KINDS.l, c)
  for (const c of leadIn.classes) add(KINDS.k, c)
  for (const c of see(context.column).classes) add(KINDS.col, c)
  for (const c of see(context.title).classes) add(KINDS.ti, c, undefined, 0.5)

  const stage = sign(context.stage)
  add(KINDS.st, stage)
  add(KINDS.stF, stage, formSign)
  add(KINDS.stQ, stage, question)
  if (short) add(KINDS.stShort, stage)
  if (react) add(KINDS.stReact, stage, react)
  for (const c of ask.classes) add(KINDS.stC, stage, CLASS_SIGNS[c] as Sign, 0.5)

  const before = lastSentences(context.before)
  const heard = see(context.heard.slice(-160))
  if (before.length > 0) {
    const words = before.flatMap((sentence) => sentence.words)
    const classes = new Set(before.flatMap((sentence) => sentence.classes))
    add(KINDS.bEnd, sign(context.before.trimEnd().endsWith('?') ? '?' : '.'))
    for (const c of classes) {
      add(KINDS.b, c)
      add(KINDS.bF, formSign, c, 0.7)
      if (short) add(KINDS.bShort, c)
      if (react) add(KINDS.bReact, react, c)
    }
    const last = before[before.length - 1] as Seen
    vote(short ? 'before:short' : 'before', (last.votes ??= cueVotes(last.words)))
    if (react) vote(`before:${react.text}`, cueVotes(words))
    if (short || react) {
      const said = sign(saidBefore(context.before))
      add(KINDS.said, said)
      add(KINDS.saidQ, said, question)
      if (react) add(KINDS.saidReact, said, react)
    }
  } else if (react) add(KINDS.alone, react)
  for (const c of heard.classes) {
    add(KINDS.hd, c, undefined, 0.6)
    if (short) add(KINDS.hdShort, c, undefined, 0.6)
  }
  if (context.heard) {
    add(KINDS.heard, YES)
    add(KINDS.heardQ, question)
  }

  add(KINDS.pos, sign(context.position === 0 ? 'first' : context.position < 0.12 ? 'early' : context.position > 0.85 ? 'late' : 'mid'))
  const call = sign(context.call)
  add(KINDS.call, call)
  add(KINDS.callQ, call, question)
  add(KINDS.role, sign(context.role))

  vote('heading', announced(near))
  if (short) vote('heading:short', announced(near))
  vote('above', announced(context.headings[1] ?? ''))
  vote('label', announced(context.label))
  vote('leadIn', announced(context.leadIn))
  if (short) vote('leadIn:short', announced(context.leadIn))
  vote('column', announced(context.column))
  vote('title', announced(context.title))
  return tied
}

/** How strongly the cues in some words speak for each intent. */
function cueVotes(words: readonly Word[]): Announcement {
  const votes = new Map<number, number>()
  for (const { value } of cueIndex().match(words)) votes.set(value.intent, Math.max(votes.get(value.intent) ?? 0, value.strength / 5))
  return votes
}

/** Votes of the cues of the ask itself, a feature for each strength: how far a strength may be trusted is learnt. */
export function ownCueVotes(ask: AskFeatures): TiedFeature[] {
  const byStrength = new Map<number, Map<number, number>>()
  for (const { value } of ask.cues) {
    const votes = byStrength.get(value.strength) ?? new Map<number, number>()
    byStrength.set(value.strength, votes.set(value.intent, Math.min(2, (votes.get(value.intent) ?? 0) + 1)))
  }
  return [...byStrength].map(([strength, votes]) => ({ name: `cue:${strength}`, votes }))
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
  const seen: Seen = {
    words: nameSlots(text, split),
    votes: undefined,
    classes: [...new Set(hits.map((hit) => CLASS_SIGNS[hit.of] as Sign))],
  }
  remembered.set(ownText(text), seen)
  return seen
}
