import { pattern } from '../text/pattern.js'

/** Where one word, number or emoji of running text ends. Offsets are UTF-16 units; every step looks at one place only. */

const LETTER = /[\p{L}\p{M}\p{N}]/u
const APOSTROPHES = new Set("'’‘ʼ`´′")

const UNIT = '(?:st|nd|rd|th|s|[kK]|[mM]{1,2}|[bB]n?|[xX]|[aA][mM]|[pP][mM]|[hH](?:rs?)?|mins?)?(?![\\p{L}\\p{N}])'
const ONE_NUMBER = `[$€£¥₹]?\\d+(?:[.,:/]\\d+)*${UNIT}%?`
const NUMBER = new RegExp(`[#]?${ONE_NUMBER}(?:[-–]${ONE_NUMBER})*\\+?`, 'uy')
const EMOJI = pattern('uy')`
  (?:
    \p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*
    |[\u{1F1E6}-\u{1F1FF}]{2}|[0-9#*]\uFE0F?\u20E3
  )
`
const ADDRESS = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/iy

const ASCII_WORD = new Uint8Array(128)
for (let code = 0; code < 128; code++) ASCII_WORD[code] = /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0

/** How many units the letter or digit at `at` takes: 1, 2, or 0 where none stands there. */
export function letterLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII_WORD[code] as number
  if (Number.isNaN(code)) return 0
  const point = text.codePointAt(at) as number
  return LETTER.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
}

/** Whether the unit is an apostrophe, straight, curly or one of those that keyboards put in its place. */
export function isApostrophe(unit: string | undefined): boolean {
  return unit !== undefined && APOSTROPHES.has(unit)
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** End of the number at `at` (10,000 · 30% · 2-3 · $5k · 9:30am · 1st · #1), -1 where none starts there. */
export function numberEnd(text: string, at: number): number {
  return matchEnd(NUMBER, text, at)
}

/** End of the emoji (with its modifiers and joined parts) at `at`, -1 where none starts there. */
export function emojiEnd(text: string, at: number): number {
  return matchEnd(EMOJI, text, at)
}

/** Whether the mark at `at` joins the letters on both sides of it into one word. `part` is where the letters before it start. */
function joins(text: string, part: number, at: number): boolean {
  const next = text[at + 1]
  if (next === undefined || letterLength(text, at + 1) === 0) return false
  switch (text[at]) {
    case '.':
      // "acme.com" and "v2.0", but not the missing space of "today.What"; "U.S." and "Ph.D." by their single letters.
      return next === next.toLowerCase() || (at - part <= 2 && letterLength(text, at + 2) === 0)
    case '&':
      return at - part <= 2 && /[A-Z]/.test(text[at - 1] as string) && /[A-Z]/.test(next)
    case '@':
    case '_':
      return true
    default:
      return isApostrophe(text[at]) && !/\d/.test(next)
  }
}

/** End of the word at `at`: letters and digits with the apostrophes, dots and signs inside it; web and mail addresses are one word. */
export function wordEnd(text: string, at: number): number {
  if (text[at] === 'h' || text[at] === 'H') {
    const address = matchEnd(ADDRESS, text, at)
    if (address > 0) return address
  }
  let part = at
  let end = at
  for (;;) {
    const length = letterLength(text, end)
    if (length > 0) end += length
    else if (end > at && joins(text, part, end)) part = ++end
    else return end
  }
}
