import type { Format, ReportError } from './model.js'
import { printableLine } from './printable.js'
import { errorInOneLine } from './wording.js'

/** One line a finding: `file:line:column: severity rule message`; what could not be done stands last. */
const compact: Format = () => ({
  file: ({ file, findings }) =>
    findings
      .map(({ line, column, severity, rule, message }) => lineOf(`${file}:${line}:${column}: ${severity} ${rule} ${message}`))
      .join(''),
  end: ({ errors }) => errors.map((error) => lineOf(errorLine(error))),
})
export default compact

function errorLine(error: ReportError): string {
  const { file, place } = error
  const where = file === undefined ? '' : `${file}${place ? `:${place.line}:${place.column}` : ''}: `
  return `${where}error ${errorInOneLine(error)}`
}

function lineOf(text: string): string {
  return `${printableLine(text)}\n`
}
