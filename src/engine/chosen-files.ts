import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { isGlob } from '../config/glob.js'
import { exclusionsIn } from './exclusions.js'
import { eachWorking, fileGlob, MARKDOWN } from './file-globs.js'
import type { FoundFile } from './files.js'
import { nameOf } from './name-of.js'

/** Files that something else than their folder names, and what they hold where that is not what stands on disk. */
export interface ChosenFile extends FoundFile {
  readonly bytes?: Buffer
}

/**
 * Those of the given files that paths, folders and globs name (the working folder where there are none), sorted by name. Folders and
 * globs stand for what is in them, changed or not; a path that leads nowhere and a glob that does not work give an error.
 */
export function choose<F extends { readonly path: string }>(
  files: readonly F[],
  patterns: readonly string[],
  cwd: string,
): { readonly files: readonly (F & FoundFile)[]; readonly errors: readonly SaleslintError[] } {
  const errors: SaleslintError[] = []
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const matchers = eachWorking(wanted.length > 0 ? wanted : ['.'], errors, (pattern) => matcherOf(pattern, cwd))
  const exclusions = exclusionsIn(patterns, cwd, errors)
  const chosen = new Map<string, F & FoundFile>()
  for (const file of files) {
    const { path } = file
    const name = nameOf(path, cwd)
    if (exclusions.holds(name)) continue
    const isExplicit = matchers.some(({ isFile }) => isFile(path))
    if (isExplicit || matchers.some(({ holds }) => holds(path))) chosen.set(path, { ...file, name, isExplicit })
  }
  for (const { pattern, isThere, isFile } of matchers) {
    if (!isThere && !files.some(({ path }) => isFile(path)))
      errors.push(new SaleslintError('no-such-file', 'there is no such file or folder', { file: pattern }))
  }
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
  if (!isThere && isGlob(pattern)) return { pattern, isThere: true, isFile: () => false, holds: fileGlob(pattern, cwd).holds }
  const prefix = path.endsWith(sep) ? path : path + sep
  return { pattern, isThere, isFile: (file) => file === path, holds: (file) => file.startsWith(prefix) && MARKDOWN.test(file) }
}
