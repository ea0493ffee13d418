import { asksAboutQuote } from '../groups/asked-about.js'
import type { Block } from '../markdown/block.js'
import { READER_HINT } from '../markdown/callouts.js'
import { boldSpeaker, isItalic, isWholeLink } from '../markdown/marks.js'
import type { Speaker } from '../model.js'
import { isQuestionList, itemAround, purposeOfBlock } from '../voice/block-purpose.js'
import { directionsIn, isAnswerSlot, isDirection } from '../voice/directions.js'
import { isAgentScript, purposeOfFence } from '../voice/fence-voice.js'
import { readSpokenHeading } from '../voice/heading-voice.js'
import { leadingLabel, plainWords } from '../voice/label.js'
import { type Lead, leadOf } from '../voice/lead.js'
import { purposeOf } from '../voice/purposes.js'
import { findQuotes } from '../voice/quotes.js'
import type { Speakers } from '../voice/speakers.js'
import { isQuoteOnly, spokenQuotes, strip } from '../voice/spoken-quotes.js'
import { soundsLikeCustomer } from '../voice/voice.js'
import { carryOn } from './carry.js'
import { readAnswerBelow } from './read-answer.js'
import { readCell } from './read-cell.js'
import { readDirection } from './read-direction.js'
import { readAskingItem, readExplained, readFormQuestion, readOpenChoice } from './read-listed.js'
import { readAnsweredItem, readLedAnswer, readNamedAnswer } from './read-objection.js'
import { readPlain } from './read-plain.js'
import { readQuotes } from './read-quotes.js'
import { currentTalk, readTurn, speakerParts } from './read-turn.js'
import { conditionOfLabel, Reading, type ReadingOptions } from './reading.js'
import { headingTitle, type SectionFrame } from './section-frames.js'
import type { Event } from './utterance.js'

/** Reads blocks in order and tells what is said, by whom, and what is only for the rep's eyes. */
export function interpret(
  blocks: readonly Block[],
  speakers: Speakers,
  options: ReadingOptions,
): { readonly events: readonly Event[]; readonly frames: readonly SectionFrame[] } {
  const reading = new Reading(blocks, speakers, options)
  for (const block of blocks) readBlock(reading, block)
  return reading
}

function readBlock(reading: Reading, block: Block): void {
  enterFence(reading, block)
  enterBoxes(reading, block)
  if (block.layout === 'heading') {
    readHeading(reading, block)
    return
  }
  if (carryOn(reading, block)) return
  if (block.cell) readCell(reading, block)
  else if (readFormQuestion(reading, block) || readExplained(reading, block) || readOpenChoice(reading, block)) return
  else if (isAnswerSlot(block.text)) reading.remark(block, block.start, block.end, 'slot')
  else {
    const lead = asObjection(reading, leadOf(block, reading.speakers, reading.blocks[block.index + 1]))
    if (lead && !isPartOfTalk(reading, block, lead) && !isBareDirection(block, lead)) readLead(reading, block, lead)
    else if (isDirection(block.text)) readDirection(reading, block)
    else if (isWholeLink(block)) reading.note(block)
    else readSpeech(reading, block)
  }
}

/** Among objections a bold sentence is one, whatever notes its words name elsewhere: **The timing isn't right**. */
function asObjection({ inObjection }: Reading, lead: Lead | undefined): Lead | undefined {
  if (!inObjection || lead?.purpose !== 'note' || !lead.bare || !SAID.test(lead.text)) return lead
  return { ...lead, purpose: 'objection' }
}
const SAID = /\b(?:i|i'm|we|we're|my|our|is|are|isn't|aren't|don't|doesn't|can't|won't|not|too|already)\b/i

/** What a fence announces ends with it: its headings, lead-ins and speakers. */
function enterFence(reading: Reading, block: Block): void {
  if (reading.fence?.id === block.fence?.id) return
  if (reading.fence) reading.frame = reading.fence.outer
  if (reading.lead?.fence !== undefined) reading.lead = undefined
  if (reading.talk?.container !== undefined) reading.talk = undefined
  if (!block.fence) {
    reading.fence = undefined
    return
  }
  // A lead-in that announces a prompt holds for the whole fence, whatever labels stand in it.
  const announced = reading.lead?.purpose === 'prompt' && !isAgentScript(block.fence.value) ? 'prompt' : undefined
  const purpose = purposeOfFence(block.fence) ?? announced
  reading.fence = { id: block.fence.id, ...(purpose ? { purpose } : {}), outer: reading.frame, heard: false }
  // What a heading calls a prompt is a script all the same where the agent's lines stand in it.
  if (reading.frame.purpose === 'prompt' && isAgentScript(block.fence.value)) reading.frame = { ...reading.frame, purpose: undefined }
}

