import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { reasonOf } from '../engine/files.js'
import { unfinished } from './unfinished.js'

/**
 * A file that is written beside its place and moved there when it is whole: nobody ever sees half of it. Permissions stay, and a link
 * goes on pointing where it did. What is no plain file (a pipe, a device) is written to as it comes.
 */
export class WholeFile {
  #path: string
  readonly #name: string
  /** Undefined where it is written in its place. */
  readonly #beside: string | undefined
  readonly #open: number

  /** `name` is how errors show the path. Throws a `SaleslintError` where it cannot be written, like all methods. */
  constructor(path: string, name: string = path) {
    this.#path = path
    this.#name = name
    const before = this.#try(() => statSync(path, { throwIfNoEntry: false }))
    if (before) this.#path = this.#try(() => realpathSync(path))
    if (before && !before.isFile()) {
      this.#open = this.#try(() => openSync(path, 'w'))
      return
    }
    const beside = join(dirname(this.#path), `.${basename(this.#path)}.${randomBytes(4).toString('hex')}.tmp`)
    this.#beside = beside
    this.#open = this.#try(() => {
      mkdirSync(dirname(beside), { recursive: true })
      unfinished.add(beside)
      const open = openSync(beside, 'wx', before?.mode ?? 0o644)
      if (before) keepOwner(open, before)
      // Those of a new file would be cut by the process's mask.
      if (before) fchmodSync(open, before.mode)
      return open
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
      if (this.#beside !== undefined) renameSync(this.#beside, this.#path)
    })
    if (this.#beside !== undefined) unfinished.delete(this.#beside)
  }

  /** Leaves nothing behind. */
  abandon(): void {
    try {
      closeSync(this.#open)
    } catch {
      // It was closed already, or never opened.
    }
    if (this.#beside === undefined) return
    rmSync(this.#beside, { force: true })
    unfinished.delete(this.#beside)
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

/** Who may give files away (root) leaves them to whom they belong; for others the new file is their own. */
function keepOwner(open: number, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  const now = fstatSync(open)
  if (now.uid === uid && now.gid === gid) return
  try {
    fchownSync(open, uid, gid)
  } catch {
    // Not allowed: the text is what matters.
  }
}
