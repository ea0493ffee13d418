import type { Span } from '../../text/span.js'
import type { OwnLines } from '../model.js'
import type { Run } from './run.js'

export type Layout = 'paragraph' | 'bullet' | 'numbered' | 'checkbox' | 'quote' | 'table' | 'fence' | 'heading' | 'html'

/** Where a table cell stands. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
  /** The text of the header over it; empty for the header row itself. */
  readonly header: string
  readonly headers: readonly string[]
  /** The text of every cell of its row. */
  readonly cells: readonly string[]
}

/** A logical line or paragraph of the file: the smallest piece of layout that one speaker or one note fills. */
export interface Block {
  readonly index: number
  readonly layout: Layout
  readonly run: Run
  /** Its stretch of the run's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly span: Span
  /** 1-6 for a heading, 7 for one in a fence or in HTML, more for one nested in data, 0 for everything else. */
  readonly level: number
  /** How many lists it stands in. */
  readonly depth: number
  /** How many blockquotes it stands in. */
  readonly quoteDepth: number
  /** Blocks of one list, blockquote, fence or table share it; 0 for the top of the file. */
  readonly container: number
  /** The first block of the list item that holds this block. */
  readonly parent?: Block
  /** Whether the block opens its list item. */
  readonly opensItem: boolean
  readonly cell?: Cell
  /** The fence it stands in. */
  readonly fence?: Fence
  /** Follows the block before it without a blank line. */
  readonly tight: boolean
  /** What goes from the source with it, list marks and quote marks too; absent where more would go than it. */
  readonly own?: OwnLines
  /** Class names of the HTML around it. */
  readonly hint: string
}

/** A code fence whose lines are read as script. */
export interface Fence {
  readonly id: number
  readonly tag: string
  /** All of its text, as written. */
  readonly value: string
  /** Drawn with box characters: a tree or a flow chart. */
  readonly diagram: boolean
  readonly span: Span
}
