import type { Span } from '../../text/span.js'
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
  /** The marks of one kind that touch a stretch, in order. */
  marked(kind: Mark['kind'], start: number, end: number): readonly Mark[]
  span(start: number, end: number): Span
}

/** Collects a run piece by piece, in the order of the text. */
export class RunBuilder implements Run {
  text = ''
  readonly #map = new OffsetMap()
  #marks: Map<Mark['kind'], Mark[]> | undefined

  /** Text that stands in the source as it is, or (with `sourceLength`) as something of another length. */
  add(text: string, source: number, sourceLength: number = text.length): void {
    this.#map.add(text.length, source, sourceLength)
    this.text += text
  }

  /** Marks the text since `start`. Marks of one kind do not overlap but may touch; one inside another of its kind says nothing new. */
  mark(kind: Mark['kind'], start: number, url?: string): void {
    const end = this.text.length
    if (end <= start) return
    this.#marks ??= new Map()
    const marks = this.#marks.get(kind) ?? []
    while (marks.length > 0 && marks[marks.length - 1]!.start >= start) marks.pop()
    marks.push(url === undefined ? { kind, start, end } : { kind, start, end, url })
    this.#marks.set(kind, marks)
  }

  marked(kind: Mark['kind'], start: number, end: number): readonly Mark[] {
    const marks = this.#marks?.get(kind)
    if (!marks) return []
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const found: Mark[] = []
    for (let i = low; i < marks.length && marks[i]!.start < end; i++) found.push(marks[i]!)
    return found
  }

  span(start: number, end: number): Span {
    return this.#map.span(start, end)
  }
}

/** Whether all of a stretch that has words is under one kind of mark. */
export function isMarked(run: Run, kind: Mark['kind'], start: number, end: number): boolean {
  let covered = start
  for (const mark of run.marked(kind, start, end)) {
    if (mark.start > covered && /[\p{L}\p{N}]/u.test(run.text.slice(covered, mark.start))) return false
    covered = Math.max(covered, mark.end)
  }
  return covered > start && !/[\p{L}\p{N}]/u.test(run.text.slice(covered, end))
}
