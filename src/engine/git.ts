import { spawn, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { ByteReader } from './byte-reader.js'
import { type LineRanges, readHunks } from './hunks.js'

/** No hook, file watcher or program that the repository's settings name is run. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false']
const PLAIN_DIFF = ['--no-ext-diff', '--no-textconv', '--no-color', '--find-renames', '--ignore-submodules=all']
const FILE_MODES: ReadonlySet<string> = new Set(['100644', '100755'])

/** A file of the repository that was changed. */
export interface ChangedFile {
  /** Its path, below the working folder written as that is, whatever links lead there. */
  readonly path: string
  /** Its content in the index, where that is what was asked for. */
  readonly blob?: string
  /** Not known to git: all of it is new. */
  readonly isNew?: boolean
}

/** What git knows of the working folder. Throws a `SaleslintError` where there is no git, no repository, or git refuses. */
export class Repository {
  readonly #cwd: string
  readonly #root: string
  readonly #realCwd: string

  constructor(cwd: string) {
    this.#cwd = cwd
    this.#realCwd = realpathSync.native(cwd)
    const root = this.#try(['rev-parse', '--show-toplevel'])
    if (root === undefined) {
      throw new SaleslintError('no-repository', 'the working folder is in no git repository', {
        hint: '--changed and --staged need one; without them all files are linted.',
      })
    }
    this.#root = root.replace(/\r?\n$/, '')
  }

  /** What differs from a commit: in the work tree, in the index, and files that git does not know yet. Deleted files are left out. */
  changed(since: string): readonly ChangedFile[] {
    const differing = this.#diff(['--raw', '-z', '--no-abbrev', ...PLAIN_DIFF, since])
    const unknown = this.#git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', this.#root])
    return [
      ...rawEntries(differing).map(({ name }) => ({ path: this.#pathOf(name) })),
      ...unknown
        .split('\0')
        .filter((name) => name !== '')
        .map((name) => ({ path: this.#pathOf(name), isNew: true })),
    ]
  }

  /** What would be committed now, with its content in the index. Deleted files are left out. */
  staged(): readonly ChangedFile[] {
    return rawEntries(this.#diff(['--cached', '--raw', '-z', '--no-abbrev', ...PLAIN_DIFF, this.#head()])).map(
      ({ name, blob, isUnmerged }) => {
        if (isUnmerged) {
          throw new SaleslintError('unmerged', 'has conflicts that are not resolved', {
            file: name,
            hint: 'Resolve them and stage the file.',
          })
        }
        return { path: this.#pathOf(name), blob }
      },
    )
  }

  /** Lines that were added or changed, by path. */
  changedLines(what: { readonly staged: boolean; readonly since: string }): ReadonlyMap<string, LineRanges> {
    const base = what.staged ? ['--cached', this.#head()] : [what.since]
    const patch = this.#diff(['-U0', '--src-prefix=a/', '--dst-prefix=b/', ...PLAIN_DIFF, ...base])
    return new Map([...readHunks(patch)].map(([name, ranges]) => [this.#pathOf(name), ranges]))
  }

  /**
   * Where the history of a reference and of the working folder parted; what is checked out where none is given, and nothing at all
   * before the first commit.
   */
  base(reference: string | undefined): string {
    if (reference === undefined) return this.#head()
    const commit = this.#try(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])?.trim()
    if (commit === undefined) {
      throw new SaleslintError('no-such-commit', `git knows no commit ‘${reference}’`, {
        hint: 'A clone for CI may lack it: fetch it, or the whole history.',
      })
    }
    return this.#try(['merge-base', commit, 'HEAD'])?.trim() ?? commit
  }

  /** The contents of blobs, one after the other, from one process. */
  async *contents(blobs: readonly string[]): AsyncGenerator<Buffer> {
    const child = spawn('git', [...SAFE, 'cat-file', '--batch'], { cwd: this.#cwd, stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.on('error', () => {
      // It has ended: what is missing shows when its output is read.
    })
    child.stdin.end(blobs.map((blob) => `${blob}\n`).join(''))
    const reader = new ByteReader(child.stdout)
    try {
      for (const blob of blobs) {
        const size = / blob (\d+)$/.exec(await reader.line())?.[1]
        if (size === undefined) throw new SaleslintError('git-failed', `git cannot give the content ${blob}`)
        yield await reader.take(Number(size))
        await reader.take(1)
      }
    } finally {
      child.kill()
    }
  }

  #head(): string {
    return this.#try(['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim() ?? this.#git(['hash-object', '-t', 'tree', '--stdin']).trim()
  }

  /** git names paths from the repository's root, with that written without links. */
  #pathOf(name: string): string {
    return join(this.#cwd, relative(this.#realCwd, join(this.#root, name)))
  }

  #diff(args: readonly string[]): string {
    return this.#git(['diff', ...args, '--'])
  }

  #git(args: readonly string[]): string {
    const { status, stdout, stderr } = run(args, this.#cwd)
    if (status === 0) return stdout
    throw new SaleslintError('git-failed', `git ${args[0]} failed: ${stderr.trim().split('\n')[0]}`)
  }

  #try(args: readonly string[]): string | undefined {
    const { status, stdout, stderr } = run(args, this.#cwd)
    if (/dubious ownership/.test(stderr)) throw new SaleslintError('git-failed', stderr.trim().split('\n')[0] ?? '')
    return status === 0 ? stdout : undefined
  }
}

function run(args: readonly string[], cwd: string) {
  const result = spawnSync('git', [...SAFE, ...args], { cwd, encoding: 'utf8', input: '', maxBuffer: 1024 ** 3 })
  if (result.error) {
    const isMissing = (result.error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new SaleslintError('no-git', isMissing ? 'git is not installed' : `git cannot be run: ${result.error.message}`, {
      cause: result.error,
    })
  }
  return result
}

interface RawEntry {
  readonly name: string
  readonly blob: string
  readonly isUnmerged: boolean
}

/** The files of `git diff --raw -z` that are still there: `:mode mode hash hash status\0path\0`, of renames both paths. */
function rawEntries(text: string): readonly RawEntry[] {
  const fields = text.split('\0')
  const entries: RawEntry[] = []
  for (let i = 0; i + 1 < fields.length; ) {
    const [, mode = '', , blob = '', status = ''] = (fields[i] ?? '').slice(1).split(' ')
    const paths = /^[RC]/.test(status) ? 2 : 1
    const name = fields[i + paths] ?? ''
    i += paths + 1
    const isUnmerged = status === 'U'
    if (isUnmerged || FILE_MODES.has(mode)) entries.push({ name, blob, isUnmerged })
  }
  return entries
}
