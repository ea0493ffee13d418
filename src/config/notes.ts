import { LineIndex } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { SaleslintError } from './error.js'
import type { ConfigNode } from './tree.js'

/** The file that is checked. */
export interface CheckedFile {
  /** As errors show it. */
  readonly name: string
  /** Its text, where it is data. */
  readonly text?: string
  /** Added to every place: front matter stands inside a file. */
  readonly shift?: number
}

/** What a check of one file writes down: every mistake, and on which line each value that holds was written. */
export class Notes {
  readonly problems: SaleslintError[] = []
  readonly #file: CheckedFile
  readonly #index: LineIndex | undefined
  #lines = new Map<string, number>()

  constructor(file: CheckedFile) {
    this.#file = file
    this.#index = file.text === undefined ? undefined : new LineIndex(file.text)
  }

  report(code: string, message: string, span: Span | undefined, hint?: string): void {
    const { name, text, shift = 0 } = this.#file
    if (!span || !this.#index) {
      this.problems.push(new SaleslintError(code, message, { file: name, hint }))
      return
    }
    const start = this.#index.at(span.start + shift)
    const end = this.#index.at(span.end + shift)
    const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
    this.problems.push(new SaleslintError(code, message, { file: name, hint, place, source: text }))
  }

  /** Writes down where the value of a path stands, and gives the value back. */
  kept<T>(path: string, node: ConfigNode, value: T): T {
    if (this.#index && node.span) this.#lines.set(path, this.#index.at(node.span.start + (this.#file.shift ?? 0)).line)
    return value
  }

  /** Runs a check and gives its result with the lines of its values alone. */
  apart<T>(check: () => T): readonly [T, ReadonlyMap<string, number>] {
    const before = this.#lines
    const lines = new Map<string, number>()
    this.#lines = lines
    const result = check()
    this.#lines = before
    return [result, lines]
  }
}
