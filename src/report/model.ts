import type { Call, Role } from '../ask/labels.js'
import type { Finding } from '../rule/finding.js'

/** One file's outcome. `source` is there for formats that show code frames. */
export interface FileReport {
  readonly file: string
  readonly role: Role
  readonly call: Call
  /** The rep's asks, negatives left out. */
  readonly asks: number
  readonly findings: readonly Finding[]
  readonly source: string
}

/** Something that kept a file or the run from being done: one clear line. */
export interface ReportError {
  readonly file?: string
  readonly code: string
  readonly message: string
  readonly hint?: string
  /** Where in the file it is wrong, for mistakes in a config or in front matter; `source` is that file's text, for the code frame. */
  readonly place?: SourcePlace
  readonly source?: string
}

/** A stretch of a file as people count it: 1-based lines and columns in UTF-16 units, the end exclusive. */
export interface SourcePlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Summary {
  readonly files: number
  readonly scripts: number
  readonly asks: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface Report {
  readonly files: readonly FileReport[]
  readonly errors: readonly ReportError[]
  readonly summary: Summary
  /** Address of the rules' page, to which a rule's id is added; formats without links have no use for it. */
  readonly docs?: string
}

/** Colours as functions of a string; formats never import a colour library. */
export interface Style {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  /** A terminal link where the terminal knows them, else the text alone. */
  readonly link: (text: string, url: string) => string
  /** Terminal cells in a line. */
  readonly width: number
}

/** A format: the same report in, the same string out, every time. */
export type Format = (report: Report, style: Style) => string
