import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** A module of the build that stands as the text of one function. */
type Body = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  url: string,
  importLater: (id: string) => Promise<unknown>,
) => void

interface Loaded {
  readonly script: Script
  readonly path: string
  /** Of V8 as it was set when the module was loaded. */
  readonly tag: number
  /** In how many runs of each command what is kept came about, two bits a command; 0 where nothing is kept. */
  readonly runs: number
}

/** Each of the first runs of a command adds the functions that it was the first to need; later ones would add next to nothing for 30 ms of writing. */
const RUNS = 3
/** Commands that need code of their own to read or judge scripts; the others count as the first. */
const COMMANDS = ['lint', 'outline', 'brief', 'stats', 'why', 'report', 'test', 'explain']
/** Days after which what another build or another Node has left is thrown away, and how many files at most stay in the folder: 3 MB each at most. */
const DAYS = 30
const FILES = 24
/** Bytes before V8's data: a checksum, for V8 believes what it is given, and the counts of runs. */
const HEAD = 8

/** What a run may change, as `bin` sets it. */
const AT_START = ['--no-regexp-optimization', '--heap-growing-percent=0']

const loaded: Loaded[] = []

/**
 * Runs a module of the build, compiled as an earlier run left it where that is kept, and gives its exports. `hash` tells its text from that of
 * other builds, `given` holds what it imports from its neighbours, and `importLater` imports as seen from its place.
 *
 * Node's own compile cache keeps no function that is compiled when it is first called, and those are nearly all. CPU of one script of 5 KB
 * against none kept, Node 20 and 24: 0.66 and 0.67; with Node's own, 24: 0.95.
 */
export function compiled(
  url: string,
  hash: string,
  given: Readonly<Record<string, unknown>>,
  importLater: (id: string) => Promise<unknown>,
): object {
  const file = fileURLToPath(url)
  const path = keptAt(file, hash)
  const kept = path === undefined ? undefined : readKept(path)
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: kept?.data })
  if (path !== undefined)
    loaded.push({ script, path, tag: cachedDataVersionTag(), runs: script.cachedDataRejected ? 0 : (kept?.runs ?? 0) })
  const require = createRequire(url)
  const module = { exports: {} }
  const body = script.runInThisContext() as Body
  body(module.exports, (id) => given[id] ?? require(id), module, url, importLater)
  return module.exports
}

/** Keeps the code that this run compiled for the next ones. Where that cannot be, nothing happens: the next run compiles again. */
export function keepCompiled(command = ''): void {
  const shift = 2 * Math.max(0, COMMANDS.indexOf(command))
  // A run over many files has set V8 anew; code that is kept so would be refused under the tag that it was loaded by.
  for (const flag of AT_START) setFlagsFromString(flag)
  const now = cachedDataVersionTag()
  for (const { script, path, tag, runs } of loaded) {
    if (tag !== now || ((runs >>> shift) & RUNS) === RUNS) continue
    const data = script.createCachedData()
    const head = Buffer.alloc(HEAD)
    head.writeUInt32LE(crc32(data), 0)
    head.writeUInt32LE(runs + (1 << shift), 4)
    // Moved there when it is whole: other runs may read it meanwhile.
    const part = `${path}.${process.pid}`
    const isKept = tried(() => {
      const folder = dirname(path)
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (runs === 0) tried(() => dropOld(folder))
      writeFileSync(part, Buffer.concat([head, data]), { mode: 0o600, flag: 'wx' })
      renameSync(part, path)
    })
    if (!isKept) tried(() => rmSync(part, { force: true }))
  }
}

function tried(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}

/**
 * Where the compiled code of a module is kept: with the user's caches, or where Node is told to keep such code. V8's tag changes with its
 * version, its flags and the processor.
 */
function keptAt(file: string, hash: string): string | undefined {
  if (process.env['NODE_DISABLE_COMPILE_CACHE']) return undefined
  const caches = process.env['NODE_COMPILE_CACHE'] || process.env['XDG_CACHE_HOME'] || process.env['LOCALAPPDATA'] || cachesAtHome()
  if (caches === undefined || !isAbsolute(caches)) return undefined
  return join(caches, 'saleslint', 'code', `${basename(file, '.cjs')}-${hash}-${process.arch}-${cachedDataVersionTag().toString(36)}`)
}

function cachesAtHome(): string | undefined {
  try {
    return join(homedir(), '.cache')
  } catch {
    return undefined
  }
}

function readKept(path: string): { data: Buffer; runs: number } | undefined {
  try {
    const bytes = readFileSync(path)
    const data = bytes.subarray(HEAD)
    return bytes.readUInt32LE(0) === crc32(data) ? { data, runs: bytes.readUInt32LE(4) } : undefined
  } catch {
    return undefined
  }
}

function dropOld(folder: string): void {
  readdirSync(folder)
    .map((name) => ({ path: join(folder, name), age: Date.now() - statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age)
    .forEach(({ path, age }, at) => {
      if (at >= FILES || age > DAYS * 86_400_000) rmSync(path, { force: true })
    })
}
