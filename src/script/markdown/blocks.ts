import type { Blockquote, Code, Heading, Html, List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast'
import type { Span } from '../../text/span.js'
import type { Block, Cell, Layout } from './block.js'
import { isForTheReader, READER_HINT } from './callouts.js'
import { readDataFence } from './data-fence.js'
import { readFence } from './fences.js'
import { readHtml } from './html.js'
import { commentText, type InlineReader, readInline } from './inline.js'
import { listMarkLength } from './list-mark.js'
import { logicalLines } from './logical-lines.js'
import { type Holding, holdingOf, holdingOfItem, holdsUnread, NOTHING_HELD, ownPart, ownRow } from './own-lines.js'
import { looksLikeProgram } from './program-text.js'
import type { Run } from './run.js'

/** A comment as met. */
export interface MetComment {
  readonly text: string
  readonly span: Span
}

/** The file as a flat list of blocks in document order. */
export interface BlockReading {
  readonly blocks: readonly Block[]
  readonly comments: readonly MetComment[]
  readonly frontMatter?: { readonly kind: 'yaml' | 'toml'; readonly value: string; readonly span: Span }
  /** Fences of real code, by tag: how many. */
  readonly codeFences: number
}

/** Where a block stands while the tree is walked. */
export interface Surroundings extends Holding {
  readonly layout: Layout
  readonly depth: number
  readonly quoteDepth: number
  readonly container: number
  readonly parent?: Block
  readonly opensItem: boolean
  readonly hint: string
}

/** What some blocks have beside words and a place; only what is given what it holds may be taken out. */
type Extra = Partial<Pick<Block, 'level' | 'cell' | 'fence'>> & { readonly holding?: Holding | undefined }

export class BlockReader implements InlineReader {
  readonly blocks: Block[] = []
  readonly comments: MetComment[] = []
  frontMatter: BlockReading['frontMatter']
  codeFences = 0
  #containers = 0
  #lastEnd = 0

  constructor(
    readonly source: string,
    readonly shift: number,
  ) {}

  onComment(text: string, span: Span): void {
    this.comments.push({ text, span })
  }

  /** Every stretch of a run as a block; the first is handed back, it is what a list item's other blocks hang from. */
  addRun(run: Run, around: Surroundings, extra: Extra = {}, whole = false): Block | undefined {
    const { text } = run
    const parts = whole ? logicalWhole(text) : logicalLines(text)
    let first: Block | undefined
    parts.forEach(({ start: from, end }, part) => {
      const isEscaped = (at: number): boolean => {
        const place = run.span(from + at, from + at + 1)
        return place.end - place.start === 2 && this.source[place.start] === '\\'
      }
      const start = whole || extra.fence || extra.cell ? from : from + listMarkLength(text.slice(from, end), isEscaped)
      const span = run.span(start, end)
      const isCounted = /\d/.test(text.slice(from, start))
      const own = extra.holding && ownPart(extra.holding, run, parts, part, this)
      const block: Block = {
        index: this.blocks.length,
        layout: around.layout,
        run,
        start,
        end,
        text: text.slice(start, end).replaceAll('\n', ' '),
        span,
        level: extra.level ?? 0,
        depth: around.depth,
        quoteDepth: around.quoteDepth,
        container: around.container,
        ...(around.parent ? { parent: around.parent } : {}),
        opensItem: around.opensItem && !first,
        ...(extra.cell ? { cell: extra.cell } : {}),
        ...(extra.fence ? { fence: extra.fence } : {}),
        ...(own ? { own: isCounted ? { ...own, renumbers: true } : own } : {}),
        tight: !this.#hasBlankLine(span.start),
        hint: around.hint,
      }
      this.#lastEnd = span.end
      this.blocks.push(block)
      first ??= block
    })
    return first
  }

  newContainer(): number {
    return ++this.#containers
  }

  walk(nodes: readonly RootContent[], around: Surroundings): void {
    let first: Block | undefined
    nodes.forEach((node, index) => {
      const here = { ...around, ...holdingOf(nodes, index, around, this.shift) }
      const made = this.#node(node, first && around.opensItem ? { ...here, opensItem: false, parent: first } : here)
      first ??= made
    })
  }

  #node(node: RootContent, around: Surroundings): Block | undefined {
    switch (node.type) {
      case 'yaml':
      case 'toml' as 'yaml':
        this.#readFrontMatter(node as { type: 'yaml' | 'toml'; value: string } & Nodes)
        return undefined
      case 'heading':
        return this.#heading(node, around)
      case 'paragraph':
        return this.#paragraph(node, around)
      case 'blockquote':
        this.#blockquote(node, around)
        return undefined
      case 'list':
        this.#list(node, around)
        return undefined
      case 'table':
        this.#table(node, around)
        return undefined
      case 'code':
        this.#code(node, around)
        return undefined
      case 'html':
        this.#html(node, around)
        return undefined
      default:
        return undefined
    }
  }

  #heading(node: Heading, around: Surroundings): Block | undefined {
    const run = readInline(this, node.children, around.quoteDepth)
    return this.addRun(run, { ...around, layout: 'heading' }, { level: node.depth }, true)
  }

  #paragraph(node: Paragraph, around: Surroundings): Block | undefined {
    return this.addRun(readInline(this, node.children, around.quoteDepth), around, holdsUnread(node) ? {} : { holding: around })
  }

  #blockquote(node: Blockquote, around: Surroundings): void {
    const container = this.newContainer()
    const [first] = node.children
    const [opening] = first?.type === 'paragraph' ? first.children : []
    this.walk(node.children, {
      ...around,
      layout: around.layout === 'paragraph' ? 'quote' : around.layout,
      quoteDepth: around.quoteDepth + 1,
      container,
      opensItem: false,
      ...(opening?.type === 'text' && isForTheReader(opening.value) ? { hint: READER_HINT } : {}),
    })
  }

  #list(node: List, around: Surroundings): void {
    const container = this.newContainer()
    node.children.forEach((item, index) => {
      const layout = isChecked(item) ? 'checkbox' : node.ordered ? 'numbered' : 'bullet'
      const holding = holdingOfItem(node, index, around, this.shift)
      this.walk(item.children, { ...around, ...holding, layout, depth: around.depth + 1, container, opensItem: true })
    })
  }

  #table(node: Table, around: Surroundings): void {
    const table = this.newContainer()
    let headers: readonly string[] = []
    node.children.forEach((line, row) => {
      const runs = line.children.map((cell) => readInline(this, cell.children, around.quoteDepth, true))
      const cells = runs.map((run) => run.text.trim())
      if (row === 0) headers = cells
      const own = ownRow(node, row, cells, this.shift)
      runs.forEach((run, column) => {
        const cell: Cell = { table, row, column, header: row === 0 ? '' : (headers[column] ?? ''), headers, cells }
        this.addRun(run, { ...around, layout: 'table', container: table, opensItem: false }, { cell, holding: own }, true)
      })
    })
  }

  #code(node: Code, around: Surroundings): void {
    const isRead =
      !node.lang && looksLikeProgram(node.value)
        ? readDataFence(this, node, around) || readFence(this, node, around)
        : readFence(this, node, around) || readDataFence(this, node, around)
    if (!isRead) this.codeFences++
  }

  #html(node: Html, around: Surroundings): void {
    const from = node.position!.start.offset!
    if (/^\s*<!--/.test(node.value)) {
      const end = node.value.indexOf('-->')
      if (end >= 0 && node.value.slice(end + 3).trim() === '') {
        const start = from + node.value.indexOf('<!--')
        this.onComment(commentText(node.value.slice(0, end + 3).trim()), { start: start + this.shift, end: from + end + 3 + this.shift })
        return
      }
    }
    readHtml(this, from, node.position!.end.offset!, { ...around, layout: 'html' })
  }

  #readFrontMatter(node: { type: 'yaml' | 'toml'; value: string } & Nodes): void {
    const from = node.position!.start.offset!
    let start = from
    while (start < this.source.length && this.source[start] !== '\n' && this.source[start] !== '\r') start++
    start += this.source.startsWith('\r\n', start) ? 2 : 1
    let end = node.position!.end.offset!
    while (end > start && this.source[end - 1] !== '\n' && this.source[end - 1] !== '\r') end--
    this.frontMatter ??= { kind: node.type, value: node.value, span: { start: start + this.shift, end: Math.max(start, end) + this.shift } }
  }

  #hasBlankLine(at: number): boolean {
    let ends = 0
    for (let i = this.#lastEnd - this.shift; i < at - this.shift; i++) {
      const unit = this.source.charCodeAt(i)
      if (unit === 10 || (unit === 13 && this.source.charCodeAt(i + 1) !== 10)) ends++
    }
    return ends > 1
  }
}

/** The blocks of a syntax tree that comes in pieces, in document order; no piece is held on to. */
export function readBlocks(pieces: Iterable<Root>, source: string, shift: number): BlockReading {
  const reader = new BlockReader(source, shift)
  const top: Surroundings = { layout: 'paragraph', depth: 0, quoteDepth: 0, container: 0, opensItem: false, hint: '', ...NOTHING_HELD }
  for (const { children } of pieces) reader.walk(children, top)
  return reader
}

function isChecked(item: ListItem): boolean {
  return item.checked !== null && item.checked !== undefined
}

function logicalWhole(text: string): Span[] {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return end > start ? [{ start, end }] : []
}
