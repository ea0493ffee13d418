import { counted } from './counted.js'
import type { Format, ReportError } from './model.js'
import { printableLine } from './printable.js'
import { errorInOneLine, inOneLine } from './wording.js'

/** For programs that read words: one line a finding with its remedy, one line at the end. */
const agent: Format = () => ({
  file: ({ file, findings }) =>
    findings
      .map((finding) => {
        const { line, column, severity, rule } = finding
        return `${printableLine(file)}:${line}:${column} ${severity} ${rule}: ${inOneLine(finding)}\n`
      })
      .join(''),
  end({ errors, summary }) {
    const found = [counted(summary.errors, 'error'), counted(summary.warnings, 'warning'), `${summary.infos} info`].join(', ')
    return [...errors.map(errorLine), `saleslint: ${found} in ${counted(summary.scripts, 'script')}, ${counted(summary.asks, 'ask')}.\n`]
  },
})
export default agent

function errorLine(error: ReportError): string {
  const { file, place, code } = error
  const where = file === undefined ? '' : `${file}${place ? `:${place.line}:${place.column}` : ''} `
  return `${printableLine(`${where}failed ${code}: `)}${errorInOneLine(error)}\n`
}
