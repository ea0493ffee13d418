import rules from '../../../rules/index.js'
import { lintFiles } from '../../engine/lint-files.js'
import { loadFormat } from '../../report/formats.js'
import { drawReport, type Report } from '../../report/model.js'
import type { Run } from '../commands.js'
import { docsAddress } from '../docs-address.js'
import type { Options } from '../options.js'
import { searchOf } from '../search.js'
import { styleFor } from '../style.js'

/** `saleslint [paths...]` */
const lint: Run = async (paths, options, io) => {
  const report: Report = { ...(await lintFiles(await searchOf(paths, options, io), rules)), docs: docsAddress() }
  const format = await loadFormat(options.format ?? 'pretty')
  io.stdout.write(drawReport(format, options.quiet ? onlyErrors(report) : report, await styleFor(options, io.env, io.stdout)))
  return exitCode(report, options)
}
export default lint

function onlyErrors(report: Report): Report {
  const files = report.files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => severity === 'error') }))
  return { ...report, files, summary: { ...report.summary, warnings: 0, infos: 0 } }
}

/** 2 where something could not be read, 1 from the level on, 0 otherwise. With a number of warnings allowed, one alone does not fail. */
export function exitCode(
  { errors, summary }: Pick<Report, 'errors' | 'summary'>,
  { failOn, maxWarnings }: Pick<Options, 'failOn' | 'maxWarnings'>,
): number {
  if (errors.length > 0) return 2
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) return 1
  const level = failOn ?? (maxWarnings === undefined ? 'warning' : 'error')
  if (level === 'never') return 0
  const counted = summary.errors + (level === 'error' ? 0 : summary.warnings) + (level === 'info' ? summary.infos : 0)
  return counted > 0 ? 1 : 0
}
