import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SaleslintError } from '../../config/error.js'
import { type CacheContents, cacheText, isCacheText, readCacheText } from '../../engine/cache/cache-file.js'
import { reasonOf } from '../../engine/files.js'
import { mergeReports, restored } from '../../engine/merge-reports.js'
import { decode } from '../../engine/read-file.js'
import { type PartReport, readWrittenReport, type WrittenFile } from '../../engine/written-report.js'
import { counted } from '../../report/counted.js'
import { MAPPED, RULED } from '../../report/formats.js'
import type { FileReport } from '../../report/model.js'
import { printableLine } from '../../report/printable.js'
import { ruleFactsOf } from '../../report/rule-facts.js'
import { isActions } from '../actions.js'
import type { Run } from '../commands.js'
import { docsAddress } from '../docs-address.js'
import { drawFiles } from '../draw-files.js'
import { exitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import type { Options } from '../options.js'
import { openOutputs, tellsErrors } from '../outputs.js'
import { repositoryPrefix } from '../repository.js'
import { cachePath } from '../run-cache.js'
import { type LazySearch, lazySearchOf } from '../search.js'
import { refuseTargets } from '../targets.js'
import { tellErrors } from '../tell-errors.js'
import { VERSION } from '../version.js'
import { writeWhole } from '../write-whole.js'

/** `saleslint merge REPORT…`: the JSON reports of the parts of a run as one report, and their caches as one cache. */
const merge: Run = async (paths, options, io) => {
  const parts: PartReport[] = []
  const caches: CacheContents[] = []
  for (const name of paths) {
    const text = textOf(name, io)
    if (isCacheText(text)) caches.push(cacheOf(text, name))
    else parts.push({ name, report: readWrittenReport(text, name) })
  }
  if (caches.length > 0) writeCache(caches, options, io)
  if (parts.length === 0) return 0
  const { files, errors, notices } = mergeReports(parts)
  const search = await lazySearchOf([], options, io)
  const formats = (options.format ?? []).map(({ format }) => format)
  const withMap = formats.some((name) => MAPPED.has(name))
  const head = {
    docs: docsAddress(),
    version: VERSION,
    rules: isActions(io.env) || formats.some((name) => RULED.has(name)) ? (await search.configs()).rules.map(ruleFactsOf) : [],
    prefix: repositoryPrefix(io.cwd),
    hasBaseline: files.some(({ suppressed = [] }) => suppressed.some(({ suppression }) => suppression?.by === 'baseline')),
  }
  refuseTargets(
    (options.format ?? []).flatMap(({ file }) => file ?? []),
    [...paths, ...files.map(({ file }) => file)].map((name) => resolve(io.cwd, name)),
    io.cwd,
  )
  const outputs = await openOutputs(options, head, io)
  const shown = errors.map((error) => (error.place && error.file !== undefined ? { ...error, source: sourceOf(error.file, io) } : error))
  const result = await drawFiles(reportsOf(files, withMap, search, io), shown, outputs, options, io)
  if (!tellsErrors(options)) await tellErrors(result.errors, io)
  for (const notice of notices) io.stderr.write(`${notice}\n`)
  return exitCode(result.errors, result.summary, options)
}
export default merge

/** One file after the other, with its text where that is at hand: reports without it show no lines. */
async function* reportsOf(files: readonly WrittenFile[], withMap: boolean, search: LazySearch, io: Io): AsyncGenerator<FileReport> {
  for (const written of files) {
    const text = sourceOf(written.file, io)
    const report = restored(written, text)
    if (!withMap || report.source !== text) {
      yield report
      continue
    }
    const [{ readScript }, { questionMapOf }] = await Promise.all([import('../../script/read.js'), import('../../report/question-map.js')])
    const { settings } = await search.settingsFor(resolve(io.cwd, written.file))
    yield { ...report, map: questionMapOf(readScript(text, settings)) }
  }
}

function sourceOf(file: string, io: Io): string | undefined {
  try {
    return decode(readFileSync(resolve(io.cwd, file)), file)
  } catch {
    return undefined
  }
}

function textOf(name: string, io: Io): string {
  try {
    return readFileSync(resolve(io.cwd, name), 'utf8')
  } catch (cause) {
    throw new SaleslintError('no-report', `cannot be read: ${reasonOf(cause)}`, { file: name, cause })
  }
}

function cacheOf(text: string, name: string): CacheContents {
  const contents = readCacheText(text)
  if (contents === 'damaged') throw new SaleslintError('no-cache', 'is a damaged cache', { file: name, hint: 'Leave it out.' })
  if (contents === 'other version')
    throw new SaleslintError('no-cache', 'is a cache of another version of saleslint', { file: name, hint: 'Leave it out.' })
  return contents
}

function writeCache(caches: readonly CacheContents[], options: Options, io: Io): void {
  const { path, name } = cachePath(options, io)
  const entries = new Map(caches.flatMap((cache) => [...cache.entries]))
  writeWhole(path, cacheText({ entries, configs: new Map(caches.flatMap((cache) => [...cache.configs])) }), name)
  io.stderr.write(`${printableLine(name)}: ${counted(entries.size, 'file')} of ${counted(caches.length, 'cache')}\n`)
}
