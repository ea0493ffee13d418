/** Units of a text, and of one of its lines, up to which no known text takes long to parse. */
const LARGE = 256 * 1024
const LONG_LINE = 4096

/**
 * Whether a text is linted where it can be given up: parsers of Markdown have inputs that take minutes or forever, and all of them are
 * large, or have a line that no person wrote.
 */
export function isWatched(text: string): boolean {
  if (text.length > LARGE) return true
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if ((end < 0 ? text.length : end) - start > LONG_LINE) return true
    if (end < 0) break
    start = end + 1
  }
  return false
}
