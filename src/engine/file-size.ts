import { SaleslintError } from '../config/error.js'

const KB = 1024
/** KB. Larger files are no scripts; they would only hold up the others. */
export const LARGEST_FILE = 32 * KB

/** Throws a `SaleslintError` for a file of so many bytes where that is more than `most` KB. */
export function checkSize(bytes: number, file: string, most: number = LARGEST_FILE): void {
  if (bytes <= most * KB) return
  throw new SaleslintError('file-too-large', `is too large: ${inWords(Math.ceil(bytes / KB))}, where ${inWords(most)} are read at most`, {
    file,
    hint: 'Split it, leave it out (the config’s `ignore`), or allow more: --max-file-size, or the config’s `maxFileSize`.',
  })
}

function inWords(kilobytes: number): string {
  return kilobytes >= KB ? `${Math.ceil(kilobytes / KB)} MB` : `${kilobytes} KB`
}
