/** What a list pasted from a word processor leaves before an entry, and numbering that Markdown does not know. */
const MARK = /^(?:[•▪‣◦·●○■]|[□☐☑☒](?=[\s\p{L}]))[\s\u2060]*|^[a-z][.)]\s+|^\((?:\d{1,2}|[a-z])\)\s+/u
/** A dash may open talk as well; before a question it marks an entry all the same. */
const DASH = /^[–—]\s+(?=[^?]*\?)/

/** How many units at the start of a line are the mark of a list, with the blanks behind it: no part of what is said. */
export function listMarkLength(line: string): number {
  const length = (MARK.exec(line) ?? DASH.exec(line))?.[0].length ?? 0
  return length < line.length ? length : 0
}
