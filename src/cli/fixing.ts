import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { SaleslintError } from '../config/error.js'
import type { FixedFile } from '../engine/lint-files.js'
import { writeWhole } from './write-whole.js'

/**
 * Writes fixed files in the place of the old ones, and notes them down. A link stays one, permissions stay. Throws a `SaleslintError`
 * where the file is read-only, or somebody else wrote to it meanwhile.
 */
export function fixingIn(fixed: FixedFile[]): (file: FixedFile) => void {
  return (one) => {
    const { path, file, before, after } = one
    const real = realpathSync(path)
    if (isReadOnly(real))
      throw new SaleslintError('read-only', 'is read-only; nothing is written', { file, hint: 'Make it writable, and fix again.' })
    if (readFileSync(real, 'utf8') !== before)
      throw new SaleslintError('changed-meanwhile', 'was changed while it was being fixed; nothing is written', { file })
    writeWhole(real, after, file)
    fixed.push(one)
  }
}

/** Moving a file into the place of another asks nobody whether that one may be written: its mode, and then the system, is asked here. */
function isReadOnly(path: string): boolean {
  if ((statSync(path).mode & 0o222) === 0) return true
  try {
    accessSync(path, constants.W_OK)
    return false
  } catch {
    return true
  }
}
