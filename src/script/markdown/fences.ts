import type { Code } from 'mdast'
import { pattern } from '../../text/pattern.js'
import type { Block, Cell, Fence, Layout } from './block.js'
import type { BlockReader, Surroundings } from './blocks.js'
import { addLine, BOX, boxStart, endOf, type Line, sourceLines } from './fence-lines.js'
import { NOTHING_HELD } from './own-lines.js'
import { RunBuilder } from './run.js'

const SCRIPT_TAGS = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'markdown',
  'md',
  'mdx',
  'script',
  'dialogue',
  'dialog',
  'quote',
  'none',
  'output',
  'example',
])
const BULLET = /^(?:[-*•▪‣◦·]\s+|(\d{1,3})[.)]\s+|([□☐☑☒]|\[[ xX]?\])\s+|[✅❌✗✓✔✘➡→⇒►▶]️?\s*)/u
const HEADING = /^(#{1,6})\s+/
const RULE = /^(?:[-=*_~·.]\s?){3,}$/
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

/**
 * Reads the lines of a fence as script: untagged ones and those tagged as text or Markdown. False, and nothing read, where the fence
 * holds real code, data or a diagram language.
 */
export function readFence(reader: BlockReader, node: Code, around: Surroundings): boolean {
  const tag = (node.lang ?? '').toLowerCase()
  if (!SCRIPT_TAGS.has(tag)) return false
  if (tag === '' && isCode(node.value)) return false
  const lines = sourceLines(reader.source, node, around.quoteDepth)
  const boxed = lines.filter((line) => BOX.test(line.text)).length
  const fence: Fence = {
    id: reader.newContainer(),
    tag,
    value: node.value,
    diagram: boxed >= 3 && boxed * 5 >= lines.length,
    span: { start: node.position!.start.offset! + reader.shift, end: node.position!.end.offset! + reader.shift },
  }
  new FenceReader(reader, fence, around).read(lines)
  return true
}

interface Table {
  readonly id: number
  row: number
  headers: string[]
}

/** Takes a fence apart into blocks as Markdown would: headings, tables, entries of lists, and stretches of lines. */
class FenceReader {
  readonly #place: Surroundings
  /** Lines of the block that is being read. */
  #pending: Line[] = []
  #layout: Layout = 'fence'
  #indent = 0
  /** Entries that the next one may stand under, the outermost first. */
  readonly #above: { indent: number; block: Block }[] = []
  #table: Table | undefined

  constructor(
    readonly reader: BlockReader,
    readonly fence: Fence,
    readonly around: Surroundings,
  ) {
    this.#place = { ...around, layout: 'fence', container: fence.id, opensItem: false }
  }

  read(lines: readonly Line[]): void {
    for (const [index, line] of lines.entries()) {
      const own = line.text.trimStart()
      const below = lines[index + 1]?.text.trim() ?? ''
      if (own === '' || RULE.test(own)) this.#end(own === '')
      else if (!this.#heading(line, own) && !this.#row(line, own, below) && !this.#entry(line, own)) {
        const skip = line.text.length - own.length + Math.max(own.startsWith('> ') ? 2 : 0, boxStart(own))
        this.#pending.push(lineFrom(line, skip))
      }
    }
    this.#flush()
  }

  /** A line that is blank or drawn through ends a block and the list that it is in. */
  #end(isBlank: boolean): void {
    this.#flush()
    this.#layout = 'fence'
    this.#above.length = 0
    if (isBlank) this.#table = undefined
  }

  #heading(line: Line, own: string): boolean {
    const heading = HEADING.exec(own)
    if (!heading) return false
    this.#flush()
    this.#above.length = 0
    const run = new RunBuilder()
    addLine(run, lineFrom(line, line.text.length - own.length + heading[0].length), undefined, this.reader.shift)
    this.reader.addRun(run, { ...this.#place, layout: 'heading' }, { level: 7, fence: this.fence }, true)
    return true
  }

  #row(line: Line, own: string, below: string): boolean {
    const isRow = own.startsWith('|') && own.trimEnd().endsWith('|') && own.length > 2
    const opens = own.includes(' | ') && below.includes('|') && TABLE_RULE.test(below)
    if (!isRow && !opens && !(this.#table && own.includes('|'))) return false
    this.#flush()
    if (TABLE_RULE.test(own.trimEnd())) return true
    this.#table ??= { id: this.reader.newContainer(), row: 0, headers: [] }
    this.#cells(line, line.text.length - own.length, this.#table)
    return true
  }

  #cells(line: Line, lead: number, table: Table): void {
    const runs: RunBuilder[] = []
    let from = line.text[lead] === '|' ? lead + 1 : lead
    const add = (to: number): void => {
      const run = new RunBuilder()
      addLine(run, { text: line.text.slice(from, to), source: line.source + from }, undefined, this.reader.shift)
      runs.push(run)
      from = to + 1
    }
    for (let i = from; i < line.text.length; i++) {
      if (line.text[i] === '|' && line.text[i - 1] !== '\\') add(i)
    }
    if (line.text.slice(from).trim() !== '') add(line.text.length)
    const cells = runs.map((run) => run.text.trim())
    if (table.row === 0) table.headers = cells
    runs.forEach((run, column) => {
      const cell: Cell = {
        table: table.id,
        row: table.row,
        column,
        header: table.row === 0 ? '' : (table.headers[column] ?? ''),
        headers: table.headers,
        cells,
      }
      this.reader.addRun(run, { ...this.#place, layout: 'table', container: table.id }, { cell, fence: this.fence }, true)
    })
    table.row++
  }

  #entry(line: Line, own: string): boolean {
    const bullet = BULLET.exec(own)
    if (!bullet) return false
    this.#flush()
    this.#layout = bullet[2] ? 'checkbox' : bullet[1] ? 'numbered' : 'bullet'
    this.#indent = line.text.length - own.length
    // Signs such as a tick say something of the entry, and stay.
    const isMark = bullet[1] || bullet[2] || /^[-*•▪‣◦·]/u.test(own)
    this.#pending.push(lineFrom(line, this.#indent + (isMark ? bullet[0].length : 0)))
    return true
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const run = new RunBuilder()
    let before: number | undefined
    for (const line of this.#pending) {
      addLine(run, line, before, this.reader.shift)
      before = endOf(line)
    }
    this.#pending = []
    const isItem = this.#layout !== 'fence'
    while (isItem && this.#above.length > 0 && this.#above[this.#above.length - 1]!.indent >= this.#indent) this.#above.pop()
    const parent = this.#above[this.#above.length - 1]?.block ?? this.around.parent
    const depth = this.around.depth + (isItem ? 1 : 0)
    const place = { ...this.#place, depth, ...(parent ? { parent } : {}), opensItem: isItem }
    // A drawing falls apart without one of its lines, and nothing counts the lines of a fence anew.
    const holding = this.fence.diagram || this.#layout === 'numbered' ? undefined : NOTHING_HELD
    const block = this.reader.addRun(run, place, { fence: this.fence, holding })
    if (isItem && block) this.#above.push({ indent: this.#indent, block })
  }
}

const lineFrom = ({ text, source }: Line, skip: number): Line => ({ text: text.slice(skip), source: source + skip })

const CODE_LINE = pattern('')`
  ^\s*(?:
    import\s.+from\s|const\s+\w+\s*=|let\s+\w+\s*=|var\s+\w+\s*=|function\s+\w+\s*\(|def\s+\w+\(|class\s+\w+[\s:{(]|return\s.*;
    |if\s*\(.*\)\s*\{|for\s*\(|while\s*\(|\}\s*(?:else|catch|;|\)|,)?\s*$|[\w.$]+\(.*\);?\s*$|\$\s+\w+
    |(?:npm|npx|yarn|pnpm|git|pip|docker|curl|cd|sudo)\s+\S+|<\/?[a-z][\w-]*(?:\s[^>]*)?>\s*$|#include|SELECT\s|\/\/\s|\/\*|\*\/|@\w+\(
    |"[\w-]+"\s*:\s*["{[\d]
  )
`

/** Whether an untagged fence looks like a program, a command line or JSON. */
function isCode(value: string): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return false
  const first = lines[0]!.trim()
  if (/^[{[]\s*$/.test(first) && /^[}\]]/.test(lines[lines.length - 1]!.trim())) return true
  const code = lines.filter((line) => CODE_LINE.test(line)).length
  return code * 3 >= lines.length
}
