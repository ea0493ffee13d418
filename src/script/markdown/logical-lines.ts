import { unmarkedQuestion } from '../../ask/unmarked.js'
import { LEADING_TAG } from '../../text/leading-tag.js'
import { pattern } from '../../text/pattern.js'
import type { Span } from '../../text/span.js'
import { timedName } from '../voice/label.js'

/** `Rep:`, `[YOU]:`, `Rep (Ada) -`, `Follow-up question:` at the start of a line, or a line that is nothing else. */
const LABEL = pattern('u')`
  ^(?:[\p{L}\d][\p{L}\p{N} .,'’&/()#+-]{0,40}|\[[^\]\n]{1,40}\]|\*?[A-Z][A-Z ]{1,20}\*?)(?: ?\([^)\n]{1,40}\))?:(?=\s|$|["“])
  |^\p{Lu}[\p{L} ]{0,20} \([^)\n]{1,40}\) [-–—] (?=\S)
`
const BULLET =
  /^(?:[-*•▪‣◦·●○■–—][\s\u2060]|\((?:\d{1,2}|[a-z])\)\s|[□☐☑☒✅❌✗✓✔✘➡→⇒►▶👉🟢🔴🟡⚠]|\d{1,3}[.)]\s|\[[ xX]\]\s|Q\d+[.:)]|[A-Za-z][.)]\s)/u
/** `[00:05] Ada: …`, and `Ada Ball 0:05` over what she says. */
const TIMED = /^[*_]{0,2}[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[*_]{0,2}\s{1,3}[-–—]?\s?[*_]{0,2}\p{Lu}[^\n:?!]{0,60}:/u
/** `If they say "we have one": Which?`, `If not → what then?` */
const IF_SAID =
  /^(?:if|when|objection)\b[^.?!:\n"“]{0,60}(?:["“][^"”\n]{2,80}["”]\s*(?::|[–—-]\s)|(?:["“][^"”\n]{2,80}["”]\s*)?(?:→|->|=>))/i
/** `👋 Intro: …`, `1️⃣ …`: signs that stand for the marks of a list. */
const SIGN = /^(?:\p{Extended_Pictographic}|\d\ufe0f?\u20e3)/u
/** "I would love to hear" / "what made you come": the question is part of the line before. */
const LEADS_ON = pattern('i')`
  [,;–—-]$
  |\b(?:
    and|or|but|if|that|when|where|what|who|how|why|which|the|an?|to|of|for|with|about|at|by|from|as|than|me|us|you|hear|know|see|ask|tell
    |say|understand|learn|wonder(?:ing)?|curious|share|explain|sure|is|are|was|were|do|does|did|would|could|can|will|so
  )$
`
/** Lines no longer than this were ended by hand. */
const UNWRAPPED = 70
/** `bad time? -> when suits?`: lines one under the other in which an arrow leads from one's words to the other's. */
const LED_ON = /^[^→>]{2,90}\s(?:→|-{1,2}>|=>|➡)\s/
/** `Is it dry? □ Yes □ No`, `Since when? ______`: a line of a form, which ends with what is ticked or filled in. */
const FILLED_IN = /(?:[□☐☑☒◯][^□☐☑☒◯?]{1,40}){2}$|_{4,}\W*$/u
const NAME = /^\p{Lu}\p{L}*(?: \p{L}+){0,3}$/u
const OPENS_QUOTE = /^["“„«]/
const DIRECTION = /^[[({*_]+[^\])}]*[\])}*_]+[.:]?$/

/**
 * The logical lines of a text whose lines may be wrapped: stretches without their surrounding blanks. A line is carried on by the next
 * unless that one opens with a label, a bullet, a quotation mark or a stage direction, or the line before ends short and unfinished.
 */
export function logicalLines(text: string): Span[] {
  if (!text.includes('\n')) return trimmed(text, 0, text.length)
  const lines: Span[] = []
  let width = 0
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    width = Math.max(width, to - from)
    lines.push({ start: from, end: to })
    from = to + 1
  }
  const repeated = repeatedLabels(text, lines)
  const isTagged = lines.filter(({ start, end }) => LEADING_TAG.test(text.slice(start, end).trimStart())).length >= 2
  const isOneEach = width <= UNWRAPPED && asksLineByLine(text, lines)
  const joined: Span[] = []
  let start = 0
  let end = 0
  let quoteOpen = false
  let before = ''
  lines.forEach((line, index) => {
    const own = text.slice(line.start, line.end).trim()
    const carriesOn =
      index > 0 &&
      own !== '' &&
      before !== '' &&
      !isTurn(own, repeated) &&
      !(LEADING_TAG.test(own) && (isTagged || NAME.test(before))) &&
      !(isOneEach && !LEADS_ON.test(before)) &&
      isCarriedOn(before, own, quoteOpen, width)
    if (!carriesOn) {
      joined.push(...trimmed(text, start, end))
      start = line.start
      quoteOpen = false
    }
    end = line.end
    quoteOpen = endsInQuote(own, quoteOpen)
    before = own
  })
  joined.push(...trimmed(text, start, end))
  return joined
}

