import type { Finding, Suggestion } from '../rule/finding.js'
import type { LineIndex } from '../text/lines.js'
import type { FileReport, ReportError } from './model.js'

/** One finding as the JSON formats give it. */
export function findingData(
  { rule, messageId, severity, message, line, column, endLine, endColumn, path, suggestions }: Finding,
  lines: LineIndex,
) {
  return {
    rule,
    messageId,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    path,
    suggestions: suggestions.map((suggestion) => suggestionData(suggestion, lines)),
  }
}

/** The silenced findings of a file with what silences them; undefined where there is none. */
export function suppressedData({ suppressed = [] }: FileReport, lines: LineIndex) {
  if (suppressed.length === 0) return undefined
  return suppressed.map((finding) => ({ ...findingData(finding, lines), suppression: finding.suppression }))
}

/** One error as the JSON formats give it. */
export function errorData({ file, code, message, hint, place }: ReportError) {
  return { file, code, message, hint, ...place }
}

function suggestionData({ text, applicability, edit }: Suggestion, lines: LineIndex) {
  if (!edit) return { text, applicability }
  const start = lines.at(edit.span.start)
  const end = lines.at(edit.span.end)
  return {
    text,
    applicability,
    edit: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text: edit.text },
  }
}