/** What stands behind a box is under the headings before it again. */
function enterBoxes(reading: Reading, { span }: Block): void {
  const { boxes, options } = reading
  while (boxes.length > 0 && boxes[boxes.length - 1]!.end <= span.start) {
    reading.frame = boxes.pop()!.outer
    reading.lead = undefined
    reading.talk = undefined
  }
  for (let next = options.boxes?.[reading.boxesMet]; next && next.start <= span.start; next = options.boxes?.[reading.boxesMet]) {
    reading.boxesMet++
    if (next.end > span.start) boxes.push({ end: next.end, outer: reading.frame })
  }
}

function readHeading(reading: Reading, block: Block): void {
  reading.lead = undefined
  reading.talk = undefined
  reading.carry = undefined
  reading.items.clear()
  reading.open(block, headingTitle(block), block.level)
  if (reading.frame.purpose === 'prompt' && isAgentScript(sectionText(reading.blocks, block)))
    reading.frame = { ...reading.frame, purpose: undefined }
  const name = reading.speakers.headings.get(block.index)
  const speaker = name === undefined ? undefined : reading.speakers.of(name)
  if (name !== undefined && speaker) reading.talk = { speaker, label: name, blocks: 0 }
  else readSpokenHeading(reading, block)
}

/** The lines under a heading and its subheadings. */
function sectionText(blocks: readonly Block[], { index, level }: Block): string {
  const lines: string[] = []
  for (let i = index + 1; i < blocks.length; i++) {
    const next = blocks[i]!
    if (next.layout === 'heading' && next.level <= level) break
    lines.push(next.text)
  }
  return lines.join('\n')
}

/** In a fenced turn a line such as "You shared that:" is talk, not a lead-in. */
function isPartOfTalk(reading: Reading, block: Block, lead: Lead): boolean {
  return !lead.purpose && !lead.speaker && lead.condition === '' && block.fence !== undefined && reading.talk?.container === block.fence.id
}

/** `**[Pause]**` is a stage direction for all its bold type, no heading. */
function isBareDirection(block: Block, lead: Lead): boolean {
  return lead.bare === true && !lead.speaker && isDirection(block.text) && directionsIn(block.text).length > 0
}

/** A bold line without a colon opens a section of its own; any other lead-in holds for what stands under it. */
function readLead(reading: Reading, block: Block, lead: Lead): void {
  reading.talk = undefined
  const isTitle = lead.bare && !lead.speaker && lead.condition === '' && block.layout === 'paragraph' && block.quoteDepth === 0
  if (isTitle && !isQuoteOnly(block.text)) reading.open(block, lead.text, 7)
  else reading.note(block)
  if (block.opensItem || block.parent) {
    const purpose = lead.purpose ?? itemAround(reading, block)?.purpose
    const { text, condition, speaker, speakerLabel } = lead
    reading.items.set(block.index, { ...(purpose ? { purpose } : {}), text, condition, ...(speaker ? { speaker } : {}), speakerLabel })
    if (block.opensItem) return
  }
  reading.leadUsed = 0
  reading.leadsTurns = false
  if (lead.speaker === 'customer' && isAskedUnder(reading, block)) {
    reading.lead = { ...lead, speaker: undefined, speakerLabel: '' }
    return
  }
  reading.lead = lead
  if (lead.speaker) {
    reading.talk = { speaker: lead.speaker, label: lead.speakerLabel, blocks: 0, ...(block.fence ? { container: block.fence.id } : {}) }
  }
}

/** "Hiring manager:" names whom the list of questions under it is for where they speak to them. */
function isAskedUnder(reading: Reading, { index }: Block): boolean {
  const next = reading.blocks[index + 1]
  return next?.opensItem === true && isQuestionList(reading, next, 2 / 3) && !soundsLikeCustomer(next.text)
}

