import type { Block } from '../markdown/block.js'
import type { Channel, Speaker } from '../model.js'
import type { Purpose } from '../voice/purposes.js'
import type { SectionFrame } from './section-frames.js'

/** Something that must hold for what stands under it to be said; two lines with one key stand under the same condition. */
export interface Condition {
  readonly key: string
  readonly text: string
}

interface Placed {
  readonly block: Block
  /** Its stretch of the block's run. */
  readonly start: number
  readonly end: number
  readonly frame: SectionFrame
  /** The nearest label or lead-in line above, the index of its block (-1 where there is none) and what it announces. */
  readonly leadIn: string
  readonly leadAt: number
  readonly leadPurpose?: Purpose
  /** From the outermost in. */
  readonly conditions: readonly Condition[]
}

/** One stretch of talk as the layout gives it, before it is cut into sentences. */
export interface Utterance extends Placed {
  readonly kind: 'utterance'
  readonly speaker: Speaker
  /** The speaker as written; empty where the layout tells who speaks. */
  readonly speakerLabel: string
  readonly channel: Channel
  readonly negative: boolean
  readonly quoted: boolean
  /** One sentence of unquoted talk, told from the notes around it. */
  readonly single: boolean
  /** A question whose mark is left out. */
  readonly unmarked: boolean
  /** The label right before it in its block. */
  readonly label: string
  /** Carries on the talk of the utterance before it. */
  readonly continues: boolean
  /** What the customer has said just before, where the layout tells (the other cell, the quoted label). */
  readonly heard: string
  /** Joined to the utterance before it by OR. */
  readonly alternative: boolean
}

/** Anything for the rep's eyes. */
export interface Remark extends Placed {
  readonly kind: 'note' | 'pause'
  readonly pause?: 'slot' | 'listen'
}

export interface HeadingMark {
  readonly kind: 'heading'
  readonly block: Block
  readonly frame: SectionFrame
}

/** What a file holds, in document order. */
export type Event = Utterance | Remark | HeadingMark
