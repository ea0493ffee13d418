import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { configsIn } from '../../config/config-file.js'
import { projectRoot } from '../../config/containment.js'
import { contentHash } from './content-hash.js'

/** A file or folder that settings were read from, from the working folder with forward slashes, and what it held then. */
export type Read = readonly [path: string, hash: string]

/**
 * Tells whether what holds for files is still what it was, without loading a single config: it compares the bytes of every file that has
 * a say in it. No clock and no time of change plays a part.
 */
export class ConfigState {
  readonly #cwd: string
  readonly #given: string | false | undefined
  readonly #hashes = new Map<string, string>()
  readonly #keys = new Map<string, string>()
  readonly #configs = new Map<string, readonly string[]>()

  /** `given` is the one config for all files, or false for none, as the command line may name it. */
  constructor(cwd: string, given: string | false | undefined) {
    this.#cwd = cwd
    this.#given = given
  }

  /** Stands for the configs that hold in a folder: which they are, and what they hold themselves. */
  keyOf(folder: string): string {
    const known = this.#keys.get(folder)
    if (known !== undefined) return known
    const key = contentHash(...this.#configsFor(folder).flatMap((path) => [this.#nameOf(path), this.#hashOf(path)]))
    this.#keys.set(folder, key)
    return key
  }

  /** What the given files and folders hold now. */
  read(paths: readonly string[]): readonly Read[] {
    return paths.map((path) => [this.#nameOf(path), this.#hashOf(path)])
  }

  /** Whether they still hold that. */
  holds(reads: readonly Read[]): boolean {
    return reads.every(([name, hash]) => this.#hashOf(resolve(this.#cwd, name)) === hash)
  }

  #configsFor(folder: string): readonly string[] {
    if (this.#given === false) return []
    if (this.#given !== undefined) return [resolve(this.#cwd, this.#given)]
    const root = projectRoot(folder, this.#cwd)
    const found: string[] = []
    for (let at = folder; ; at = dirname(at)) {
      found.push(...this.#configsIn(at))
      if (at === root || dirname(at) === at) return found
    }
  }

  #configsIn(folder: string): readonly string[] {
    const found = this.#configs.get(folder) ?? configsIn(folder)
    this.#configs.set(folder, found)
    return found
  }

  #hashOf(path: string): string {
    const known = this.#hashes.get(path)
    if (known !== undefined) return known
    const hash = hashNow(path)
    this.#hashes.set(path, hash)
    return hash
  }

  #nameOf(path: string): string {
    return relative(this.#cwd, path).replaceAll(sep, '/')
  }
}

/** Of a folder the names that are no secret ones: those are looked through for nothing, and a cache may well be among them. */
function hashNow(path: string): string {
  try {
    if (!existsSync(path)) return 'none'
    if (!statSync(path).isDirectory()) return contentHash(readFileSync(path))
    return contentHash(
      ...readdirSync(path)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    )
  } catch {
    return 'unreadable'
  }
}
