import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { type CacheUse, LintCache } from '../engine/cache/lint-cache.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { isUntrusted } from './search.js'
import { VERSION } from './version.js'

export const CACHE_FILE = '.saleslintcache'

/** A cache in use, and how it is put away. */
export interface RunCache {
  readonly cache: LintCache
  /** Writes what is new; what keeps it from that is told and fails nothing. */
  readonly save: () => Promise<void>
}

/** Opens the cache that the options want; undefined where they want none. */
export function openCache(
  options: Options,
  needs: Pick<CacheUse, 'withMap' | 'withAnchors' | 'withoutFixes'>,
  io: Io,
): RunCache | undefined {
  if (!options.cache) {
    if (options.cacheLocation !== undefined && options.cache === undefined)
      throw new SaleslintError('usage', '--cache-location needs --cache', {
        hint: `As in --cache --cache-location ${options.cacheLocation}`,
      })
    return undefined
  }
  const { path, name } = cachePath(options, io)
  const { rule, only, skip, config, maxFileSize } = options
  const wishes = [rule, only, skip, maxFileSize].map((wish) => JSON.stringify(wish ?? []))
  const run = [VERSION, build(), String(isUntrusted(options, io)), ...wishes]
  const cache = new LintCache({ path, cwd: io.cwd, config, run, ...needs })
  const tell = (what: string) => io.stderr.write(`saleslint: the cache ${name} ${what}\n`)
  if (cache.problem !== undefined) tell(`${cache.problem}; it is left out and written anew.`)
  return {
    cache,
    async save() {
      const text = cache.text()
      if (text === undefined) return
      const { writeWhole } = await import('./write-whole.js')
      try {
        writeWhole(path, text, name)
      } catch (error) {
        if (!(error instanceof SaleslintError)) throw error
        tell(`${error.message}; the next run starts without it.`)
      }
    },
  }
}

/** Where the cache stands: in the named file, in the named folder, or in the working folder. */
export function cachePath({ cacheLocation = CACHE_FILE }: Options, io: Io): { readonly path: string; readonly name: string } {
  const path = resolve(io.cwd, cacheLocation)
  const isFolder = /[\\/]$/.test(cacheLocation) || isFolderAt(path)
  return isFolder ? { path: join(path, CACHE_FILE), name: join(cacheLocation, CACHE_FILE) } : { path, name: cacheLocation }
}

function isFolderAt(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Tells builds of one version apart: the first file of the bundle names all others, and their names tell what is in them. */
function build(): string {
  try {
    return readFileSync(new URL(import.meta.url.endsWith('.ts') ? './main.ts' : '../cli.js', import.meta.url), 'utf8')
  } catch {
    return ''
  }
}
