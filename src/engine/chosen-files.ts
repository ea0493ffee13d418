import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { compileGlob, isGlob, splitGlob } from '../config/glob.js'
import { exclusionsIn } from './exclusions.js'
import type { FoundFile } from './files.js'
import { nameOf } from './name-of.js'

const MARKDOWN = /\.(?:md|markdown)$/i

/** Files that something else than their folder names, and what they hold where that is not what stands on disk. */
export interface ChosenFile extends FoundFile {
  readonly bytes?: Buffer
}

/**
 * Those of the given files that paths, folders and globs name (the working folder where there are none), sorted by name. Folders and
 * globs stand for what is in them, changed or not; a path that leads nowhere gives an error.
 */
export function choose<F extends { readonly path: string }>(
  files: readonly F[],
  patterns: readonly string[],
  cwd: string,
): { readonly files: readonly (F & FoundFile)[]; readonly errors: readonly SaleslintError[] } {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map((pattern) => matcherOf(pattern, cwd))
  const matchers = wanted.length > 0 ? wanted : [matcherOf('.', cwd)]
  const exclusions = exclusionsIn(patterns, cwd)
  const chosen = new Map<string, F & FoundFile>()
  for (const file of files) {
    const { path } = file
    const name = nameOf(path, cwd)
    if (exclusions.holds(name)) continue
    const isExplicit = matchers.some(({ isFile }) => isFile(path))
    if (isExplicit || matchers.some(({ holds }) => holds(path))) chosen.set(path, { ...file, name, isExplicit })
  }
  const errors = matchers.flatMap(({ pattern, isThere, isFile }) =>
    isThere || files.some(({ path }) => isFile(path))
      ? []
      : [new SaleslintError('no-such-file', 'there is no such file or folder', { file: pattern })],
  )
  return { files: [...chosen.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), errors }
}

interface Matcher {
  readonly pattern: string
  readonly isThere: boolean
  readonly isFile: (path: string) => boolean
  readonly holds: (path: string) => boolean
}

function matcherOf(pattern: string, cwd: string): Matcher {
  const path = resolve(cwd, pattern)
  const isThere = existsSync(path)
  if (!isThere && isGlob(pattern)) {
    const { base, rest } = splitGlob(slashed(pattern))
    const root = resolve(cwd, base)
    const matches = compileGlob(rest, { hidesDots: true })
    const prefix = root.endsWith(sep) ? root : root + sep
    const holds = (file: string) => file.startsWith(prefix) && matches(file.slice(prefix.length).replaceAll(sep, '/'))
    return { pattern, isThere: true, isFile: () => false, holds }
  }
  const prefix = path.endsWith(sep) ? path : path + sep
  return { pattern, isThere, isFile: (file) => file === path, holds: (file) => file.startsWith(prefix) && MARKDOWN.test(file) }
}

function slashed(pattern: string): string {
  return (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).replace(/^\.\//, '')
}
