import { classifyAsk } from '../ask/classify.js'
import { askKind } from '../ask/detect.js'
import type { AskContext } from '../ask/reading.js'
import type { LineIndex } from '../text/lines.js'
import type { Ask, Sentence, Step } from './model.js'
import { stageOfAsk } from './stage-of-ask.js'
import type { Draft, StepReading } from './steps.js'
import type { TurnDraft } from './turns.js'
import type { Utterance } from './utterance.js'

/** A sentence of the rep that requests an answer, before it is classified. */
export interface Candidate {
  readonly draft: TurnDraft
  readonly utterance: Utterance
  readonly sentence: Sentence
  readonly indexInTurn: number
}

/** The rep's asks on the call, counter-examples among them: mails, chats and prompts hold none. */
export function collectAsks(turns: readonly TurnDraft[]): Candidate[] {
  const found: Candidate[] = []
  for (const draft of turns) {
    const { speaker, channel, sentences } = draft.turn
    if (speaker !== 'rep' || (channel !== 'call' && channel !== 'voicemail' && channel !== 'counter-example')) continue
    sentences.forEach((sentence, indexInTurn) => {
      if (isAside(sentence.text) || askKind(sentence.text) === undefined) return
      found.push({ draft, utterance: draft.sources[indexInTurn]!, sentence, indexInTurn })
    })
  }
  return found
}

/** Words that look like an ask and are none: an example in brackets, a heading's "Questions?", what somebody else may think. */
function isAside(text: string): boolean {
  const start = text.slice(0, 300)
  return (
    /^\W{0,4}(?:\[[^\]]*\]|\([^)]*\))\W{0,4}$/.test(start) ||
    /^\W{0,4}questions?\W{0,4}$/i.test(start) ||
    /^['‘][^'’]{3,}.*['’]$/.test(start) ||
    /\b(?:thinking|wondering)\b[:,]?\s{0,2}['‘"“]/i.test(start) ||
    (/^[^?(]*\([^)]*\?\)\W{0,4}$/.test(start) && start.indexOf('?') > start.indexOf('('))
  )
}

/** Classifies every candidate in order, each with what stands around it. */
export function buildAsks(
  candidates: readonly Candidate[],
  { steps, byTurn }: StepReading,
  facts: Pick<AskContext, 'role' | 'call' | 'title'>,
  lines: LineIndex,
): Ask[] {
  const asks: Ask[] = []
  const heardBefore = customerWords(steps)
  let previous: Ask | undefined
  candidates.forEach(({ draft, utterance, sentence, indexInTurn }, index) => {
    const { turn } = draft
    const { frame } = utterance
    const step = byTurn.get(draft)!
    const context: AskContext = {
      stage: frame.stage ?? 'other',
      headings: frame.titles,
      label: utterance.label,
      leadIn: utterance.leadIn,
      column: utterance.block.cell?.header ?? '',
      before: textOf(turn.sentences.slice(Math.max(0, indexInTurn - 6), indexInTurn)).slice(-300),
      after: textOf(turn.sentences.slice(indexInTurn + 1, indexInTurn + 5)).slice(0, 200),
      heard: utterance.heard !== '' ? utterance.heard : (heardBefore.get(step.index) ?? frame.heard),
      ...(previous ? { previous: previousOf(previous, sentence, lines) } : {}),
      ...facts,
      position: candidates.length > 1 ? index / (candidates.length - 1) : 0.5,
    }
    const reading = classifyAsk(sentence.text, context)
    const ask: Ask = {
      ...reading,
      index,
      text: sentence.text,
      span: sentence.span,
      sentence,
      turn,
      section: frame.section,
      stage: stageOfAsk(frame, reading, context, turn.channel),
      negative: turn.channel === 'counter-example',
      step,
      at: (start, end) => sentence.at(start, end),
    }
    ;(sentence as Draft<Sentence>).ask = ask
    asks.push(ask)
    previous = ask
  })
  return asks
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

function previousOf(previous: Ask, sentence: Sentence, lines: LineIndex): NonNullable<AskContext['previous']> {
  return {
    text: previous.text,
    reading: previous,
    gap: lines.at(sentence.span.start).line - lines.at(previous.span.start).line,
    sameTurn: previous.turn === sentence.turn,
  }
}

/** For every step, what the customer said in the turn right before it, within its section. */
function customerWords(steps: readonly Step[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  let last = ''
  for (const { index, kind, turn } of steps) {
    if (kind === 'heading') last = ''
    if (!turn) continue
    if (turn.speaker === 'customer') last = textOf(turn.sentences).slice(0, 300)
    else {
      if (last !== '') words.set(index, last)
      last = ''
    }
  }
  return words
}
