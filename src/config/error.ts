/** A stretch of a file as people count it: 1-based lines and columns in UTF-16 units, the end exclusive. */
export interface ErrorPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface ErrorDetails {
  /** The file that is meant, as it is shown to people. */
  readonly file?: string
  /** What to do about it. */
  readonly hint?: string
  readonly cause?: unknown
  /** Where in the file it is wrong, and the file's text, so that a report can show the lines. */
  readonly place?: ErrorPlace
  readonly source?: string
}

/** Whatever keeps saleslint from its work: a file it cannot read, a mistake in a config, a wrong option. */
export class SaleslintError extends Error {
  /** Stable and short: `no-such-file`, `config-unknown-key`. */
  readonly code: string
  readonly file?: string
  readonly hint?: string
  readonly place?: ErrorPlace
  readonly source?: string

  constructor(code: string, message: string, { file, hint, cause, place, source }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'SaleslintError'
    this.code = code
    this.file = file
    this.hint = hint
    this.place = place
    this.source = source
  }
}
