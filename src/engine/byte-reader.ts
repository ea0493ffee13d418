import type { Readable } from 'node:stream'

const NOTHING = Buffer.alloc(0)

/** Takes lines and runs of bytes from a stream. What is missing when it ends comes as less than was asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = NOTHING

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  /** The bytes up to the next line feed, which is dropped, as text. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf(10)
      if (end >= 0) return this.#cut(end + 1).toString('utf8', 0, end)
      if (!(await this.#more(this.#held.length + 1))) return this.#cut(this.#held.length).toString('utf8')
    }
  }

  async take(length: number): Promise<Buffer> {
    await this.#more(length)
    return this.#cut(Math.min(length, this.#held.length))
  }

  /** Reads on until so many bytes are held; false where the stream ends before. */
  async #more(length: number): Promise<boolean> {
    const pieces = [this.#held]
    let held = this.#held.length
    while (held < length) {
      const { done, value } = await this.#chunks.next()
      if (done) break
      pieces.push(value)
      held += value.length
    }
    if (pieces.length > 1) this.#held = Buffer.concat(pieces)
    return held >= length
  }

  #cut(length: number): Buffer {
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return taken
  }
}
