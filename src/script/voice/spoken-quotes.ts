import { pattern } from '../../text/pattern.js'
import { findQuotes, type Quote } from './quotes.js'

/** Quotations that are somebody's words, not a term set in marks. */
export function spokenQuotes(text: string): Quote[] {
  if (DATA.test(text)) return []
  let afterTerm = false
  return findQuotes(text).filter((quote) => {
    const spoken = isSpoken(text, quote, afterTerm)
    afterTerm = !spoken && !SAYS.test(wordsBefore(text, quote))
    return spoken
  })
}

/** Whether a quotation is talk. What `or` joins to a term is a term too: `lists of "new places" or "places I know"`. */
function isSpoken(text: string, quote: Quote, afterTerm: boolean): boolean {
  const inner = text.slice(quote.from, quote.to).trim()
  const before = wordsBefore(text, quote)
  const opensText = before === '' && text.slice(0, Math.max(0, quote.start - 40)).trim() === ''
  const after = text.slice(quote.end, quote.end + 40).trimStart()
  if (/^\p{Ll}/u.test(inner) && /^(?:-?type|questions?|kinds?|style|moment|signal|approach|response)\b/i.test(after)) return false
  if (NAMES_A_STATE.test(`${before.slice(-12)}" ${after}`)) return false
  const free = opensText || /[:→>.?!,–—()\]*_|"”/-]$/.test(before)
  const words = inner.split(/\s+/, 4).length
  if (/[.?!…]["'’)\]]*$/.test(inner.slice(-6)) && (words > 1 || free)) return true
  if (words < 3) return opensText && after === ''
  return free || SAYS.test(before) || (!afterTerm && /\b(?:or|and)$/i.test(before))
}

const wordsBefore = (text: string, { start }: Quote): string => text.slice(Math.max(0, start - 40), start).trimEnd()
const SAYS = /\b(?:ask|say|try|use|reply|respond|with|like|then|you)$/i

/** `the "Where did the day go?" problem`. */
const NAMES_A_STATE = pattern('i')`
  (?:^|\s)(?:the|a|an|this|that|your|their)[\s*_]{0,3}" [*_]{0,3}(?:
    problem|feeling|mindset|mentality|moment|trap|reflex|fear|worry|anxiety|stage|phase|syndrome|crowd|camp|effect|friction|hurdle|barrier
    |resistance|hesitation|doubt|objection|concern|scepticism|skepticism
  )s?\b
`

/** `{"budget": "yes/no?"}`. */
const DATA = /[{,]\s?"[\w -]{1,40}"\s?:\s?["[{\d]/

/** Whether a text is one quotation and nothing else but a number or a bullet. */
export function isQuoteOnly(text: string): boolean {
  return /^\W{0,12}(?:\d+[.)]|objection \d+:?|Q\d*[.:])?\W{0,6}["“][^"“”]*["”]?[\s*_:.]{0,8}$/i.test(text)
}

/** Words without the bullets, marks and colons around them, cut to a label's length. */
export function strip(text: string): string {
  return text
    .slice(0, 200)
    .replace(/^[\s*_>–—:.,;|-]+/u, '')
    .replace(/[\s*_"“:–—,;|-]{1,20}$/u, '')
    .slice(0, 140)
}
