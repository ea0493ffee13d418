import { pattern } from '../../text/pattern.js'
import type { Span } from '../../text/span.js'
import { calloutLine } from './callouts.js'

/** A text whose boxes stand open, and where each of them stands; outer ones come before those in them. */
export interface OpenBoxes {
  readonly text: string
  readonly boxes: readonly Span[]
}

/** A fence by its first line: what stands in front of it, the fence, what follows. */
const FENCE = /^([ \t>]*)(`{3,}|~{3,}|:{3,})[ \t]*(.*)$/
/** Directives whose body is Markdown; those for code, mathematics, tables and pictures are not among them. */
const PROSE = pattern('')`
  ^\{(?:
    admonition|note|tip|hint|important|warning|caution|danger|error|attention|seealso|dropdown|details|card(?:-\w+)?|grid(?:-\w+)*
    |tab(?:-set|-item|bed)?|tabs|topic|sidebar|margin|aside|epigraph|pull-quote|exercise(?:-\w+)?|solution(?:-\w+)?|example|question
    |definition|remark|observation|div|container|rubric|[.#][\w-]+[^}]*
  )\}
`
/** What a container of colons is called that holds a drawing or code. */
const DRAWN = /^\{?\s*(?:mermaid|math|code|code-block|code-cell|image|figure|video|iframe|moniker|raw|toctree|literalinclude)\b/i
const OPTION = /^[ \t>]*:[a-z][\w-]*:(?:[ \t].*)?$/

/** Boxes in more boxes than this are none, so that a file full of beginnings takes no longer. */
const DEEPEST = 40

const IN_QUOTE = /^[ \t]*>/

interface Open {
  readonly fence: string
  readonly box: { start: number; end: number } | undefined
  /** The lines to blank out once it is closed, each with where its title starts. */
  readonly marks: Mark[]
}

interface Mark {
  readonly start: number
  readonly end: number
  /** What is left standing of the line: its title. */
  readonly title?: Span
}

/**
 * Opens the boxes of Markdown dialects: what stands between ```` ```{note} Title ````, `:::tip Title` or `::: {.callout-note}` and the end of
 * it, or in a blockquote that opens with `[!tip] Title`, is read as if it stood outside, under its title as a small heading. Nothing moves:
 * every line stays as long as it was.
 * Fences of code and boxes that are never closed stay as they are. Linear in the length of the text.
 */
export function withOpenBoxes(text: string): OpenBoxes {
  if (!text.includes(':::') && !text.includes('[!') && !/(?:```|~~~)[ \t]*\{[a-z.#]/.test(text)) return { text, boxes: [] }
  const closed: Open[] = []
  const open: Open[] = []
  let callout: Open | undefined
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end)
    const inner = open.at(-1)
    if (callout && !IN_QUOTE.test(words)) callout = undefined
    const title = inner && !inner.box ? undefined : calloutLine(words, line.start)
    if (title) {
      callout = { fence: '', box: { start: title.start, end: line.end }, marks: [title] }
      closed.push(callout)
      continue
    }
    if (callout?.box) callout.box.end = line.end
    const fence = FENCE.exec(words)
    if (fence) {
      const [, prefix = '', marks = '', info = ''] = fence
      const ends = info === '' ? closing(open, marks) : -1
      if (ends >= 0) {
        const own = open[ends]!
        own.marks.push(line)
        if (own.box) {
          own.box.end = line.end
          closed.push(own)
        }
        open.length = ends
        continue
      }
      if (inner && !inner.box) continue
      // What a fence holds cannot be fenced as strongly.
      if (open.some((outer) => outer.fence[0] === marks[0] && marks[0] !== ':' && outer.fence.length <= marks.length)) continue
      const isBox = marks[0] === ':' ? info !== '' && !DRAWN.test(info) && !info.trimEnd().endsWith(':::') : PROSE.test(info)
      if ((!isBox && marks[0] === ':') || open.length >= DEEPEST) continue
      const from = line.start + prefix.length
      open.push({
        fence: marks,
        box: isBox ? { start: from, end: line.end } : undefined,
        marks: [{ start: from, end: line.end, ...titleOf(words, line.start, info) }],
      })
    } else if (inner?.box && inner.marks.at(-1)!.end + 2 >= line.start && OPTION.test(words)) inner.marks.push(line)
  }
  const marks = closed.flatMap((box) => box.marks).sort((a, b) => a.start - b.start)
  return { text: blanked(text, marks), boxes: closed.map(({ box }) => box!).sort((a, b) => a.start - b.start) }
}

/** Which of the open fences a line of nothing but marks closes; -1 where it closes none. */
function closing(open: readonly Open[], marks: string): number {
  const closes = ({ fence }: Open): boolean => fence[0] === marks[0] && fence.length <= marks.length
  if (marks[0] !== ':') return open.findIndex(closes)
  const at = open.length - 1
  return at >= 0 && closes(open[at]!) ? at : -1
}

/** What a first line says beside the kind of box: `{note} Title`, `tip Title`, `tip[Title]`, `{.callout-tip title="Title"}`. */
function titleOf(words: string, start: number, info: string): { title: Span } | undefined {
  const at = words.length - info.length
  const given = /(?:\btitle=["“]|^[\w-]+\[)([^"”\]]+)["”\]]/.exec(info)
  const told = given ?? /^(?:\{[^}]*\}|[\w-]+)[ \t]+([^{\s].*)$/.exec(info)
  const title = told?.[1]?.trimEnd() ?? ''
  if (!told || !/\p{L}/u.test(title)) return undefined
  const from = start + at + told.index + told[0].indexOf(told[1]!)
  return { title: { start: from, end: from + title.length } }
}

const HEADING = '###### '

function blanked(text: string, marks: readonly Mark[]): string {
  let result = ''
  let at = 0
  for (const { start, end, title } of marks) {
    result += text.slice(at, start)
    const left = title && title.start - start >= HEADING.length ? title : undefined
    // A quotation's marks stay.
    if (left) result += HEADING.padEnd(left.start - start) + text.slice(left.start, left.end) + ' '.repeat(end - left.end)
    else result += text.slice(start, end).replace(/[^>\s]/g, ' ')
    at = end
  }
  return result + text.slice(at)
}

function* linesOf(text: string): Generator<Span> {
  const end = /\r\n|\n|\r|$/g
  for (let start = 0; start <= text.length; start = end.lastIndex) {
    end.lastIndex = start
    const found = end.exec(text)!
    yield { start, end: found.index }
    if (found[0] === '') return
    end.lastIndex = found.index + found[0].length
  }
}
