import type { Report } from './model.js'
import { printableLine } from './printable.js'

/** One line a finding: `file:line:column: severity rule message`. */
export default function compact(report: Report): string {
  const lines = report.errors.map(({ file, place, message, hint }) => {
    const where = file === undefined ? '' : `${file}${place ? `:${place.line}:${place.column}` : ''}: `
    return `${where}error ${message}${hint ? ` ${hint}` : ''}`
  })
  for (const { file, findings } of report.files) {
    for (const { line, column, severity, rule, message } of findings)
      lines.push(`${file}:${line}:${column}: ${severity} ${rule} ${message}`)
  }
  return lines.map((line) => `${printableLine(line)}\n`).join('')
}
