/** What the marks of one paragraph would cost. */
export interface ParagraphCost {
  /** As many looks at a unit or a mark as the parser would need, roughly. */
  readonly steps: number
  /** What costs most of it, as it stands in a sentence: “20,000 marks such as * and [”. */
  readonly because: () => string
}

/** Marks of which the parser holds every one against all others. */
const EACH_PAIR = 0.3
/** A mark that closes another is read again with all marks between the two. */
const EACH_BETWEEN = 15
/** A long row of one mark closes another two by two, each pair around all that lie within. */
const EACH_OF_ROW = 2
/** A comment of MDX is looked for no further than this. */
const MDX_LONGEST = 1000

const NOTABLE = /[`<{[\]*_~\\]/g
const RESOURCE = /\]\(\s{0,99}(?:<[^<>\r\n]{0,300}>|\S{0,300})\s{1,99}(["'(])/y
/** Raw HTML and links whose end is looked for to the end of the paragraph. */
const ENDS: readonly (readonly [open: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]
const TITLE_ENDS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' }

/**
 * Estimates what the marks in one paragraph cost the parser, in one pass and without parsing: what makes it look at the same text again
 * and again. Too high rather than too low; next to nothing for what people write.
 */
export function costOfMarks(text: string): ParagraphCost {
  const marks = new Marks()
  const ends = new Ends(text)
  const codes = codeRuns(text)
  let unclosed = 0
  let first = ''
  const runsOn = (mark: string, units: number): void => {
    if (unclosed === 0) first = mark
    unclosed += units
  }
  NOTABLE.lastIndex = 0
  for (let found = NOTABLE.exec(text); found; found = NOTABLE.exec(text)) {
    const at = found.index
    const mark = found[0]
    let next = at + 1
    if (mark === '\\') next++
    else if (mark === '`') {
      const { length, close } = codes.take(at)
      next = at + length
      if (close >= 0) next = close + length
      else runsOn('`', text.length - at)
    } else if (mark === '<') {
      const [open, end] = ENDS.find(([each]) => text.startsWith(each, at)) ?? []
      const stop = open && end ? ends.after(end, at + open.length) : at
      if (stop < 0) runsOn(open!, text.length - at)
      else next = Math.max(next, stop)
    } else if (mark === '{') {
      if (text.startsWith('/*', next)) runsOn('{/*', Math.min(MDX_LONGEST, text.length - at))
    } else if (mark === '[') marks.open()
    else if (mark === ']') {
      marks.close(text[next] === '(' || text[next] === '[')
      RESOURCE.lastIndex = at
      const title = RESOURCE.exec(text)?.[1]
      if (title && ends.after(TITLE_ENDS[title]!, RESOURCE.lastIndex) < 0) runsOn(`](… ${title}`, text.length - at)
    } else {
      while (text[next] === mark) next++
      marks.run(mark, next - at, text[at - 1], text[next])
    }
    NOTABLE.lastIndex = next
  }
  const steps = marks.steps
  return unclosed > steps
    ? { steps: steps + unclosed, because: () => `many ${first} that nothing closes` }
    : { steps: steps + unclosed, because: () => `${marks.units.toLocaleString('en')} marks such as * and [` }
}

/** Marks that open and close: emphasis, strong words, struck ones, links. */
class Marks {
  /** Rows of one mark count once here, */
  count = 0
  /** and by their length here. */
  units = 0
  #nested = 0
  readonly #brackets: number[] = []
  readonly #open: { readonly mark: string; readonly length: number; readonly order: number }[] = []
  readonly #waiting = new Map<string, number>()

  get steps(): number {
    return this.#nested + EACH_PAIR * this.count ** 2
  }

  open(): void {
    this.units++
    this.#brackets.push(this.count++)
  }

  close(mayLead: boolean): void {
    const opened = this.#brackets.pop()
    if (opened !== undefined && mayLead) this.#nested += EACH_BETWEEN * (this.count - opened)
    this.count++
    this.units++
  }

  /** A row of one mark between two units of text. */
  run(mark: string, length: number, before = ' ', after = ' '): void {
    const isWithinWord = mark === '_' && isWord(before) && isWord(after)
    if (isWithinWord) return
    this.count++
    this.units += length
    const waiting = this.#waiting.get(mark) ?? 0
    if (!isBlank(before) && waiting > 0) {
      for (let last = this.#open.pop(); last; last = this.#open.pop()) {
        this.#waiting.set(last.mark, this.#waiting.get(last.mark)! - 1)
        if (last.mark !== mark) continue
        this.#nested += EACH_BETWEEN * (this.count - last.order) + EACH_OF_ROW * Math.min(length, last.length) ** 2
        return
      }
    }
    if (isBlank(after)) return
    this.#open.push({ mark, length, order: this.count })
    this.#waiting.set(mark, waiting + 1)
  }
}

/** Where things end, each looked for no more than once where there is none. */
class Ends {
  readonly #text: string
  readonly #missing = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  /** The offset behind the next such end; -1 where there is none. */
  after(end: string, from: number): number {
    if (this.#missing.has(end)) return -1
    const at = this.#text.indexOf(end, from)
    if (at >= 0) return at + end.length
    this.#missing.add(end)
    return -1
  }
}

/** The rows of backticks of a text: a row is closed by the next one of its length. */
function codeRuns(text: string): { take(at: number): { readonly length: number; readonly close: number } } {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }))
  const last = new Map(runs.map(({ length, index }) => [length, index]))
  let next = 0
  return {
    take(at) {
      while (next < runs.length && runs[next]!.index + runs[next]!.length <= at) next++
      const { length = 1 } = runs[next] ?? {}
      if ((last.get(length) ?? -1) <= at) return { length, close: -1 }
      next++
      while (runs[next]!.length !== length) next++
      return { length, close: runs[next]!.index }
    },
  }
}

function isBlank(unit: string): boolean {
  return /\s/.test(unit)
}

function isWord(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit)
}
