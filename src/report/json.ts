import { LineIndex } from '../text/lines.js'
import { errorData, findingData, suppressedData } from './finding-data.js'
import type { FileReport, Format } from './model.js'

/** The report as one JSON document, version 1: keys may be added, none is renamed or taken away. */
const json: Format = ({ version, shard }) => {
  let files = 0
  const facts = Object.entries({ version: 1, saleslint: version, shard }).filter(([, value]) => value !== undefined)
  const head = `{\n${facts.map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`).join('')}  "files": [`
  return {
    file: (file) => `${files++ === 0 ? head : ','}\n    ${indented(fileData(file), 4)}`,
    end({ errors, summary }) {
      const open = files === 0 ? head : '\n  '
      return [`${open}],\n  "errors": ${indented(errors.map(errorData), 2)},\n  "summary": ${indented(summary, 2)}\n}\n`]
    },
  }
}
export default json

/** What the JSON formats say of one file. */
export function fileData(report: FileReport) {
  const { file, role, call, asks, findings, source } = report
  const lines = new LineIndex(source)
  return {
    file,
    role,
    call,
    asks,
    findings: findings.map((finding) => findingData(finding, lines)),
    suppressed: suppressedData(report, lines),
  }
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(by)}`)
}
