import type { Call, Role } from '../ask/labels.js'
import type { Finding, Severity } from '../rule/finding.js'

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
}

export type SeverityCount = Record<Severity, number>

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
}

/** A format: the same report in, the same string out, every time. */
export type Format = (report: Report, style: Style) => string
