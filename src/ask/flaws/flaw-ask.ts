import type { Clause, WordRange } from '../clause.js'
import type { Form, Intent, Openness } from '../labels.js'
import type { AskContext } from '../reading.js'
import type { Signs } from './signs.js'

/** The other labels of the ask, as far as its flaws depend on them. */
export interface FlawLabels {
  readonly form: Form
  readonly openness: Openness
  readonly intent: Intent
  readonly softened: boolean
  readonly probe: boolean
}

/** All that the reader of one flaw looks at. */
export interface FlawAsk {
  readonly clause: Clause
  readonly context: AskContext
  readonly labels: FlawLabels
  readonly signs: Signs
  /** Place of the first word that asks: of the wrapper, else of the core. */
  readonly first: number
}

/** A flaw that was seen: how sure it is, 0 to 1, what says so, and which words. */
export interface FlawHit {
  readonly confidence: number
  /** In words a user understands. */
  readonly cue: string
  readonly range: WordRange
}

/** Where a sign stands: places of the ask's words, end exclusive. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** A flaw seen in a sign. */
export const hitAt = ({ from, to }: Place, confidence: number, cue: string): FlawHit => ({
  confidence,
  cue,
  range: { start: from, end: to },
})

/** Norm of a word of the ask, counted from the first word that asks; empty past the end. */
export function wordAt({ clause, first }: FlawAsk, offset: number): string {
  return clause.words[first + offset]?.norm ?? ''
}

/** The words of a range as they stand in the ask. */
export function textOf({ text, words }: Clause, range: WordRange): string {
  const start = words[range.start]
  const end = words[range.end - 1]
  return start && end ? text.slice(start.start, end.end) : ''
}

/** Whether the seller is showing the offer just now: there a word about the product is no frame and an opinion is what is asked for. */
export function isShowing({ context }: FlawAsk): boolean {
  // Research and interviews show nothing, whatever their headings say.
  if (context.call === 'interview') return false
  return context.stage === 'pitch' || (context.call === 'demo' && context.stage !== 'discovery' && context.stage !== 'opening')
}

/** Social talk: the stage says so, or the intent where the stage does not say otherwise. */
export function isSmallTalk({ context, labels }: FlawAsk): boolean {
  if (context.stage === 'rapport') return true
  return labels.intent === 'rapport' && (context.stage === 'opening' || context.stage === 'other' || context.stage === 'wrap-up')
}

/** Where what is asked begins behind a condition: "If …, would you…", also "Let me ask you: if …, would you…"; undefined without one. */
export function afterCondition({ words, core, leadIn, statement }: Clause): number | undefined {
  if (leadIn?.kind === 'if') return leadIn.end
  if (!statement) return undefined
  for (let i = statement.start; i < statement.end; i++) if (words[i]!.norm === 'if') return core.start
  return undefined
}

/** The customer has objected: the stage says so, or a page of objections where no heading says otherwise. */
export const isCountering = ({ context }: FlawAsk): boolean =>
  context.stage === 'objection' || (context.stage === 'other' && context.call === 'objection')
