import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { SaleslintError } from '../config/error.js'
import { type FoundFile, reasonOf } from './files.js'

/** Larger files are no scripts; they would only hold up the others. */
export const LARGEST_FILE = 32 * 1024 * 1024

/** The text of a file, byte order mark kept. Throws a `SaleslintError` for whatever is no text. */
export function readSource({ path, name }: FoundFile): string {
  let bytes: Buffer
  try {
    const { size } = statSync(path)
    if (size > LARGEST_FILE) throw tooLarge(name, size)
    bytes = readFileSync(path)
  } catch (cause) {
    if (cause instanceof SaleslintError) throw cause
    throw new SaleslintError('unreadable-file', `cannot be read: ${reasonOf(cause)}`, { file: name, cause })
  }
  return decode(bytes, name)
}

/** Bytes as text, byte order mark kept. Throws a `SaleslintError` where they are none. */
export function decode(bytes: Buffer, name: string): string {
  if (bytes.length > LARGEST_FILE) throw tooLarge(name, bytes.length)
  if (bytes.length === 0) throw new SaleslintError('empty-file', 'is empty', { file: name })
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    throw new SaleslintError('not-utf8', 'is UTF-16, not UTF-8', { file: name, hint: 'Save it as UTF-8.' })
  }
  if (bytes.includes(0)) throw new SaleslintError('binary-file', 'is binary, not text', { file: name })
  if (!isUtf8(bytes)) throw new SaleslintError('not-utf8', 'is not UTF-8', { file: name, hint: 'Save it as UTF-8.' })
  return bytes.toString('utf8')
}

function tooLarge(name: string, size: number): SaleslintError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return new SaleslintError('file-too-large', `is too large: ${megabytes(size)} MB, where ${megabytes(LARGEST_FILE)} MB are read at most`, {
    file: name,
  })
}
