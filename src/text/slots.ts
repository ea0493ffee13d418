import type { Span } from './span.js'

/** A bracket that runs longer than this is a remark in brackets, not a blank to fill in. */
const LONGEST_SLOT = 120

// Sticky: tried at one offset only, and every quantifier is bounded, so a hostile text costs no more than the next bracket does.
const TAG = /<<?[\p{L}][^<>?\n]{0,58}>>?/uy
const NAMED = /[A-Za-z_]\w{0,40}/y
const PERCENT_NAMED = /%[A-Za-z_]{2,40}%/y
const UNKNOWN = /[XYZ]{1,4}(?:[.,][XYZ]{2,3})*[kKM]?(?![\p{L}\p{N}])/uy
const BLANK_LINE = /_{2,}/y
const WORD_BEFORE = /[\p{L}\p{N}'’]/u

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function endOfBracket(text: string, at: number, close: string): number {
  const open = text[at]
  let depth = 0
  for (let i = at; i < text.length && i < at + LONGEST_SLOT; i++) {
    const unit = text[i]
    if (unit === '\n' || unit === '?') return -1
    if (unit === open) depth++
    else if (unit === close && --depth === 0) return i + 1
  }
  return -1
}

function endOfUnknown(text: string, at: number): number {
  if (at > 0 && WORD_BEFORE.test(text[at - 1] as string)) return -1
  const end = endOf(UNKNOWN, text, at)
  if (end < 0) return -1
  // "X-ray", "Y/N" and "Gen Z" are words; "X-Y%" and "X/month" are amounts.
  const next = text[end]
  if (next === '-' && /[A-Za-z]/.test(text[end + 1] ?? '') && !/[XYZ]/.test(text[end + 1] ?? '')) return -1
  if (next === '/' && text[end + 1] === 'N') return -1
  if (next === '&' || /gen $/i.test(text.slice(Math.max(0, at - 4), at))) return -1
  return end
}

function endOfBare(text: string, at: number): number {
  switch (text[at]) {
    case '[':
      return endOfBracket(text, at, ']')
    case '{':
      return endOfBracket(text, at, '}')
    case '<':
      return endOf(TAG, text, at)
    case '_':
      return endOf(BLANK_LINE, text, at)
    case '%':
      return endOf(PERCENT_NAMED, text, at)
    case 'X':
    case 'Y':
    case 'Z':
      return endOfUnknown(text, at)
    case '$':
    case '€':
    case '£': {
      const amount = at + 1 < text.length && /[[{_XYZ]/.test(text[at + 1] as string) ? endOfBare(text, at + 1) : -1
      return amount >= 0 || text[at] !== '$' ? amount : endOf(NAMED, text, at + 1)
    }
    default:
      return -1
  }
}

/**
 * Where the placeholder that starts at `at` ends (offset after its last unit), or -1 where none starts there.
 * Known are `[Name]`, `{name}`, `{{name}}`, `<name>`, `%NAME%`, `$name`, `____`, and the unknown amounts `X`, `$X`, `X%`, `$[price]`.
 * A bracket that holds a question or runs over 120 units is a remark, not a placeholder.
 */
export function slotEnd(text: string, at: number): number {
  const end = endOfBare(text, at)
  return end >= 0 && text[end] === '%' ? end + 1 : end
}

/** What a placeholder asks for, its marks removed: `[Company Name]’s` → `Company Name`, `____` → the empty string. */
export function slotText(slot: Span, text: string): string {
  return text
    .slice(slot.start, slot.end)
    .replace(/['’]s$/i, '')
    .replace(/^[$€£%[{<_\s]+|[%\]}>_\s]+$/g, '')
}
