import { formatPatch, structuredPatch } from 'diff'
import { type FixedFile, lintEach } from '../engine/lint-files.js'
import type { ReportError } from '../report/model.js'
import type { RegisteredRule } from '../rule/contract.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import type { PostSteps } from './post-steps.js'
import { styleFor } from './style.js'
import { tellErrors } from './tell-errors.js'

/** Prints what --fix would change as one diff, which `git apply` and `patch -p1` take. Gives 1 where it would change anything. */
export async function dryRun(
  { search, run, errors: known, through }: PostSteps,
  rules: readonly RegisteredRule[],
  options: Options,
  io: Io,
): Promise<number> {
  const errors: ReportError[] = [...known]
  const style = await styleFor(options, io.env, io.stdout)
  let count = 0
  const fix = (file: FixedFile) => {
    count++
    io.stdout.write(painted(diffOf(file), style))
  }
  for await (const _ of through(lintEach(search, rules, errors, { ...run, fix }))) {
    // The diff is all that is wanted.
  }
  await tellErrors(errors, io)
  return errors.length > 0 ? 2 : count > 0 ? 1 : 0
}

function diffOf({ file, before, after }: FixedFile): string {
  // Names with a space end in a tab, or programs that read the diff would cut them.
  const tail = file.includes(' ') ? '' : undefined
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, tail, tail, { context: 3 })
  return formatPatch(patch).replace(/^(?:Index: .*\n)?=+\n/, '')
}

function painted(diff: string, { good, error, dim }: Awaited<ReturnType<typeof styleFor>>): string {
  const paint = (line: string) =>
    /^(?:---|\+\+\+|@@)/.test(line) ? dim(line) : line.startsWith('+') ? good(line) : line.startsWith('-') ? error(line) : line
  return diff
    .split('\n')
    .map((line) => (line === '' ? line : paint(line)))
    .join('\n')
}
