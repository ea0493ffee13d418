import { SaleslintError } from '../config/error.js'
import { frontMatterEnd, lineEnds, startsAnew } from '../script/markdown/piece-starts.js'
import { BlockCost, type Costly, StretchCost } from './budget-blocks.js'
import { Nesting } from './budget-nesting.js'

/** Looks at a unit or a mark that a file may cost beyond the first look at each: some ten seconds. */
export const MOST_STEPS = 250_000_000
/** Lists and quotations within one another. */
export const DEEPEST = 100

const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
/** Raw HTML that goes on over blank lines, and its end. */
const HTML: readonly (readonly [open: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/i],
]
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g

/**
 * Throws a `SaleslintError` for a text that would keep the parser busy for minutes or run it out of its stack. That is estimated from what
 * stands in it, in one pass and before anything is parsed; no text that people wrote comes near. `name` is how the error shows the file.
 */
export function checkBudget(text: string, name: string): void {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  let steps = 0
  let worst: Costly = { line: 1, steps: 0, because: () => '' }
  const spend = (costly: Costly): void => {
    steps += costly.steps
    if (costly.steps > worst.steps) worst = costly
  }
  const nesting = new Nesting()
  const block = new BlockCost(spend)
  const stretch = new StretchCost(spend)
  let closes: RegExp | undefined
  let at = frontMatterEnd(source)
  let line = lineEnds(source, at)
  while (at < source.length) {
    LINE.lastIndex = at
    const written = LINE.exec(source)![0]
    const own = written.trimEnd()
    line++
    if (!closes) {
      if (startsAnew(source, at)) {
        block.end()
        stretch.end(line)
      }
      closes = closerOf(own)
      if (closes) block.end()
      else {
        const depth = nesting.of(own)
        if (depth > DEEPEST) throw tooDeep(depth, line, name)
        block.add(own, line)
        stretch.add(own)
      }
    } else if (closes.test(own)) closes = undefined
    at += written.length
  }
  block.end()
  stretch.end(line)
  if (steps > MOST_STEPS) throw tooCostly(worst, name)
}

/** What ends the fence or the raw HTML that a line opens at the top, where it does not end on the line itself. */
function closerOf(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)
  const marks = fence?.[1] ?? fence?.[2]
  if (marks) return new RegExp(`^ {0,3}${marks[0]}{${Math.min(marks.length, 1000)},}$`)
  const [, end] = HTML.find(([open]) => open.test(line)) ?? []
  return end?.test(line) ? undefined : end
}

function tooDeep(depth: number, line: number, file: string): SaleslintError {
  return new SaleslintError(
    'over-budget',
    `nests ${depth.toLocaleString('en')} lists and quotations in one another, where ${DEEPEST} are read at most`,
    { file, place: placeAt(line), hint: 'Take them apart, or leave the file out: the config’s `ignore`.' },
  )
}

function tooCostly({ line, because }: Costly, file: string): SaleslintError {
  return new SaleslintError('over-budget', `would take too long to read: ${because()}`, {
    file,
    place: placeAt(line),
    hint: 'Break it up with blank lines and headings, or leave the file out: the config’s `ignore`.',
  })
}

function placeAt(line: number) {
  return { line, column: 1, endLine: line, endColumn: 1 }
}
