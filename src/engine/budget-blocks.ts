import { costOfMarks } from './budget-paragraph.js'

/** What a stretch of a text costs, as `MOST_STEPS` counts, and where it starts. */
export interface Costly {
  /** 1-based. */
  readonly line: number
  readonly steps: number
  /**
   * What costs most of it, for the end of a sentence. Told only where a file is refused: writing numbers for people loads their formats,
   * which cost one file a fortieth of its run.
   */
  readonly because: () => string
}
type Spend = (costly: Costly) => void

/** The lines of one block are held together, */
const EACH_LINE = 0.01
/** and so is what lies between two places where a source can be cut: its units, */
const EACH_UNIT = 2.5e-5
/** and the quotations, lists and underlined headings in it. */
const EACH_START = 6
/** Too short for marks to cost anything. */
const SHORT = 300

const MARKS = /^[ \t>]+/
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/
const HEADING = /^#{1,6}(?=[ \t]|$)/
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[-:| \t]*)?$/
const UNDERLINE = /^(?:=+|-+)$/

/** Adds up lines until a blank one; within them, paragraphs, items of lists and rows of tables. */
export class BlockCost {
  readonly #spend: Spend
  #first = 0
  #lines = 0
  #isTable = false
  #paragraph: string[] = []
  #paragraphAt = 0

  constructor(spend: Spend) {
    this.#spend = spend
  }

  add(text: string, line: number): void {
    const bare = text.replace(MARKS, '')
    if (bare === '') {
      this.end()
      return
    }
    if (this.#lines++ === 0) this.#first = line
    if (bare.includes('|') && DELIMITERS.test(bare)) this.#isTable = true
    if (this.#isTable || ITEM.test(bare) || HEADING.test(bare)) this.#endParagraph()
    if (this.#paragraph.length === 0) this.#paragraphAt = line
    this.#paragraph.push(bare)
  }

  end(): void {
    this.#endParagraph()
    if (this.#lines > 0) {
      const lines = this.#lines
      this.#spend({
        line: this.#first,
        steps: EACH_LINE * this.#lines ** 2,
        because: () => `${lines.toLocaleString('en')} lines without a blank one`,
      })
    }
    this.#lines = 0
    this.#isTable = false
  }

  #endParagraph(): void {
    const text = this.#paragraph.join('\n')
    this.#paragraph = []
    if (text.length < SHORT) return
    const { steps, because } = costOfMarks(text)
    this.#spend({ line: this.#paragraphAt, steps, because: () => `${because()} in one paragraph` })
  }
}

/** Adds up what stands between two lines at which a source can be cut. */
export class StretchCost {
  readonly #spend: Spend
  #line = 1
  #units = 0
  #starts = 0
  #isQuoted = false
  #item = ''
  #isBlank = true

  constructor(spend: Spend) {
    this.#spend = spend
  }

  add(text: string): void {
    this.#units += text.length + 1
    const isQuoted = /^ {0,3}>/.test(text)
    const bare = text.replace(MARKS, '')
    const item = ITEM.exec(bare)?.[0].slice(-1)
    if (isQuoted !== this.#isQuoted || (item && item !== this.#item) || (!this.#isBlank && UNDERLINE.test(bare))) this.#starts++
    this.#isQuoted = isQuoted
    this.#item = item ?? this.#item
    this.#isBlank = bare === ''
  }

  /** Ends the stretch before a line. */
  end(line: number): void {
    const length = EACH_UNIT * this.#units ** 2
    const starts = EACH_START * this.#starts ** 2
    const [count, what] = starts > length ? [this.#starts, 'quotations, lists and underlined headings'] : [this.#units, 'characters']
    this.#spend({
      line: this.#line,
      steps: length + starts,
      because: () => `${count.toLocaleString('en')} ${what} without a heading or a paragraph of its own between them`,
    })
    this.#line = line
    this.#units = 0
    this.#starts = 0
  }
}
