import { ownText } from '../../text/own-text.js'
import { pattern } from '../../text/pattern.js'

/** A label at the start of a text: `Rep:`, `[YOU]:`, `Rep (Ada) -`, `Follow-up question (soft):`. */
export interface Label {
  readonly text: string
  /** Where what it labels begins. */
  readonly end: number
}

const LABEL = pattern('u')`
  ^[\s*_>~-]*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s{0,3}[-–—]?\s{0,3}[*_]*)?(?:[^\p{L}\p{N}["“'‘(<{]+\s*)?
  (?:\[([^\]\n:]{1,60})\]|([\p{L}\p{N}][^\n:?!"“”]{0,70}?))\s*(\([^)\n]{0,60}\))?\s*(?:\[\d{1,2}:\d{2}(?::\d{2})?\])?[\s*_]*
  (?::(?!\/\/|\d)|\s[—–→]\s(?=["“])|(?<=\))\s[-–—]\s(?=\S)|\s?=>\s)[*_]*
`

const NAME = "((?:\\p{Lu}[\\p{L}'’.-]{0,24}|\\d{1,2})(?:,? (?:[–—-] )?(?:\\p{L}[\\p{L}'’.-]{0,24}|\\d{1,2})){0,3})"
const TIME = '[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?'
const ABOUT = '(?:\\([^)\\n]{0,40}\\))?'
const TIMED_NAME = new RegExp(
  `^[\\s*_>]*(?:${NAME}[*_]*\\s*${ABOUT}\\s*[|–—-]?\\s*${TIME}|${TIME}\\s*[|–—-]?\\s*[*_]*${NAME}[*_]*\\s*${ABOUT})[\\s*_]*$`,
  'u',
)

/** The name on a line that holds nothing but who speaks next and when, as recorders write it: `Ada Ball (Elm Ltd) 0:05`, `0:05 | Ada`. */
export function timedName(text: string): string | undefined {
  if (text.length > 120) return undefined
  const found = TIMED_NAME.exec(text)
  return found?.[1] ?? found?.[2]
}

/** The label that a text starts with, also around the time at which it was said: `[00:05] Ada: …`, `Ada [0:05]: …`; undefined where it starts with none. A sentence that runs up to a colon is a label too. */
export function leadingLabel(text: string): Label | undefined {
  const found = LABEL.exec(text.length > 160 ? text.slice(0, 160) : text)
  if (!found) return undefined
  const name = (found[1] ?? found[2] ?? '').trim()
  return { text: found[3] ? `${name} ${found[3]}` : name, end: found[0].length }
}

/** Names and headings come again with every turn: of 200 calls for a script, 24 are for a text of their own. */
const MOST_REMEMBERED = 2_000
const LONGEST_REMEMBERED = 200
const remembered = new Map<string, string>()

/** Lower-case words with single blanks between, straight apostrophes, everything else dropped: what word lists are held against. */
export function plainWords(text: string): string {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const words = readPlainWords(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  if (text.length <= LONGEST_REMEMBERED) remembered.set(ownText(text), ownText(words))
  return words
}

function readPlainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}

/** A text without what it quotes: a heading's own words, not the objection in it. */
export function withoutQuotes(text: string): string {
  return text.replace(/["“„«][^"”»]*(?:["”»]|$)/g, ' ')
}

/** Words of a list as one pattern: `^` holds a phrase to the start, `$` to the end; blanks stand for blanks. */
export function phrasePattern(phrases: string): RegExp {
  const alternatives = phrases
    .split('·')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      const start = phrase.startsWith('^')
      const end = phrase.endsWith('$')
      const words = phrase.slice(start ? 1 : 0, end ? -1 : undefined).trim()
      return `${start ? '^' : '(?:^| )'}${words}${end ? '$' : '(?= |$)'}`
    })
  return new RegExp(alternatives.join('|'))
}
