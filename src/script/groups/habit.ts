import { unmarkedQuestion } from '../../ask/unmarked.js'
import type { Block } from '../markdown/block.js'
import { breaksOff } from '../voice/asides.js'
import { leadingLabel } from '../voice/label.js'
import { findQuotes } from '../voice/quotes.js'
import { addressing, NAMES_CUSTOMER, soundsSpoken } from '../voice/voice.js'
import { asksAboutQuote } from './asked-about.js'

/** How a file, or one group of its blocks, lays out what is said. */
export interface Habit {
  /** Questions in quotation marks. */
  readonly quoted: number
  /** Questions outside them. */
  readonly plain: number
  /** Blocks that end with a plain question. */
  readonly asking: number
  /** How the plain ones address their reader, added up. */
  readonly addressed: number
  /** Plain ones that say "you", and those that name the customer or the reps. */
  readonly direct: number
  readonly named: number
  /** Plain questions about a third person or the reader's own work. */
  readonly aside: number
  /** "Did you…?": questions of a self-review. */
  readonly checks: number
  /** Blocks in which somebody talks: a first person to a second. */
  readonly spoken: number
  /** Blocks that hold quoted words at all. */
  readonly quotes: number
  readonly blocks: number
  /** Whether its lines that have no question mark, but the words of a question, are questions: most of a list are. They are counted in. */
  readonly unmarked: boolean
}

/** Where the questions of a file stand: its habit decides where one line alone does not tell. */
export interface Habits {
  readonly file: Habit
  /** The list, quote, fence, table column or run of paragraphs that a block belongs to. */
  of(block: Block): Habit
  /** All blocks of the same layout. */
  like(block: Block): Habit
  /** Whether the file puts what is said in quotation marks. */
  readonly quotesSpeech: boolean
  /** Whether most blockquotes hold somebody's words. */
  readonly blockquoteSpeech: boolean
}

interface Count {
  quoted: number
  plain: number
  asking: number
  addressed: number
  direct: number
  named: number
  aside: number
  checks: number
  spoken: number
  quotes: number
  blocks: number
  unmarked: boolean
  /** Lines without a question mark that may be questions. */
  readonly maybe: Maybe[]
}
interface Maybe {
  readonly addressed: number
  readonly isCheck: boolean
  readonly isTheirs: boolean
}
const CHECK = /^\W{0,6}did (?:you|i|we)\b/i
const ASKING = /\?[\W_]*(?:\([^)]*\)[\W_]*)?$/
const NONE: Habit = {
  quoted: 0,
  plain: 0,
  asking: 0,
  addressed: 0,
  direct: 0,
  named: 0,
  aside: 0,
  checks: 0,
  spoken: 0,
  quotes: 0,
  blocks: 0,
  unmarked: false,
}
const nothing = (): Count => ({ ...NONE, maybe: [] })

/** Counts once, for the file, for every group and for every layout, where the questions stand. */
export function readHabits(blocks: readonly Block[]): Habits {
  const file = nothing()
  const groups = new Map<string, Count>()
  const groupOf: string[] = []
  let heading = 0
  let blockquotes = 0
  let spokenBlockquotes = 0
  for (const block of blocks) {
    if (block.layout === 'heading') {
      heading = block.index
      continue
    }
    const group = groupKey(block, heading)
    groupOf[block.index] = group
    const found = countQuestions(block)
    const maybe = found.quotes ? undefined : unmarkedIn(block)
    const layout = layoutKey(block)
    for (const count of [file, countOf(groups, group), countOf(groups, layout)]) {
      count.quoted += found.quoted
      count.plain += found.plain
      count.addressed += found.addressed
      if (found.addressed >= 1) count.direct++
      if (found.addressed === NAMES_CUSTOMER) count.named++
      if (found.addressed <= -1) count.aside++
      if (found.spoken) count.spoken++
      if (found.plain > 0 && CHECK.test(block.text)) count.checks++
      if (found.plain > 0 && found.quoted === 0 && ASKING.test(block.text)) count.asking++
      if (maybe) count.maybe.push(maybe)
      count.quotes += found.quotes ? 1 : 0
      count.blocks++
    }
    if (block.quoteDepth > 0 && !leadingLabel(block.text)) {
      blockquotes++
      if (found.quotes || addressing(block.text) > 0) spokenBlockquotes++
    }
  }
  const countAll = (wanted: (count: Count) => boolean): void => {
    for (const group of groups.values()) if (wanted(group)) for (const count of [group, file]) countIn(count, group.maybe)
  }
  countAll(leavesMarksOut)
  // "Who else should I talk to", where others of the file's lists leave the marks out: nothing but questions needs no "you".
  if (file.unmarked)
    countAll(
      ({ maybe, asking, blocks, quoted, unmarked }) => !unmarked && quoted === 0 && maybe.length > 0 && asking + maybe.length === blocks,
    )
  return {
    file,
    of: (block) => groups.get(groupOf[block.index] ?? '') ?? NONE,
    like: (block) => groups.get(layoutKey(block)) ?? NONE,
    quotesSpeech: file.quoted >= 3 && file.quoted * 2 >= file.plain,
    blockquoteSpeech: blockquotes > 0 && spokenBlockquotes * 2 >= blockquotes,
  }
}

