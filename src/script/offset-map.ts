import type { Span } from '../text/span.js'

/**
 * Where each unit of a text with its markup removed stands in the source. Segments lie end to end over the text; one whose text is as
 * long as its source maps unit by unit, any other (an entity, an escape, a line break with its quote marks) maps as a whole.
 */
export class OffsetMap {
  readonly #text: number[] = []
  readonly #source: number[] = []
  readonly #sourceLength: number[] = []
  #length = 0

  /** How many units of text are mapped. */
  get length(): number {
    return this.#length
  }

  /** Adds the next `length` units of text, which stand at `source` and take `sourceLength` units there. */
  add(length: number, source: number, sourceLength: number = length): void {
    if (length === 0) return
    const last = this.#text.length - 1
    if (
      last >= 0 &&
      length === sourceLength &&
      this.#sourceLength[last] === this.#length - this.#text[last]! &&
      this.#source[last]! + this.#sourceLength[last]! === source
    ) {
      this.#sourceLength[last]! += sourceLength
    } else {
      this.#text.push(this.#length)
      this.#source.push(source)
      this.#sourceLength.push(sourceLength)
    }
    this.#length += length
  }

  /** The source of a stretch of text: from the first unit of its first segment's share to the last of its last. */
  span(start: number, end: number): Span {
    if (this.#text.length === 0) return { start: 0, end: 0 }
    const from = this.#before(start)
    if (end <= start) return { start: from, end: from }
    return { start: from, end: this.#after(end) }
  }

  #before(at: number): number {
    const index = this.#segment(Math.min(Math.max(at, 0), Math.max(this.#length - 1, 0)))
    const offset = Math.max(at, 0) - this.#text[index]!
    return this.#source[index]! + (this.#isLinear(index) ? offset : 0)
  }

  #after(end: number): number {
    const index = this.#segment(Math.min(Math.max(end - 1, 0), Math.max(this.#length - 1, 0)))
    const offset = Math.min(end, this.#length) - this.#text[index]!
    return this.#source[index]! + (this.#isLinear(index) ? offset : this.#sourceLength[index]!)
  }

  #isLinear(index: number): boolean {
    const next = this.#text[index + 1] ?? this.#length
    return next - this.#text[index]! === this.#sourceLength[index]
  }

  #segment(at: number): number {
    let low = 0
    let high = this.#text.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#text[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low
  }
}
