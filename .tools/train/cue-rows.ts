import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { CueRow } from './cue-weights.js'

/** Rows as they are kept: cues and answers by number, values in hundredths. */
export function packCues(rows: readonly CueRow[]): Buffer {
  const names = [...new Set(rows.flatMap(({ cues }) => [...cues.keys()]))].sort()
  const place = new Map(names.map((name, at) => [name, at]))
  const labels = [...new Set(rows.map(({ answer }) => answer))].sort()
  const kept = rows.map(({ group, answer, cues }) => [
    group,
    labels.indexOf(answer),
    [...cues].map(([name, value]) => [place.get(name)!, Math.round(value * 100)]).sort(([a], [b]) => a! - b!),
  ])
  return brotliCompressSync(Buffer.from(JSON.stringify({ names, labels, rows: kept })))
}

/** Reads what packCues wrote. */
export function unpackCues(file: string): CueRow[] {
  const { names, labels, rows } = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as {
    names: string[]
    labels: string[]
    rows: [group: string, label: number, cues: [number, number][]][]
  }
  return rows.map(([group, label, cues]) => ({
    group,
    answer: labels[label]!,
    cues: new Map(cues.map(([at, value]) => [names[at]!, value / 100])),
  }))
}

/** The name of a group, of which its text cannot be told. */
export const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
