import { LineIndex } from '../text/lines.js'
import { errorData, findingData, suppressedData } from './finding-data.js'
import type { Format } from './model.js'

/**
 * One JSON object a line, written while the files are read: for each file a line of kind `file`, then one of kind `finding` for each
 * of its findings (`suppressed` for silenced ones); at the end the errors and one line of kind `summary`.
 */
const jsonl: Format = () => ({
  file(report) {
    const { file, role, call, asks, findings, source } = report
    const lines = new LineIndex(source)
    return [
      lineOf('file', { version: 1, file, role, call, asks }),
      ...findings.map((finding) => lineOf('finding', { file, ...findingData(finding, lines) })),
      ...(suppressedData(report, lines) ?? []).map((finding) => lineOf('suppressed', { file, ...finding })),
    ].join('')
  },
  end: ({ errors, summary }) => [
    ...errors.map((error) => lineOf('error', errorData(error))),
    lineOf('summary', { version: 1, ...summary }),
  ],
})
export default jsonl

function lineOf(kind: string, data: object): string {
  return `${JSON.stringify({ kind, ...data })}\n`
}
