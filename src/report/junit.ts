import type { Finding } from '../rule/finding.js'
import type { FileReport, Format, ReportError } from './model.js'
import { printableLine } from './printable.js'
import { errorInOneLine, inOneLine } from './wording.js'
import { openTag, xmlText } from './xml.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="saleslint">\n'

/** JUnit XML: one suite a file, one case a finding; errors and warnings fail, an info passes and speaks; a clean file is one case that passes. */
const junit: Format = () => {
  let files = 0
  return {
    file: (file) => `${files++ === 0 ? HEAD : ''}${suite(file)}`,
    end: ({ errors }) => [`${files === 0 ? HEAD : ''}${errors.map(failedSuite).join('')}</testsuites>\n`],
  }
}
export default junit

function suite({ file, findings }: FileReport): string {
  const failures = findings.filter(({ severity }) => severity !== 'info').length
  const cases =
    findings.length === 0
      ? [`    ${openTag('testcase', { classname: file, name: 'no findings' })}</testcase>`]
      : findings.map((finding) => caseOf(finding, file))
  const head = openTag('testsuite', { name: file, tests: cases.length, failures, errors: 0, skipped: 0 })
  return `  ${head}\n${cases.join('\n')}\n  </testsuite>\n`
}

function caseOf(finding: Finding, file: string): string {
  const { rule, severity, line, column, message } = finding
  const head = openTag('testcase', { classname: file, name: `${rule} (${line}:${column})`, file, line })
  const text = xmlText(`${file}:${line}:${column} ${inOneLine(finding)}`)
  const body =
    severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `${openTag('failure', { type: severity, message: printableLine(message) })}${text}</failure>`
  return `    ${head}${body}</testcase>`
}

function failedSuite(error: ReportError): string {
  const { file = 'saleslint', code, message } = error
  const head = openTag('testsuite', { name: file, tests: 1, failures: 0, errors: 1, skipped: 0 })
  const body = `${openTag('error', { type: code, message: printableLine(message) })}${xmlText(errorInOneLine(error))}</error>`
  return `  ${head}\n    ${openTag('testcase', { classname: file, name: code })}${body}</testcase>\n  </testsuite>\n`
}
