import type { ReportError } from '../report/model.js'

/** The one line for a file over which saleslint itself, or a plugin, came to grief. */
export function fileFailed(file: string, cause: unknown): ReportError {
  const said = cause instanceof Error ? cause.message : String(cause)
  return {
    file,
    code: 'file-failed',
    message: `could not be linted: ${said.split('\n')[0]}`,
    hint: 'The other files were linted all the same. This is a fault of saleslint or of a plugin: please tell its makers.',
  }
}
