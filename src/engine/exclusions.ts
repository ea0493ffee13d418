import { existsSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import type { SaleslintError } from '../config/error.js'
import { compileReach } from '../config/glob.js'
import { eachWorking, slashed, working } from './file-globs.js'
import { nameOf } from './name-of.js'

/** What `!glob` on the command line takes out again. */
export interface Exclusions {
  /** Whether a file, by its name from the working folder, is left out. */
  readonly holds: (name: string) => boolean
  /** Those that have left out nothing yet, as they were written. */
  readonly idle: () => readonly string[]
}

/**
 * Reads the `!` patterns among others: a glob without a slash matches at any depth, and a folder stands for all that is in it, as in a
 * config. Those that do not work as globs stand in `errors`, and leave nothing out.
 */
export function exclusionsIn(patterns: readonly string[], cwd: string, errors: SaleslintError[]): Exclusions {
  const written = patterns.filter((pattern) => pattern.startsWith('!'))
  const all = eachWorking(written, errors, (each) => ({ written: each, matches: matcherOf(each.slice(1), cwd), isIdle: true }))
  return {
    holds(name) {
      let isHeld = false
      for (const exclusion of all) {
        if (!exclusion.matches(name)) continue
        exclusion.isIdle = false
        isHeld = true
      }
      return isHeld
    },
    idle: () => all.filter(({ isIdle }) => isIdle).map(({ written }) => written),
  }
}

function matcherOf(pattern: string, cwd: string): (name: string) => boolean {
  const path = resolve(cwd, pattern)
  const short = nameOf(path, cwd)
  // A name may hold what else makes a glob; the working folder itself stands for everything.
  const isHere = path === resolve(cwd)
  const literal = isHere || existsSync(path) ? (name: string) => isHere || name === short || name.startsWith(`${short}/`) : () => false
  const matches = working(`!${pattern}`, () => compileReach(isAbsolute(pattern) ? `./${short}` : slashed(pattern)))
  return (name) => literal(name) || matches(name)
}
