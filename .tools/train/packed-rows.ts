import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { Nearness } from '../../src/ask/intent/neighbours.js'
import type { TrainingRow } from './rows.js'

const NEAR: readonly Nearness[] = ['none', 'script', 'section', 'turn']

/**
 * Rows of other people's asks as they are kept: numbers throughout, in bytes. Rows of the table are named by how often they come, so that the
 * commonest take one byte; values are left out where they are what the feature mostly counts.
 */
export function packRows(rows: readonly TrainingRow[]): Buffer {
  const counts = new Map<number, number>()
  const valuesOf = new Map<number, Map<number, number>>()
  for (const { at, values } of rows) {
    at.forEach((row, i) => {
      counts.set(row, (counts.get(row) ?? 0) + 1)
      const seen = valuesOf.get(row) ?? new Map<number, number>()
      const value = hundredths(values[i]!)
      valuesOf.set(row, seen.set(value, (seen.get(value) ?? 0) + 1))
    })
  }
  const named = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row)
  const names = new Map(named.map((row, name) => [row, name]))
  const usual = named.map((row) => [...valuesOf.get(row)!].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0])
  const groups = [...new Set(rows.map(({ group }) => group))]
  const kinds = [...new Set(rows.flatMap(({ tied }) => tied.map(({ name }) => name)))].sort()
  const out: number[] = []
  const put = (number: number): void => {
    let left = number
    for (; left > 127; left = Math.floor(left / 128)) out.push((left % 128) + 128)
    out.push(left)
  }
  put(named.length)
  named.forEach((row, name) => {
    put(row)
    put(usual[name]!)
  })
  put(rows.length)
  for (const row of rows) {
    put(groups.indexOf(row.group))
    put(row.of)
    put(NEAR.indexOf(row.near))
    put(row.ruled ? 2 + row.ruled.at : row.digs ? 1 : 0)
    if (row.ruled) put(hundredths(row.ruled.confidence))
    const features = row.at.map((at, i) => ({ name: names.get(at)!, value: hundredths(row.values[i]!) })).sort((a, b) => a.name - b.name)
    put(features.length)
    let last = 0
    for (const { name } of features) {
      put(name - last)
      last = name
    }
    const odd = features.flatMap(({ name, value }, i) => (value === usual[name] ? [] : [{ i, value }]))
    put(odd.length)
    for (const { i, value } of odd) {
      put(i)
      put(value)
    }
    put(row.tied.length)
    for (const { name, votes } of row.tied) {
      put(kinds.indexOf(name))
      put(votes.length)
      for (const [intent, share] of votes) {
        put(intent)
        put(hundredths(share))
      }
    }
  }
  const head = Buffer.from(`${JSON.stringify({ groups, kinds })}\n`)
  return brotliCompressSync(Buffer.concat([head, Buffer.from(out)]), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } })
}

/** Reads what packRows wrote; the features of a row come by how common they are. */
export function unpackRows(file: string, from: 'corpus' | 'found'): TrainingRow[] {
  const bytes = brotliDecompressSync(readFileSync(file))
  const end = bytes.indexOf(10)
  const { groups, kinds } = JSON.parse(bytes.subarray(0, end).toString('utf8')) as { groups: string[]; kinds: string[] }
  let place = end + 1
  const next = (): number => {
    let number = 0
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[place++]!
      number += (byte & 127) * unit
      if (byte < 128) return number
    }
  }
  const times = <T>(count: number, read: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => read(i))
  const named = times(next(), () => ({ row: next(), usual: next() }))
  return times(next(), () => {
    const group = groups[next()]!
    const of = next()
    const near = NEAR[next()]!
    const rule = next()
    const ruled = rule > 1 ? { at: rule - 2, confidence: next() / 100 } : undefined
    let last = 0
    const features = times(next(), () => {
      last += next()
      return named[last]!
    })
    const values = features.map(({ usual }) => usual / 100)
    times(next(), () => {
      const i = next()
      values[i] = next() / 100
    })
    const tied = times(next(), () => {
      const name = kinds[next()]!
      return { name, votes: times(next(), () => [next(), next() / 100] as const) }
    })
    return { from, group, at: features.map(({ row }) => row), values, tied, of, ruled, digs: rule === 1, near }
  })
}

const hundredths = (share: number): number => Math.round(share * 100)
