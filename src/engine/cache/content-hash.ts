import { createHash } from 'node:crypto'

/** A text that stands for contents: the same for the same bytes, and for no others. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    // The length tells where one part ends and the next begins.
    hash.update(`${part.length}:`)
    hash.update(part)
  }
  return hash.digest('base64url')
}
