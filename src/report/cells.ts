/** One character as a reader sees it, and how many terminal cells it takes. */
export interface Grapheme {
  readonly text: string
  /** Offset of its first UTF-16 unit. */
  readonly start: number
  readonly end: number
  readonly cells: number
}

/** One cell a unit: Latin letters, and the quotes, dashes, arrows and lines that our own reports and most scripts use. */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2015\u2018-\u2022\u2026\u2190-\u2193\u21b3\u2500-\u257f]*$/
const EMOJI = /\p{Emoji_Presentation}|\ufe0f|\u20e3/u
const WIDTHLESS = /^[\p{M}\u200b-\u200d\u2060]+$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u

let segmenter: Intl.Segmenter | undefined

/** Text taken apart into what a reader sees as characters, each with its width in terminal cells. */
export function graphemesOf(text: string): readonly Grapheme[] {
  if (SIMPLE.test(text)) return Array.from(text, (unit, i) => ({ text: unit, start: i, end: i + 1, cells: 1 }))
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    cells: cellsOf(segment),
  }))
}

/** Whether every unit of a text is a character of one cell. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text)
}

/** How many terminal cells a text takes. */
export function widthOf(text: string): number {
  if (SIMPLE.test(text)) return text.length
  return graphemesOf(text).reduce((sum, { cells }) => sum + cells, 0)
}

function cellsOf(grapheme: string): number {
  if (WIDTHLESS.test(grapheme)) return 0
  return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1
}

/** Breaks text at spaces into lines of at most `width` cells; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  if (text.length <= width && !text.startsWith(' ') && SIMPLE.test(text)) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const cells = widthOf(word)
    if (line !== '' && used + 1 + cells > width) {
      lines.push(line)
      line = word
      used = cells
    } else {
      line = line === '' ? word : `${line} ${word}`
      used += (used === 0 ? 0 : 1) + cells
    }
  }
  lines.push(line)
  return lines
}

/** Text cut to at most `width` cells, with an ellipsis where something was left out. */
export function cut(text: string, width: number): string {
  if (text.length <= width && SIMPLE.test(text)) return text
  let used = 0
  let kept = ''
  const graphemes = graphemesOf(text.slice(0, width * 8))
  for (const [i, { text: piece, cells }] of graphemes.entries()) {
    const isLast = i === graphemes.length - 1 && text.length <= width * 8
    if (used + cells > width - (isLast ? 0 : 1)) return `${kept}…`
    kept += piece
    used += cells
  }
  return kept
}
