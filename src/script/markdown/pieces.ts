import type { Nodes, Root } from 'mdast'
import { type Part, parseMarkdown } from './parse.js'
import { mayDefine } from './piece-definitions.js'
import { frontMatterEnd, lineEnds, lineStart, nextStart, startsAnew } from './piece-starts.js'

/**
 * Units of a source that are parsed at once, where it can be cut. 100 KB in pieces of 2, 4, 8, 16, 32 and 64 KB took, in CPU seconds:
 * scripts 0.50, 0.34, 0.27, 0.31, 0.42, 0.36; short lists under headings 1.25, 1.38, 1.82, 1.43, 1.85, 2.22.
 */
export const PIECE = 8 * 1024

const NONE: ReadonlySet<string> = new Set()

/**
 * The syntax tree of a Markdown source in pieces, one after the other, so that what it takes grows no faster than the source: their
 * children together are those of the whole, with positions in the whole. A byte order mark must be cut off before. Never throws.
 */
export function* piecesOf(source: string, length = PIECE): Generator<Root> {
  if (source.length <= length) {
    yield parseMarkdown(source)
    return
  }
  const definitions = mayDefine(source) ? definitionsIn(source, length) : NONE
  yield* cut(source, length, definitions.size > 0 ? { definitions } : {})
}

function definitionsIn(source: string, length: number): ReadonlySet<string> {
  const names = new Set<string>()
  for (const piece of cut(source, length, { blocksOnly: true })) {
    const open: Nodes[] = [piece]
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'definition') names.add(node.identifier)
      else if (node.type !== 'paragraph' && 'children' in node) open.push(...node.children)
    }
  }
  return names
}

function* cut(source: string, length: number, how: Omit<Part, 'isFirst'>): Generator<Root> {
  let from = 0
  let lines = 0
  let wanted = Math.max(length, frontMatterEnd(source))
  while (from < source.length) {
    const to = nextStart(source, from + wanted)
    const piece = source.slice(from, to)
    const root = parseMarkdown(piece, { ...how, isFirst: from === 0 })
    const end = to < source.length ? startOfUncertain(root, piece) : to - from
    if (end === 0) {
      // One fence or one stretch of raw HTML is longer than all of it.
      wanted *= 2
      continue
    }
    const next = { from: from + end, lines: lines + lineEnds(piece, end) }
    shift(root, from, lines)
    yield root
    ;({ from, lines } = next)
    wanted = length
  }
}

/** Takes away what may go on behind the end of a piece, back to where another can start: there. 0 where nothing would be left. */
function startOfUncertain({ children }: Root, piece: string): number {
  const last = children.at(-1)
  if (!last || !mayBeOpen(last)) return piece.length
  while (children.length > 1) {
    const start = lineStart(piece, children.pop()!.position!.start.offset!)
    if (startsAnew(piece, start)) return start
  }
  return 0
}

/**
 * Whether what stands at the end of a piece may go on behind it: only fences and raw HTML hold blank lines and headings. Those in a list
 * or quotation are over, but end elsewhere where nothing follows.
 */
function mayBeOpen(last: Nodes): boolean {
  let node: Nodes | undefined = last
  while (node && 'children' in node && node.type !== 'paragraph') node = node.children.at(-1)
  return node?.type === 'code' || node?.type === 'html'
}

function shift(root: Root, offset: number, lines: number): void {
  if (offset === 0) return
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = node.position!
    start.offset! += offset
    end.offset! += offset
    start.line += lines
    end.line += lines
    if ('children' in node) open.push(...node.children)
  }
}
