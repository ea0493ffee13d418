import type { Ask } from '../../script/model.js'

/** A line break inside a paragraph, with the marks of a quote before the next line. */
const SOFT_BREAK = /[ \t]*(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*/g

/**
 * A wording whose words are in part the ask's own, as it is to be written: a run of own words as it stands in the source, with its
 * markup, entities and escapes. Undefined where a run stands in markup that it holds only one end of.
 */
export function ownWords(ask: Ask, from: number, source: string, wording: string): string | undefined {
  const old = tokensOf(ask.text.slice(from))
  const wanted = tokensOf(wording)
  let written = ''
  let at = 0
  while (at < wanted.length) {
    const { place, length } = longestRun(old, wanted, at)
    const word = wanted[at]!
    const last = wanted[at + Math.max(length, 1) - 1]!
    written += wording.slice(at === 0 ? 0 : wanted[at - 1]!.end, word.start)
    if (length === 0) written += wording.slice(word.start, word.end)
    else {
      const start = from + old[place]!.start
      const end = from + old[place + length - 1]!.end
      const { start: sourceStart, end: sourceEnd } = ask.at(start, end)
      const own =
        source.slice(sourceStart, sourceEnd) === ask.text.slice(start, end)
          ? ask.text.slice(start, end)
          : grown(source, sourceStart, sourceEnd)
      if (own === undefined) return undefined
      written += own
    }
    at += Math.max(length, 1)
    if (at >= wanted.length) written += wording.slice(last.end)
  }
  return written
}

/** Whether a stretch of Markdown holds both ends of whatever it holds an end of, and stays within its block. */
export function isWhole(piece: string): boolean {
  const line = piece.replace(SOFT_BREAK, ' ')
  const count = (mark: string) => line.split(mark).length - 1
  const isPaired = (open: string, close: string) => count(open) === count(close)
  return (
    !/(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/.test(piece) &&
    ['**', '__', '`', '~~', '"', '<!--'].every((mark) => count(mark) % 2 === 0) &&
    ['*', '_'].every((mark) => (count(mark) - 2 * count(mark + mark)) % 2 === 0) &&
    isPaired('(', ')') &&
    isPaired('[', ']') &&
    isPaired('“', '”') &&
    isPaired('<', '>')
  )
}

/** A stretch that holds one end of its markup, with the marks next to it. */
function grown(source: string, from: number, to: number): string | undefined {
  let start = from
  let end = to
  for (let i = 0; i < 4 && !isWhole(source.slice(start, end)); i++) {
    const closing = /^(?:\]\([^()\s]*\)|[*_`~]{1,3})/.exec(source.slice(end, end + LONGEST_LINK))?.[0]
    const opening = /(?:\[|[*_`~]{1,3})$/.exec(source.slice(Math.max(0, start - 3), start))?.[0]
    if (closing) end += closing.length
    else if (opening) start -= opening.length
    else return undefined
  }
  const piece = source.slice(start, end)
  return isWhole(piece) ? piece : undefined
}

const LONGEST_LINK = 300

interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Pieces between spaces, without the punctuation around them. */
function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: piece, index }) => {
    const end = piece.replace(/[,.;:!?…"”»–—-]+$/, '').length
    return end === 0 ? [] : [{ start: index, end: index + end, text: piece.slice(0, end) }]
  })
}

/** The longest run of wanted tokens from a place on that stands in the old ones; between its tokens nothing but the same. */
function longestRun(old: readonly Token[], wanted: readonly Token[], at: number): { readonly place: number; readonly length: number } {
  let best = { place: 0, length: 0 }
  for (let place = 0; place < old.length; place++) {
    let length = 0
    while (place + length < old.length && at + length < wanted.length && old[place + length]!.text === wanted[at + length]!.text) {
      if (length > 0 && gap(old, place + length) !== gap(wanted, at + length)) break
      length++
    }
    if (length > best.length) best = { place, length }
  }
  return best
}

function gap(tokens: readonly Token[], at: number): number {
  return tokens[at]!.start - tokens[at - 1]!.end
}
