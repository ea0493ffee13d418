import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { reasonOf } from '../engine/files.js'

/** A file that is written beside its place and moved there when it is whole: nobody ever sees half of it. Permissions stay. */
export class WholeFile {
  readonly #path: string
  readonly #name: string
  readonly #beside: string
  readonly #open: number

  /** `name` is how errors show the path. Throws a `SaleslintError` where it cannot be written, like all methods. */
  constructor(path: string, name: string = path) {
    this.#path = path
    this.#name = name
    this.#beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
    this.#open = this.#try(() => {
      mkdirSync(dirname(path), { recursive: true })
      return openSync(this.#beside, 'wx', statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644)
    })
  }

  write(text: string): void {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += this.#try(() => writeSync(this.#open, bytes, at))
  }

  /** Moves it into its place. */
  finish(): void {
    this.#try(() => {
      closeSync(this.#open)
      renameSync(this.#beside, this.#path)
    })
  }

  /** Leaves nothing behind. */
  abandon(): void {
    try {
      closeSync(this.#open)
    } catch {
      // It was closed already, or never opened.
    }
    rmSync(this.#beside, { force: true })
  }

  #try<T>(step: () => T): T {
    try {
      return step()
    } catch (cause) {
      if (this.#open !== undefined) this.abandon()
      throw new SaleslintError('unwritable', `cannot be written: ${reasonOf(cause)}`, { file: this.#name, cause })
    }
  }
}

/** Writes a text whole or not at all. Throws a `SaleslintError` where it cannot. */
export function writeWhole(path: string, text: string, name: string = path): void {
  const file = new WholeFile(path, name)
  file.write(text)
  file.finish()
}
