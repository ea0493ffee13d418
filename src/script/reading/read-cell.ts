import { askKind } from '../../ask/detect.js'
import { pattern } from '../../text/pattern.js'
import { answersInRow, isHeardHeader, isSpokenHeader, speakerOfHeader } from '../groups/tables.js'
import type { Block, Cell } from '../markdown/block.js'
import { purposeOfBlock } from '../voice/block-purpose.js'
import { asksThem } from '../voice/plain-signs.js'
import { type Purpose, purposeOf } from '../voice/purposes.js'
import type { Quote } from '../voice/quotes.js'
import { spokenQuotes, strip } from '../voice/spoken-quotes.js'
import { addressing } from '../voice/voice.js'
import { readPlain } from './read-plain.js'
import { readQuotes } from './read-quotes.js'
import type { Reading } from './reading.js'

const SPOKEN = new Set<Purpose>(['ask', 'speech', 'positive', 'negative'])

/** `Speaker | Line`: the first cell tells who says the others. */
const SPEAKER_HEADER = /^\W*(?:speaker|who|who speaks|person|voice|name|from)\W*$/i

/** What a method of qualifying calls its questions. */
const QUALIFIES = pattern('i')`
  ^\W*(?:
    situation|problem|implication|need[ -]?pay-?off|pain|impact|critical event|decision|metrics|economic buyer|champion|budget|authority
    |needs?|timing|timeline|goals?|challenges?
  )\W*(?:questions?)?\W*$
`

/** A cell with what its header and its row say of it. */
interface CellView {
  readonly reading: Reading
  readonly block: Block
  readonly cell: Cell
  readonly quotes: readonly Quote[]
  /** Something stands before it in its row: what it is about, or what it answers. */
  readonly inRow: boolean
  /** What its column is for by its header. */
  readonly header: Purpose | undefined
  /** What it is for by the cell itself, else by what stands around the table. */
  readonly around: Purpose | undefined
  readonly ownsPurpose: boolean
  /** The header names the rep. */
  readonly isReps: boolean
  readonly given: { readonly label: string; readonly heard: string }
}

/** Reads a table cell by its header and its row: the customer's words, the rep's, or a note. */
export function readCell(reading: Reading, block: Block): void {
  const cell = block.cell!
  if (cell.row === 0) {
    reading.note(block)
    return
  }
  const view = viewOf(reading, block, cell)
  const { quotes, header, around, given } = view
  const speaker = view.inRow && SPEAKER_HEADER.test(cell.headers[0] ?? '') ? reading.speakers.of(cell.cells[0] ?? '') : undefined
  if (speaker && quotes.length === 0) {
    reading.say(block, block.start, block.end, { speaker, speakerLabel: cell.cells[0] ?? '', quoted: false })
    return
  }
  if (isAnswered(view) || isHeard(view)) {
    sayForCustomer(view)
    return
  }
  const isBad = around === 'negative' && header !== 'positive' && header !== 'ask'
  // `Text: "…"`, whatever the column is called.
  const isMessage = view.ownsPurpose && (around === 'mail' || around === 'chat')
  const purpose = isBad || isMessage ? around : view.isReps ? 'speech' : (header ?? (around === 'note' ? 'note' : undefined))
  // `Research question | Method`: what the team wants to find out.
  if (header === 'check' && quotes.length > 0 && !isBad) reading.note(block)
  else if (quotes.length > 0) {
    const from = header !== undefined || view.isReps ? 'lead' : 'section'
    readQuotes(reading, block, 0, quotes, { purpose: { purpose: purpose ?? around, from }, ...given })
  } else if (isAsked(view, purpose)) readPlain(reading, block, 0, { purpose: purpose ?? 'ask', near: true, ...given })
  else reading.note(block)
}

