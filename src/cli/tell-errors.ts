import { errorText } from '../report/error.js'
import type { ReportError } from '../report/model.js'
import type { Io } from './io.js'
import { styleFor } from './style.js'

/** Errors on the standard error, for people who look there while the report goes to a program. */
export async function tellErrors(errors: readonly ReportError[], io: Io): Promise<void> {
  if (errors.length === 0) return
  const style = await styleFor({}, io.env, io.stderr)
  for (const error of errors) io.stderr.write(`${errorText(error, style)}\n`)
}
