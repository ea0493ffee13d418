import type { ReportError, Summary } from '../report/model.js'
import type { Options } from './options.js'

/** What a shell sees of a program that wrote to a reader that is gone. */
export const READER_GONE = 141

/**
 * 2 where something could not be done, 1 from the level on and with more warnings than are allowed, 0 otherwise. A number of warnings that is
 * allowed moves the level to errors, unless one is given: then both count.
 */
export function exitCode(
  errors: readonly ReportError[],
  summary: Summary,
  { failOn, maxWarnings }: Pick<Options, 'failOn' | 'maxWarnings'>,
): number {
  if (errors.length > 0) return 2
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) return 1
  const level = failOn ?? (maxWarnings === undefined ? 'warning' : 'error')
  if (level === 'never') return 0
  const counted = summary.errors + (level === 'error' ? 0 : summary.warnings) + (level === 'info' ? summary.infos : 0)
  return counted > 0 ? 1 : 0
}
