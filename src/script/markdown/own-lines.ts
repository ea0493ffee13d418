import type { List, Paragraph, RootContent, Table } from 'mdast'
import type { Span } from '../../text/span.js'
import type { OwnLines } from '../model.js'
import type { Run } from './run.js'

/** What goes from the source together with what stands somewhere, as the syntax tree says. */
export interface Holding {
  /** What holds only this; undefined where something else would go with it. */
  readonly own: OwnLines | undefined
  /** The mark of a list item stands on the first line, before more than that line. */
  readonly isMarked: boolean
}

const HELD: Holding = { own: undefined, isMarked: true }
/** The top of the file, or of a fence: what stands there goes by lines. */
export const NOTHING_HELD: Holding = { own: undefined, isMarked: false }

/** One of several siblings goes by itself, an only one with all that holds only it. */
export function holdingOf(nodes: readonly RootContent[], index: number, outer: Holding, shift: number): Holding {
  if (nodes.length === 1 && outer.own) return outer
  if (index === 0 && outer.isMarked) return HELD
  const parts = nodes[index - 1]?.type === 'list' && isDrawnIn(nodes[index + 1])
  return { own: parts ? undefined : placeOf(nodes[index]!, shift), isMarked: false }
}

/** What becomes part of a list that ends right before it: its numbers go on counting, indented code stands in its last item. */
function isDrawnIn(next: RootContent | undefined): boolean {
  return next?.type === 'code' || (next?.type === 'list' && next.ordered === true)
}

/** An item goes with its mark, which stands before what it holds first. The number of the first item is where the list counts from. */
export function holdingOfItem({ children, ordered }: List, index: number, outer: Holding, shift: number): Holding {
  const { own } = holdingOf(children, index, outer, shift)
  const isCounted = ordered === true && index < children.length - 1
  return own && !(isCounted && index === 0) ? { own: { ...own, renumbers: own.renumbers || isCounted }, isMarked: true } : HELD
}

/** A row goes where one cell of it is filled, beside that of its number. */
export function ownRow({ children }: Table, row: number, cells: readonly string[], shift: number): Holding | undefined {
  const filled = cells.filter((text) => text !== '')
  const isCounted = filled.length === 2 && Number.parseInt(filled[0]!, 10) === row && /^\d+[.)]?$/.test(filled[0]!)
  if (row === 0 || children.length < 3 || (filled.length !== 1 && !isCounted)) return undefined
  return { own: { ...placeOf(children[row]!, shift), renumbers: isCounted }, isMarked: true }
}

/** One line of a paragraph or fence goes by itself, unless markup ends on another or two share a line of the source. */
export function ownPart(
  { own, isMarked }: Holding,
  run: Run,
  parts: readonly Span[],
  index: number,
  { source, shift }: { readonly source: string; readonly shift: number },
): OwnLines | undefined {
  if (own && parts.length === 1) return own
  if (isMarked && index === 0) return undefined
  const { start, end } = parts[index]!
  if (MARKS.some((kind) => run.marked(kind, start, end).some((mark) => mark.start < start || mark.end > end))) return undefined
  const place = run.span(start, end)
  const before = parts[index - 1]
  const after = parts[index + 1]
  const isParted = (from: number, to: number) => ENDS_LINE.test(source.slice(from - shift, to - shift))
  if (before && !isParted(run.span(before.start, before.end).end, place.start)) return undefined
  if (after && !isParted(place.end, run.span(after.start, after.end).start)) return undefined
  return { ...place, renumbers: false }
}
const MARKS = ['strong', 'emphasis', 'struck', 'code', 'link'] as const
/** A backslash breaks a line where another follows, and is read as itself where none does. */
const ENDS_LINE = /^[^\\\r\n]*[\r\n]/

/** Whether a paragraph holds something that has no words. */
export function holdsUnread({ children }: Paragraph): boolean {
  return children.some(({ type }) => UNREAD.has(type))
}
const UNREAD = new Set(['image', 'imageReference', 'footnoteReference', 'html'])

function placeOf({ position }: Pick<RootContent, 'position'>, shift: number): OwnLines {
  return { start: position!.start.offset! + shift, end: position!.end.offset! + shift, renumbers: false }
}
