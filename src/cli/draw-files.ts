import { addTo, NOTHING } from '../engine/lint-files.js'
import { type Meter, NO_METER } from '../engine/meter.js'
import { byFile } from '../report/by-file.js'
import type { FileReport, ReportError, Summary } from '../report/model.js'
import { withCommandHint } from './command-hint.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import type { Output } from './outputs.js'

/** What a run came to. */
export interface RunResult {
  readonly errors: readonly ReportError[]
  readonly summary: Summary
  /** Nobody reads the output any more, and there was none but that: the files that were left were not looked at. */
  readonly isCut: boolean
}

/** What else is done while files are drawn. */
export interface DrawHow {
  readonly meter?: Meter
  readonly onFile?: (file: FileReport) => void
  /** Before anything is written. */
  readonly onText?: () => void
}

/**
 * Draws files into every output as they come, and at the end what `errors` holds by then, in the order of the files: so the parts of a
 * run give the same report as the whole. Outputs to files are left as they were when anything goes wrong.
 */
export async function drawFiles(
  files: AsyncIterable<FileReport> | Iterable<FileReport>,
  errors: readonly ReportError[],
  outputs: readonly Output[],
  { quiet = false }: Pick<Options, 'quiet'>,
  io: Io,
  { meter = NO_METER, onFile, onText }: DrawHow = {},
): Promise<RunResult> {
  let summary = NOTHING
  let isCut = false
  try {
    for await (const file of files) {
      summary = addTo(summary, file)
      onFile?.(file)
      const shown = quiet ? onlyErrors(file) : file
      const texts = meter.time('draw reports', () => outputs.map(({ drawing }) => drawing.file(shown)))
      if (texts.some((text) => text !== '')) onText?.()
      meter.time('write reports', () => {
        for (const [i, text] of texts.entries()) if (text !== '') outputs[i]?.write(text)
      })
      isCut = io.stdout.isGone?.() === true && outputs.every(({ isFile }) => !isFile)
      if (isCut) break
    }
    onText?.()
    const told = { errors: [...errors].sort(byFile).map(withCommandHint), ...(quiet ? quietly(summary) : { summary }) }
    for (const { drawing, write, finish } of outputs) {
      for (const piece of meter.time('draw reports', () => drawing.end(told))) meter.time('write reports', () => write(piece))
      finish()
    }
    return { errors: told.errors, summary, isCut }
  } catch (error) {
    onText?.()
    for (const { abandon } of outputs) abandon()
    throw error
  }
}

/** What is left to say when only errors are shown, and how much is not shown. */
function quietly(summary: Summary): { readonly summary: Summary; readonly hidden: number } {
  return { summary: { ...summary, warnings: 0, infos: 0 }, hidden: summary.warnings + summary.infos }
}

function onlyErrors(file: FileReport): FileReport {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') }
}
