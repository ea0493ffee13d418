import { resolve } from 'node:path'
import { SaleslintError } from '../config/error.js'
import type { FileSettings } from '../config/resolver.js'
import type { FileReport } from '../report/model.js'
import { checkBounds } from './bounds.js'
import type { LintCache } from './cache/lint-cache.js'
import type { ChosenFile } from './chosen-files.js'
import { type FileSearch, type FoundFile, findFiles } from './files.js'
import { decode, readSource } from './read-file.js'

export interface Shard {
  readonly part: number
  readonly of: number
}

export interface SourceSearch extends FileSearch {
  /** Paths, folders and globs; `-` is the given input; the working folder where empty. */
  readonly patterns: readonly string[]
  /** What a config ignores is left out although it is named. */
  readonly ignoresNamed?: boolean
  readonly input?: { readonly bytes: Buffer; readonly filename?: string }
  readonly settingsFor: (path: string) => Promise<FileSettings>
  /** These files instead of what the patterns name. */
  readonly chosen?: { readonly paths: readonly string[]; readonly files: AsyncIterable<ChosenFile> }
  /** Told what is no mistake, but may not be what was meant. */
  readonly onNotice?: (notice: string) => void
  /** Only this part of the files: every `of`-th of the sorted names, from the `part`-th on, both from 1. */
  readonly shard?: Shard
  /** Told how many files there are, before the first is read, and the paths of all, other parts' and the input's too. May throw. */
  readonly onFound?: (files: number, paths: readonly string[]) => void
}

/** The text of a file and what holds for it. */
export interface Source extends FileSettings {
  readonly path: string
  readonly file: string
  readonly text: string
  /** It stands on the standard input. */
  readonly isInput?: boolean
}

/** A file that an earlier run has linted, as it still is. */
export interface KnownSource {
  readonly path: string
  readonly file: string
  readonly text: string
  readonly report: FileReport
}

export function isKnown(source: Source | KnownSource): source is KnownSource {
  return 'report' in source
}

/** Finds and reads files one after the other. What cannot be read is put into `errors`; the others go on. */
export function sourcesOf(search: SourceSearch, errors: SaleslintError[]): AsyncGenerator<Source> {
  return sourcesAndReports(search, errors, undefined) as AsyncGenerator<Source>
}

/** The same; of files that the cache knows, their reports. */
export async function* sourcesAndReports(
  search: SourceSearch,
  errors: SaleslintError[],
  cache: LintCache | undefined,
): AsyncGenerator<Source | KnownSource> {
  const { input, patterns, settingsFor } = search
  const told = new Set<SaleslintError>()
  const { onNotice = () => {}, ignoresNamed = false } = search
  const mayIgnore = ({ isExplicit }: FoundFile) => search.ignore && (!isExplicit || ignoresNamed)
  let ignored = 0
  const settle = async (file: FoundFile, read: (most?: number) => string, isInput?: true): Promise<Source | KnownSource | undefined> => {
    try {
      const known = isInput ? undefined : cache?.look(file)
      if (known?.isIgnored && mayIgnore(file)) {
        ignored++
        return undefined
      }
      const tell = (isIgnored: boolean) => {
        if (text === '') onNotice(`${file.name} is empty.`)
        else if (isIgnored && search.ignore && !isInput) onNotice(`${file.name} is named, so it is read, although the config ignores it.`)
      }
      let text: string | undefined
      if (known) {
        text = withinUsual(read)
        const report = text === undefined ? undefined : known.reportFor(text)
        if (text !== undefined && report) {
          tell(known.isIgnored)
          return { path: file.path, file: file.name, text, report }
        }
      }
      const found = await settingsFor(file.path)
      if (found.isIgnored && mayIgnore(file)) {
        if (found.errors.length === 0) cache?.keep(file, found.reads, true)
        ignored++
        return undefined
      }
      // One broken config holds for many files and is told once.
      for (const error of found.errors) if (!told.has(error)) errors.push(error)
      for (const error of found.errors) told.add(error)
      if (found.errors.length > 0) return undefined
      text ??= read(found.settings.maxFileSize)
      checkBounds(text, file.name, found.settings)
      tell(found.isIgnored)
      return { ...found, path: file.path, file: file.name, text, isInput }
    } catch (error) {
      if (!(error instanceof SaleslintError)) throw error
      errors.push(error)
      return undefined
    }
  }
  if (search.chosen) {
    search.onFound?.(search.chosen.paths.length, search.chosen.paths)
    let index = 0
    for await (const file of search.chosen.files) {
      const { bytes } = file
      if (!isIn(search.shard, index++)) continue
      const source = await settle(file, (most) => (bytes ? decode(bytes, file.name, most) : readSource(file, most)))
      if (source) yield source
    }
    return
  }
  const rest = patterns.filter((pattern) => pattern !== '-')
  const found = input && rest.length === 0 ? NOTHING : findFiles(rest, search)
  const files = found.files.filter((_, index) => isIn(search.shard, index))
  const name = input?.filename ?? '<stdin>'
  const path = resolve(search.cwd, name)
  search.onFound?.(files.length + (input ? 1 : 0), [...(input ? [path] : []), ...found.files.map((file) => file.path)])
  if (input) {
    const file = { path, name: name.replaceAll('\\', '/'), isExplicit: true }
    const source = await settle(file, (most) => decode(input.bytes, name, most), true)
    if (source) yield source
  }
  errors.push(...found.errors)
  for (const pattern of found.idle) onNotice(`${pattern} leaves nothing out: no file that was found matches it.`)
  for (const file of files) {
    const source = await settle(file, (most) => readSource(file, most))
    if (source) yield source
  }
  if (ignored > 0 && ignored === files.length && !input && !search.shard && !ignoresNamed) errors.push(allIgnored(ignored))
}

function allIgnored(count: number): SaleslintError {
  const message = count === 1 ? 'the only file is ignored by the config' : `all ${count} files are ignored by the config`
  return new SaleslintError('no-files', message, { hint: 'Look at its ‘ignore’; a file that is named is read, and --no-ignore reads all.' })
}

const NOTHING: ReturnType<typeof findFiles> = { files: [], errors: [], idle: [] }

/** A text of the usual size; undefined for a larger one: whether that is allowed is known with its settings. */
function withinUsual(read: () => string): string | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof SaleslintError && error.code === 'file-too-large') return undefined
    throw error
  }
}

function isIn(shard: Shard | undefined, index: number): boolean {
  return shard === undefined || index % shard.of === shard.part - 1
}
