import type { Block } from '../markdown/block.js'
import { isMarked } from '../markdown/run.js'
import { type AnswerPart, answerIn } from '../voice/answer-words.js'
import type { Quote } from '../voice/quotes.js'
import { isQuoteOnly } from '../voice/spoken-quotes.js'
import type { Reading } from './reading.js'

/** What leads from the customer's words to the rep's. */
const LEADS_ON = /^[\s*_]{0,4}(?:→|->|=>|➡\ufe0f?|:|–|—|--|-|=)[\s*_]{0,4}/u
const GOES_ON = /^[\s*_]{1,5}(?=\p{Lu})/u
const QUOTATION = /["“”]/
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
  const parts = answerIn(block.text.slice(start))
  sayParts(reading, block, start, parts, heard)
  return parts.length > 0
}

/** Records parts of a block, counted from an offset in it, as one answer of the rep. */
export function sayParts(reading: Reading, block: Block, start: number, parts: readonly AnswerPart[], heard: string): void {
  parts.forEach(({ start: from, end, single }, index) => {
    reading.say(block, block.start + start + from, block.start + start + end, {
      speaker: 'rep',
      quoted: false,
      channel: 'call',
      heard,
      ...(single ? { continues: index > 0, single } : {}),
    })
  })
}

/** In bold or italics, and what follows is not. */
function isSetApart({ run, start, end }: Block, quote: Quote): boolean {
  return (['strong', 'emphasis'] as const).some(
    (kind) => isMarked(run, kind, start + quote.start, start + quote.end) && !isMarked(run, kind, start + quote.end, end),
  )
}
