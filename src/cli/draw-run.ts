import { addTo, lintEach, NOTHING, type Rules } from '../engine/lint-files.js'
import { type Meter, NO_METER } from '../engine/meter.js'
import type { SourceSearch } from '../engine/sources.js'
import { counted } from '../report/counted.js'
import type { FileReport, ReportError, Summary } from '../report/model.js'
import { printableLine } from '../report/printable.js'
import { withCommandHint } from './command-hint.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import type { Output } from './outputs.js'
import type { PostSteps } from './post-steps.js'
import { Progress } from './progress.js'
import { handsOf } from './run-hands.js'
import { Stopwatch } from './stopwatch.js'
import { styleFor } from './style.js'

/** What a run came to. */
export interface RunResult {
  readonly errors: readonly ReportError[]
  readonly summary: Summary
  /** Nobody reads the output any more, and there was none but that: the files that were left were not linted. */
  readonly isCut: boolean
}

/**
 * Lints what the search finds and draws it into every output, file by file. On the standard error: how far it is, where somebody looks
 * on; each file with `--verbose`; the times with `--timing`. Outputs to files are left as they were when anything goes wrong.
 */
export async function drawRun(
  search: SourceSearch,
  rules: Rules,
  outputs: readonly Output[],
  options: Options,
  withMap: boolean,
  io: Io,
  { run, through, errors: known }: Pick<PostSteps, 'run' | 'through' | 'errors'>,
): Promise<RunResult> {
  const { quiet = false, verbose = false, timing = false } = options
  const progress = new Progress(io.stderr)
  const stopwatch = timing ? new Stopwatch() : undefined
  const meter: Meter = stopwatch ?? NO_METER
  const errors: ReportError[] = [...known]
  let summary = NOTHING
  let isCut = false
  const hands = handsOf(search.patterns, options, rules, stopwatch, io)
  try {
    const onFound = (files: number) => {
      progress.expect(files)
      hands.expect(files)
    }
    for await (const file of through(lintEach({ ...search, onFound }, rules, errors, { ...run, withMap, meter, hands }))) {
      summary = addTo(summary, file)
      progress.tick()
      if (verbose) tell(file, io)
      const shown = quiet ? onlyErrors(file) : file
      const texts = meter.time('draw reports', () => outputs.map(({ drawing }) => drawing.file(shown)))
      if (texts.some((text) => text !== '')) progress.clear()
      meter.time('write reports', () => {
        for (const [i, text] of texts.entries()) if (text !== '') outputs[i]?.write(text)
      })
      isCut = io.stdout.isGone?.() === true && outputs.every(({ isFile }) => !isFile)
      if (isCut) break
    }
    progress.clear()
    const told = { errors: errors.map(withCommandHint), summary: quiet ? { ...summary, warnings: 0, infos: 0 } : summary }
    for (const { drawing, write, finish } of outputs) {
      for (const piece of meter.time('draw reports', () => drawing.end(told))) meter.time('write reports', () => write(piece))
      finish()
    }
    if (stopwatch) io.stderr.write(stopwatch.table(await styleFor({}, io.env, io.stderr)))
    return { errors: told.errors, summary, isCut }
  } catch (error) {
    progress.clear()
    for (const { abandon } of outputs) abandon()
    throw error
  } finally {
    await hands.close()
  }
}

function onlyErrors(file: FileReport): FileReport {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') }
}

function tell({ file, role, call, asks, findings }: FileReport, { stderr }: Io): void {
  const kind = role === 'none' ? 'no script' : `${role}, ${call}, ${counted(asks, 'ask')}, ${counted(findings.length, 'finding')}`
  stderr.write(`${printableLine(file)}: ${kind}\n`)
}
