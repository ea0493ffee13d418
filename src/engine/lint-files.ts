import { SaleslintError } from '../config/error.js'
import type { FileReport, Report, ReportError } from '../report/model.js'
import type { RegisteredRule } from '../rule/contract.js'
import type { LintCache } from './cache/lint-cache.js'
import { errorReport } from './error-report.js'
import { fileFailed } from './file-failed.js'
import type { Linted, SourceHow } from './lint-source.js'
import type { Meter } from './meter.js'
import { isKnown, type KnownSource, type Source, type SourceSearch, sourcesAndReports } from './sources.js'

/** A file whose safe fixes were applied. */
export interface FixedFile {
  readonly path: string
  readonly file: string
  readonly before: string
  readonly after: string
}

/** What is wanted beside the findings. */
export interface LintRun extends Omit<SourceHow, 'withFixes'> {
  /** Applies safe fixes, and is told of every file that they change. */
  readonly fix?: (fixed: FixedFile) => void
  readonly meter?: Meter
  /** Reports of earlier runs. */
  readonly cache?: LintCache
  /** Who lints; this thread unless given. */
  readonly hands?: Hands
}

/** Who lints files. */
export interface Hands {
  /** Files that may be under way beside the one that is waited for. */
  readonly room: () => number
  /** Never rejects for what lies in the file. */
  readonly lint: (source: Source, how: SourceHow) => Promise<Linted>
}

/** The rules; loaded when the first file needs them where they are given as a function. */
export type Rules = readonly RegisteredRule[] | (() => Promise<readonly RegisteredRule[]>)

/** A file whose turn is to come, and what kept those before it from being linted. */
interface Waiting {
  readonly failed: readonly SaleslintError[]
  readonly source: Source | KnownSource
  readonly linted: Promise<Linted>
}

/**
 * Lints every file that the search finds and gives them one by one, sorted by name. What keeps a file from being linted is put into
 * `errors`, and the others are linted all the same. What the cache knows needs neither rules nor configs.
 */
export async function* lintEach(search: SourceSearch, rules: Rules, errors: ReportError[], run: LintRun = {}): AsyncGenerator<FileReport> {
  const failed: SaleslintError[] = []
  const { fix, cache, meter, hands = ownHands(rules, meter), withMap, withAnchors, isPartial } = run
  const how = { withMap, withAnchors, isPartial, withFixes: fix !== undefined }
  const waiting: Waiting[] = []
  const next = async (): Promise<readonly FileReport[]> => {
    const { failed: before, source, linted } = waiting.shift() as Waiting
    errors.push(...before.map(errorReport))
    const { report, errors: own } = await linted
    if (!report) {
      errors.push(...own)
      return []
    }
    const all = fix && report.source !== source.text ? [...own, ...written(source, report, fix)] : own
    errors.push(...all)
    if (cache && all.length === 0 && !isKnown(source) && !source.isInput)
      cache.keep({ path: source.path, name: source.file }, source.reads, source.isIgnored, report)
    return [report]
  }
  const breathe = pauses()
  try {
    for await (const source of sourcesAndReports(search, failed, cache)) {
      const linted = isKnown(source) ? Promise.resolve({ report: source.report, errors: [] }) : hands.lint(source, how)
      // Whoever waits for it hears of it; nobody may wait for it any more.
      linted.catch(() => {})
      waiting.push({ failed: failed.splice(0), source, linted })
      while (waiting.length > hands.room()) yield* await next()
      await breathe()
    }
    while (waiting.length > 0) yield* await next()
  } finally {
    errors.push(...failed.map(errorReport))
  }
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

/** Lints in this thread, one file after the other. What it takes to lint is loaded with the first. */
export function ownHands(rules: Rules, meter?: Meter): Hands {
  return {
    room: () => 0,
    lint: async (source, how) => {
      const { lintSource } = await import('./lint-source.js')
      const all = typeof rules === 'function' ? await rules() : rules
      try {
        return await lintSource(source, all, how, meter)
      } catch (cause) {
        return { errors: [fileFailed(source.file, cause)] }
      }
    },
  }
}

function written(
  { path, file, text }: Source | KnownSource,
  { source }: FileReport,
  fix: (fixed: FixedFile) => void,
): readonly ReportError[] {
  try {
    fix({ path, file, before: text, after: source })
    return []
  } catch (error) {
    if (!(error instanceof SaleslintError)) throw error
    return [errorReport(error)]
  }
}

/** Milliseconds of work after which whatever else waits is let in: a signal, a reader that goes away. */
const BREATH = 50

function pauses(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < BREATH) return
    await new Promise((resolve) => setImmediate(resolve))
    last = performance.now()
  }
}
