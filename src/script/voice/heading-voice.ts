import { askKind } from '../../ask/detect.js'
import type { Block } from '../markdown/block.js'
import type { Reading } from '../reading/reading.js'
import { isOurAnswer } from './our-answer.js'
import type { Purpose } from './purposes.js'
import { findQuotes } from './quotes.js'
import { isQuoteOnly } from './spoken-quotes.js'
import { addressing, soundsLikeCustomer } from './voice.js'

const UNSPOKEN = new Set<Purpose>(['prompt', 'mail', 'chat', 'check', 'note', 'listen', 'customer'])
const NUMBER =
  /^\W{0,12}(?:(?:step |question |q)?\d+(?:\.\d+)*\s*[.:)–—-]?\s+|\d{1,2}[.)](?=\p{Lu})|Q\d*\s*[.:)]\s*|question\s*\d*\s*:\s*)/iu

/** `Q3. "…"`, `Key question: "…"`. */
const ANNOUNCED = /^\W{0,4}(?:\d+[.)]|Q\d*[.:)]|question \d+|(?:\p{L}+ ){0,3}question:\s{0,3}["“])/iu

/** `Price ("Will they pay?")`: words in brackets that gloss a title. */
const GLOSSES = /\p{L}\s{1,3}\($/u
/** `Why this beats "…?"`: the quotation ends a title of its own. */
const RUNS_ON = /\p{L}[\p{L}\s]{6,}\s$/u

/** `Do you greet the caller by name?`: all of this kind, and of those whom the reader serves, they check how the reader works. */
const YES_NO = /^\W*(?:\d+[.)]\s)?(?:do|are|can|have|did|could|is|will)\b[^?]*\byou/i
const TRADE = /\b(?:prospects?|(?:the|your|each|every|a) (?:customer|client|caller|buyer|lead|guest)s?|inbound calls|outbound calls)\b/i

/** Levels at which most headings are questions to the customer, as they say themselves or the file has `announced`: the headings are the script. */
export function askingLevels(blocks: readonly Block[], announced = false): ReadonlySet<number> {
  const levels = new Map<number, { count: number; asking: number; addressed: number; customer: number; checks: number; named: number }>()
  for (const block of blocks) {
    if (block.layout !== 'heading') continue
    const level = levels.get(block.level) ?? { count: 0, asking: 0, addressed: 0, customer: 0, checks: 0, named: 0 }
    level.count++
    if (questionEnd(block.text) > 0 && !/["“]/.test(block.text)) {
      level.asking++
      level.addressed += addressing(block.text)
      if (soundsLikeCustomer(block.text)) level.customer++
      if (YES_NO.test(block.text)) level.checks++
      if (TRADE.test(block.text)) level.named++
    }
    levels.set(block.level, level)
  }
  const found = new Set<number>()
  for (const [level, { count, asking, addressed, customer, checks, named }] of levels) {
    if (checks * 5 >= asking * 4 && named >= 2) continue
    if (asking >= 4 && asking * 2 >= count && (announced || addressed >= asking * 0.5) && customer * 5 <= asking) found.add(level)
  }
  return found
}

/** Levels at which a quarter of the quoted headings can only be the customer's: so are the others. */
export function heardLevels(blocks: readonly Block[]): ReadonlySet<number> {
  const levels = new Map<number, { quoted: number; theirs: number }>()
  for (const { layout, level, text } of blocks) {
    if (layout !== 'heading') continue
    const quote = findQuotes(text)[0]
    if (!quote || !isQuoteOnly(text)) continue
    const count = levels.get(level) ?? { quoted: 0, theirs: 0 }
    const inner = text.slice(quote.from, quote.to)
    count.quoted++
    if (soundsLikeCustomer(inner)) count.theirs++
    levels.set(level, count)
  }
  return new Set([...levels].filter(([, { quoted, theirs }]) => theirs >= 2 && theirs * 4 >= quoted).map(([level]) => level))
}

/** `… would you keep? – Ada Field`: whose question it is. */
const ASKED_BY = /(?<=\?["”’']?\s{1,3})[-–—~]{1,2}\s?\p{Lu}[\p{L}.'’]{0,20}(?: (?:(?:de|van|von|der|la) )?\p{Lu}[\p{L}.'’]{0,20}){1,2}\s*$/u

/**
 * Where the question ends that a heading is, also before a scale in brackets or the name of who asked it first: `How likely is it?
 * (0 = not at all)`; 0 where it is none.
 */
function questionEnd(text: string): number {
  const tail = text.slice(-130)
  const scale = /\([^()]{1,120}\)\W{0,3}$/.exec(tail) ?? ASKED_BY.exec(tail)
  const end = scale ? text.slice(0, text.length - tail.length + scale.index).trimEnd().length : text.length
  return /\?\W{0,4}$/.test(text.slice(Math.max(0, end - 8), end)) ? end : 0
}

/** `How Many Calls Do You Need?` is the title of a chapter: whoever speaks writes small letters. */
function isTitleCase(text: string): boolean {
  const words = text.match(/(?<=\s)\p{L}[\p{L}'’]{3,}/gu) ?? []
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** `### Q1: What do you do today?` is the question itself; `### "Why so expensive?"` is the customer's, `## Questions?` a label. */
export function readSpokenHeading(reading: Reading, block: Block): void {
  const { text } = block
  if (!/[?"“]/.test(text) && !reading.askingLevels.has(block.level)) return
  const { parent } = reading.frame
  const purpose = parent?.purpose
  if (purpose && UNSPOKEN.has(purpose)) return
  if (reading.series.has(block)) {
    reading.say(block, block.start + (NUMBER.exec(text)?.[0].length ?? 0), block.end, { speaker: 'rep', quoted: false, single: true })
    return
  }
  const quote = findQuotes(text)[0]
  if (quote) {
    const inner = text.slice(quote.from, quote.to)
    const next = reading.blocks[block.index + 1]
    const isFaq = next !== undefined && isOurAnswer(next.text)
    const asks = !isFaq && (purpose === 'ask' || ANNOUNCED.test(text))
    if (
      (!inner.includes('?') && askKind(inner) === undefined) ||
      reading.heardLevels.has(block.level) ||
      soundsLikeCustomer(inner) ||
      addressing(inner) <= (asks && purpose === 'ask' && !GLOSSES.test(text.slice(0, quote.start)) ? -1 : 0) ||
      RUNS_ON.test(text.slice(Math.max(0, quote.start - 80), quote.start))
    )
      return
    if (asks || (parent?.stage === 'discovery' && !reading.inObjection)) {
      reading.say(block, block.start + quote.from, block.start + quote.to, { speaker: 'rep', quoted: true })
    }
    return
  }
  if (reading.askingLevels.has(block.level)) {
    const number = NUMBER.exec(text)?.[0].length ?? 0
    const isProbe = number > 0 && askKind(text.slice(number)) !== undefined
    const end = questionEnd(text) || (isProbe ? text.length : 0)
    if (end > 0 && !soundsLikeCustomer(text) && addressing(text) > -1)
      reading.say(block, block.start + number, block.start + end, { speaker: 'rep', quoted: false })
    return
  }
  const rest = NUMBER.exec(text)?.[0].length ?? 0
  const inner = text.slice(rest)
  if (reading.inObjection || soundsLikeCustomer(inner) || inner.split(' ', 4).length < 4 || isTitleCase(inner)) return
  if (addressing(inner) >= 1.5 && (rest > 0 || purpose === 'ask') && /\?["”)\s]{0,4}$/.test(inner.slice(-6)))
    reading.say(block, block.start + rest, block.end, { speaker: 'rep', quoted: false })
}
