import type { FileReport } from '../../report/model.js'
import type { Finding } from '../../rule/finding.js'

/** Bytes that JSON of findings would spend on the names of their keys. */
type PackedFinding = readonly [
  rule: string,
  messageId: string,
  severity: Finding['severity'],
  message: string,
  start: number,
  end: number,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  suggestions: Finding['suggestions'],
  path?: string,
]

/** What a cache keeps of a file's report: everything but its name and its text. */
export function packReport({ file: _, source: __, findings, ...rest }: FileReport): string {
  return JSON.stringify({ ...rest, findings: findings.map(packFinding) })
}

/** The report again, for the same text. */
export function unpackReport(packed: string, file: string, source: string): FileReport {
  const { findings, ...rest } = JSON.parse(packed) as Omit<FileReport, 'file' | 'source' | 'findings'> & {
    readonly findings: readonly PackedFinding[]
  }
  return { ...rest, file, findings: findings.map(unpackFinding), source }
}

function packFinding({
  rule,
  messageId,
  severity,
  message,
  span,
  line,
  column,
  endLine,
  endColumn,
  path,
  suggestions,
}: Finding): PackedFinding {
  const common = [rule, messageId, severity, message, span.start, span.end, line, column, endLine, endColumn, suggestions] as const
  return path === undefined ? common : [...common, path]
}

function unpackFinding(packed: PackedFinding): Finding {
  const [rule, messageId, severity, message, start, end, line, column, endLine, endColumn, suggestions, path] = packed
  return {
    rule,
    messageId,
    severity,
    message,
    span: { start, end },
    line,
    column,
    endLine,
    endColumn,
    ...(path === undefined ? {} : { path }),
    suggestions,
  }
}
