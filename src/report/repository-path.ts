import { wellFormed } from './printable.js'

/**
 * A file as seen from the root of its repository: `prefix` is the working folder seen from there (`` or `packages/emea/`). Undefined
 * for what does not stand in the repository: an absolute path, or one that climbs out of it.
 */
export function repositoryPath(file: string, prefix = ''): string | undefined {
  if (isAbsolute(file)) return undefined
  const parts: string[] = []
  for (const part of `${prefix}${file}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** A path as a relative URI, or an absolute one as a `file:` URI. */
export function uriOf(path: string): string {
  const encoded = wellFormed(path)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
  if (!isAbsolute(path)) return encoded
  return `file://${path.startsWith('/') ? '' : '/'}${encoded.replace(/^([A-Za-z])%3A/, '$1:')}`
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path)
}
