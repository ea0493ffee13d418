import type { Format, ReportError } from './model.js'
import { errorInOneLine, inOneLine } from './wording.js'
import { openTag } from './xml.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'

/** Checkstyle's XML, which many servers and editors read. */
const checkstyle: Format = () => {
  let files = 0
  return {
    file({ file, findings }) {
      const rows = findings.map((finding) => {
        const { line, column, severity, rule } = finding
        return row(line, column, severity, inOneLine(finding), rule)
      })
      return `${files++ === 0 ? HEAD : ''}${fileOf(file, rows)}`
    },
    end: ({ errors }) => [`${files === 0 ? HEAD : ''}${errors.map(failed).join('')}</checkstyle>\n`],
  }
}
export default checkstyle

function failed(error: ReportError): string {
  const { file = 'saleslint', place, code } = error
  return fileOf(file, [row(place?.line ?? 1, place?.column ?? 1, 'error', errorInOneLine(error), code)])
}

function fileOf(name: string, rows: readonly string[]): string {
  return `  ${openTag('file', { name })}\n${rows.join('')}  </file>\n`
}

function row(line: number, column: number, severity: string, message: string, source: string): string {
  return `    ${openTag('error', { line, column, severity, message, source: `saleslint.${source}` }).replace(/>$/, '/>')}\n`
}
