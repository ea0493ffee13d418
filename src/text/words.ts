import { BEFORE_NUMBER, DOTTED, isAbbreviation } from './abbreviations.js'
import { ownText } from './own-text.js'
import { emojiEnd, isApostrophe, letterLength, numberEnd, wordEnd } from './scan.js'
import { slotEnd } from './slots.js'
import type { Span } from './span.js'
import { type WordPiece, wordPieces } from './word-pieces.js'

/**
 * One word of a sentence. Contractions are two words ("what's" → what + is, "don't" → do + not), each with its own span, so that
 * a phrase written either way matches either way. A placeholder ([Name], {x}, {{x}}, <x>, $X, ____) is ONE word of kind `slot`.
 */
export interface Word extends Span {
  /** Lower-case, straight quotes, contraction undone: what phrases are matched against. Punctuation is itself, a placeholder `<slot>`. */
  readonly norm: string
  /** The norm without inflection: decided → decide, prices → price. */
  readonly lemma: string
  readonly kind: 'word' | 'number' | 'slot' | 'punct'
  /** What the letters of a contraction can stand for as well: the "has" of "what's", the "had" of "I'd". Undefined for other words. */
  readonly also?: readonly string[] | undefined
}

/** Punctuation that is written in several ways. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„«»'].map((mark) => [mark, '"'] as const),
  ...[...'‘’`´'].map((mark) => [mark, "'"] as const),
  ['–', '—'],
  ['--', '—'],
  ['---', '—'],
  ['...', '…'],
  ['..', '…'],
  ['....', '…'],
  ['？', '?'],
  ['！', '!'],
  ['。', '.'],
])

/** Words that settle what a contraction before them stands for: "what's been" is has, "I'd better" is had. */
const AFTER_HAS = new Set(['been', 'got', 'gotten', 'had'])
const AFTER_HAD = new Set(['been', 'better', 'had'])

const OPENS_SLOT = new Set([...'[{<_%$€£XYZ'].map((mark) => mark.charCodeAt(0)))
const OPENS_NUMBER = new Set([...'$€£¥₹#0123456789'].map((mark) => mark.charCodeAt(0)))
const INVISIBLE = /[\s\u00AD\u200B\u2060\uFEFF]|\u200C|\u200D|\uFE0F/

function settle(words: Word[], next: string): void {
  const last = words[words.length - 1]
  if (last?.also === undefined) return
  const norm = last.also.includes('has') && AFTER_HAS.has(next) ? 'has' : last.also.includes('had') && AFTER_HAD.has(next) ? 'had' : ''
  if (norm === '') return
  const also = [last.norm, ...last.also.filter((other) => other !== norm)]
  words[words.length - 1] = { start: last.start, end: last.end, norm, lemma: 'have', kind: 'word', also }
}

/** Whether the dot at `end` belongs to the word before it: an abbreviation, an initial, "No. 5". */
function ownsDot(text: string, written: string, end: number): boolean {
  if (written.length === 1) return /[A-HJ-Z]/.test(written) && /^\.\s\p{Lu}/u.test(text.slice(end, end + 3))
  if (written.length > 7) return false
  const lower = written.toLowerCase()
  return isAbbreviation(lower) || (BEFORE_NUMBER.has(lower) && /^\.\s?\d/.test(text.slice(end, end + 3)))
}

function pushLetters(words: Word[], text: string, start: number, end: number): number {
  const written = text.slice(start, end)
  const parts = wordPieces(written)
  const dotted = text.charCodeAt(end) === 46 && ownsDot(text, written, end)
  const stop = dotted ? end + 1 : end
  settle(words, (parts[0] as WordPiece).norm)
  let from = start
  for (let i = 0; i < parts.length; i++) {
    const { norm, lemma, length, also } = parts[i] as WordPiece
    const to = i === parts.length - 1 ? stop : from + length
    words.push({ start: from, end: to, norm, lemma, kind: 'word', also })
    from = to
  }
  if (dotted && DOTTED.test(written)) {
    const last = words.pop() as Word
    words.push({ start: last.start, end: stop, norm: `${last.norm}.`, lemma: `${last.norm}.`, kind: 'word', also: undefined })
  }
  return stop
}

