import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { SaleslintError } from '../config/error.js'
import { checkSize } from './file-size.js'
import { type FoundFile, reasonOf } from './files.js'

/** The text of a file, byte order mark kept. Throws a `SaleslintError` for whatever is no text, or has more KB than `most`. */
export function readSource({ path, name }: FoundFile, most?: number): string {
  let bytes: Buffer
  try {
    const stats = statSync(path)
    // A pipe that has taken its place would be waited for forever.
    if (!stats.isFile()) throw new SaleslintError('not-a-file', 'is no file any more', { file: name })
    checkSize(stats.size, name, most)
    bytes = readFileSync(path)
  } catch (cause) {
    if (cause instanceof SaleslintError) throw cause
    throw new SaleslintError('unreadable-file', `cannot be read: ${reasonOf(cause)}`, { file: name, cause })
  }
  return decode(bytes, name, most)
}

/** Bytes as text, byte order mark kept; there may be none. Throws a `SaleslintError` where they are none, or more KB than `most`. */
export function decode(bytes: Buffer, name: string, most?: number): string {
  checkSize(bytes.length, name, most)
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    throw new SaleslintError('not-utf8', 'is UTF-16, not UTF-8', { file: name, hint: 'Save it as UTF-8.' })
  }
  if (bytes.includes(0)) throw new SaleslintError('binary-file', 'is binary, not text', { file: name })
  if (!isUtf8(bytes)) throw new SaleslintError('not-utf8', 'is not UTF-8', { file: name, hint: 'Save it as UTF-8.' })
  return bytes.toString('utf8')
}
