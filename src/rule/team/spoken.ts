import type { Stage } from '../../ask/labels.js'
import type { Ask, Script, Sentence, StageRun, Step, Turn } from '../../script/model.js'
import type { Span } from '../../text/span.js'
import { isLive, stageOf } from '../asks.js'
import type { Path, Where } from '../contract.js'

/** One thing that a rule without code may look at: a sentence, with the ask that it is, or a heading. */
export interface Spoken {
  readonly text: string
  readonly span: Span
  readonly stage: Stage
  readonly ask?: Ask
  readonly sentence?: Sentence
}

/** What is said in a script or on a way through it, headings between, in order. */
export function spokenIn({ steps }: Pick<Script | Path, 'steps'>, where: Where): readonly Spoken[] {
  return steps.flatMap((step) => (step.kind === 'heading' ? [headingOf(step)] : step.turn ? spokenInTurn(step.turn, where) : []))
}

/** What is said in a stage. */
export function spokenInStage({ sections }: StageRun, script: Script, where: Where): readonly Spoken[] {
  const own = new Set(sections)
  return spokenIn({ steps: script.steps.filter(({ section }) => own.has(section)) }, where)
}

export function spokenInTurn(turn: Turn, where: Where): readonly Spoken[] {
  if (turn.speaker !== (where.speaker ?? 'rep') || !isLive(turn)) return []
  return turn.sentences.map(spokenOf).filter(({ stage }) => isAtStage(stage, where))
}

export function spokenOf(sentence: Sentence): Spoken {
  const { ask, text, span } = sentence
  return { text, span, sentence, stage: ask ? stageOf(ask) : sentence.turn.section.stage, ...(ask && !ask.negative ? { ask } : {}) }
}

function headingOf({ section, span }: Step): Spoken {
  return { text: section.title, span: section.heading ?? span, stage: section.stage }
}

function isAtStage(stage: Stage, { stage: wanted, notStage }: Where): boolean {
  return (wanted === undefined || wanted.includes(stage)) && !notStage?.includes(stage)
}
