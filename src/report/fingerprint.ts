import type { Finding } from '../rule/finding.js'

/** Units of a flagged text that are looked at. */
const REACH = 2000

/**
 * A fingerprint for each finding of one file, in their order: the same for the same fault after its text was moved, reformatted or
 * renumbered, and unique within the file. Lines, columns and markup play no part; of several like faults the order does.
 */
export function fingerprintsOf(findings: readonly Finding[], source: string): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, messageId, span }) => {
    const raw = source.slice(span.start, Math.min(span.end, span.start + REACH))
    const words = raw
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const key = `${rule}\n${messageId}\n${words || raw.trim()}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return digest(`${key}\n${nth}`)
  })
}

/** Sixteen hexadecimal digits that tell texts apart; no safeguard against forgery. */
export function digest(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return hex(high) + hex(low)
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
