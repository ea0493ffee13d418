import type { Span } from '../text/span.js'

export const DIRECTIVES = [
  'saleslint-disable-next-line',
  'saleslint-disable-line',
  'saleslint-disable-file',
  'saleslint-disable',
  'saleslint-enable',
] as const
export type DirectiveKind = (typeof DIRECTIVES)[number]

/** What to put where in the source, and how that is said to a person. */
export interface DirectiveEdit {
  readonly span: Span
  readonly text: string
  readonly describe: string
}

/** A word of a directive that means nothing: its own name, a rule's, or a quote that no line holds; or a reason without its dashes. */
export interface Slip {
  readonly what: 'kind' | 'rule' | 'quote' | 'dashes'
  readonly written: string
  readonly span: Span
  /** The nearest name there is. */
  readonly meant?: string
  readonly fix?: DirectiveEdit
}

/** A comment that silences rules, as rules see it once all other rules have spoken. */
export interface Directive {
  /** The whole comment with its marks. */
  readonly span: Span
  /** Absent where its name is misspelt: it silences nothing then. */
  readonly kind?: DirectiveKind
  readonly reason?: string
  readonly slips: readonly Slip[]
  /** What it names and what had nothing to silence, although it was looked for: rules and families, or `all`. */
  readonly idle: readonly string[]
  /** Nothing that it names silenced anything: it can go. */
  readonly isIdle: boolean
  /** Takes out what is idle: the whole comment, or names of it. */
  readonly withoutIdle: DirectiveEdit
}
