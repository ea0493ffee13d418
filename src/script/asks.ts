import type { AskInput, ClassifyAsks } from '../ask/classify-asks.js'
import { askKind } from '../ask/detect.js'
import type { AskContext } from '../ask/reading.js'
import { unmarkedQuestion } from '../ask/unmarked.js'
import type { LineIndex } from '../text/lines.js'
import { stageOfAsk } from './facts/stage-of-ask.js'
import type { Draft, StepReading } from './flow/steps.js'
import type { Ask, Sentence, Step } from './model.js'
import type { Utterance } from './reading/utterance.js'
import type { TurnDraft } from './turns.js'
import { asksOn, breaksOff, isAnswered, isAside, isPlan, isStem, isTimed, opensList, tellsToAsk, tellsWhatToAsk } from './voice/asides.js'
import { asksInCapitals } from './voice/capitals.js'

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
    let forOthers: Utterance | undefined
    let checkList: Utterance | undefined
    sentences.forEach((sentence, indexInTurn) => {
      const utterance = draft.sources[indexInTurn]!
      // "Ask any other builder: - Are you insured?": they are the customer's to ask.
      if (forOthers && forOthers.block !== utterance.block) {
        if (utterance.block.opensItem) return
        forOthers = undefined
      }
      if (tellsToAsk(sentence.text)) forOthers = utterance
      // "Here's what I'd look for: Are they insured? Who does the work?": so are these, up to the next statement.
      if (tellsWhatToAsk(sentence.text)) checkList = utterance
      else if (checkList !== utterance || !/\?\W*$/.test(sentence.text) || asksYou(sentence.text)) checkList = undefined
      if (checkList) return
      // "Would it help if we: - sent the plan? - …": the first entry ends the question that the lead-in opens.
      const leads = sentences[indexInTurn - 1]
      if (leads && opensList(leads.text, sentence, utterance)) return
      const next = sentences[indexInTurn + 1]
      const isList = next && opensList(sentence.text, next, draft.sources[indexInTurn + 1]!)
      if (!isList && (isStem(sentence.text, utterance.leadIn) || (isAside(sentence.text) && !asksOn(sentence.text, leads?.text)))) return
      const isBroken = utterance.single && breaksOff(sentence.text)
      const asksWithoutMark = utterance.unmarked || asksInCapitals(sentence.text) || isLeftOpen(sentence.text, utterance)
      const kind = isBroken ? 'question' : (askKind(sentence.text) ?? (asksWithoutMark ? 'question' : undefined))
      if (!isList && (kind === undefined || isAnswered(sentence.text, next?.text) || isTimed(sentence.text, next?.text))) return
      if ((kind === 'request' || kind === 'permission') && isPlan(sentence.text, sentences, indexInTurn)) return
      found.push({ draft, utterance, sentence, indexInTurn })
    })
  }
  return found
}

/** Of the customer, so not theirs to ask: "Does that help you?" */
function asksYou(text: string): boolean {
  return /\b(?:you|your)\b/i.test(text) && !/\b(?:they|them|their)\b/i.test(text)
}

/** `Me: what did they find`: a turn that ends without any mark, in the order of a question. */
function isLeftOpen(text: string, { speakerLabel, quoted }: Utterance): boolean {
  return speakerLabel !== '' && !quoted && !/[.?!:;,…–—-]\W*$/.test(text) && unmarkedQuestion(text) !== undefined
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
