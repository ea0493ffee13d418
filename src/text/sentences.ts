import { BEFORE_NUMBER, DOTTED, MAYBE_LAST, NEVER_LAST } from './abbreviations.js'
import { closedBrackets } from './brackets.js'
import { SENTENCE_STARTERS } from './sentence-starters.js'
import type { Span } from './span.js'

const ENDS = new Set('.!?…？！。‽')
const CLOSING = new Set('"”’\'»›)]}')
const QUOTES = new Set('"”’\'»›')
/** Dots behind a sentence that has ended: time to answer. */
const PAUSE = /^[.…]+$/
const SEPARATORS = /[-–—/|•·]/
const SPACE = /[^\S\n]/

/** A stop: the marks that may end a sentence, and what stands around them. */
interface Stop {
  /** First and last mark, closing quotes and brackets included. */
  readonly at: number
  readonly end: number
  readonly marks: string
  readonly quoteClosed: boolean
  /** Offset and unit of what follows on the line; the empty string at the line's end. */
  readonly next: number
  readonly nextUnit: string
  readonly spaced: boolean
}

function readStop(text: string, at: number): Stop {
  let end = at
  let marks = ''
  let quoteClosed = false
  for (let unit = text[end] ?? ''; ENDS.has(unit) || (end > at && CLOSING.has(unit)); unit = text[end] ?? '') {
    if (ENDS.has(unit)) marks += unit
    else if (QUOTES.has(unit)) quoteClosed = true
    end++
  }
  let next = end
  while (next < text.length && SPACE.test(text[next] as string)) next++
  const nextUnit = next < text.length && text[next] !== '\n' ? (text[next] as string) : ''
  return { at, end, marks, quoteClosed, next, nextUnit, spaced: next > end }
}

function isUpper(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}

function isLower(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2))
}

function wordAt(text: string, at: number): string {
  const word = /^[\p{L}'’]+/u.exec(text.slice(at, at + 12))?.[0] ?? ''
  return word.toLowerCase().replaceAll('’', "'")
}

function isInAddress(text: string, at: number): boolean {
  return /(?:www\.|\/)\S*$/.test(text.slice(Math.max(0, at - 80), at))
}

/** A mark with no space behind it ends a sentence only where a new one visibly begins: the missing space of pasted text. */
function endsUnspaced(text: string, stop: Stop): boolean {
  if (isInAddress(text, stop.at)) return false
  const asks = /[?!]/.test(stop.marks)
  if (asks || stop.quoteClosed)
    return isUpper(text, stop.next) || /["“„«([/|–—-]|\p{Extended_Pictographic}/u.test(text.slice(stop.next, stop.next + 2))
  return (
    isUpper(text, stop.next) &&
    /^..?\p{Ll}|^.\s/u.test(text.slice(stop.next, stop.next + 3)) &&
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, stop.at - 2), stop.at))
  )
}

