import { pattern } from '../../text/pattern.js'
import { onlyQuote } from '../groups/pairs.js'
import type { Block } from '../markdown/block.js'
import { isDirection } from '../voice/directions.js'
import { findQuotes } from '../voice/quotes.js'
import { spokenQuotes } from '../voice/spoken-quotes.js'
import { readDirection } from './read-direction.js'
import { readQuotes } from './read-quotes.js'
import type { Reading } from './reading.js'

const HANDS_ON = pattern('i')`
  \b(?:
    ask (?:both|them|any|your|each|every|other|him|her|us|about|yourself)|questions (?:that|to ask|you (?:can|should))|look for|check
    |watch for
  )\b[^.?!]{0,80}:\s*$
`

/** Reads a block inside an open quotation. False where the quotation is over. */
export function carryOn(reading: Reading, block: Block): boolean {
  const { carry } = reading
  if (!carry) return false
  if (block.index > carry.until) {
    reading.carry = undefined
    return false
  }
  if (onlyQuote(block) !== undefined && /^\W{0,4}['‘]/.test(block.text)) {
    // A question in single marks inside the rep's words is what the customer may think.
    reading.say(block, block.start, block.end, { speaker: 'customer', quoted: true })
    return true
  }
  const quotes = findQuotes(block.text, true)
  const end = quotes[0]?.to ?? block.text.length
  const { speaker, speakerLabel, channel, negative, label } = carry.from
  if (isHandedOn(reading, block)) reading.remark(block, block.start, block.start + end)
  else if (isDirection(block.text)) readDirection(reading, block)
  else
    reading.say(block, block.start, block.start + end, { speaker, speakerLabel, channel, negative, label, quoted: true, continues: true })
  if (block.index === carry.until) {
    reading.carry = undefined
    if (spokenQuotes(block.text).length > 1) readQuotes(reading, block, end + 1, quotes.slice(1), { speakerLabel })
  }
  return true
}

/** A list inside a turn that gives the customer something to ask or look at: "Ask both of us: …". */
function isHandedOn(reading: Reading, block: Block): boolean {
  if (!block.opensItem) return false
  let first = block.index
  while (first > 0 && reading.blocks[first - 1]!.container === block.container) first--
  return HANDS_ON.test(reading.blocks[first - 1]?.text.slice(-160) ?? '')
}
