import type { Block } from './block.js'
import { leadingLabel } from './label.js'
import { findQuotes } from './quotes.js'
import { addressing } from './voice.js'

/** How a file (or one list, quote or fence of it) lays out what is said. */
export interface Habit {
  /** Questions in quotation marks. */
  readonly quoted: number
  /** Questions outside them that speak to somebody. */
  readonly plain: number
  /** Blocks that hold quoted words at all. */
  readonly quotes: number
  readonly blocks: number
}

export interface Habits {
  readonly file: Habit
  /** By container: lists, blockquotes, fences, tables. */
  of(container: number): Habit
  /** Whether the file puts what is said in quotation marks. */
  readonly quotesSpeech: boolean
  /** Blockquotes that hold somebody's words, as a share of all. */
  readonly blockquoteSpeech: boolean
}

interface Count {
  quoted: number
  plain: number
  quotes: number
  blocks: number
}

/** Counts, once for the file and once for every container, where its questions stand. */
export function readHabits(blocks: readonly Block[]): Habits {
  const file: Count = { quoted: 0, plain: 0, quotes: 0, blocks: 0 }
  const containers = new Map<number, Count>()
  let blockquotes = 0
  let spokenBlockquotes = 0
  for (const block of blocks) {
    if (block.layout === 'heading') continue
    const key = block.fence ? block.fence.id : block.container
    let own = containers.get(key)
    if (!own) {
      own = { quoted: 0, plain: 0, quotes: 0, blocks: 0 }
      containers.set(key, own)
    }
    const { quoted, plain, quotes } = countQuestions(block)
    for (const count of [file, own]) {
      count.quoted += quoted
      count.plain += plain
      count.quotes += quotes ? 1 : 0
      count.blocks++
    }
    if (block.quoteDepth > 0 && !leadingLabel(block.text)) {
      blockquotes++
      if (quotes || addressing(block.text) > 0) spokenBlockquotes++
    }
  }
  const none: Habit = { quoted: 0, plain: 0, quotes: 0, blocks: 0 }
  return {
    file,
    of: (container) => containers.get(container) ?? none,
    quotesSpeech: file.quoted >= 3 && file.quoted >= 0.6 * (file.quoted + file.plain) * 0.75,
    blockquoteSpeech: blockquotes > 0 && spokenBlockquotes * 2 >= blockquotes,
  }
}

function countQuestions(block: Block): { quoted: number; plain: number; quotes: boolean } {
  const { text } = block
  const quotes = findQuotes(text)
  let quoted = 0
  let plain = 0
  if (text.includes('?')) {
    let at = 0
    for (const quote of quotes) {
      if (text.slice(quote.from, quote.to).includes('?')) quoted++
      plain += plainQuestions(text.slice(at, quote.start))
      at = quote.end
    }
    plain += plainQuestions(text.slice(at))
  }
  return { quoted, plain, quotes: quotes.some((quote) => quote.to - quote.from > 12) }
}

function plainQuestions(text: string): number {
  return text.includes('?') && addressing(text) > 0 ? 1 : 0
}
