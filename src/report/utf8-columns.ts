import type { LineIndex } from '../text/lines.js'

/** Columns counted in bytes of UTF-8 from 1. Fast for places that come in the order of the source, on lines of any length. */
export class Utf8Columns {
  readonly #source: string
  readonly #lines: LineIndex
  #line = 0
  #offset = 0
  #bytes = 0

  constructor(source: string, lines: LineIndex) {
    this.#source = source
    this.#lines = lines
  }

  /** The column in bytes of a place given in UTF-16 units. */
  at(line: number, column: number): number {
    const start = this.#lines.startOf(line)
    const wanted = start + column - 1
    if (line !== this.#line || wanted < this.#offset) {
      this.#line = line
      this.#offset = start
      this.#bytes = 0
    }
    while (this.#offset < wanted) {
      const code = this.#source.codePointAt(this.#offset) ?? 0
      this.#bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      this.#offset += code < 0x10000 ? 1 : 2
    }
    return this.#bytes + 1
  }
}