function viewOf(reading: Reading, block: Block, cell: Cell): CellView {
  const { speakers } = reading
  const inRow = cell.column > 0
  const quotes = spokenQuotes(block.text)
  const isReply = inRow && (reading.inObjection || isHeardHeader(cell.headers[0] ?? '', speakers, cell.headers))
  const { purpose: around, from } = purposeOfBlock(reading, block)
  return {
    reading,
    block,
    cell,
    quotes,
    inRow,
    header: purposeOfHeader(cell.header, block.text, quotes),
    around,
    ownsPurpose: from === 'own',
    isReps: speakerOfHeader(cell.header, speakers, cell.headers) === 'rep',
    given: { label: inRow ? strip(cell.cells[0] ?? '') : '', heard: isReply ? strip(cell.cells[0] ?? '') : '' },
  }
}

/** "Prompt" heads what a model is given; a short question in quotation marks below it is what an agent on the line asks. */
function purposeOfHeader(header: string, text: string, quotes: readonly Quote[]): Purpose | undefined {
  const purpose = purposeOf(header)
  if (purpose !== 'prompt') return purpose
  const isAsked = quotes.length > 0 && quotes.every(({ from, to }) => to - from <= 120 && PUT.test(text.slice(from, to)))
  return isAsked ? 'ask' : purpose
}

/** `When may we come? We have [days].` */
const PUT = /\?\s{0,3}$|^[^.!?]{3,80}\?\s{1,3}[^.!?]{3,60}[.!]\s{0,3}$/

/** The first cell of a row quotes what the others answer. */
function isAnswered({ reading, cell, quotes, inRow, header }: CellView): boolean {
  if (inRow || quotes.length === 0 || cell.cells.length < 2 || header === 'negative') return false
  return !isSpokenHeader(cell.header, reading.speakers, cell.headers) && (reading.inObjection || answersInRow(cell, reading.speakers))
}

/** `Question | Quick answer`: what we have ready to answer, others ask. */
const OUR_ANSWER = /^\W*(?:quick|short|our|model|honest|safe|recommended|standard) (?:answer|reply)\W*$/i

/** The column holds what the customer says. */
function isHeard({ reading, cell, inRow, header, around }: CellView): boolean {
  if (around === 'customer' && header === 'ask' && !inRow) return true
  if (header === 'ask' && !inRow && OUR_ANSWER.test(cell.headers[1] ?? '') && /^[^?]*\p{L}{2}[^?]*$/u.test(cell.cells[1] ?? '')) return true
  return isHeardHeader(cell.header, reading.speakers, cell.headers) && (header !== 'objection' || !inRow)
}

function sayForCustomer({ reading, block, quotes, given }: CellView): void {
  const whole = { from: 0, to: block.text.length }
  for (const { from, to } of quotes.length > 0 ? quotes : [whole]) {
    const about = { speaker: 'customer', quoted: quotes.length > 0, continues: from > 3, ...given } as const
    reading.say(block, block.start + from, block.start + to, about)
  }
}

/** Whether a cell without quotation marks holds questions that the rep is to put. */
function isAsked({ reading, block, cell, header, around, isReps }: CellView, purpose: Purpose | undefined): boolean {
  const { text } = block
  const address = addressing(text)
  const { unmarked, quoted, asking, blocks, direct } = reading.habits.of(block)
  const isOpen = around !== 'note' && around !== 'check'
  const isForAsks = header === 'ask' && reading.frame.stage !== undefined && isOpen
  // Blanks beside what stands under "Question" are for the answers, but where the rep is to find them out alone.
  const isWorksheet = reading.blankTables.has(cell.table) && address < 1 && !isForAsks
  // A bank of questions by what they are about: nothing but questions under each name.
  const isBank = header === undefined && isOpen && asking >= 2 && asking >= blocks - 1 && (direct > 0 || QUALIFIES.test(cell.header))
  const isSpoken = isReps || isBank || (purpose !== undefined && SPOKEN.has(purpose))
  const isListed = quoted === 0 || (purpose !== undefined && SPOKEN.has(purpose) && address >= 1 && /\?\W*$/.test(text))
  const asks = unmarked || text.includes('?') || (isForAsks && askKind(text) === 'probe')
  return asks && isSpoken && !isWorksheet && (address > -1 || (header === 'ask' && asksThem(reading.habits, block, text))) && isListed
}
