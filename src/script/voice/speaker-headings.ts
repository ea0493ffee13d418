import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import { plainWords } from './label.js'
import { isCustomerWord, isRepWord } from './speaker-words.js'

/** `Turn 3 - ADA (probing)`, `Exchange 2: Client`: a number, who speaks, and a remark. */
const TURN = pattern('u')`
  ^\W{0,4}(?:(?:[Tt]urn|[Ee]xchange|[Mm]essage|[Rr]eply)\s\d{1,3}\s?[:.–—-]\s?)?(\p{L}[\p{L}'’.]{0,20}(?:\s\p{L}[\p{L}'’.]{0,20}){0,2})\s*
  (?:\([^()]{1,60}\))?\W{0,3}$
`
const NUMBERED = /^\W{0,4}(?:turn|exchange|message|reply)\s\d/i
const LEAST_TURNS = 4

/**
 * Headings that say who speaks under them, by index, each with the name: where most headings of a level are numbered turns or call
 * the two sides, and a few names take turns.
 */
export function speakerHeadings(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const levels = new Map<number, { readonly turns: Map<number, string>; count: number }>()
  for (const { layout, level, text, index } of blocks) {
    if (layout !== 'heading') continue
    const entry = levels.get(level) ?? { turns: new Map<number, string>(), count: 0 }
    levels.set(level, entry)
    entry.count++
    const name = TURN.exec(text.slice(0, 120))?.[1]
    if (name && (NUMBERED.test(text) || isSide(name))) entry.turns.set(index, name)
  }
  const found = new Map<number, string>()
  for (const { turns, count } of levels.values())
    if (turns.size * 2 >= count && takeTurns(turns)) for (const [index, name] of turns) found.set(index, name)
  return found
}

/** `ADA (me)` on a line of its own over a blockquote: the lines that so say who speaks below, by index, where a few names take turns. */
export function speakerLines(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const turns = new Map<number, string>()
  blocks.forEach(({ layout, quoteDepth, text, index }, at) => {
    const below = blocks[at + 1]
    if (layout !== 'paragraph' || quoteDepth > 0 || !below || below.quoteDepth === 0) return
    if (TURN.test(text.slice(0, 120)) && /^\W*\p{Lu}/u.test(text)) turns.set(index, text)
  })
  return takeTurns(turns) ? turns : new Map()
}

/** Whether a few names come in turn. */
function takeTurns(turns: ReadonlyMap<number, string>): boolean {
  const names = [...turns.values()].map((name) => plainWords(name.replace(/\([^)]*\)/g, ' ')))
  const distinct = new Set(names).size
  const changes = names.filter((name, index) => index > 0 && name !== names[index - 1]).length
  return names.length >= LEAST_TURNS && distinct >= 2 && distinct * 2 <= names.length && changes * 3 >= names.length * 2
}

function isSide(name: string): boolean {
  const words = plainWords(name)
  return isRepWord(words) || isCustomerWord(words)
}
