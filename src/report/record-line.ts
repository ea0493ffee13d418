import { errorData } from './finding-data.js'
import { fileData } from './json.js'
import type { FileReport, ReportError } from './model.js'

/** What came of one record of a stream, as one line of JSON: what the JSON report says of a file, and what went wrong with it. */
export function recordLine(file: string, report: FileReport | undefined, errors: readonly ReportError[]): string {
  const failed = errors.length > 0 ? { errors: errors.map(errorData) } : {}
  return `${JSON.stringify({ version: 1, ...(report ? fileData(report) : { file }), ...failed })}\n`
}
