import type { Code } from 'mdast'
import { skipLinePrefix } from './align.js'
import type { Block, Cell, Fence, Layout } from './block.js'
import type { BlockReader, Surroundings } from './blocks.js'
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
const BOX = /[\u2500-\u257f]/
const BULLET = /^(?:[-*•▪‣◦·]\s+|(\d{1,3})[.)]\s+|([□☐☑☒]|\[[ xX]?\])\s+|[✅❌✗✓✔✘➡→⇒►▶]️?\s*)/u
const HEADING = /^(#{1,6})\s+/
const RULE = /^(?:[-=*_~·.]\s?){3,}$/
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

export interface Line {
  readonly text: string
  readonly source: number
}

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
  const place: Surroundings = { ...around, layout: 'fence', container: fence.id, opensItem: false }
  let pending: Line[] = []
  let layout: Layout = 'fence'
  let depth = around.depth
  let table: { id: number; row: number; headers: string[] } | undefined
  const indents: { indent: number; block: Block }[] = []
  let indent = 0
  const flush = (): void => {
    if (pending.length > 0) {
      const run = new RunBuilder()
      let before: number | undefined
      for (const line of pending) {
        addLine(run, line, before, reader.shift)
        before = endOf(line)
      }
      const isItem = layout !== 'fence'
      while (indents.length > 0 && indents[indents.length - 1]!.indent >= indent && isItem) indents.pop()
      const parent = indents[indents.length - 1]?.block ?? around.parent
      const holding = layout === 'numbered' ? undefined : NOTHING_HELD
      const made = reader.addRun(run, { ...place, depth, ...(parent ? { parent } : {}), opensItem: isItem }, { fence, holding })
      if (isItem && made) indents.push({ indent, block: made })
    }
    pending = []
  }
  for (const [index, line] of lines.entries()) {
    const own = line.text.trimStart()
    const lead = line.text.length - own.length
    if (own === '' || RULE.test(own)) {
      flush()
      layout = 'fence'
      depth = around.depth
      indents.length = 0
      if (own === '') table = undefined
      continue
    }
    const heading = HEADING.exec(own)
    if (heading) {
      flush()
      indents.length = 0
      const run = new RunBuilder()
      const skip = lead + heading[0].length
      addLine(run, { text: line.text.slice(skip), source: line.source + skip }, undefined, reader.shift)
      reader.addRun(run, { ...place, layout: 'heading' }, { level: 7, fence }, true)
      continue
    }
    const below = lines[index + 1]?.text.trim() ?? ''
    const opensTable = own.includes(' | ') && below.includes('|') && TABLE_RULE.test(below)
    if ((own.startsWith('|') && own.trimEnd().endsWith('|') && own.length > 2) || opensTable || (table && own.includes('|'))) {
      flush()
      if (TABLE_RULE.test(own.trimEnd())) continue
      table ??= { id: reader.newContainer(), row: 0, headers: [] }
      addRow(reader, line, lead, table, place, fence)
      continue
    }
    const bullet = BULLET.exec(own)
    if (bullet) {
      flush()
      layout = bullet[2] ? 'checkbox' : bullet[1] ? 'numbered' : 'bullet'
      depth = around.depth + 1
      indent = lead
      const skip = lead + (bullet[1] || bullet[2] || /^[-*•▪‣◦·]/u.test(own) ? bullet[0].length : 0)
      pending.push({ text: line.text.slice(skip), source: line.source + skip })
      continue
    }
    const quoted = own.startsWith('> ') ? 2 : 0
    const stripped = boxStart(own)
    const skip = lead + Math.max(quoted, stripped)
    pending.push({ text: line.text.slice(skip), source: line.source + skip })
  }
  flush()
  return true
}

