import rules from '../../../rules/index.js'
import { addTo, lintEach, NOTHING } from '../../engine/lint-files.js'
import { MAPPED } from '../../report/formats.js'
import type { FileReport, ReportError, Summary } from '../../report/model.js'
import { ruleFactsOf } from '../../report/rule-facts.js'
import { withCommandHint } from '../command-hint.js'
import type { Run } from '../commands.js'
import { docsAddress } from '../docs-address.js'
import type { Options } from '../options.js'
import { openOutputs } from '../outputs.js'
import { searchOf } from '../search.js'
import { VERSION } from '../version.js'

/** `saleslint [paths...]` */
const lint: Run = async (paths, options, io) => {
  const search = await searchOf(paths, options, io, rules)
  const outputs = await openOutputs(options, { docs: docsAddress(), version: VERSION, rules: rules.map(ruleFactsOf) }, io)
  const withMap = (options.format ?? []).some(({ format }) => MAPPED.has(format))
  const errors: ReportError[] = []
  let summary = NOTHING
  try {
    for await (const file of lintEach(search, rules, errors, { withMap })) {
      summary = addTo(summary, file)
      const shown = options.quiet ? onlyErrors(file) : file
      for (const { drawing, write } of outputs) write(drawing.file(shown))
    }
    const end = { errors: errors.map(withCommandHint), summary: options.quiet ? { ...summary, warnings: 0, infos: 0 } : summary }
    for (const { drawing, write, finish } of outputs) {
      for (const piece of drawing.end(end)) write(piece)
      finish()
    }
  } catch (error) {
    for (const { abandon } of outputs) abandon()
    throw error
  }
  return exitCode(errors, summary, options)
}
export default lint

function onlyErrors(file: FileReport): FileReport {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') }
}

/** 2 where something could not be done, 1 from the level on, 0 otherwise. With a number of warnings allowed, one alone does not fail. */
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