/** Labels that open several lines: names of speakers, who also cut in where a line breaks off. */
function repeatedLabels(text: string, lines: readonly Span[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { start, end } of lines) {
    const label = LABEL.exec(text.slice(start, end).trim())?.[0]
    if (label) (seen.has(label) ? repeated : seen).add(label)
  }
  return repeated
}

/** Notes of one question a line, without a mark: what stands among them is a line of its own as well. */
function asksLineByLine(text: string, lines: readonly Span[]): boolean {
  if (text.includes('?')) return false
  const asking = lines.filter(({ start, end }) => unmarkedQuestion(text.slice(start, end).trim()) !== undefined)
  return asking.length >= 3 && asking.length * 3 >= lines.length * 2
}

function isTurn(line: string, repeated: ReadonlySet<string>): boolean {
  if (repeated.size === 0) return false
  const label = LABEL.exec(line)?.[0]
  return label !== undefined && repeated.has(label)
}

function isCarriedOn(before: string, next: string, quoteOpen: boolean, width: number): boolean {
  if (BULLET.test(next) || TIMED.test(next) || IF_SAID.test(next) || SIGN.test(next) || isDirectionLine(next) || isDirectionLine(before))
    return false
  if (LED_ON.test(next) && LED_ON.test(before)) return false
  if (FILLED_IN.test(before) && /^\p{Lu}/u.test(next)) return false
  if (timedName(before) !== undefined || timedName(next) !== undefined) return false
  if (!quoteOpen && OPENS_QUOTE.test(next)) return false
  if (!quoteOpen && /["”]$/.test(before) && /^\p{Lu}/u.test(next)) return false
  const finished = /[.?!…:]["”'’)\]*]*$/.test(before)
  if (LABEL.test(next)) {
    // "…which day suits: / Tuesday: all day" is rare; a label that opens a line after a finished one is the rule.
    return !finished && (/[,;–—-]$/.test(before) || (quoteOpen && /^\p{Ll}/u.test(next)) || POINTS_BACK.test(next))
  }
  if (before.endsWith(':') && LABEL.test(before) && before.length < 60) return false
  if (quoteOpen || finished) return true
  // "how did you start" over "who runs it now": notes without a mark, one question a line.
  if (width <= UNWRAPPED && !before.includes('?') && !LEADS_ON.test(before) && unmarkedQuestion(next.replace(/\?\W*$/, ''))) return false
  if (/^[\p{Ll}\d([$&]/u.test(next) || /[,;–—&/-]$/.test(before)) return true
  const firstWord = next.search(/\s/)
  return before.length + 1 + (firstWord < 0 ? next.length : firstWord) >= Math.min(width, 90)
}

/** "Who asked for" / "it: you, or the landlord?" */
const POINTS_BACK = /^(?:it|that|this|them|those|these|there|here|you|one|him|her|us|me)(?: [\p{Ll}’']+){0,2}:/u

/** A line that is one stage direction; longer ones are talk in brackets. */
function isDirectionLine(line: string): boolean {
  return line.length <= 300 && DIRECTION.test(line)
}

/** Whether a quotation is still open at the end of a line. */
export function endsInQuote(line: string, open: boolean): boolean {
  let inside = open
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    if (unit === 0x201c || unit === 0x201e || unit === 0xab) inside = true
    else if (unit === 0x201d || unit === 0xbb) inside = false
    else if (unit === 34) inside = !inside
  }
  return inside
}

function trimmed(text: string, start: number, end: number): Span[] {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return to > from ? [{ start: from, end: to }] : []
}
