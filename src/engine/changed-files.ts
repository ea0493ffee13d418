import { existsSync } from 'node:fs'
import type { SaleslintError } from '../config/error.js'
import type { FileReport } from '../report/model.js'
import type { Finding } from '../rule/finding.js'
import { type ChosenFile, choose } from './chosen-files.js'
import { type ChangedFile, Repository } from './git.js'
import { type LineRanges, touches } from './hunks.js'
import { nameOf } from './name-of.js'

/** Which changes are meant. */
export interface ChangeSearch {
  readonly cwd: string
  readonly patterns: readonly string[]
  /** What is in the index, against what is checked out; else the work tree against `since`. */
  readonly staged: boolean
  readonly since?: string
  /** Which findings of a changed file count: on changed lines, near them too, or all. */
  readonly lines: 'added' | 'context' | 'file'
}

/** What was changed: the files to lint, and which of their findings count. */
export interface Changes {
  readonly paths: readonly string[]
  readonly errors: readonly SaleslintError[]
  /** The files, those of the index with their content there. */
  files(): AsyncIterable<ChosenFile>
  /** A file's report with the findings that count. */
  narrowed(file: FileReport): FileReport
}

/** Asks git for what was changed. Throws a `SaleslintError` outside a repository and for a commit that is not there. */
export function findChanges({ cwd, patterns, staged, since, lines }: ChangeSearch): Changes {
  const repository = new Repository(cwd)
  const base = staged ? '' : repository.base(since)
  const all = staged ? repository.staged() : repository.changed(base).filter(({ path }) => existsSync(path))
  const { files, errors } = choose<ChangedFile>(all, patterns, cwd)
  const changed = lines === 'file' || files.length === 0 ? undefined : repository.changedLines({ staged, since: base })
  const rangesOf = new Map<string, LineRanges>()
  for (const { path, isNew } of files) rangesOf.set(nameOf(path, cwd), isNew ? [[1, Number.POSITIVE_INFINITY]] : (changed?.get(path) ?? []))
  return {
    paths: files.map(({ path }) => path),
    errors,
    async *files() {
      if (!staged) return yield* files
      const contents = repository.contents(files.map(({ blob = '' }) => blob))
      for (const file of files) {
        const { value } = await contents.next()
        yield { ...file, bytes: value as Buffer }
      }
      await contents.return(undefined)
    },
    narrowed(file) {
      if (lines === 'file') return file
      const ranges = rangesOf.get(file.file) ?? []
      const lineOf = gitLines(file.source)
      const counts = (finding: Finding) =>
        touches(ranges, lineOf(finding.span.start, finding.line), lineOf(finding.span.end, finding.endLine), lines)
      return { ...file, findings: file.findings.filter(counts) }
    },
  }
}

/** For git a line ends at a line feed alone; ours end at a lone carriage return too. */
function gitLines(source: string): (offset: number, line: number) => number {
  if (!/\r(?!\n)/.test(source)) return (_, line) => line
  return (offset) => source.slice(0, offset).split('\n').length
}
