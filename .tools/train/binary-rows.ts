import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { BinaryRow } from './binary.js'

/** Rows as they are kept: cues by number, values in hundredths. */
export function packBinary(rows: readonly BinaryRow[]): Buffer {
  const names = [...new Set(rows.flatMap(({ cues }) => [...cues.keys()]))].sort()
  const place = new Map(names.map((name, at) => [name, at]))
  const kept = rows.map(({ group, yes, cues }) => [
    group,
    yes ? 1 : 0,
    [...cues].map(([name, value]) => [place.get(name)!, Math.round(value * 100)]).sort(([a], [b]) => a! - b!),
  ])
  return brotliCompressSync(Buffer.from(JSON.stringify({ names, rows: kept })))
}

/** Reads what packBinary wrote. */
export function unpackBinary(file: string): BinaryRow[] {
  const { names, rows } = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as {
    names: string[]
    rows: [group: string, yes: number, cues: [number, number][]][]
  }
  return rows.map(([group, yes, cues]) => ({
    group,
    yes: yes === 1,
    cues: new Map(cues.map(([at, value]) => [names[at]!, value / 100])),
  }))
}

/** The name of a group, of which its text cannot be told. */
export const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
