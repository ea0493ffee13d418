import { pattern } from '../../text/pattern.js'
import type { Quote } from '../voice/quotes.js'

const OPENS = pattern('i')`
  ^[\s*_>•-]{0,6}(?:\d+[.)]\s{0,3})?(?:(?:and|so|but),? )?
  (?:what|how|when|who|which|why|where|do|does|did|have|has|is|are|can|could|would|if)\b[^"“.?!:]{4,120}$
`
/** In a drill the reader is asked what to say to those. */
const THEIRS = /\b(?:they|them|he|she|prospects?|customers?|clients?|buyers?|callers?|leads?)\b/i
const ENDS = /^(?:[\s*_]{0,4}\?|,? [^"“?.!:]{4,120}\?)[\s*_]{0,4}$/

const ORDERS = pattern('i')`
  ^[\s*_>•-]{0,6}(?:\d+[.)]\s{0,3})?(?:(?:and|so|but|then),? )?
  (?:(?:walk|talk|take|run) (?:me|us) through|(?:tell|talk to) (?:me|us) about|help (?:me|us) understand|describe|explain)\b[^"“?!:]{4,160}$
`

/** `Walk me through it from "we sign" to "it runs".`: stations of what is told. */
const namesStations = (text: string, quotes: readonly Quote[]): boolean =>
  ORDERS.test(text.slice(0, quotes[0]!.start)) &&
  quotes.every(({ from, to, closed }) => closed && to - from <= 60 && !text.slice(from, to).includes('?'))

/** `Where is the line – "tell me" or "do it"?`: one question that holds out words to choose from. */
function weighsQuotes(text: string, quotes: readonly Quote[]): boolean {
  const [first, last] = [quotes[0]!, quotes[quotes.length - 1]!]
  if (!HOLDS_OUT.test(text.slice(0, first.start)) || !/^[\s*_]{0,4}\?[\s*_]{0,4}$/.test(text.slice(last.end))) return false
  return quotes.every(
    ({ start, from, to, closed }, i) =>
      closed &&
      !text.slice(from, to).includes('?') &&
      (i === 0 || /^[\s*_,]*(?:or|vs\.?|versus|and|\/)[\s*_]*$/i.test(text.slice(quotes[i - 1]!.end, start))),
  )
}
const HOLDS_OUT = pattern('i')`
  ^[\s*_>•-]{0,6}(?:\d+[.)]\s{0,3})?(?:(?:and|so|but),? )?(?:what|how|when|who|which|why|where|do|does|did|have|has|is|are|would)
  \b[^"“.?!]{4,100}(?:\s[–—-]|:|,)\s*[*_]*$
`

/** `What do you say when somebody asks "why you?"`: one question, which is about the words that it quotes; none of them is said by itself. */
export function asksAboutQuote(text: string, quotes: readonly Quote[]): boolean {
  const quote = quotes[0]
  if (quote && namesStations(text, quotes)) return true
  if (quotes.length > 1) return weighsQuotes(text, quotes)
  if (!quote?.closed) return false
  const before = text.slice(0, quote.start)
  if (!OPENS.test(before) || !/\byou/i.test(before) || THEIRS.test(before)) return false
  const after = text.slice(quote.end)
  return (
    ENDS.test(after) ||
    (/^[\s*_]*$/.test(after) && text.slice(quote.from, quote.to).trimEnd().endsWith('?') && /\b(?:asks?|asked|says?)\s*$/.test(before))
  )
}
