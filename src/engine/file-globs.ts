import { resolve, sep } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { compileGlob, splitGlob } from '../config/glob.js'

/** Files that stand for a folder. */
export const MARKDOWN = /\.(?:md|markdown)$/i

/** A glob of the command line: the folder that it starts at, and whether a file matches it, by its whole path. */
export interface FileGlob {
  readonly root: string
  readonly holds: (path: string) => boolean
}

/** Reads a glob of the command line. Throws a `SaleslintError` for one that does not work. */
export function fileGlob(pattern: string, cwd: string): FileGlob {
  const { base, rest } = splitGlob(slashed(pattern).replace(/^\.\//, ''))
  const root = resolve(cwd, base)
  const prefix = root.endsWith(sep) ? root : root + sep
  const matches = working(pattern, () => compileGlob(rest, { hidesDots: true }))
  return { root, holds: (path) => path.startsWith(prefix) && matches(path.slice(prefix.length).replaceAll(sep, '/')) }
}

/** A glob with forward slashes, where the system's own separator is another. */
export function slashed(pattern: string): string {
  return sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
}

/** What a glob compiles to. Throws a `SaleslintError` that names the pattern where it does not work. */
export function working<T>(pattern: string, compile: () => T): T {
  try {
    return compile()
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new SaleslintError('bad-glob', `does not work as a glob: ${cause.message}`, { file: pattern, cause })
  }
}

/** What is made of each pattern; those that do not work stand in `errors` instead. */
export function eachWorking<T>(patterns: readonly string[], errors: SaleslintError[], make: (pattern: string) => T): readonly T[] {
  return patterns.flatMap((pattern) => {
    try {
      return [make(pattern)]
    } catch (error) {
      if (!(error instanceof SaleslintError)) throw error
      errors.push(error)
      return []
    }
  })
}
