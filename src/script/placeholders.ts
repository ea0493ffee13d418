import { isKnownPlaceholder, type PlaceholderNotation, placeholderNotation } from '../text/placeholder-notation.js'

/** A name in a placeholder that is longer than this is none. */
const LONGEST_NAME = 60
const MOST_WORDS = 5
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.'’/&# -]*[\p{L}\p{N}])?$/u
const BARE_NAME = /[A-Za-z_]\w{0,40}/y
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/

/** A text with the team's own placeholders under marks that every reader knows. Nothing moves: each stands where it stood, as long as it was. */
export interface KnownMarks {
  readonly text: string
  /** Gives a stretch of that text back in the team's own notation; absent where there was nothing to change. */
  readonly written?: (text: string) => string
}

/**
 * Puts `{{name}}` in the place of `__name__`, `$name` in the place of `:name`, for the notations that the examples show. Front matter stays,
 * and so do headings and speakers between marks of emphasis. Linear in the length of the text for each notation.
 */
export function withKnownMarks(text: string, examples: readonly string[] = []): KnownMarks {
  const notations = examples.filter((example) => !isKnownPlaceholder(example)).flatMap((example) => placeholderNotation(example) ?? [])
  if (notations.length === 0) return { text }
  const start = FRONT_MATTER.exec(text)?.[0].length ?? 0
  const names = new Map<string, string>()
  let known = text.slice(start)
  for (const notation of notations) known = withMarks(known, notation, names)
  if (names.size === 0) return { text }
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length)
  return { text: text.slice(0, start) + known, written: (part) => inOwnMarks(part, longestFirst) }
}

function withMarks(text: string, notation: PlaceholderNotation, names: Map<string, string>): string {
  const { open, close } = notation
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    if (at < from || text[at - 1] === open[0]) continue
    const end = close === '' ? endOfBare(text, at, open) : endOfMarked(text, at, notation)
    if (end < 0) continue
    const own = text.slice(at, end)
    const masked = masks(own, open, close)
    names.set(masked, own)
    parts.push(text.slice(from, at), masked)
    from = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}

function endOfMarked(text: string, at: number, { open, close, isSpaced }: PlaceholderNotation): number {
  const start = at + open.length
  const stop = text.slice(start, start + LONGEST_NAME + close.length).indexOf(close)
  if (stop < 1) return -1
  const inner = text.slice(start, start + stop)
  const name = isSpaced ? inner.replace(/^ (.*) $/, '$1') : inner
  if (!NAME.test(name) || name.split(' ').length > MOST_WORDS) return -1
  const end = start + stop + close.length
  return isEmphasis(open) && isTitleOrLabel(text, at, end) ? -1 : end
}

function endOfBare(text: string, at: number, open: string): number {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return -1
  BARE_NAME.lastIndex = at + open.length
  return BARE_NAME.test(text) ? BARE_NAME.lastIndex : -1
}

function masks(own: string, open: string, close: string): string {
  const name = own.slice(open.length, own.length - close.length)
  if (close === '') return open.length === 1 ? `$${name}` : `{${' '.repeat(open.length - 2)}${name}}`
  if (open.length === close.length) return '{'.repeat(open.length) + name + '}'.repeat(close.length)
  return `{${' '.repeat(open.length - 1)}${name}${' '.repeat(close.length - 1)}}`
}

function isEmphasis(mark: string): boolean {
  return /^(?:_+|\*+)$/.test(mark)
}

/** `__Opening__` alone on its line is a heading, `**Sam**: hello` says who speaks. */
function isTitleOrLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start)
  return /(?:^|[\r\n])[ \t]*$/.test(before) && /^(?::|[ \t]*(?:[\r\n]|$))/.test(text.slice(end, end + LONGEST_NAME))
}

function inOwnMarks(part: string, names: readonly (readonly [masked: string, written: string])[]): string {
  if (!/[{$]/.test(part)) return part
  let own = part
  for (const [masked, written] of names) if (own.includes(masked)) own = own.replaceAll(masked, () => written)
  return own
}
