const TAB = 9
const SPACE = 32
const GREATER = 62
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y
const RULE = /^[ \t>]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/

/** How many lists and quotations the lines of a text stand in, as far as their indentation and marks tell. */
export class Nesting {
  /** Columns of the list items that a line further in would be nested in. */
  readonly #items: number[] = []

  /** The depth of the next line, its own marks included. */
  of(line: string): number {
    const isRule = RULE.test(line)
    let quotes = 0
    let column = 0
    let hasItem = false
    let at = 0
    for (;;) {
      for (let unit = line.charCodeAt(at); unit === SPACE || unit === TAB; unit = line.charCodeAt(++at)) {
        column += unit === TAB ? 4 - (column % 4) : 1
      }
      MARKER.lastIndex = at
      const marker = isRule ? undefined : MARKER.exec(line)?.[0]
      if (line.charCodeAt(at) === GREATER) quotes++
      else if (marker) {
        while (this.#items.length > 0 && this.#items.at(-1)! >= column) this.#items.pop()
        this.#items.push(column)
        hasItem = true
      } else break
      const length = marker?.length ?? 1
      at += length
      column += length
    }
    if (!hasItem && column === 0 && at < line.length) this.#items.length = 0
    return quotes + this.#items.length
  }
}
