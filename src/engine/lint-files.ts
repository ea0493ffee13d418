import type { SaleslintError } from '../config/error.js'
import type { FileReport, Report, ReportError } from '../report/model.js'
import { asksOf } from '../rule/asks.js'
import type { RegisteredRule } from '../rule/contract.js'
import { readScript } from '../script/read.js'
import { errorReport } from './error-report.js'
import { lintScript } from './lint.js'
import { type SourceSearch, sourcesOf } from './sources.js'

/**
 * Lints every file that the search finds. Files come sorted by name; what keeps one from being linted stands in `errors`, and the
 * others are linted all the same.
 */
export async function lintFiles(search: SourceSearch, rules: readonly RegisteredRule[]): Promise<Report> {
  const files: FileReport[] = []
  const failed: SaleslintError[] = []
  const failures: ReportError[] = []
  for await (const { file, text, settings } of sourcesOf(search, failed)) {
    const script = readScript(text, settings)
    const { findings, failures: broken } = lintScript(script, rules, settings)
    files.push({ file, role: script.role, call: script.call, asks: asksOf(script).length, findings, source: text })
    for (const { code, message, hint } of broken) failures.push({ file, code, message, hint })
  }
  return { files, errors: [...failed.map(errorReport), ...failures], summary: summaryOf(files) }
}

/** The figures of a report. */
export function summaryOf(files: readonly FileReport[]): Report['summary'] {
  const summary = { files: files.length, scripts: 0, asks: 0, errors: 0, warnings: 0, infos: 0 }
  for (const { role, asks, findings } of files) {
    if (role !== 'none') summary.scripts++
    summary.asks += asks
    for (const { severity } of findings) summary[`${severity}s`]++
  }
  return summary
}
