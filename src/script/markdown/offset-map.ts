import type { Span } from '../../text/span.js'

/** Numbers of one segment: where it starts in the text, where in the source, and how long it is in the source. */
const EACH = 3

/**
 * Where each unit of a text with its markup removed stands in the source. Segments lie end to end over the text; one whose text is as
 * long as its source maps unit by unit, any other (an entity, an escape, a line break with its quote marks) maps as a whole.
 */
export class OffsetMap {
  #segments: number[] = []
  #length = 0
  #isTight = false

  /** How many units of text are mapped. */
  get length(): number {
    return this.#length
  }

  /** Adds the next `length` units of text, which stand at `source` and take `sourceLength` units there. */
  add(length: number, source: number, sourceLength: number = length): void {
    if (length === 0) return
    const segments = this.#segments
    const last = segments.length - EACH
    if (
      last >= 0 &&
      length === sourceLength &&
      segments[last + 2] === this.#length - segments[last]! &&
      segments[last + 1]! + segments[last + 2]! === source
    ) {
      segments[last + 2]! += sourceLength
    } else {
      segments.push(this.#length, source, sourceLength)
      this.#isTight = false
    }
    this.#length += length
  }

  /** The source of a stretch of text: from the first unit of its first segment's share to the last of its last. */
  span(start: number, end: number): Span {
    if (this.#segments.length === 0) return { start: 0, end: 0 }
    this.#tighten()
    const from = this.#before(start)
    if (end <= start) return { start: from, end: from }
    return { start: from, end: this.#after(end) }
  }

  /** A list that grew by pushing has room for many more, which a large file would pay for at every line. */
  #tighten(): void {
    if (!this.#isTight) this.#segments = this.#segments.slice()
    this.#isTight = true
  }

  #before(at: number): number {
    const index = this.#segment(Math.min(Math.max(at, 0), Math.max(this.#length - 1, 0)))
    const offset = Math.max(at, 0) - this.#segments[index]!
    return this.#segments[index + 1]! + (this.#isLinear(index) ? offset : 0)
  }

  #after(end: number): number {
    const index = this.#segment(Math.min(Math.max(end - 1, 0), Math.max(this.#length - 1, 0)))
    const offset = Math.min(end, this.#length) - this.#segments[index]!
    return this.#segments[index + 1]! + (this.#isLinear(index) ? offset : this.#segments[index + 2]!)
  }

  #isLinear(index: number): boolean {
    const next = this.#segments[index + EACH] ?? this.#length
    return next - this.#segments[index]! === this.#segments[index + 2]
  }

  /** Where the numbers of the segment stand that holds a unit of text. */
  #segment(at: number): number {
    let low = 0
    let high = this.#segments.length / EACH - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#segments[middle * EACH]! <= at) low = middle
      else high = middle - 1
    }
    return low * EACH
  }
}
