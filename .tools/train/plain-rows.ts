import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { classifyAsks } from '../../src/ask/classify-asks.js'
import { readScript } from '../../src/script/read.js'
import type { BinaryRow } from './binary.js'
import { jsonLines, readLabelled } from './labelled.js'

export const PLAIN_CUES = '.tools/train/plain-cues.br'

/** The unquoted questions of labelled scripts. */
export function plainRows(scripts: string, labels: string): BinaryRow[] {
  return readLabelled(scripts, labels).flatMap(({ script: { source }, labels: asked }) =>
    rowsOf(source, (at) => asked.some(({ start, end }) => start <= at + SLACK && at < end)),
  )
}

interface Layout {
  readonly source: string
  /** Lines and words of the questions that are asked. */
  readonly asked: readonly (readonly [line: number, words: string])[]
  /** Those of the questions that are not. */
  readonly unasked: readonly (readonly [line: number, words: string])[]
}

/** Those of our own small layouts, each of which is there for one thing that tells what is asked from what is noted. Throws where one has no label. */
export function layoutRows(): BinaryRow[] {
  return jsonLines<Layout>('test/labelled/layouts/layouts.jsonl').flatMap(({ source, asked, unasked }) => {
    const lines = source.split('\n')
    const starts = lines.map((_, line) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0))
    const isIn = (questions: Layout['asked'], at: number): boolean =>
      questions.some(([line, words]) => {
        const start = source.indexOf(words, starts[line - 1])
        return start <= at && at < start + words.length
      })
    return rowsOf(source, (at) => {
      if (!isIn(asked, at) && !isIn(unasked, at)) throw new Error(`A question of layouts.jsonl has no label: ${source.slice(at, at + 60)}`)
      return isIn(asked, at)
    })
  })
}

/** A question is read as its label says, so that what follows it is read right. */
function rowsOf(source: string, isAskedAt: (at: number) => boolean): BinaryRow[] {
  const group = createHash('sha256').update(source).digest('hex').slice(0, 8)
  const rows: BinaryRow[] = []
  readScript(source, { role: 'script' }, classifyAsks, (cues, at) => {
    const asked = isAskedAt(at)
    const sums = new Map<string, number>()
    for (const [name, value] of cues) sums.set(name, (sums.get(name) ?? 0) + value)
    rows.push({ group, asked, cues: sums })
    return asked ? 1 : -1
  })
  return rows
}

/** Units by which a label may begin behind its question: a bracket, a mark. */
const SLACK = 4

/** Rows as they are kept: cues by number, values in hundredths. */
export function packPlain(rows: readonly BinaryRow[]): Buffer {
  const names = [...new Set(rows.flatMap(({ cues }) => [...cues.keys()]))].sort()
  const place = new Map(names.map((name, at) => [name, at]))
  const kept = rows.map(({ group, asked, cues }) => [
    group,
    asked ? 1 : 0,
    [...cues].map(([name, value]) => [place.get(name)!, Math.round(value * 100)]).sort(([a], [b]) => a! - b!),
  ])
  return brotliCompressSync(Buffer.from(JSON.stringify({ names, rows: kept })))
}

/** Reads what packPlain wrote. */
export function unpackPlain(): BinaryRow[] {
  const { names, rows } = JSON.parse(brotliDecompressSync(readFileSync(PLAIN_CUES)).toString('utf8')) as {
    names: string[]
    rows: [group: string, asked: number, cues: [number, number][]][]
  }
  return rows.map(([group, asked, cues]) => ({
    group,
    asked: asked === 1,
    cues: new Map(cues.map(([at, value]) => [names[at]!, value / 100])),
  }))
}
