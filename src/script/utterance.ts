import type { Block } from './block.js'
import type { Channel, Speaker } from './model.js'
import type { SectionFrame } from './section-frames.js'

/** One stretch of talk as the layout gives it, before it is cut into sentences. */
export interface Utterance {
  readonly kind: 'utterance'
  readonly block: Block
  /** Its stretch of the block's run. */
  readonly start: number
  readonly end: number
  readonly speaker: Speaker
  /** The speaker as written; empty where the layout tells who speaks. */
  readonly speakerLabel: string
  readonly channel: Channel
  readonly negative: boolean
  readonly quoted: boolean
  /** Unquoted talk of which only the questions are sure to be spoken. */
  readonly questionsOnly: boolean
  readonly frame: SectionFrame
  /** The label right before it in its block. */
  readonly label: string
  /** The nearest label or lead-in line above. */
  readonly leadIn: string
  /** Carries on the talk of the utterance before it. */
  readonly continues: boolean
  /** What the customer has said just before, where the layout tells (the other cell, the quoted label). */
  readonly heard: string
  /** The condition under which it is said, where its own line or lead-in gives one. */
  readonly condition: string
  /** Joined to the utterance before it by OR. */
  readonly alternative: boolean
}

/** Anything for the rep's eyes. */
export interface Remark {
  readonly kind: 'note' | 'pause'
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly frame: SectionFrame
  readonly pause?: 'slot' | 'listen'
  readonly condition: string
  readonly leadIn: string
}

export interface HeadingMark {
  readonly kind: 'heading'
  readonly block: Block
  readonly frame: SectionFrame
}

/** What a file holds, in document order. */
export type Event = Utterance | Remark | HeadingMark