/** An entry of a list, a cell, or one of several lines that stand under one another. */
export function isEntry({ depth, cell, layout, start, end, run }: Block): boolean {
  return depth > 0 || cell !== undefined || (layout === 'paragraph' && (start > 0 || end < run.text.length))
}

/** An entry that asks by its words alone. */
function unmarkedIn(block: Block): Maybe | undefined {
  if (!isEntry(block) || block.text.includes('?')) return undefined
  const asks = breaksOff(block.text) ? 'any' : unmarkedQuestion(block.text)
  return asks && { addressed: addressing(block.text), isCheck: CHECK.test(block.text), isTheirs: asks === 'theirs' }
}

/**
 * Most lines of the list are questions, with a mark or without, and some speak to somebody: else they are topics, or entries of a FAQ. Where
 * the list quotes a question too, one of those without a mark has to.
 */
function leavesMarksOut({ maybe, asking, direct, blocks, quoted, unmarked }: Count): boolean {
  const questions = asking + maybe.length
  const isTheirs = maybe.some((line) => line.isTheirs)
  const isMostly = (questions + quoted) * 5 >= blocks * 3
  return !unmarked && maybe.length > 0 && questions >= 2 && isMostly && (quoted === 0 ? isTheirs || direct > 0 : isTheirs)
}

function countIn(count: Count, maybe: readonly Maybe[]): void {
  count.unmarked = true
  for (const { addressed, isCheck } of maybe) {
    count.plain++
    count.asking++
    count.addressed += addressed
    if (addressed >= 1) count.direct++
    if (addressed === NAMES_CUSTOMER) count.named++
    if (addressed <= -1) count.aside++
    if (isCheck) count.checks++
  }
}

function countOf(groups: Map<string, Count>, key: string): Count {
  let count = groups.get(key)
  if (!count) {
    count = nothing()
    groups.set(key, count)
  }
  return count
}

function groupKey(block: Block, heading: number): string {
  if (block.cell) return `t${block.cell.table}.${block.cell.column}`
  if (block.fence) return `f${block.fence.id}`
  if (block.quoteDepth > 0) return `q${heading}`
  return block.container === 0 ? `p${heading}` : `c${block.container}`
}

function layoutKey(block: Block): string {
  return block.cell ? `table ${block.cell.header}` : block.quoteDepth > 0 ? 'quote' : block.layout
}

function countQuestions(block: Block): { quoted: number; plain: number; addressed: number; spoken: boolean; quotes: boolean } {
  const { text } = block
  const found = findQuotes(text)
  const quotes = asksAboutQuote(text, found) ? [] : found
  let quoted = 0
  let plain = 0
  let addressed = 0
  if (text.includes('?')) {
    let at = 0
    const outside = (to: number): void => {
      const words = text.slice(at, to)
      if (!words.includes('?')) return
      plain++
      addressed += addressing(words.slice(0, words.lastIndexOf('?') + 1))
    }
    for (const quote of quotes) {
      if (text.slice(quote.from, quote.to).includes('?')) quoted++
      outside(quote.start)
      at = quote.end
    }
    outside(text.length)
  }
  return {
    quoted,
    plain,
    addressed,
    spoken: quotes.length === 0 && soundsSpoken(text),
    quotes: quotes.some((quote) => quote.to - quote.from > 12),
  }
}

/** Whether a file is nothing but questions to the customer, so many that one without "you" is put to them as well. */
export function isAllQuestions({ asking, blocks, direct, checks, quoted, named }: Habit): boolean {
  return (
    asking >= 12 && asking * 4 >= blocks * 3 && direct * 4 >= asking && direct >= 5 && checks === 0 && quoted === 0 && named * 6 <= asking
  )
}