/** The lines of a fence beside their place in the source; a line of the value is always the end of its source line. */
export function sourceLines(source: string, node: Code, quoteDepth: number): Line[] {
  if (node.value === '') return []
  const first = node.position!.start.offset!
  const end = node.position!.end.offset!
  // Indented code has no opening line of its own.
  const isFenced = source[first] === '`' || source[first] === '~'
  let at = isFenced ? lineEnd(source, first, end) : first
  return node.value.split(/\r\n|\n|\r/).map((text, index) => {
    const start = index === 0 && !isFenced ? first : afterLineEnd(source, at)
    const stop = lineEnd(source, start, end)
    at = stop
    const exact = stop - text.length
    const from = exact >= start && source.startsWith(text, exact) ? exact : Math.min(skipLinePrefix(source, start, stop, quoteDepth), stop)
    return { text: source.slice(from, stop), source: from }
  })
}

function lineEnd(source: string, at: number, end: number): number {
  let i = at
  while (i < end && source.charCodeAt(i) !== 10 && source.charCodeAt(i) !== 13) i++
  return i
}

function afterLineEnd(source: string, at: number): number {
  return at + (source.startsWith('\r\n', at) ? 2 : 1)
}

function endOf(line: Line): number {
  return line.source + line.text.trimEnd().length
}

/** Adds one line to a run, without the `**`, `~~` and box characters in it. */
function addLine(run: RunBuilder, line: Line, before: number | undefined, shift: number): void {
  const text = line.text.trimEnd()
  const lead = text.length - text.trimStart().length
  if (before !== undefined) run.add('\n', before + shift, Math.max(0, line.source + lead - before))
  let open = -1
  let struck = -1
  let at = lead
  for (let i = lead; i < text.length; i++) {
    const pair = text[i] === text[i + 1]
    if (pair && (text[i] === '*' || text[i] === '~')) {
      run.add(text.slice(at, i), line.source + at + shift)
      if (text[i] === '*') {
        if (open >= 0) run.mark('strong', open)
        open = open >= 0 ? -1 : run.text.length
      } else {
        if (struck >= 0) run.mark('struck', struck)
        struck = struck >= 0 ? -1 : run.text.length
      }
      i++
      at = i + 1
    } else if (BOX.test(text[i]!)) {
      run.add(text.slice(at, i), line.source + at + shift)
      at = i + 1
    }
  }
  run.add(text.slice(at), line.source + at + shift)
}

function boxStart(own: string): number {
  let i = 0
  while (i < own.length && (BOX.test(own[i]!) || own[i] === ' ')) i++
  return i
}

function addRow(
  reader: BlockReader,
  line: Line,
  lead: number,
  table: { id: number; row: number; headers: string[] },
  place: Surroundings,
  fence: Fence,
): void {
  const runs: RunBuilder[] = []
  let from = line.text[lead] === '|' ? lead + 1 : lead
  const add = (to: number): void => {
    const run = new RunBuilder()
    addLine(run, { text: line.text.slice(from, to), source: line.source + from }, undefined, reader.shift)
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
    reader.addRun(run, { ...place, layout: 'table', container: table.id }, { cell, fence }, true)
  })
  table.row++
}

const CODE_LINE =
  /^\s*(?:import\s.+from\s|const\s+\w+\s*=|let\s+\w+\s*=|var\s+\w+\s*=|function\s+\w+\s*\(|def\s+\w+\(|class\s+\w+[\s:{(]|return\s.*;|if\s*\(.*\)\s*\{|for\s*\(|while\s*\(|\}\s*(?:else|catch|;|\)|,)?\s*$|[\w.$]+\(.*\);?\s*$|\$\s+\w+|(?:npm|npx|yarn|pnpm|git|pip|docker|curl|cd|sudo)\s+\S+|<\/?[a-z][\w-]*(?:\s[^>]*)?>\s*$|#include|SELECT\s|\/\/\s|\/\*|\*\/|@\w+\(|"[\w-]+"\s*:\s*["{[\d])/

/** Whether an untagged fence looks like a program, a command line or JSON. */
function isCode(value: string): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return false
  const first = lines[0]!.trim()
  if (/^[{[]\s*$/.test(first) && /^[}\]]/.test(lines[lines.length - 1]!.trim())) return true
  const code = lines.filter((line) => CODE_LINE.test(line)).length
  return code * 3 >= lines.length
}
