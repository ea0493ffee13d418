/** What a list pasted from a word processor leaves before an entry, and numbering that Markdown does not know. */
const MARK =
  /^\d\ufe0f?\u20e3\s*|^Q\d{1,3}[.)]\s+(?=\p{L})|^(?:[•▪‣◦·●○■]|[□☐☑☒](?=[\s\p{L}]))[\s\u2060]*|^[a-z][.)]\s+|^\((?:\d{1,2}|[a-z])\)\s+/u
/** What kind of callout a quotation is: `[!question] What…` */
const CALLOUT_KIND = /^\[!\p{L}[\p{L}\d_|-]{1,29}\][+-]?\s+/u
/** A dash may open talk as well; before a question it marks an entry all the same. */
const DASH = /^[–—]\s+(?=[^?]*\?)/

/** `\* What…`, `1\. What…`: what a word processor writes where it takes the marks of a list for text. */
const ESCAPED = /^(?:[*+-]|\d{1,3}[.)])(?=\s)/

/**
 * How many units at the start of a line are the mark of a list, with the blanks behind it: no part of what is said. `isEscaped` tells of a
 * place in the line whether a backslash stands before it in the source.
 */
export function listMarkLength(line: string, isEscaped: (at: number) => boolean): number {
  const escaped = ESCAPED.exec(line)?.[0].length ?? 0
  const length =
    escaped > 0 && isEscaped(escaped - 1)
      ? line.length - line.slice(escaped).trimStart().length
      : ((MARK.exec(line) ?? DASH.exec(line) ?? CALLOUT_KIND.exec(line))?.[0].length ?? 0)
  return length < line.length ? length : 0
}
