import { askKind } from '../ask/detect.js'
import type { Block } from './block.js'
import { purposeOfBlock } from './block-purpose.js'
import { type Purpose, purposeOf } from './purposes.js'
import { readPlain } from './read-plain.js'
import { readQuotes } from './read-quotes.js'
import type { Reading } from './reading.js'
import { spokenQuotes, strip } from './spoken-quotes.js'
import { answersInRow, isHeardHeader, isSpokenHeader, speakerOfHeader } from './tables.js'
import { addressing } from './voice.js'

const SPOKEN = new Set<Purpose>(['ask', 'speech', 'positive', 'negative'])

/** `Speaker | Line`: the first cell tells who says the others. */
const SPEAKER_HEADER = /^\W*(?:speaker|who|who speaks|person|voice|name|from)\W*$/i

/** What a method of qualifying calls its questions. */
const QUALIFIES =
  /^\W*(?:situation|problem|implication|need[ -]?pay-?off|pain|impact|critical event|decision|metrics|economic buyer|champion|budget|authority|needs?|timing|timeline|goals?|challenges?)\W*(?:questions?)?\W*$/i

/** Reads a table cell by its header and its row: the customer's words, the rep's, or a note. */
export function readCell(reading: Reading, block: Block): void {
  const cell = block.cell!
  if (cell.row === 0) {
    reading.note(block)
    return
  }
  const { text } = block
  const { speakers } = reading
  const quotes = spokenQuotes(text)
  const spoken = isSpokenHeader(cell.header, speakers, cell.headers)
  const inRow = cell.column > 0
  const given = {
    label: inRow ? strip(cell.cells[0] ?? '') : '',
    heard: inRow && (reading.inObjection || isHeardHeader(cell.headers[0] ?? '', speakers, cell.headers)) ? strip(cell.cells[0] ?? '') : '',
  }
  const speaker = inRow && SPEAKER_HEADER.test(cell.headers[0] ?? '') ? speakers.of(cell.cells[0] ?? '') : undefined
  if (speaker && quotes.length === 0) {
    reading.say(block, block.start, block.end, { speaker, speakerLabel: cell.cells[0] ?? '', quoted: false })
    return
  }
  const headerPurpose = purposeOf(cell.header)
  const isAnswered =
    !inRow &&
    quotes.length > 0 &&
    cell.cells.length > 1 &&
    !spoken &&
    headerPurpose !== 'negative' &&
    (reading.inObjection || answersInRow(cell, speakers))
  const { purpose: around, from: source } = purposeOfBlock(reading, block)
  const isTheirs = around === 'customer' && headerPurpose === 'ask' && !inRow
  const isHeard = isTheirs || (isHeardHeader(cell.header, speakers, cell.headers) && (headerPurpose !== 'objection' || !inRow))
  if (isAnswered || isHeard) {
    const whole = { from: 0, to: text.length }
    for (const { from, to } of quotes.length > 0 ? quotes : [whole]) {
      reading.say(block, block.start + from, block.start + to, {
        speaker: 'customer',
        quoted: quotes.length > 0,
        continues: from > 3,
        ...given,
      })
    }
    return
  }
  const isBad = around === 'negative' && headerPurpose !== 'positive' && headerPurpose !== 'ask'
  const repHeader = speakerOfHeader(cell.header, speakers, cell.headers) === 'rep'
  // `Text: "…"`, whatever the column is called.
  const isMessage = source === 'own' && (around === 'mail' || around === 'chat')
  const purpose = isBad || isMessage ? around : repHeader ? 'speech' : (headerPurpose ?? (around === 'note' ? 'note' : undefined))
  // `Research question | Method`: what the team wants to find out.
  if (headerPurpose === 'check' && quotes.length > 0 && !isBad) {
    reading.note(block)
    return
  }
  if (quotes.length > 0) {
    const from = headerPurpose !== undefined || repHeader ? 'lead' : 'section'
    readQuotes(reading, block, 0, quotes, { purpose: { purpose: purpose ?? around, from }, ...given })
    return
  }
  const address = addressing(text)
  // Blanks beside what stands under "Question" are for the answers, but where the rep is to find them out alone.
  const isAsked = headerPurpose === 'ask' && reading.frame.stage !== undefined && around !== 'note' && around !== 'check'
  const isWorksheet = reading.blankTables.has(cell.table) && address < 1 && !isAsked
  const { unmarked, quoted, asking, blocks, direct } = reading.habits.of(block)
  // A bank of questions by what they are about: nothing but questions under each name.
  const isBank =
    headerPurpose === undefined &&
    around !== 'note' &&
    around !== 'check' &&
    asking >= 2 &&
    asking >= blocks - 1 &&
    (direct > 0 || QUALIFIES.test(cell.header))
  const isSpoken = repHeader || isBank || (purpose !== undefined && SPOKEN.has(purpose))
  const isListed = quoted === 0 || (purpose !== undefined && SPOKEN.has(purpose) && address >= 1 && /\?\W*$/.test(text))
  const asks = unmarked || text.includes('?') || (isAsked && askKind(text) === 'probe')
  if (asks && isSpoken && !isWorksheet && address > -1 && isListed) {
    readPlain(reading, block, 0, { purpose: purpose ?? 'ask', near: true, ...given })
  } else reading.note(block)
}
