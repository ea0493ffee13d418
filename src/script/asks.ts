import type { AskInput, ClassifyAsks } from '../ask/classify-asks.js'
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
      // "Would it help if we: - sent the plan? - …": the first entry ends the question that the lead-in opens.
      const leads = sentences[indexInTurn - 1]
      if (leads && opensList(leads.text, sentence, draft.sources[indexInTurn]!)) return
      const next = sentences[indexInTurn + 1]
      if (next && opensList(sentence.text, next, draft.sources[indexInTurn + 1]!)) {
        found.push({ draft, utterance: draft.sources[indexInTurn]!, sentence, indexInTurn })
        return
      }
      if (isStem(sentence.text, draft.sources[indexInTurn]!.leadIn) || isAside(sentence.text) || askKind(sentence.text) === undefined)
        return
      found.push({ draft, utterance: draft.sources[indexInTurn]!, sentence, indexInTurn })
    })
  }
  return found
}

/** `Question starters: "What happens when…"`: to be gone on with. */
function isStem(text: string, leadIn: string): boolean {
  return /(?:\.{3}|…)\W*$/.test(text) && /\b(?:starters?|stems?|beginnings)\b/i.test(leadIn)
}

/** Whether a question breaks off at a colon and a list of ways to end it, the first of them `next`, goes on with it. */
function opensList(text: string, next: Sentence, source: Utterance): boolean {
  return /:\s*$/.test(text) && source.block.opensItem && next.text.includes('?') && OPENS_QUESTION.test(text)
}
const OPENS_QUESTION =
  /^\W{0,4}(?:(?:so|and|or|well|then),? )?(?:is|are|was|would|could|do|does|did|have|has|should|will|can) (?:it|that|this|there|you|your|we|i|they)\b/i

/** Words that look like an ask and are none: an example in brackets, a heading's "Questions?", what somebody else may think. */
function isAside(text: string): boolean {
  const start = text.slice(0, 300)
  return (
    (/^\W{0,4}(?:\[[^\]]*\]|\([^)]*\))\W{0,4}$/.test(start) && !/\[(?:\w+['’]?s? )?(?:first )?name\]\?/i.test(start)) ||
    /^\W{0,4}questions?\W{0,4}$/i.test(start) ||
    /^['‘][^'’]{3,}.*['’]$/.test(start) ||
    /\b(?:thinking|wondering)\b[:,]?\s{0,2}['‘"“]/i.test(start) ||
    (/^[^?(]*\([^)]*\?\)\W{0,4}$/.test(start) && start.indexOf('?') > start.indexOf('('))
  )
}

/** Labels every candidate, each by what stands around it, all in one call: neighbours lend each other meaning. */
export function buildAsks(
  candidates: readonly Candidate[],
  { steps, byTurn }: StepReading,
  facts: Pick<AskContext, 'role' | 'call' | 'title'>,
  lines: LineIndex,
  classify: ClassifyAsks,
): Ask[] {
  const heardBefore = customerWords(steps)
  const inputs = candidates.map(({ draft, utterance, sentence, indexInTurn }, index): AskInput => {
    const { sentences, index: turn, section } = draft.turn
    const { frame } = utterance
    return {
      text: sentence.text,
      line: lines.at(sentence.span.start).line,
      turn,
      section: section.index,
      context: {
        stage: frame.stage ?? 'other',
        headings: frame.titles,
        label: utterance.label,
        leadIn: utterance.leadIn,
        column: utterance.block.cell?.header ?? '',
        before: textOf(sentences.slice(Math.max(0, indexInTurn - 6), indexInTurn)).slice(-300),
        after: textOf(sentences.slice(indexInTurn + 1, indexInTurn + 5)).slice(0, 200),
        heard: utterance.heard !== '' ? utterance.heard : (heardBefore.get(byTurn.get(draft)!.index) ?? frame.heard),
        ...facts,
        position: candidates.length > 1 ? index / (candidates.length - 1) : 0.5,
      },
    }
  })
  const readings = classify(inputs)
  return candidates.map(({ draft, utterance, sentence }, index): Ask => {
    const { turn } = draft
    const { frame } = utterance
    const step = byTurn.get(draft)!
    const reading = readings[index]!
    // Each label by its name: with a spread every ask would get a hidden class of its own, which makes it four times as large and slow to read.
    const ask: Ask = {
      form: reading.form,
      openness: reading.openness,
      intent: reading.intent,
      second: reading.second,
      flaws: reading.flaws,
      softened: reading.softened,
      probe: reading.probe,
      about: reading.about,
      confidence: reading.confidence,
      cues: reading.cues,
      index,
      text: sentence.text,
      span: sentence.span,
      sentence,
      turn,
      section: frame.section,
      stage: stageOfAsk(frame, reading, inputs[index]!.context, turn.channel, step),
      negative: turn.channel === 'counter-example',
      step,
      at: placesIn(sentence),
    }
    ;(sentence as Draft<Sentence>).ask = ask
    return ask
  })
}

/** Made out here, where nothing else is in sight: a function holds on to everything around the place where it is made. */
function placesIn(sentence: Sentence): Ask['at'] {
  return (start, end) => sentence.at(start, end)
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
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
