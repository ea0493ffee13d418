/** A place as people and editors count it: 1-based line, 1-based column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Maps offsets of one source to places and back. Lines end at LF, CRLF or a lone CR; a byte order mark stands before the first. */
export class LineIndex {
  readonly #starts: number[]
  readonly #length: number

  constructor(source: string) {
    this.#length = source.length
    this.#starts = [source.charCodeAt(0) === 0xfeff ? 1 : 0]
    for (let i = 0; i < source.length; i++) {
      const unit = source.charCodeAt(i)
      if (unit === 10 || (unit === 13 && source.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  /** How many lines the source has; an empty source has one. */
  get count(): number {
    return this.#starts.length
  }

  /** The place of an offset; offsets outside the source are drawn to its nearer end. */
  at(offset: number): Place {
    const wanted = Math.min(Math.max(offset, this.#starts[0] as number), this.#length)
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= wanted) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: wanted - (this.#starts[low] as number) + 1 }
  }

  /** The offset of the first unit of a 1-based line; past the last line, the source's end. */
  startOf(line: number): number {
    return this.#starts[Math.max(line, 1) - 1] ?? this.#length
  }
}
