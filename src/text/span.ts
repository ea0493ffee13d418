/** A stretch of text: `start` is its first UTF-16 unit, `end` the unit after its last; both 0-based. */
export interface Span {
  readonly start: number
  readonly end: number
}
