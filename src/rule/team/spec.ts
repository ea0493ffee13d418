import type { Flaw, Form, Intent, Openness, Stage } from '../../ask/labels.js'
import type { Example, Where } from '../contract.js'
import type { SeveritySetting } from '../finding.js'

/** What a rule without code looks for. Every given field must hold; a list holds where one of its members does. */
export interface Sought {
  /** In phrase notation, in what is said. */
  readonly phrases?: readonly string[]
  readonly intent?: readonly Intent[]
  readonly flaw?: readonly Flaw[]
  readonly form?: readonly Form[]
  readonly openness?: readonly Openness[]
  readonly stage?: readonly Stage[]
  /** Phrases in a heading: the heading itself is found. */
  readonly heading?: readonly string[]
}

/** Limits of place: what must come later, what must have come earlier, what else the script must hold or lack. */
export interface Limits {
  /** Nothing of this came yet. Of a heading or a stage: it comes later. */
  readonly before?: Sought
  readonly after?: Sought
  readonly with?: Sought
  readonly without?: Sought
}

export const SCOPES = ['script', 'path', 'stage', 'turn', 'sentence'] as const
export type Scope = (typeof SCOPES)[number]
export const COUNTED = ['asks', 'words', 'sentences'] as const
export type Counted = (typeof COUNTED)[number]

/** What a rule without code reports: one of five kinds. */
export type Match =
  | ({ readonly kind: 'find'; readonly what: Sought } & Limits)
  /** Phrase → what to say instead of it. */
  | { readonly kind: 'swap'; readonly words: Readonly<Record<string, string>> }
  /** Names that have one right spelling. */
  | { readonly kind: 'written'; readonly names: readonly string[] }
  | ({
      readonly kind: 'count'
      readonly of: Sought | Counted
      readonly in: Scope
      readonly most?: number
      readonly least?: number
    } & Limits)
  | ({ readonly kind: 'missing'; readonly what: Sought; readonly in: 'script' | 'stage' } & Limits)

/** A rule as a team writes it in YAML, checked. */
export interface TeamRule {
  readonly id: string
  readonly message: string
  readonly instead: string
  /** A line that can be said aloud in its place. */
  readonly say?: string
  readonly severity: SeveritySetting
  readonly summary?: string
  readonly why?: string
  readonly source?: string
  readonly where: Where
  readonly match: Match
  /** Sentences and asks in which this stands are let pass. */
  readonly except?: Sought
  readonly tests: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
}

/** The family of rules that a team writes in its config. */
export const TEAM = 'team'

/** The placeholders that a message of each kind may hold. */
export const PLACEHOLDERS: Readonly<Record<Match['kind'], readonly string[]>> = {
  find: ['found'],
  swap: ['found', 'instead'],
  written: ['found', 'instead'],
  count: ['count', 'limit'],
  missing: [],
}
