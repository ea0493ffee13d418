import type { RunBuilder } from './run.js'

/** How a stretch of source became text: what may be undone in it. */
export interface Alignment {
  /** Blockquotes around it: as many `>` may start a continuation line. */
  readonly quoteDepth: number
  /** Code has neither escapes nor entities, and its line ends read as spaces. */
  readonly code?: boolean
  /** In a table cell `\|` is a bar, in code too. */
  readonly cell?: boolean
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y
/** Second units of the few entities that are two characters long. */
const SECOND_UNITS = new Set(['\u0338', '\u20d2', '\u20e5', '\u0333', '\ufe00', '\u200a', '\u0331', 'j'])
const PUNCTUATION = /[!-/:-@[-`{-~]/

/**
 * Adds `value`, which was read from `source` between two offsets, to a run, unit by unit beside its source: one pass over both.
 * `shift` is added to every offset (a byte order mark is not counted by the parser).
 */
export function alignText(run: RunBuilder, value: string, source: string, from: number, to: number, how: Alignment, shift: number): void {
  let i = 0
  let s = from
  let chunk = 0
  let chunkSource = from
  const flush = (): void => {
    if (i > chunk) run.add(value.slice(chunk, i), chunkSource + shift)
  }
  const atomic = (length: number, sourceStart: number, sourceEnd: number): void => {
    flush()
    run.add(value.slice(i, i + length), sourceStart + shift, sourceEnd - sourceStart)
    i += length
    s = sourceEnd
    chunk = i
    chunkSource = s
  }
  const resume = (): void => {
    flush()
    chunk = i
    chunkSource = s
  }
  while (i < value.length && s < to) {
    const unit = value.charCodeAt(i)
    const here = source.charCodeAt(s)
    if (unit === 10 || (how.code && unit === 32 && (here === 10 || here === 13))) {
      const end = skipLineEnd(source, s, to, how.quoteDepth)
      if (end > s) {
        atomic(1, s, end)
        continue
      }
    }
    if (here === 92 && (how.cell ? source.charCodeAt(s + 1) === 124 || !how.code : !how.code) && s + 1 < to) {
      const next = source[s + 1]!
      if (PUNCTUATION.test(next) && value[i] === next) {
        atomic(1, s, s + 2)
        continue
      }
    }
    if (here === 38 && !how.code) {
      REFERENCE.lastIndex = s
      const found = REFERENCE.exec(source)
      if (found && isUndone(found[0], value, i)) {
        atomic(referenceLength(value, i, source.charCodeAt(s + found[0].length)), s, s + found[0].length)
        continue
      }
    }
    if (unit === here) {
      i++
      s++
      continue
    }
    if (here === 0 && unit === 0xfffd) {
      atomic(1, s, s + 1)
      continue
    }
    // Something of the source is not in the text (indentation, a trimmed space): step over it.
    resume()
    s++
    chunkSource = s
  }
  flush()
  if (i < value.length) run.add(value.slice(i), Math.max(from, Math.min(s, to)) + shift, 0)
}

/** `&amp;` was undone where an ampersand stands in the text; `&foo;`, which names nothing, was not. */
function isUndone(reference: string, value: string, at: number): boolean {
  if (value.charCodeAt(at) !== 38) return true
  return /^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(reference)
}

function referenceLength(value: string, at: number, after: number): number {
  const unit = value.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff) return 2
  const next = value[at + 1]
  return next !== undefined && SECOND_UNITS.has(next) && value.charCodeAt(at + 1) !== after ? 2 : 1
}

/** The offset after a line end and the quote marks and indentation that follow it; `at` itself where no line ends there. */
function skipLineEnd(source: string, at: number, to: number, quoteDepth: number): number {
  let s = at
  while (s < to && isBlank(source.charCodeAt(s))) s++
  if (source.charCodeAt(s) === 92) s++
  const unit = source.charCodeAt(s)
  if (s >= to || (unit !== 10 && unit !== 13)) return at
  s += unit === 13 && source.charCodeAt(s + 1) === 10 ? 2 : 1
  return skipLinePrefix(source, s, to, quoteDepth)
}

/** The offset of the first unit of a line's own text, past indentation and up to `quoteDepth` quote marks. */
export function skipLinePrefix(source: string, at: number, to: number, quoteDepth: number): number {
  let s = at
  for (let level = 0; ; level++) {
    let text = s
    while (text < to && isBlank(source.charCodeAt(text))) text++
    if (level === quoteDepth || source.charCodeAt(text) !== 62) return text
    s = text + 1
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9
}
