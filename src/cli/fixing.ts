import { readFileSync, realpathSync } from 'node:fs'
import { SaleslintError } from '../config/error.js'
import type { FixedFile } from '../engine/lint-files.js'
import { writeWhole } from './write-whole.js'

/**
 * Writes fixed files in the place of the old ones, and notes them down. A link stays one, permissions stay. Throws a `SaleslintError`
 * where somebody else wrote to the file meanwhile.
 */
export function fixingIn(fixed: FixedFile[]): (file: FixedFile) => void {
  return (one) => {
    const { path, file, before, after } = one
    const real = realpathSync(path)
    if (readFileSync(real, 'utf8') !== before)
      throw new SaleslintError('changed-meanwhile', 'was changed while it was being fixed; nothing is written', { file })
    writeWhole(real, after, file)
    fixed.push(one)
  }
}