function pushSlot(words: Word[], text: string, start: number, slot: number): number {
  const owner = isApostrophe(text[slot]) && /s/i.test(text[slot + 1] ?? '') && letterLength(text, slot + 2) === 0
  const end = owner ? slot + 2 : slot
  words.push({ start, end, norm: '<slot>', lemma: '<slot>', kind: 'slot', also: undefined })
  return end
}

function pushMark(words: Word[], text: string, at: number): number {
  const mark = text[at] as string
  let end = at + 1
  if (mark > '\u00A8') {
    const emoji = emojiEnd(text, at)
    end = emoji > 0 ? emoji : (text.codePointAt(at) as number) > 0xffff ? at + 2 : at + 1
  } else if (mark === '.' || mark === '-') {
    while (text[end] === mark) end++
  } else if (mark === '&' && words.length > 0 && (text[end] === ' ' || letterLength(text, end) > 0)) {
    words.push({ start: at, end, norm: 'and', lemma: 'and', kind: 'word', also: undefined })
    return end
  }
  const written = text.slice(at, end)
  const norm = MARKS.get(written) ?? (mark === '.' && end > at + 1 ? '…' : written)
  words.push({ start: at, end, norm, lemma: norm, kind: 'punct', also: undefined })
  return end
}

function pushOther(words: Word[], text: string, at: number): number {
  const unit = text[at] as string
  const end = isApostrophe(unit) ? wordEnd(text, at + 1) : at
  if (end > at + 1 && /^.(?:em|cause|til|bout)$/i.test(text.slice(at, end))) return pushLetters(words, text, at, end)
  const hyphen = (unit === '-' || unit === '‐' || unit === '‑') && letterLength(text, at - 1) > 0
  if (hyphen && (letterLength(text, at + 1) > 0 || slotEnd(text, at + 1) > 0)) return at + 1
  return INVISIBLE.test(unit) ? at + 1 : pushMark(words, text, at)
}

/** Pushes the number at `start`, or the keycap emoji that starts with a digit; -1 where neither stands there. */
function pushNumber(words: Word[], text: string, start: number): number {
  const next = text.charCodeAt(start + 1)
  const keycap = next === 0xfe0f || next === 0x20e3 ? emojiEnd(text, start) : -1
  const end = keycap > 0 ? keycap : numberEnd(text, start)
  if (end < 0) return -1
  const norm = text.slice(start, end).toLowerCase().replaceAll('–', '-')
  words.push({ start, end, norm, lemma: norm, kind: keycap > 0 ? 'punct' : 'number', also: undefined })
  return end
}

/** A sentence is read again as what stands before the next ask, by the rules, as part of a path: this many are kept, then all forgotten. */
const MOST_REMEMBERED = 2_000
const LONGEST_REMEMBERED = 400
const remembered = new Map<string, readonly Word[]>()

/**
 * Splits text into its words, in order; spans never overlap and lie inside the text. Punctuation, dashes, quotes and emoji are words of
 * their own (kind `punct`; `...` has the norm `…`, every dash `—`, every double quote `"`). The hyphen inside "follow-up" and white space are no
 * words. Numbers stay whole: 10,000 · 30% · 2-3 · $5k. Time grows with the length of the text.
 */
export function splitWords(text: string): readonly Word[] {
  if (text.length > LONGEST_REMEMBERED) return wordsIn(text)
  let words = remembered.get(text)
  if (words === undefined) {
    words = wordsIn(text)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(ownText(text), words)
  }
  return words
}

function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code <= 32) {
      at++
      continue
    }
    const slot = OPENS_SLOT.has(code) ? slotEnd(text, at) : -1
    if (slot > 0) {
      at = pushSlot(words, text, at, slot)
      continue
    }
    const number = OPENS_NUMBER.has(code) ? pushNumber(words, text, at) : -1
    if (number > 0) at = number
    else at = letterLength(text, at) > 0 ? pushLetters(words, text, at, wordEnd(text, at)) : pushOther(words, text, at)
  }
  return words
}