/** A block of its own: its speaker's label, else its quotations, else its plain words. */
function readSpeech(reading: Reading, block: Block): void {
  const { text } = block
  const parts = speakerParts(reading, block)
  if (parts) {
    for (const part of parts) readTurn(reading, block, part.start, part.end, part.speaker, part.label)
    return
  }
  const label = leadingLabel(text)
  const speaker = label ? reading.speakers.of(label.text) : undefined
  if (label && speaker) {
    if (isItalic(block) && !/["“]/.test(text)) {
      reading.note(block)
      return
    }
    const container = block.fence?.id ?? block.container
    dropSpentLead(reading)
    reading.talk = container !== 0 ? { speaker, label: label.text, blocks: 1, container } : undefined
    readTurn(reading, block, label.end, text.length, speaker, label.text)
    return
  }
  const bold = boldSpeaker(block, reading.speakers)
  if (bold) {
    dropSpentLead(reading)
    readTurn(reading, block, bold.end, text.length, bold.speaker, bold.text)
    return
  }
  if (block.hint === READER_HINT && spokenQuotes(text).length === 0) {
    reading.note(block)
    return
  }
  const hint = speakerOfHint(block.hint)
  if (hint) {
    readTurn(reading, block, 0, text.length, hint, '')
    return
  }
  const labelPurpose = label ? purposeOf(label.text) : undefined
  const quotes = spokenQuotes(text)
  const talk = currentTalk(reading, block)
  if (talk && (!labelPurpose || labelPurpose === 'speech' || labelPurpose === 'ask')) {
    if (quotes.length > 0 && label && quotes[0]!.start > 0) readQuotes(reading, block, 0, quotes, { speakerLabel: talk.label })
    else if (isItalic(block) && talk.blocks > 1) reading.note(block)
    else readTurn(reading, block, 0, text.length, talk.speaker, talk.label)
    return
  }
  if (block.opensItem) noteItem(reading, block, label?.text)
  if (readAnsweredItem(reading, block) || readLedAnswer(reading, block) || readNamedAnswer(reading, block)) return
  const asked = readAskingItem(reading, block)
  if (asked === text.length) return
  const heard = heardFirst(text)
  if (heard && quotes.every(({ start }) => start < heard.end)) {
    const { purpose } = purposeOfBlock(reading, block)
    readPlain(reading, block, heard.end, {
      purpose: purpose ?? 'speech',
      near: true,
      label: strip(text.slice(0, heard.end)),
      heard: heard.words,
    })
    return
  }
  if (quotes.length > 0 && !asksAboutQuote(text, findQuotes(text))) {
    readQuotes(reading, block, asked, quotes)
    return
  }
  if (asked > 0) {
    reading.remark(block, block.start + asked, block.end)
    return
  }
  const { purpose, from } = purposeOfBlock(reading, block)
  if ((!purpose || purpose === 'objection' || purpose === 'speech') && !label && readAnswerBelow(reading, block)) return
  readPlain(reading, block, label && labelPurpose ? label.end : 0, { purpose, near: from !== 'section' || reading.frame.announced })
}

/** `If "how much?": It depends. What did you expect?`: what the customer has said when the rest is said; undefined where no such words open the text. */
function heardFirst(text: string): { readonly words: string; readonly end: number } | undefined {
  const found = /^[\s*_]*(?:if|when)\b[^"“”:?]{0,40}["“]([^"“”]{2,80}\?)["”][^"“”:?]{0,20}:[\s*_]+(?=[\p{Lu}\p{N}])/iu.exec(text)
  return found ? { words: found[1]!, end: found[0].length } : undefined
}

/** A condition holds for the one turn behind it; who speaks is told by the label now. */
function dropSpentLead(reading: Reading): void {
  const { lead } = reading
  if (lead?.speaker || (lead && lead.condition !== '' && reading.leadUsed > 0)) reading.lead = undefined
  if (reading.leadUsed++ === 0) reading.leadsTurns = true
}

/** What an item announces holds for what is nested in it; that it is spoken does not. */
function noteItem(reading: Reading, block: Block, label: string | undefined): void {
  const own = (label ? purposeOf(label) : undefined) ?? itemAround(reading, block)?.purpose
  const purpose = own === 'ask' || own === 'speech' ? undefined : own
  reading.items.set(block.index, {
    ...(purpose ? { purpose } : {}),
    text: block.text.slice(0, 140),
    condition: conditionOfLabel(label),
    speakerLabel: '',
  })
}

/** The speaker that the class names of raw HTML name. */
function speakerOfHint(hint: string): Speaker | undefined {
  if (hint === '') return undefined
  const words = ` ${plainWords(hint)} `
  if (/ (?:prospect|customer|client|buyer|them|homeowner|caller) /.test(words)) return 'customer'
  return / (?:script|rep|agent|say|you|speech|line|dialogue|spoken|talk track|quote) /.test(words) ? 'rep' : undefined
}
