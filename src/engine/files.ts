import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { isGlob } from '../config/glob.js'
import { exclusionsIn } from './exclusions.js'
import { eachWorking, fileGlob, MARKDOWN } from './file-globs.js'
import { Gitignore } from './gitignore.js'
import { nameOf } from './name-of.js'

/** A file to lint. */
export interface FoundFile {
  readonly path: string
  /** As reports show it: from the working folder, with forward slashes. */
  readonly name: string
  /** Named on the command line itself: linted whatever is ignored. */
  readonly isExplicit: boolean
}

export interface FileSearch {
  readonly cwd: string
  /** Whether .gitignore is respected and node_modules skipped. */
  readonly ignore: boolean
}

/** Never walked: what version control keeps for itself. */
const STORES: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj'])

/**
 * The files that paths, folders and globs name, sorted and each once. Folders are walked for .md and .markdown; `!glob` takes files
 * out again, and those that do not are `idle`. Everything that names nothing, and every folder that cannot be read, gives an error; the
 * rest is still found.
 */
export function findFiles(
  patterns: readonly string[],
  search: FileSearch,
): { readonly files: readonly FoundFile[]; readonly errors: readonly SaleslintError[]; readonly idle: readonly string[] } {
  const found = new Map<string, FoundFile>()
  const errors: SaleslintError[] = []
  const exclusions = exclusionsIn(patterns, search.cwd, errors)
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  for (const pattern of wanted.length > 0 ? wanted : ['.']) {
    let hits = 0
    let stats: ReturnType<typeof statOf>
    const add = (path: string, isExplicit: boolean) => {
      hits++
      if (isExplicit || !found.has(path)) found.set(path, { path, name: nameOf(path, search.cwd), isExplicit })
    }
    try {
      stats = statOf(pattern, search.cwd)
    } catch (cause) {
      errors.push(new SaleslintError('unreadable-file', `cannot be read: ${reasonOf(cause)}`, { file: pattern, cause }))
      continue
    }
    if (stats?.at.isFile()) add(stats.path, true)
    else if (stats?.at.isDirectory()) {
      const before = errors.length
      walk(stats.path, search, errors, (path) => MARKDOWN.test(path), add)
      if (hits === 0 && errors.length === before) errors.push(emptyFolder(pattern, stats.path, search))
    } else if (stats) errors.push(new SaleslintError('not-a-file', 'is neither a file nor a folder', { file: pattern }))
    else if (isGlob(pattern)) {
      const before = errors.length
      for (const { root, holds } of eachWorking([pattern], errors, () => fileGlob(pattern, search.cwd))) {
        if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) walk(root, search, errors, holds, add)
      }
      if (hits === 0 && errors.length === before)
        errors.push(new SaleslintError('no-match', 'matches no file', { file: pattern, hint: globHint(search) }))
    } else errors.push(new SaleslintError('no-such-file', 'there is no such file or folder', { file: pattern }))
  }
  const files = [...found.values()].filter(({ name }) => !exclusions.holds(name))
  if (found.size > 0 && files.length === 0)
    errors.push(noneLeft(found.size, patterns.filter((pattern) => pattern.startsWith('!')).join(' ')))
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), errors, idle: found.size > 0 ? exclusions.idle() : [] }
}

function statOf(pattern: string, cwd: string): { readonly path: string; readonly at: Stats } | undefined {
  for (const candidate of new Set([pattern, pattern.replaceAll('\\', '/')])) {
    const path = resolve(cwd, candidate)
    const at = statSync(path, { throwIfNoEntry: false })
    if (at) return { path, at }
  }
  return undefined
}

/** Walks a folder without recursion: folders may be nested deeper than the stack. Linked folders are not followed. */
function walk(
  root: string,
  search: FileSearch,
  errors: SaleslintError[],
  wants: (path: string) => boolean,
  add: (path: string, isExplicit: boolean) => void,
): void {
  if (search.ignore && isLeftOut(root, search)) return
  const stack: { readonly folder: string; readonly rules: Gitignore | undefined }[] = [
    { folder: root, rules: search.ignore ? Gitignore.above(root, search.cwd) : undefined },
  ]
  for (let at = stack.pop(); at; at = stack.pop()) {
    let entries: readonly Dirent[]
    try {
      entries = readdirSync(at.folder, { withFileTypes: true })
    } catch (cause) {
      errors.push(
        new SaleslintError('unreadable-folder', `cannot be read: ${reasonOf(cause)}`, {
          file: shortened(nameOf(at.folder, search.cwd)),
          cause,
        }),
      )
      continue
    }
    for (const entry of entries) {
      const path = join(at.folder, entry.name)
      if (entry.isDirectory()) {
        if (STORES.has(entry.name) || (at.rules && (entry.name === 'node_modules' || at.rules.ignores(path, true)))) continue
        stack.push({ folder: path, rules: at.rules?.into(path) })
      } else if (wants(path) && !at.rules?.ignores(path, false) && (entry.isFile() || isLinkedFile(entry, path))) add(path, false)
    }
  }
}

/** A path that people can read, however deep it leads: its two ends. */
function shortened(name: string): string {
  return name.length > 400 ? `${name.slice(0, 120)}…${name.slice(-40)}` : name
}

function isLinkedFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Whether .gitignore leaves out a named folder itself, or it lies among installed packages. Those that we stand in are never meant. */
function isLeftOut(folder: string, { cwd }: FileSearch): boolean {
  return relative(cwd, folder).split(sep).includes('node_modules') || Gitignore.above(folder, cwd).ignores(folder, true)
}

function noneLeft(count: number, by: string): SaleslintError {
  return new SaleslintError('no-files', `${count === 1 ? 'leaves out the only file' : `leaves out all ${count} files`}`, { file: by })
}

function emptyFolder(pattern: string, path: string, search: FileSearch): SaleslintError {
  const { ignore } = search
  if (ignore && isLeftOut(path, search))
    return new SaleslintError('no-files', 'is left out by .gitignore, or as node_modules', { file: pattern, hint: '--no-ignore reads it.' })
  return new SaleslintError('no-files', 'holds no Markdown file', {
    file: pattern,
    hint: ignore ? 'Ignored files are left out; --no-ignore lints them too.' : undefined,
  })
}

function globHint({ ignore }: FileSearch): string {
  return ignore
    ? 'Quote globs so that the shell leaves them alone; ignored files are left out unless --no-ignore is given.'
    : 'Quote globs so that the shell leaves them alone.'
}

/** What the system said, in words: “permission denied”. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its path is too long for this system',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for you on the disk',
  EFBIG: 'it would be too large',
  EROFS: 'the disk is read-only',
  EIO: 'the disk could not read it',
}
