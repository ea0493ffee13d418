import type { SaleslintError } from '../config/error.js'
import type { ReportError } from '../report/model.js'

/** What reports tell of an error. */
export function errorReport({ file, code, message, hint, place, source }: SaleslintError): ReportError {
  return { file, code, message, hint, place, source }
}
