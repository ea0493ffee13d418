import { type AskDraft, draftAsk, settleAsk } from './classify.js'
import { lendings, type Nearness } from './intent/neighbours.js'
import type { AskContext, AskReading } from './reading.js'
import type { Corrections } from './taught.js'

/** One ask of a script, before it is labelled. */
export interface AskInput {
  /** Markup removed, one sentence. */
  readonly text: string
  /** Everything around it except the asks before, which are read here. */
  readonly context: Omit<AskContext, 'previous'>
  /** 1-based line on which it starts. */
  readonly line: number
  /** Asks of one turn share a number, as do asks of one section. */
  readonly turn: number
  readonly section: number
}

/**
 * Labels all asks of a script, in document order: neighbours lend each other meaning. One reading for each input, in the same order.
 * `correct` lays what a team has taught over each.
 */
export type ClassifyAsks = (asks: readonly AskInput[], correct?: Corrections) => AskReading[]

export const classifyAsks: ClassifyAsks = (asks, correct) => {
  const drafts = asks.map(({ text, context }) => draftAsk(text, context))
  const lent = lendings(
    drafts.map(({ intent }) => intent.leaning),
    asks.map((ask, index) => nearnessOf(asks[index - 1], ask)),
  )
  const readings: AskReading[] = []
  asks.forEach((ask, index) => {
    const before = asks[index - 1]
    const reading = readings[index - 1]
    const previous =
      before && reading
        ? {
            text: before.text,
            reading,
            gap: Math.max(0, ask.line - before.line),
            sameTurn: before.turn === ask.turn,
            sameSection: before.section === ask.section,
            answered: ask.context.heard !== '' && ask.context.heard !== before.context.heard,
          }
        : undefined
    const read = settleAsk(drafts[index] as AskDraft, previous ? { ...ask.context, previous } : ask.context, lent[index])
    readings.push(correct ? correct(ask.text, read) : read)
  })
  return readings
}

/** How an ask stands to the one before it in the same script. */
export function nearnessOf(before: AskInput | undefined, ask: AskInput): Nearness {
  if (!before) return 'none'
  if (before.turn === ask.turn) return 'turn'
  return before.section === ask.section ? 'section' : 'script'
}
