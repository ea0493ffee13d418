import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { reasonOf } from '../engine/files.js'

/** Writes a file whole or not at all: beside it first, then in its place. Permissions stay. Throws a `SaleslintError` where it cannot. */
export function writeWhole(path: string, text: string, { mode }: { readonly mode?: number } = {}): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const before = statSync(path, { throwIfNoEntry: false })?.mode
    writeFileSync(beside, text, { mode: mode ?? before ?? 0o644 })
    renameSync(beside, path)
  } catch (cause) {
    rmSync(beside, { force: true })
    throw new SaleslintError('unwritable', `cannot be written: ${reasonOf(cause)}`, { file: path, cause })
  }
}
