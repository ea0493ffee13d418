import { resolve } from 'node:path'
import { SaleslintError } from '../config/error.js'
import type { LintRun } from '../engine/lint-files.js'
import type { SourceSearch } from '../engine/sources.js'
import { counted } from '../report/counted.js'
import type { FileReport, ReportError } from '../report/model.js'
import { dashed } from './dashed.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { namesRules } from './search.js'

/** What the options want done with files before and after they are linted. */
export interface PostSteps {
  readonly search: SourceSearch
  readonly run: LintRun
  readonly hasBaseline: boolean
  /** Mistakes that are known before the first file is read. */
  readonly errors: readonly ReportError[]
  readonly through: (files: AsyncIterable<FileReport>) => AsyncIterable<FileReport>
  /** What is to be said once all files are through. */
  readonly notices: () => readonly string[]
}

/** Looks up what was changed, and reads the baseline, as the options want it. Throws a `SaleslintError` for options that do not agree. */
export async function postSteps(search: SourceSearch, options: Options, io: Io): Promise<PostSteps> {
  checkTogether(search, options)
  const steps: ((files: AsyncIterable<FileReport>) => AsyncIterable<FileReport>)[] = []
  const notices: string[] = []
  let errors: readonly ReportError[] = []
  let chosen = search
  const isPartial = namesRules(options)
  if (options.baseline) {
    const { BASELINE_FILE, readBaseline } = await import('../engine/baseline-file.js')
    const { holdAgainst } = await import('../engine/known-findings.js')
    const { dayOf } = await import('./history.js')
    const { path, name } = baselinePath(options, BASELINE_FILE, io)
    const use = { cwd: io.cwd, path, entries: readBaseline(path, name), today: dayOf(new Date()) }
    steps.push(async function* (files) {
      const held = holdAgainst(await all(files), use)
      notices.push(...baselineNotices(held.expired.length, isPartial ? 0 : held.stale.length, name))
      yield* held.files
    })
  }
  if (options.changed || options.staged) {
    const { findChanges } = await import('../engine/changed-files.js')
    const { errorReport } = await import('../engine/error-report.js')
    const { since, staged = false, onlyChangedLines = 'file' } = options
    const changes = findChanges({ cwd: io.cwd, patterns: search.patterns, staged, since, lines: onlyChangedLines })
    errors = changes.errors.map(errorReport)
    chosen = { ...search, chosen: { paths: changes.paths, files: changes.files() } }
    steps.push(async function* (files) {
      for await (const file of files) yield changes.narrowed(file)
    })
  }
  return {
    search: chosen,
    run: { isPartial, withAnchors: options.baseline !== undefined },
    hasBaseline: options.baseline !== undefined,
    errors,
    through: (files) => steps.reduce((before, step) => step(before), files),
    notices: () => notices,
  }
}

/** What a dry run, whose diff is all that it says, would pass over. */
const NOT_DRY = [
  'format',
  'quiet',
  'verbose',
  'timing',
  'failOn',
  'maxWarnings',
  'maxFileTime',
  'cache',
  'cacheLocation',
] as const satisfies readonly (keyof Options)[]

function checkTogether({ patterns }: SourceSearch, options: Options): void {
  const { shard, changed, staged, since, onlyChangedLines, fix, dryRun } = options
  const refuse = (message: string, hint: string) => {
    throw new SaleslintError('usage', message, { hint })
  }
  if (changed && staged) refuse('--changed and --staged do not go together', '--staged is about the index, --changed about the work tree.')
  if (since !== undefined && !changed) refuse('--since needs --changed', `As in --changed --since ${since}`)
  if (onlyChangedLines !== undefined && !changed && !staged) refuse('--only-changed-lines needs --changed or --staged', 'Give one of them.')
  if ((changed || staged) && patterns.includes('-')) refuse('git knows nothing of the standard input', 'Leave out the -.')
  if (shard !== undefined && patterns.includes('-')) refuse('the standard input has no parts', 'Leave out --shard, or the -.')
  if (dryRun && !fix) refuse('--dry-run needs --fix', 'As in --fix --dry-run')
  const other = dryRun && NOT_DRY.find((name) => options[name] !== undefined && options[name] !== false)
  if (other)
    refuse(`--dry-run does not go with --${dashed(other)}`, 'It prints a diff, and exits with 1 where --fix would change something.')
  if (fix && staged) refuse('--fix does not change the index', 'Fix the files with --changed --fix, and stage them again.')
  if (fix && onlyChangedLines !== undefined && onlyChangedLines !== 'file')
    refuse('--fix does not go with --only-changed-lines', 'It would fix what is not shown.')
  if (fix && !dryRun && patterns.includes('-'))
    refuse('--fix cannot write to the standard input', '--fix --dry-run shows what it would change.')
}

function baselineNotices(expired: number, stale: number, name: string): readonly string[] {
  const has = (count: number) => `${counted(count, 'entry', 'entries')} of ${name} ${count === 1 ? 'has' : 'have'}`
  return [
    ...(expired > 0 ? [`${has(expired)} run out: what ${expired === 1 ? 'it knows' : 'they know'} counts again.`] : []),
    ...(stale > 0 ? [`${has(stale)} nothing left to know: saleslint baseline prune takes ${stale === 1 ? 'it' : 'them'} out.`] : []),
  ]
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** Where the baseline stands that the options mean. */
export function baselinePath(
  { baseline }: Pick<Options, 'baseline'>,
  usual: string,
  io: Io,
): { readonly path: string; readonly name: string } {
  const name = typeof baseline === 'string' ? baseline : usual
  return { path: resolve(io.cwd, name), name }
}
