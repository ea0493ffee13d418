import { byFile } from '../report/by-file.js'
import type { FileReport, ReportError, SuppressedFinding } from '../report/model.js'
import type { Finding, Suggestion } from '../rule/finding.js'
import { LineIndex, type Place } from '../text/lines.js'
import type { PartReport, WrittenFile, WrittenFinding } from './written-report.js'

/** Parts of a run put together. */
export interface Merged {
  readonly files: readonly WrittenFile[]
  readonly errors: readonly ReportError[]
  /** What people should know and what fails nothing. */
  readonly notices: readonly string[]
}

/**
 * Puts the reports of parts together as one run would have made them: files by name, each once; errors that several parts tell, once.
 * A part that is missing, and a file of which two reports say different things, is an error.
 */
export function mergeReports(parts: readonly PartReport[]): Merged {
  const files = new Map<string, { readonly written: WrittenFile; readonly from: string }>()
  const errors = new Map<string, ReportError>()
  const conflicts: ReportError[] = []
  for (const { name, report } of parts) {
    for (const written of report.files) {
      const before = files.get(written.file)
      if (!before) files.set(written.file, { written, from: name })
      else if (JSON.stringify(before.written) !== JSON.stringify(written))
        conflicts.push({
          file: written.file,
          code: 'merge-conflict',
          message: `stands in two reports that differ: ${before.from} and ${name}`,
          hint: 'Lint all parts of one run with the same files, configs and options.',
        })
    }
    for (const error of report.errors) errors.set(JSON.stringify(error), error)
  }
  const versions = [...new Set(parts.flatMap(({ report }) => report.saleslint ?? []))].sort()
  return {
    files: [...files.values()].map(({ written }) => written).sort((a, b) => (a.file < b.file ? -1 : 1)),
    errors: [...missingParts(parts), ...[...errors.values(), ...conflicts].sort(byFile)],
    notices:
      versions.length > 1 ? [`The reports come from different versions of saleslint, ${versions.join(' and ')}: rules may differ.`] : [],
  }
}

function missingParts(parts: readonly PartReport[]): readonly ReportError[] {
  const shards = new Set(parts.flatMap(({ report }) => report.shard ?? []))
  const totals = new Set([...shards].map((shard) => Number(shard.split('/')[1])))
  if (totals.size > 1)
    return [{ code: 'merge-shards', message: `the reports are parts of different runs: ${[...shards].sort().join(', ')}` }]
  const [total = 0] = totals
  const missing = Array.from({ length: total }, (_, i) => `${i + 1}/${total}`).filter((shard) => !shards.has(shard))
  return missing.map((shard) => ({
    code: 'merge-missing',
    message: `the report of part ${shard} is missing`,
    hint: `saleslint --shard ${shard} --format json makes it.`,
  }))
}

/** A file's report as it was before it was written; `text` is the file as it is now, where it is there and is still what was linted. */
export function restored(written: WrittenFile, text: string | undefined): FileReport {
  const { file, role, call, asks, findings, suppressed } = written
  const all = [...findings, ...(suppressed ?? [])]
  const source = text !== undefined && fits(text, all) ? text : blank(all)
  const lines = new LineIndex(source)
  return {
    file,
    role,
    call,
    asks,
    findings: findings.map((finding) => findingOf(finding, lines)),
    ...(suppressed
      ? { suppressed: suppressed.map((one) => ({ ...findingOf(one, lines), suppression: one.suppression }) as SuppressedFinding) }
      : {}),
    source,
  }
}

function findingOf(
  { messageId = '', line, column, endLine, endColumn, path, suggestions, ...rest }: WrittenFinding,
  lines: LineIndex,
): Finding {
  const span = { start: offset({ line, column }, lines), end: offset({ line: endLine, column: endColumn }, lines) }
  const { rule, severity, message } = rest
  return {
    rule,
    messageId,
    severity,
    message,
    span,
    line,
    column,
    endLine,
    endColumn,
    ...(path === undefined ? {} : { path }),
    suggestions: suggestions.map(({ text, applicability, edit }): Suggestion => {
      if (!edit) return { text, applicability }
      const start = offset(edit, lines)
      const end = offset({ line: edit.endLine, column: edit.endColumn }, lines)
      return { text, applicability, edit: { span: { start, end }, text: edit.text } }
    }),
  }
}

function offset({ line, column }: Place, lines: LineIndex): number {
  return lines.startOf(line) + column - 1
}

function placesOf(findings: readonly WrittenFinding[]): readonly Place[] {
  return findings
    .flatMap((finding) => [finding, ...finding.suggestions.flatMap(({ edit }) => edit ?? [])])
    .flatMap(({ line, column, endLine, endColumn }) => [
      { line, column },
      { line: endLine, column: endColumn },
    ])
}

function fits(text: string, findings: readonly WrittenFinding[]): boolean {
  const lines = new LineIndex(text)
  return placesOf(findings).every((place) => {
    const found = lines.at(offset(place, lines))
    return found.line === place.line && found.column === place.column
  })
}

/** A text with room for every place, for reports that know places by their lines. */
function blank(findings: readonly WrittenFinding[]): string {
  const widths: number[] = []
  for (const { line, column } of placesOf(findings)) widths[line - 1] = Math.max(widths[line - 1] ?? 0, column - 1)
  return Array.from(widths, (width = 0) => ' '.repeat(width)).join('\n')
}
