import { resolve } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { checkBudget } from '../engine/budget.js'
import { errorReport } from '../engine/error-report.js'
import { addTo, NOTHING } from '../engine/lint-files.js'
import type { Linted } from '../engine/lint-source.js'
import { decode } from '../engine/read-file.js'
import { recordsOf, type StreamRecord } from '../engine/record-stream.js'
import type { ReportError } from '../report/model.js'
import { recordLine } from '../report/record-line.js'
import { dashed } from './dashed.js'
import { exitCode, READER_GONE } from './exit-code.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { handsOf, type RunHands } from './run-hands.js'
import { type LazySearch, lazySearchOf, namesRules } from './search.js'

const OTHERS = [
  'fix',
  'changed',
  'staged',
  'baseline',
  'cache',
  'shard',
  'stdinFilename',
  'timing',
] as const satisfies readonly (keyof Options)[]

/**
 * `--stdin-batch`: lints the records of the standard input as they come and writes a line of JSON for each before it takes the next. A
 * malformed stream ends the run with an error; what came before it has been answered.
 */
export async function lintBatch(paths: readonly string[], options: Options, io: Io): Promise<number> {
  checkTogether(paths, options)
  const search = await lazySearchOf([], options, io)
  const hands = handsOf([], options, search.builtIn, undefined, io)
  const errors: ReportError[] = []
  let summary = NOTHING
  try {
    for await (const record of recordsOf(io.input(), options.maxFileSize)) {
      const { report, errors: own } = await linted(record, search, hands, namesRules(options), io)
      if (report) summary = addTo(summary, report)
      if (errors.length === 0) errors.push(...own)
      io.stdout.write(recordLine(record.name, report, own))
      // Who reads slowly is waited for.
      await io.stdout.failure?.()
      if (io.stdout.isGone?.()) return READER_GONE
    }
  } finally {
    await hands.close()
  }
  return exitCode(errors, summary, options)
}

async function linted({ name, bytes }: StreamRecord, search: LazySearch, hands: RunHands, isPartial: boolean, io: Io): Promise<Linted> {
  const file = name.replaceAll('\\', '/')
  const path = resolve(io.cwd, name)
  try {
    const found = await search.settingsFor(path)
    if (found.errors.length > 0) return { errors: found.errors.map(errorReport) }
    if (!bytes) throw new SaleslintError('file-too-large', 'is too large', { file })
    const text = decode(bytes, file, found.settings.maxFileSize)
    checkBudget(text, file)
    return await hands.lint({ ...found, path, file, text, isInput: true }, { isPartial })
  } catch (error) {
    if (!(error instanceof SaleslintError)) throw error
    return { errors: [errorReport(error)] }
  }
}

function checkTogether(paths: readonly string[], options: Options): void {
  const refuse = (message: string, hint: string) => {
    throw new SaleslintError('usage', message, { hint })
  }
  if (paths.length > 0) refuse('--stdin-batch takes no paths', 'They stand in the records.')
  const other = OTHERS.find((name) => options[name])
  if (other) refuse(`--stdin-batch does not go with --${dashed(other)}`, 'Give one of them.')
  if (options.format?.some(({ format, file }) => format !== 'jsonl' || file !== undefined))
    refuse('--stdin-batch writes jsonl to the standard output', 'Leave out --format.')
}
