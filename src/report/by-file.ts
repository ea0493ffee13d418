import type { ReportError } from './model.js'

/** The order in which reports give errors: those of the whole run first, then by file. */
export function byFile({ file: a = '' }: ReportError, { file: b = '' }: ReportError): number {
  return a < b ? -1 : a > b ? 1 : 0
}
