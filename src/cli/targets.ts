import { closeSync, openSync, readSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { SaleslintError } from '../config/error.js'

/** How a report in Markdown begins: one of an earlier run lies among the scripts it was written about. */
const OWN_REPORT = '### saleslint: '

/** Throws a `SaleslintError` where a file that is to be written is one of those that are read: a report would take the script's place. */
export function refuseTargets(targets: readonly string[], paths: readonly string[], cwd: string): void {
  for (const target of targets) {
    const real = realOf(resolve(cwd, target))
    // What is read is a plain file; a pipe is not to be opened.
    if (real !== undefined && paths.some((path) => realOf(path) === real) && startOf(real) !== OWN_REPORT)
      throw new SaleslintError('target-is-read', 'is read in this run, and the output would be written over it', {
        file: target,
        hint: 'Name another file for the output.',
      })
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function startOf(path: string): string {
  const bytes = Buffer.alloc(OWN_REPORT.length)
  let open: number | undefined
  try {
    open = openSync(path, 'r')
    return bytes.toString('utf8', 0, readSync(open, bytes))
  } catch {
    return ''
  } finally {
    if (open !== undefined) closeSync(open)
  }
}
