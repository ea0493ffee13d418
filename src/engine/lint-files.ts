import { SaleslintError } from '../config/error.js'
import type { FileReport, Report, ReportError } from '../report/model.js'
import { questionMapOf } from '../report/question-map.js'
import { asksOf } from '../rule/asks.js'
import type { RegisteredRule } from '../rule/contract.js'
import { readScript } from '../script/read.js'
import { anchorsOf } from './anchor.js'
import { applyEdits } from './edits.js'
import { errorReport } from './error-report.js'
import { lintScript } from './lint.js'
import { type Meter, NO_METER, STEPS } from './meter.js'
import { type Source, type SourceSearch, sourcesOf } from './sources.js'

/** A file whose safe fixes were applied. */
export interface FixedFile {
  readonly path: string
  readonly file: string
  readonly before: string
  readonly after: string
}

/** What is wanted beside the findings. */
export interface LintRun {
  /** The question map of each file, for formats that draw it. */
  readonly withMap?: boolean
  /** What each finding hangs on, to hold it against a baseline. */
  readonly withAnchors?: boolean
  /** Applies safe fixes, and is told of every file that they change. */
  readonly fix?: (fixed: FixedFile) => void
  readonly meter?: Meter
  /** Rules were left out for this run alone. */
  readonly isPartial?: boolean
}

/**
 * Lints every file that the search finds and gives them one by one, sorted by name. What keeps a file from being linted is put into
 * `errors`, and the others are linted all the same.
 */
export async function* lintEach(
  search: SourceSearch,
  rules: readonly RegisteredRule[],
  errors: ReportError[],
  run: LintRun = {},
): AsyncGenerator<FileReport> {
  const failed: SaleslintError[] = []
  const told = () => errors.push(...failed.splice(0).map(errorReport))
  for await (const source of sourcesOf(search, failed)) {
    told()
    yield await lintSource(source, rules, errors, run)
  }
  told()
}

/** The same with all files at once. */
export async function lintFiles(search: SourceSearch, rules: readonly RegisteredRule[]): Promise<Report> {
  const errors: ReportError[] = []
  const files: FileReport[] = []
  for await (const file of lintEach(search, rules, errors)) files.push(file)
  return { files, errors, summary: files.reduce(addTo, NOTHING) }
}

/** The figures of no file at all, to which `addTo` adds those of one. */
export const NOTHING: Report['summary'] = { files: 0, scripts: 0, asks: 0, errors: 0, warnings: 0, infos: 0 }

export function addTo(summary: Report['summary'], { role, asks, findings }: FileReport): Report['summary'] {
  const counts = { errors: 0, warnings: 0, infos: 0 }
  for (const { severity } of findings) counts[`${severity}s`]++
  return {
    files: summary.files + 1,
    scripts: summary.scripts + (role === 'none' ? 0 : 1),
    asks: summary.asks + asks,
    errors: summary.errors + counts.errors,
    warnings: summary.warnings + counts.warnings,
    infos: summary.infos + counts.infos,
  }
}

/** Lints one file; with `fix`, after its safe fixes, again and again until none is left. */
async function lintSource(source: Source, rules: readonly RegisteredRule[], errors: ReportError[], run: LintRun): Promise<FileReport> {
  const { fix, meter = NO_METER } = run
  let { report, errors: own } = await lintOnce(source, source.text, rules, run)
  if (fix) {
    for (let pass = 0; pass < PASSES; pass++) {
      const suggestions = report.findings.flatMap((finding) => finding.suggestions)
      const { text, applied } = meter.time(STEPS.fix, () => applyEdits(report.source, suggestions))
      if (applied === 0 || text === report.source) break
      const next = await lintOnce(source, text, rules, run)
      report = next.report
      own = next.errors
    }
    if (report.source !== source.text) {
      try {
        fix({ path: source.path, file: source.file, before: source.text, after: report.source })
      } catch (error) {
        if (!(error instanceof SaleslintError)) throw error
        own = [...own, errorReport(error)]
      }
    }
  }
  errors.push(...own)
  return report
}

/** A fix may make room for another; what goes on for longer than this goes round in circles. */
const PASSES = 10

async function lintOnce(
  { file, settings, allowed, own }: Source,
  text: string,
  common: readonly RegisteredRule[],
  { withMap = false, withAnchors = false, meter = NO_METER, isPartial }: LintRun,
): Promise<{ readonly report: FileReport; readonly errors: readonly ReportError[] }> {
  const errors: ReportError[] = []
  const rules = own.length > 0 ? [...common, ...own] : common
  const script = meter.time(STEPS.understand, () => readScript(text, settings))
  let held = settings
  if (script.frontMatterSpan) {
    const { applyFrontMatter } = await import('../config/front-matter.js')
    const applied = applyFrontMatter(file, script, settings, allowed, rules)
    held = applied.settings
    errors.push(...applied.errors.map(errorReport))
  }
  const { findings, suppressed, failures } = lintScript(script, rules, held, { meter, isPartial })
  for (const { code, message, hint } of failures) errors.push({ file, code, message, hint })
  const { role, call } = script
  const report = {
    file,
    role,
    call,
    asks: asksOf(script).length,
    findings,
    ...(suppressed.length > 0 ? { suppressed } : {}),
    ...(withAnchors ? { anchors: anchorsOf(script, findings, rules) } : {}),
    ...(withMap ? { map: meter.time(STEPS.map, () => questionMapOf(script)) } : {}),
    source: text,
  }
  return { report, errors }
}
