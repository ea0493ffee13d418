import type { Call, Role } from '../ask/labels.js'
import type { Finding } from '../rule/finding.js'
import type { QuestionMap } from './question-map.js'
import type { RuleFacts } from './rule-facts.js'

/** One file's outcome. */
export interface FileReport {
  readonly file: string
  readonly role: Role
  readonly call: Call
  /** The rep's asks, negatives left out. */
  readonly asks: number
  readonly findings: readonly Finding[]
  /** Findings that a comment, front matter or the baseline silences: no format counts them. */
  readonly suppressed?: readonly SuppressedFinding[]
  /** What each finding hangs on, in their order, where they are held against a baseline. */
  readonly anchors?: readonly FindingAnchor[]
  /** Where its questions stand, for the formats that draw them. */
  readonly map?: QuestionMap
  /** The file's text, for formats that show lines of it. Formats keep none of it. */
  readonly source: string
}

/** What a finding hangs on, whatever line it stands on: words without markup, numbering and case. */
export interface FindingAnchor {
  /** Given where it is about the whole script or a stage; `text` is the title or the stage's name then. */
  readonly about?: 'script' | 'stage'
  /** The sentence, heading or note that it is about. */
  readonly text: string
  /** What is flagged of it, where that is not all. */
  readonly part?: string
  /** What stands before and behind. */
  readonly near?: readonly [before: string, behind: string]
}

/** A finding that was made and does not count, and why. */
export interface SuppressedFinding extends Finding {
  readonly suppression: {
    /** `directive`: a comment or the front matter of the file itself; `baseline`: the team's list of known findings. */
    readonly by: 'directive' | 'baseline'
    /** The line of the directive. */
    readonly line?: number
    readonly reason?: string
  }
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

/** What is known before the first file is linted. Everything may be left out; formats then say less. */
export interface ReportHead {
  /** Address of the rules' page, to which a rule's id is added; formats without links have no use for it. */
  readonly docs?: string
  readonly version?: string
  readonly rules?: readonly RuleFacts[]
  /** The working folder as seen from the root of the repository, `` or `packages/emea/`: code hosts want paths from there. */
  readonly prefix?: string
  /** Which part of the files the run is about: `2/3` for the second of three. */
  readonly shard?: string
  /** Findings were held against a baseline: those that are left are new. */
  readonly hasBaseline?: boolean
  /** For pages: their title, the day they are made (`2026-03-01`) and the reports of earlier days, oldest first. */
  readonly title?: string
  readonly date?: string
  readonly history?: readonly PastReport[]
}

/** The figures of an earlier report. */
export interface PastReport {
  readonly date: string
  readonly summary: Summary
}

/** What is known after the last file. */
export interface ReportEnd {
  readonly errors: readonly ReportError[]
  readonly summary: Summary
  /** Findings that the run was asked not to show; they are not in the summary. */
  readonly hidden?: number
}

/** A whole report, as the API gives it and tests make it. */
export interface Report extends ReportHead, ReportEnd {
  readonly files: readonly FileReport[]
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

/** A report being drawn: files come one by one, so that no more than one file's text is held. */
export interface Drawing {
  /** Takes the next file, and gives the text that may be written now. */
  file(file: FileReport): string
  /** What is written after the last file, in pieces. */
  end(end: ReportEnd): Iterable<string>
}

/** A format: the same report in, the same text out, every time. */
export type Format = (head: ReportHead, style: Style) => Drawing

/** Draws a whole report at once. */
export function drawReport(format: Format, report: Report, style: Style): string {
  const drawing = format(report, style)
  let text = ''
  for (const file of report.files) text += drawing.file(file)
  for (const piece of drawing.end(report)) text += piece
  return text
}
