const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const HASH = 35
const GREATER = 62

/**
 * The first line start at or behind an offset where everything that encloses text is over, unless it is a fence or raw HTML that stands
 * at the top: see `startsAnew`. The length of the source where there is none.
 */
export function nextStart(source: string, from: number): number {
  let at = lineAt(source, from)
  while (at < source.length && !startsAnew(source, at)) at = lineAt(source, at + 1)
  return at
}

/** The start of the line that holds an offset. */
export function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && !isLineEnd(source, at - 1)) at--
  return at
}

/** How many lines end before an offset. */
export function lineEnds(source: string, offset: number): number {
  let ends = 0
  for (let at = 0; at < offset; at++) if (isLineEnd(source, at)) ends++
  return ends
}

/**
 * Where the front matter of a source ends, its last fence included; 0 where it has none. `---` and `+++` count on the first line only,
 * and only where they are closed.
 */
export function frontMatterEnd(source: string): number {
  const fence = source.startsWith('---') ? '---' : source.startsWith('+++') ? '+++' : ''
  if (fence === '' || !isBlankTo(source, 3)) return 0
  for (let at = lineAt(source, 1); at < source.length; at = lineAt(source, at + 1)) {
    if (source.startsWith(fence, at) && isBlankTo(source, at + 3)) return lineAt(source, at + 1)
  }
  return 0
}

/** The first line start at or behind an offset. */
function lineAt(source: string, from: number): number {
  for (let at = from; at < source.length; at++) if (at === 0 || isLineEnd(source, at - 1)) return at
  return source.length
}

/** Whether a line ends with the unit at an offset. */
function isLineEnd(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit === LF || (unit === CR && source.charCodeAt(at + 1) !== LF)
}

function isBlankTo(source: string, from: number): boolean {
  let at = from
  while (source.charCodeAt(at) === SPACE || source.charCodeAt(at) === TAB) at++
  const unit = source.charCodeAt(at)
  return at >= source.length || unit === LF || unit === CR
}

/**
 * Whether the line at an offset is a heading without indentation, or stands behind a blank one and is neither indented nor the next item
 * of a list nor a quotation (behind indented code the parser reads what is nested in that one differently).
 */
export function startsAnew(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  // A byte order mark would be taken for that of a file.
  if (unit === SPACE || unit === TAB || unit === LF || unit === CR || unit === GREATER || unit === 0xfeff) return false
  if (unit === HASH && isHeading(source, at)) return true
  return !isListItem(source, at) && isBehindBlank(source, at)
}

function isHeading(source: string, from: number): boolean {
  let at = from
  while (source.charCodeAt(at) === HASH) at++
  return at - from <= 6 && isGapOrEnd(source, at)
}

function isListItem(source: string, from: number): boolean {
  const first = source[from]!
  if (first === '-' || first === '*' || first === '+') return isGapOrEnd(source, from + 1)
  let at = from
  while (source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57) at++
  return at > from && (source[at] === '.' || source[at] === ')') && isGapOrEnd(source, at + 1)
}

function isGapOrEnd(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return at >= source.length || unit === SPACE || unit === TAB || unit === LF || unit === CR
}

/** Whether the line before the one that starts at an offset is blank. */
function isBehindBlank(source: string, at: number): boolean {
  let before = at - 1
  if (source.charCodeAt(before) === LF && source.charCodeAt(before - 1) === CR) before--
  for (before--; before >= 0; before--) {
    const unit = source.charCodeAt(before)
    if (unit === LF || unit === CR) return true
    if (unit !== SPACE && unit !== TAB) return false
  }
  return true
}
