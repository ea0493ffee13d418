import { lintEach, type Rules } from '../engine/lint-files.js'
import type { SourceSearch } from '../engine/sources.js'
import { counted } from '../report/counted.js'
import type { FileReport, ReportError } from '../report/model.js'
import { printableLine } from '../report/printable.js'
import { drawFiles, type RunResult } from './draw-files.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import type { Output } from './outputs.js'
import type { PostSteps } from './post-steps.js'
import { Progress } from './progress.js'
import { handsOf } from './run-hands.js'
import { Stopwatch } from './stopwatch.js'
import { styleFor } from './style.js'
import { refuseTargets } from './targets.js'

/**
 * Lints what the search finds and draws it into every output, file by file. Outputs are opened last, when nothing is left that the options
 * could have wrong: what is open stays beside its place until it is drawn or abandoned. On the standard error: how far it is, where somebody looks
 * on; each file with `--verbose`; the times with `--timing`.
 */
export async function drawRun(
  search: SourceSearch,
  rules: Rules,
  open: () => Promise<readonly Output[]>,
  options: Options,
  withMap: boolean,
  io: Io,
  { run, through, errors: known }: Pick<PostSteps, 'run' | 'through' | 'errors'>,
): Promise<RunResult> {
  const progress = new Progress(io.stderr)
  const stopwatch = options.timing ? new Stopwatch() : undefined
  const errors: ReportError[] = [...known]
  const hands = handsOf(search.patterns, options, rules, stopwatch, io)
  const onNotice = (notice: string) => {
    progress.clear()
    search.onNotice?.(notice)
  }
  const onFile = (file: FileReport) => {
    progress.tick()
    if (options.verbose) tell(file, io)
  }
  try {
    const outputs = await open()
    const onFound = (files: number, paths: readonly string[]) => {
      refuseTargets(targetsOf(outputs, options), paths, io.cwd)
      progress.expect(files)
      hands.expect(files)
    }
    const files = through(lintEach({ ...search, onFound, onNotice }, rules, errors, { ...run, withMap, meter: stopwatch, hands }))
    const result = await drawFiles(files, errors, outputs, options, io, { meter: stopwatch, onFile, onText: () => progress.clear() })
    if (stopwatch) io.stderr.write(stopwatch.table(await styleFor({}, io.env, io.stderr)))
    return result
  } finally {
    await hands.close()
  }
}

/** What the run writes beside its fixes: reports, and the cache. */
function targetsOf(outputs: readonly Output[], { cache, cacheLocation }: Options): readonly string[] {
  return [...outputs.flatMap(({ target }) => target ?? []), ...(cache && cacheLocation !== undefined ? [cacheLocation] : [])]
}

function tell({ file, role, call, asks, findings }: FileReport, { stderr }: Io): void {
  const kind = role === 'none' ? 'no script' : `${role}, ${call}, ${counted(asks, 'ask')}, ${counted(findings.length, 'finding')}`
  stderr.write(`${printableLine(file)}: ${kind}\n`)
}
