import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../../text/span.js'
import { alignText } from './align.js'
import { isHtmlTag } from './html-tags.js'
import { RunBuilder } from './run.js'

/** What the readers of blocks share while they walk the tree. */
export interface InlineReader {
  readonly source: string
  /** Added to every offset of the tree: the byte order mark. */
  readonly shift: number
  /** Called with the source span of every comment met. */
  onComment(text: string, span: Span): void
}

const LINE_BREAK_TAG = /^<br\s*\/?>$/i
const TAG_NAME = /^<\/?([a-z][a-z0-9-]*)/i

/** The text of inline nodes with its markup removed, each unit with its place in the source. */
export function readInline(reader: InlineReader, nodes: readonly PhrasingContent[], quoteDepth: number, cell = false): RunBuilder {
  const run = new RunBuilder()
  for (const node of nodes) add(reader, run, node, quoteDepth, cell)
  return run
}

function add(reader: InlineReader, run: RunBuilder, node: Nodes, quoteDepth: number, cell: boolean): void {
  const from = node.position!.start.offset!
  const to = node.position!.end.offset!
  switch (node.type) {
    case 'text':
      alignText(run, node.value, reader.source, from, to, { quoteDepth, cell }, reader.shift)
      return
    case 'inlineCode': {
      const start = run.text.length
      let inner = from
      while (reader.source.charCodeAt(inner) === 96) inner++
      alignText(run, node.value, reader.source, inner, to, { quoteDepth, cell, code: true }, reader.shift)
      run.mark('code', start)
      return
    }
    case 'break':
      run.add('\n', from + reader.shift, to - from)
      return
    case 'html':
      addHtml(reader, run, node.value, from, to)
      return
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return
    default:
      break
  }
  if (!('children' in node)) return
  const start = run.text.length
  for (const child of node.children) add(reader, run, child as Nodes, quoteDepth, cell)
  if (node.type === 'strong') run.mark('strong', start)
  else if (node.type === 'emphasis') run.mark('emphasis', start)
  else if (node.type === 'delete') run.mark('struck', start)
  else if (node.type === 'link') run.mark('link', start, node.url)
  else if (node.type === 'linkReference') run.mark('link', start, '')
}

/** `<br>` ends a line, a comment is kept apart, real tags vanish; `<Company>` is a placeholder and stays. */
function addHtml(reader: InlineReader, run: RunBuilder, value: string, from: number, to: number): void {
  if (value.startsWith('<!--') || value.startsWith('{/*')) {
    reader.onComment(commentText(value), { start: from + reader.shift, end: to + reader.shift })
    return
  }
  if (LINE_BREAK_TAG.test(value)) {
    run.add('\n', from + reader.shift, to - from)
    return
  }
  const name = TAG_NAME.exec(value)?.[1]
  if (name && !isHtmlTag(name) && !value.includes('=') && value.length === to - from) run.add(value, from + reader.shift)
}

/** The text between the marks of an HTML or MDX comment. */
export function commentText(value: string): string {
  return value
    .replace(/^(?:<!--|\{\/\*)/, '')
    .replace(/(?:--!?>|\*\/\})\s*$/, '')
    .trim()
}
