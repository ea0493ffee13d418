import type { Span } from '../text/span.js'
import { OffsetMap } from './offset-map.js'

/** Markup over a stretch of a run's text. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'struck' | 'code' | 'link'
  readonly start: number
  readonly end: number
  /** Where a link leads. */
  readonly url?: string
}

/** Text with its markup removed; line ends within it are `\n`. Every unit of it knows its place in the source. */
export interface Run {
  readonly text: string
  readonly marks: readonly Mark[]
  span(start: number, end: number): Span
}

/** Collects a run piece by piece, in the order of the text. */
export class RunBuilder implements Run {
  text = ''
  readonly marks: Mark[] = []
  readonly #map = new OffsetMap()

  /** Text that stands in the source as it is, or (with `sourceLength`) as something of another length. */
  add(text: string, source: number, sourceLength: number = text.length): void {
    this.#map.add(text.length, source, sourceLength)
    this.text += text
  }

  mark(kind: Mark['kind'], start: number, url?: string): void {
    if (this.text.length > start)
      this.marks.push(url === undefined ? { kind, start, end: this.text.length } : { kind, start, end: this.text.length, url })
  }

  span(start: number, end: number): Span {
    return this.#map.span(start, end)
  }
}

/** Whether all of a stretch that has words is under one kind of mark. */
export function isMarked(run: Run, kind: Mark['kind'], start: number, end: number): boolean {
  let covered = start
  for (const mark of run.marks) {
    if (mark.kind !== kind || mark.end <= covered || mark.start >= end) continue
    if (mark.start > covered && /[\p{L}\p{N}]/u.test(run.text.slice(covered, mark.start))) return false
    covered = Math.max(covered, mark.end)
  }
  return covered > start && !/[\p{L}\p{N}]/u.test(run.text.slice(covered, end))
}
