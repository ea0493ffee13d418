import type { Suggestion } from '../rule/finding.js'
import { LineIndex } from '../text/lines.js'
import type { FileReport, Report } from './model.js'

/** The report as one JSON document, version 1: keys may be added, none is renamed or taken away. */
export default function json(report: Report): string {
  const { files, errors, summary } = report
  return `${JSON.stringify(
    {
      version: 1,
      files: files.map(fileOf),
      errors: errors.map(({ file, code, message, hint, place }) => ({ file, code, message, hint, ...place })),
      summary,
    },
    undefined,
    2,
  )}\n`
}

function fileOf({ file, role, call, asks, findings, source }: FileReport) {
  const lines = new LineIndex(source)
  return {
    file,
    role,
    call,
    asks,
    findings: findings.map(({ rule, severity, message, line, column, endLine, endColumn, path, suggestions }) => ({
      rule,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      path,
      suggestions: suggestions.map((suggestion) => suggestionOf(suggestion, lines)),
    })),
  }
}

function suggestionOf({ text, applicability, edit }: Suggestion, lines: LineIndex) {
  if (!edit) return { text, applicability }
  const start = lines.at(edit.span.start)
  const end = lines.at(edit.span.end)
  return {
    text,
    applicability,
    edit: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text: edit.text },
  }
}
