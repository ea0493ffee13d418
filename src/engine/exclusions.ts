import { existsSync } from 'node:fs'
import { isAbsolute, resolve, sep } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { compileReach } from '../config/glob.js'
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
 * config. Throws a `SaleslintError` for a glob that does not work.
 */
export function exclusionsIn(patterns: readonly string[], cwd: string): Exclusions {
  const all = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((written) => ({ written, matches: matcherOf(written.slice(1), cwd), isIdle: true }))
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
  try {
    const matches = compileReach(isAbsolute(pattern) ? `./${short}` : sep === '\\' ? pattern.replaceAll('\\', '/') : pattern)
    return (name) => literal(name) || matches(name)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new SaleslintError('bad-glob', `does not work as a glob: ${cause.message}`, { file: pattern, cause })
  }
}
