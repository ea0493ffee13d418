import type { Span } from '../text/span.js'
import type { About, Call, Flaw, Form, Intent, Openness, Role, Stage } from './labels.js'

/** Why a label was given: a named cue and where in the ask's text it was seen (offsets in the ask's own text). */
export interface Cue {
  /** `form:polar`, `intent:backstory`, `flaw:leading`, `softened`, `probe` */
  readonly label: string
  /** The phrase, class or context that spoke, in words a user understands: `what prompted`, `heading “Budget”`. */
  readonly cue: string
  /** Absent where the evidence lies outside the ask (a heading, the ask before). */
  readonly span?: Span
  /** How far it moved the label, in log-odds; rules given by hand have none. */
  readonly weight?: number
}

/** How sure each label is, 0 to 1, calibrated: of the labels given 0.9, nine in ten are right. */
export interface Confidence {
  readonly form: number
  readonly openness: number
  readonly intent: number
  readonly probe: number
}

/** Everything the classifier says about one ask. */
export interface AskReading {
  readonly form: Form
  readonly openness: Openness
  readonly intent: Intent
  /** The runner-up, for rules and readers that want to know what else it might be. */
  readonly second: Intent
  /** Each flaw with how sure it is. */
  readonly flaws: ReadonlyMap<Flaw, number>
  readonly softened: boolean
  /** Digs into the answer of the ask before it. */
  readonly probe: boolean
  readonly about: About
  readonly confidence: Confidence
  readonly cues: readonly Cue[]
}

/** The ask before, as far as the classifier needs it. */
export interface PreviousAsk {
  readonly text: string
  readonly reading: AskReading
  /** Source lines between the two starts. */
  readonly gap: number
  readonly sameTurn: boolean
  /** Both stand under the same heading. */
  readonly sameSection?: boolean
  /** The customer says something between the two. */
  readonly answered?: boolean
}

/** What stands around an ask. Plain text throughout, markup removed; empty where there is none. */
export interface AskContext {
  /** The stage that headings (or the flow) give it. */
  readonly stage: Stage
  /** Headings above it, nearest first, the title last. */
  readonly headings: readonly string[]
  /** The label right before it in its own block (`**Budget:** "…"`), or the first cell of its table row. */
  readonly label: string
  /** The nearest label or lead-in line above its block, within the section (`Questions to ask:`). */
  readonly leadIn: string
  /** The column header over it, in a table. */
  readonly column: string
  /** What the rep says before it in the same turn, at most the last 300 characters. */
  readonly before: string
  /** What the rep says after it in the same turn, at most the next 200 characters. */
  readonly after: string
  /** The customer's words just before it: a customer turn, or the objection that the section or row answers. */
  readonly heard: string
  readonly previous?: PreviousAsk
  readonly title: string
  readonly role: Role
  readonly call: Call
  /** Where in the script it stands: 0 first ask, 1 last; 0.5 where unknown. */
  readonly position: number
  /** Product and brand names that are ours, where they are known. */
  readonly ourNames?: readonly string[]
}

/** What is known of an ask that stands by itself. */
export const ALONE: AskContext = {
  stage: 'other',
  headings: [],
  label: '',
  leadIn: '',
  column: '',
  before: '',
  after: '',
  heard: '',
  title: '',
  role: 'script',
  call: 'mixed',
  position: 0.5,
}
