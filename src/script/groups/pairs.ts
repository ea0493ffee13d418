import type { Block } from '../markdown/block.js'
import { isItalic } from '../markdown/marks.js'
import { isMarked } from '../markdown/run.js'
import { findQuotes, type Quote } from '../voice/quotes.js'
import { soundsLikeCustomer, soundsSpoken } from '../voice/voice.js'

/** How a line that is one quotation and nothing else is set: by layout, markup and a colon behind it. */
export interface Pairs {
  /** Whether blocks set like this one hold the customer's words, each answered by the block after it. */
  isCustomer(block: Block): boolean
  /** Whether this block is one quotation that the next block answers in another setting. */
  isAnswered(block: Block): boolean
  /** Whether the label of an answer stands behind it. */
  isResponded(block: Block): boolean
  /** Whether it answers such a block. */
  answers(block: Block): boolean
}

interface Style {
  count: number
  answered: number
  customer: number
}

/**
 * Finds objection and answer set as pairs: `**"Too expensive"**` and under it `"I hear you…"`, a quoted blockquote and a bulleted
 * answer. Where most lines of one setting are answered by lines of another, and some of them sound like a customer, all of them are.
 */
export function readPairs(blocks: readonly Block[]): Pairs {
  const styles = new Map<string, Style>()
  const styleOf: (string | undefined)[] = []
  const answered = new Set<number>()
  const answers = new Set<number>()
  let answerTo = -1
  for (const block of blocks) {
    if (block.index === answerTo) continue
    const inner = onlyQuote(block)
    if (inner === undefined) continue
    const next = blocks[block.index + 1]
    // `**"What brought you in?"**` and under it `*(Looking for the reason)*`: the line below is a note on it.
    if (next && next.run === block.run && isAside(next)) continue
    const style = styleKey(block)
    styleOf[block.index] = style
    const entry = styles.get(style) ?? { count: 0, answered: 0, customer: 0 }
    entry.count++
    if (soundsLikeCustomer(inner)) entry.customer++
    if (next && isAnswer(block, next, style)) {
      entry.answered++
      answered.add(block.index)
      answerTo = next.index
      answers.add(next.index)
    }
    styles.set(style, entry)
  }
  return {
    isCustomer: (block) => {
      const style = styles.get(styleOf[block.index] ?? '')
      return (
        style !== undefined &&
        answered.has(block.index) &&
        style.count >= 2 &&
        style.answered >= style.count * 0.7 &&
        style.customer >= style.count * 0.3
      )
    },
    isAnswered: (block) => answered.has(block.index),
    isResponded: (block) => {
      const next = answered.has(block.index) ? blocks[block.index + 1] : undefined
      return next !== undefined && isAnswerLabel(next)
    },
    answers: (block) => answers.has(block.index),
  }
}

/** A remark in italics and brackets that quotes nothing. */
const isAside = (block: Block): boolean => isItalic(block) && /^\W{0,3}\(/.test(block.text) && findQuotes(block.text).length === 0

/** The words of a block that is one quotation and nothing else but a number or a bullet. */
export function onlyQuote(block: Block): string | undefined {
  if (block.layout === 'heading' || block.cell) return undefined
  const { text } = block
  if (!/^\W{0,12}(?:\d+[.)]\s{0,4}|objection \d+:?\s{0,4})?\W{0,6}["“'‘]/i.test(text)) return undefined
  const quotes = findQuotes(text)
  const quote = quotes[0]
  const last = quotes.at(-1)
  if (!quote || !last?.closed || /[\p{L}\p{N}]/u.test(text.slice(last.end))) return undefined
  return quotes.length === 1 || isBetween(text, quotes) ? text.slice(quote.from, quote.to) : undefined
}

/** `"What is this?" / "Who are you?"`: one thing said in several ways. */
function isBetween(text: string, quotes: readonly Quote[]): boolean {
  return quotes.every(
    ({ start }, index) => index === 0 || /^[\s*_]*(?:\/|,? ?or\b)[\s*_]*$/i.test(text.slice(quotes[index - 1]!.end, start)),
  )
}

function styleKey(block: Block): string {
  const bold = isMarked(block.run, 'strong', block.start, block.end) ? 'b' : ''
  const italic = isMarked(block.run, 'emphasis', block.start, block.end) ? 'i' : ''
  const leads = /["”][\s*_]*:[\s*_]*$/.test(block.text.slice(-8)) ? ':' : ''
  return `${block.layout}${block.quoteDepth}${block.fence ? 'f' : ''}${bold}${italic}${leads}`
}

/** `Response:`, with or without the answer on its line. */
const ANSWER_LABEL =
  /^\W{0,4}(?:(?:your |our )?(?:response|reply|answer|rebuttal)|how to (?:respond|answer|reply))(?: \d| [a-c])?\W{0,3}:(?!\s*_)/i

export const isAnswerLabel = ({ text }: Block): boolean => ANSWER_LABEL.test(text)

/** An answer stands right behind, set in another way: plain after bold, a bullet after a quote, nested, or behind an arrow. */
function isAnswer(block: Block, next: Block, style: string): boolean {
  if (next.layout === 'heading' || next.cell) return false
  if (/^\W{0,3}(?:→|->|=>|➡)/u.test(next.text) || isAnswerLabel(next)) return true
  if (next.parent === block) return findQuotes(next.text).length > 0 || next.quoteDepth > block.quoteDepth
  if (next.run === block.run) return styleKey(next) !== style
  if (block.depth > 0) return false
  return (
    styleKey(next) !== style &&
    (findQuotes(next.text).length > 0 ||
      (style.includes('b') && next.layout === 'paragraph' && soundsSpoken(next.text)) ||
      (next.quoteDepth > block.quoteDepth && next.text.length > 20) ||
      (next.fence !== undefined && !block.fence))
  )
}
