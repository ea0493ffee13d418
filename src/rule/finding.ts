import type { Span } from '../text/span.js'

/** How loud a finding is. `off` exists only in settings: a rule that is off reports nothing. */
export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const
export type SeveritySetting = (typeof SEVERITIES)[number]
export type Severity = Exclude<SeveritySetting, 'off'>

/** What to say instead. `safe` may be applied unasked by --fix; `review` is wording for a person to accept. */
export interface Suggestion {
  readonly text: string
  readonly applicability: 'safe' | 'review'
  /** What to put where in the source; absent where the text is advice, not a replacement. */
  readonly edit?: { readonly span: Span; readonly text: string }
}

export interface Finding {
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  /** What, why, what to do: one or two sentences, no trailing line break. */
  readonly message: string
  readonly span: Span
  /** 1-based; columns in UTF-16 units; the end is exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** For rules about order: the way through the script on which it happens, "Opening → Busy → Close". */
  readonly path?: string
  readonly suggestions: readonly Suggestion[]
}
