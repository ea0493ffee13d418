import type { Severity, Suggestion } from '../rule/finding.js'
import { LineIndex } from '../text/lines.js'
import type { FileReport, Format, ReportError, ReportHead, SourcePlace } from './model.js'
import { wellFormed } from './printable.js'
import { Utf8Columns } from './utf8-columns.js'
import { errorInOneLine, inOneLine } from './wording.js'

const SEVERITIES: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }
const HEAD = '{\n  "source": { "name": "saleslint" },\n  "diagnostics": ['

/** Reviewdog's diagnostic format; its columns count bytes. */
const rdjson: Format = (head) => {
  let written = 0
  const write = (diagnostics: readonly object[]) =>
    diagnostics.map((diagnostic) => `${written++ === 0 ? HEAD : ','}\n    ${JSON.stringify(diagnostic)}`).join('')
  return {
    file: (file) => write(diagnosticsOf(file, head)),
    end: ({ errors }) => [write(errors.map(errorDiagnostic)), written === 0 ? `${HEAD}]\n}\n` : '\n  ]\n}\n'],
  }
}
export default rdjson

function diagnosticsOf({ file, findings, source }: FileReport, { docs }: ReportHead): readonly object[] {
  const lines = new LineIndex(source)
  const columns = new Utf8Columns(source, lines)
  return findings.map((finding) => {
    const { rule, severity, suggestions } = finding
    const edits = suggestions.flatMap((suggestion) => suggestionOf(suggestion, lines, columns))
    return {
      message: inOneLine(finding),
      location: { path: wellFormed(file), range: rangeOf(finding, columns) },
      severity: SEVERITIES[severity],
      code: { value: rule, ...(docs?.startsWith('http') ? { url: `${docs}#${rule}` } : {}) },
      ...(edits.length > 0 ? { suggestions: edits } : {}),
    }
  })
}

function suggestionOf({ edit }: Suggestion, lines: LineIndex, columns: Utf8Columns): readonly object[] {
  if (!edit) return []
  const start = lines.at(edit.span.start)
  const end = lines.at(edit.span.end)
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  return [{ range: rangeOf(place, columns), text: wellFormed(edit.text) }]
}

function errorDiagnostic(error: ReportError): object {
  const { file = '.', place, code } = error
  return {
    message: errorInOneLine(error),
    location: { path: wellFormed(file), ...(place ? { range: { start: { line: place.line }, end: { line: place.endLine } } } : {}) },
    severity: 'ERROR',
    code: { value: code },
  }
}

function rangeOf({ line, column, endLine, endColumn }: SourcePlace, columns: Utf8Columns) {
  return {
    start: { line, column: columns.at(line, column) },
    end: { line: endLine, column: columns.at(endLine, endColumn) },
  }
}
