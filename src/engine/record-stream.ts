import { SaleslintError } from '../config/error.js'
import { LARGEST_FILE } from './file-size.js'

/** One text of a stream; `bytes` is undefined where it is larger than texts may be. */
export interface StreamRecord {
  readonly name: string
  readonly bytes: Buffer | undefined
}

/** Longest name, in bytes. */
const LONGEST_NAME = 4096

/**
 * The records of a stream: a path, NUL, a text, NUL, and so on. No more is held than one record, of `largest` KB at most. Throws a `SaleslintError` that counts
 * from 1 where the stream is malformed: a record without a path, or one that is not whole when the stream ends.
 */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>, largest: number = LARGEST_FILE): AsyncGenerator<StreamRecord> {
  const broken = (number: number, what: string) =>
    new SaleslintError('bad-stream', `record ${number} of the standard input ${what}`, {
      hint: 'Each record is a path, a NUL, the text, and a NUL again.',
    })
  let count = 1
  let name: string | undefined
  for await (const { bytes, size, isEnd } of fieldsOf(chunks, () => (name === undefined ? LONGEST_NAME : largest * 1024))) {
    if (name === undefined) {
      // A line break behind the last record is what shells add.
      if (isEnd && /^\s*$/.test(bytes?.toString('utf8') ?? 'x')) return
      if (isEnd) throw broken(count, 'is not whole')
      if (size === 0) throw broken(count, 'has no path')
      if (!bytes) throw broken(count, 'has a path longer than any')
      name = bytes.toString('utf8')
    } else {
      if (isEnd) throw broken(count, `(${name}) is not whole`)
      yield { name, bytes }
      name = undefined
      count++
    }
  }
}

interface Field {
  /** Undefined where it is longer than it may be: then it was passed over. */
  readonly bytes: Buffer | undefined
  readonly size: number
  /** The stream ended in it. */
  readonly isEnd: boolean
}

async function* fieldsOf(chunks: AsyncIterable<Uint8Array>, mostNow: () => number): AsyncGenerator<Field> {
  let held: Uint8Array[] = []
  let size = 0
  const field = (isEnd: boolean): Field => {
    const made = { bytes: size > mostNow() ? undefined : Buffer.concat(held), size, isEnd }
    held = []
    size = 0
    return made
  }
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const end = chunk.indexOf(0, at)
      const piece = chunk.subarray(at, end < 0 ? chunk.length : end)
      size += piece.length
      if (size > mostNow()) held = []
      else held.push(piece)
      if (end < 0) break
      yield field(false)
      at = end + 1
    }
  }
  yield field(true)
}