/** Whether a full stop belongs to the word before it: an abbreviation, an initial, a list number. */
function isPartOfWord(text: string, start: number, stop: Stop): boolean {
  const before = text.slice(Math.max(start, stop.at - 12), stop.at)
  const word = (/[\p{L}.]+$/u.exec(before)?.[0] ?? '').toLowerCase()
  const opensSentence = isUpper(text, stop.next) && SENTENCE_STARTERS.has(wordAt(text, stop.next))
  if (NEVER_LAST.has(word)) return true
  if (BEFORE_NUMBER.has(word) && /\d/.test(stop.nextUnit)) return true
  if (MAYBE_LAST.has(word) || DOTTED.test(word)) return word === 'etc' ? isLower(text, stop.next) : !opensSentence
  if (stop.at - start <= 4 && /^\(?(?:\p{L}|\d{1,3}|[ivx]{1,4}|Q\d{1,2})$/iu.test(text.slice(start, stop.at))) return true
  return (
    /(?:^|\p{Lu}[\p{L}.]*\s)[A-HJ-Z]$/u.test(before) &&
    isUpper(text, stop.next) &&
    !/(?:Plan|Option|Part|Team|Type|Step|Class)\s.$/i.test(before)
  )
}

function endsSentence(text: string, start: number, stop: Stop, quotedInside: boolean): boolean {
  if (stop.nextUnit === '') return true
  if (!stop.spaced) return endsUnspaced(text, stop)
  if (/[,;:)\]}]/.test(stop.nextUnit)) return false
  const lower = isLower(text, stop.next)
  if (lower && (stop.quoteClosed || quotedInside)) return false
  if (/[?!？！‽]/.test(stop.marks)) return true
  if (stop.marks === '.' || stop.marks === '。')
    return !isPartOfWord(text, start, stop) && (!lower || SENTENCE_STARTERS.has(wordAt(text, stop.next)))
  // An ellipsis is a pause for breath unless a capital other than "I" follows it.
  return isUpper(text, stop.next) && wordAt(text, stop.next).split("'")[0] !== 'i'
}

/** Whether a bracket that stands alone holds whole sentences: "(Wait for it.) What then?" */
function isWholeSentence(text: string, start: number, group: Span): boolean {
  return group.start === start && text[start] !== '<' && ENDS.has(text[group.end - 2] ?? '')
}

/**
 * Splits text into sentences, in order, without the white space around them. Sentences end at `.` `!` `?` `…` (with the quotes and brackets that
 * close after them) and at each `\n`, outside brackets and placeholders; not after abbreviations, initials, list numbers, nor inside a quote
 * that the sentence goes on after. A colon never ends one. A stretch without a word joins the sentence before it on its line, or is left out, as are dots behind the
 * end of a sentence.
 * Offsets are in UTF-16 units; time grows with the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  const groups = closedBrackets(text)
  let group = 0
  let start = -1
  let lineStart = 0
  let quote = -1
  const finish = (end: number) => {
    let to = end
    while (to > start && /\s/.test(text[to - 1] as string)) to--
    if (start >= 0 && to > start) {
      const last = sentences[sentences.length - 1]
      const words = text.slice(start, to)
      if (/[\p{L}\p{N}]|__|\[/u.test(words)) sentences.push({ start, end: to })
      else if (last && last.start >= lineStart && !(PAUSE.test(words) && ENDS.has(text[last.end - 1] ?? '')))
        sentences[sentences.length - 1] = { start: last.start, end: to }
    }
    start = -1
  }
  for (let i = 0; i < text.length; ) {
    const unit = text[i] as string
    if (unit === '\n') {
      finish(i)
      lineStart = ++i
      quote = -1
      continue
    }
    if (start < 0) {
      const skip =
        /\s/.test(unit) || (sentences.length > 0 && i > lineStart && SEPARATORS.test(unit) && /[\s\p{Lu}"“]/u.test(text[i + 1] ?? ' '))
      if (skip) {
        i++
        continue
      }
      start = i
      if (quote >= 0) quote = i
    }
    while (group < groups.length && (groups[group] as Span).start < i) group++
    const bracket = groups[group]
    if (bracket && bracket.start === i) {
      i = bracket.end
      if (isWholeSentence(text, start, bracket) && (text[i] === undefined || /\s/.test(text[i] as string))) finish(i)
      continue
    }
    if (unit === '"') quote = quote < 0 ? i : -1
    else if (unit === '“') quote = i
    else if (unit === '”') quote = -1
    if (!ENDS.has(unit)) {
      i++
      continue
    }
    const stop = readStop(text, i)
    if (stop.quoteClosed) quote = -1
    const inside = quote > start && !/:\s*$/.test(text.slice(Math.max(start, quote - 4), quote))
    if (endsSentence(text, start, stop, inside)) finish(stop.end)
    i = stop.end
  }
  finish(text.length)
  return sentences
}
