import type { Format, ReportError } from './model.js'
import { printableLine } from './printable.js'

/** One line a finding: `file:line:column: severity rule message`; what could not be done stands last. */
const compact: Format = () => ({
  file: ({ file, findings }) =>
    findings
      .map(({ line, column, severity, rule, message }) => lineOf(`${file}:${line}:${column}: ${severity} ${rule} ${message}`))
      .join(''),
  end: ({ errors }) => errors.map((error) => lineOf(errorLine(error))),
})
export default compact

function errorLine({ file, place, message, hint }: ReportError): string {
  const where = file === undefined ? '' : `${file}${place ? `:${place.line}:${place.column}` : ''}: `
  return `${where}error ${message}${hint ? ` ${hint}` : ''}`
}

function lineOf(text: string): string {
  return `${printableLine(text)}\n`
}
