import { splitSentences } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import type { Draft } from './flow/steps.js'
import type { Run } from './markdown/run.js'
import type { OwnLines, Sentence, Turn } from './model.js'
import type { Event, Utterance } from './reading/utterance.js'

/** A turn while it is put together, with the utterances that it is made of. */
export interface TurnDraft {
  readonly turn: Draft<Turn>
  readonly utterances: Utterance[]
  /** The utterance of each sentence. */
  sources: Utterance[]
}

/** Joins utterances of one speaker that nothing parts into turns, and cuts them into sentences; `ownLines` says what goes with one. */
export function buildTurns(
  events: readonly Event[],
  ownLines: (event: Event) => OwnLines | undefined,
): { turns: TurnDraft[]; byEvent: Map<Event, TurnDraft> } {
  const turns: TurnDraft[] = []
  const byEvent = new Map<Event, TurnDraft>()
  let last: TurnDraft | undefined
  let lastUtterance: Utterance | undefined
  for (const event of events) {
    if (event.kind !== 'utterance') {
      if (event.kind !== 'note') last = undefined
      continue
    }
    if (last && lastUtterance && joins(lastUtterance, event)) {
      const before = last.turn.sentences.at(-1) as PlacedSentence | undefined
      // A quotation that goes on here would be left without its beginning.
      if (event.continues && before) delete before.ownLines
      last.utterances.push(event)
      last.turn.span = { start: last.turn.span.start, end: event.block.run.span(event.start, event.end).end }
    } else {
      last = openTurn(turns.length, event)
      turns.push(last)
    }
    byEvent.set(event, last)
    addSentences(last, event, ownLines)
    lastUtterance = event
  }
  for (const draft of turns) {
    const { turn } = draft
    turn.wordCount = turn.sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0)
    // Without the room that lists are given to grow.
    turn.sentences = turn.sentences.slice()
    draft.sources = draft.sources.slice()
  }
  return { turns, byEvent }
}

function joins(before: Utterance, next: Utterance): boolean {
  if (before.speaker !== next.speaker || before.channel !== next.channel || before.negative !== next.negative || next.alternative)
    return false
  if (next.continues) return true
  return (
    next.speakerLabel !== '' &&
    next.speakerLabel === before.speakerLabel &&
    (next.block === before.block
      ? // What a condition in the middle of a turn leads to is another path.
        next.conditions.at(-1)?.key === before.conditions.at(-1)?.key
      : next.block.container === before.block.container && next.block.container !== 0)
  )
}

function openTurn(index: number, event: Utterance): TurnDraft {
  const turn: Draft<Turn> = {
    index,
    speaker: event.speaker,
    label: event.speakerLabel,
    channel: event.channel,
    span: event.block.run.span(event.start, event.end),
    section: event.frame.section,
    layout: event.block.layout,
    sentences: [],
    wordCount: 0,
  }
  return { turn, utterances: [event], sources: [] }
}

function addSentences(draft: TurnDraft, event: Utterance, ownLines: (event: Event) => OwnLines | undefined): void {
  const text = event.block.run.text.slice(event.start, event.end).replaceAll('\n', ' ')
  const spans = event.single ? [trim(text)] : splitSentences(text)
  for (const span of spans) {
    const from = span.start + (NUMBER.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
    const sentence = withoutStrayBracket(text.slice(from, span.end))
    if (!/[\p{L}\p{N}_]/u.test(sentence)) continue
    ;(draft.turn.sentences as Sentence[]).push(new PlacedSentence(sentence, event.block.run, event.start + from, draft.turn))
    draft.sources.push(event)
  }
  const own = spans.length === 1 && !event.continues ? ownLines(event) : undefined
  const only = draft.turn.sentences.at(-1)
  if (own && only) (only as PlacedSentence).ownLines = own
}

class PlacedSentence implements Sentence {
  readonly span: Span
  ask?: NonNullable<Sentence['ask']>
  ownLines?: OwnLines
  behindCue?: boolean
  apart?: boolean
  endsLine?: boolean

  constructor(
    readonly text: string,
    readonly run: Run,
    readonly start: number,
    readonly turn: Turn,
  ) {
    this.span = run.span(start, start + text.length)
  }

  at(start: number, end: number): Span {
    return this.run.span(this.start + start, this.start + end)
  }
}

function trim(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
}

/** `4. Who fits it?` in a paragraph, where Markdown knows no list: the number is not said. */
const NUMBER = /^\d{1,3}[.)]\s+(?=\p{Lu}[^?]*\?)/u

/** “(If yes: who fits it?)”: the bracket opens before what is said, so it does not close it either. */
function withoutStrayBracket(sentence: string): string {
  return /^[^([]*[.?!…][)\]]$/.test(sentence) ? sentence.slice(0, -1) : sentence
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
