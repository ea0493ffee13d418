import { nearest } from '../config/nearest.js'
import type { ReportError } from '../report/model.js'
import { COMMANDS } from './commands.js'

/** A path that is not there may be a mistyped command: `saleslint outlne`. */
export function withCommandHint(error: ReportError): ReportError {
  if (error.code !== 'no-such-file' || error.hint || !/^[a-z]+$/.test(error.file ?? '')) return error
  const command = nearest(error.file ?? '', Object.keys(COMMANDS))
  return command ? { ...error, hint: `Did you mean the command ${command}?` } : error
}
