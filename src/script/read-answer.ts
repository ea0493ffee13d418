import { askKind } from '../ask/detect.js'
import { splitSentences } from '../text/sentences.js'
import type { Block } from './block.js'
import type { Quote } from './quotes.js'
import type { Reading } from './reading.js'
import { isMarked } from './run.js'
import { isQuoteOnly } from './spoken-quotes.js'
import { addressing, soundsSpoken } from './voice.js'

/** What leads from the customer's words to the rep's. */
const LEADS_ON = /^[\s*_]{0,4}(?:→|->|=>|➡\ufe0f?|:|–|—|--|-|=)[\s*_]{0,4}/u
const GOES_ON = /^[\s*_]{1,5}(?=\p{Lu})/u
const QUOTATION = /["“”]/
/** A word to the rep about what to do: "Find out when.", "Acknowledge, then ask." */
const TOLD = /^\W*(?:find out|ask|acknowledge|explore|probe|listen|explain|remind|offer|show|use|say|never|do not|don['’]t|stop|note)\b/i

/** How talk takes up what somebody has just said: "Fair enough.", "Totally hear you." */
const REACTS =
  /^\W*(?:(?:that['’]s |that is |totally |completely |very |yeah,? |no,? )?(?:fair|sure|understood|absolutely|of course|got it|makes sense|no (?:problem|worries)|understandable|okay|ok|great|thanks?|right|good (?:point|question))\b[^?]{0,30}[.,!–—-]|(?:totally |completely |i )+(?:hear|get|understand|appreciate)\b)/i

/**
 * Records what stands unquoted behind the customer's quoted words as the rep's answer, `"We rent." → No worries. Who owns it?`, where it
 * speaks to the customer: all of it where it is talk from end to end, else its questions.
 */
export function readAnswer(reading: Reading, block: Block, quote: Quote, heard: string): void {
  const rest = block.text.slice(quote.end)
  const led = LEADS_ON.exec(rest) ?? (isSetApart(block, quote) ? GOES_ON.exec(rest) : null)
  if (!led || QUOTATION.test(rest)) return
  sayAnswer(reading, block, quote.end + led[0].length, heard)
}

/**
 * Records an unquoted block as the rep's answer where the block before it is nothing but the customer's words in bold; gives whether
 * any of it is one.
 */
export function readAnswerBelow(reading: Reading, block: Block): boolean {
  const before = reading.lastUtterance
  if (!reading.inObjection || before?.speaker !== 'customer' || !before.quoted || before.block.index !== block.index - 1) return false
  const asked = before.block
  if (block.layout !== 'paragraph' || block.fence || asked.container !== block.container || asked.layout !== 'paragraph') return false
  if (!isQuoteOnly(asked.text) || !isMarked(asked.run, 'strong', before.start, before.end)) return false
  if (isMarked(block.run, 'strong', block.start, block.end) || isMarked(block.run, 'emphasis', block.start, block.end)) return false
  return sayAnswer(reading, block, 0, asked.run.text.slice(before.start, before.end))
}

function sayAnswer(reading: Reading, block: Block, start: number, heard: string): boolean {
  const words = block.text.slice(start)
  const said = { speaker: 'rep', quoted: false, channel: 'call', heard } as const
  if ((soundsSpoken(words) || (REACTS.test(words) && addressing(words) >= 0)) && !TOLD.test(words)) {
    reading.say(block, block.start + start, block.end, said)
    return true
  }
  const asks = splitSentences(words).filter(({ start: from, end }) => askKind(words.slice(from, end)) !== undefined)
  const address = asks.map(({ start: from, end }) => addressing(words.slice(from, end)))
  // "Compared to what?" and nothing else is an answer too.
  const isAll = asks.length === 1 && asks[0]!.start === 0 && /\?["”')]*\s*$/.test(words) && address[0]! >= 0
  if (!isAll && !address.some((score) => score >= 0.5)) return false
  let continues = false
  asks.forEach(({ start: from, end }, index) => {
    if (address[index]! < -1) return
    reading.say(block, block.start + start + from, block.start + start + end, { ...said, continues, single: true })
    continues = true
  })
  return true
}

/** In bold or italics, and what follows is not. */
function isSetApart({ run, start, end }: Block, quote: Quote): boolean {
  return (['strong', 'emphasis'] as const).some(
    (kind) => isMarked(run, kind, start + quote.start, start + quote.end) && !isMarked(run, kind, start + quote.end, end),
  )
}
