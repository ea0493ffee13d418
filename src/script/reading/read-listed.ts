import type { Span } from '../../text/span.js'
import type { Block } from '../markdown/block.js'
import { asksForEach, breaksOff, COUNT, endsStem } from '../voice/asides.js'
import { purposeOfBlock } from '../voice/block-purpose.js'
import type { Purpose } from '../voice/purposes.js'
import { tellsToSay } from '../voice/quote-voice.js'
import { spokenQuotes, strip } from '../voice/spoken-quotes.js'
import { addressing, soundsLikeCustomer } from '../voice/voice.js'
import { readQuotes } from './read-quotes.js'
import type { Reading } from './reading.js'

const NOT_OF_FORM = new Set<Purpose>(['check', 'listen', 'customer', 'negative', 'prompt', 'mail', 'chat'])

/** Records a question of a form, whatever its section is called, and ends what a lead-in before it announced. */
export function readFormQuestion(reading: Reading, block: Block): boolean {
  const field = fieldOf(reading, block)
  if ((!field && !reading.formQuestions.has(block)) || NOT_OF_FORM.has(reading.frame.purpose ?? 'ask')) return false
  reading.lead = undefined
  reading.talk = undefined
  const { start, end } = field ?? block
  if (start > block.start) reading.remark(block, block.start, start)
  reading.say(block, start, end, { speaker: 'rep', quoted: false, label: strip(block.text.slice(0, start - block.start)) })
  if (end < block.end) reading.remark(block, end, block.end)
  return true
}

/** The questions of a part, or of a form's field, but where the file quotes what is said, and among notes one that is not put to anybody. */
function fieldOf({ questionParts, formFields, habits, frame }: Reading, block: Block): Span | undefined {
  const field = questionParts.get(block) ?? (habits.quotesSpeech ? undefined : formFields.get(block))
  return field && frame.purpose === 'note' && addressing(block.text) < 1 ? undefined : field
}

/** Records the bold question that opens an item where the file asks so; gives where it ends, 0 where none is asked. */
export function readAskingItem(reading: Reading, block: Block): number {
  const end = reading.askingItems.get(block.index)
  if (end === undefined || reading.inObjection) return 0
  const { purpose } = purposeOfBlock(reading, block)
  if (purpose && purpose !== 'ask' && purpose !== 'speech') return 0
  reading.say(block, block.start, block.start + end, { speaker: 'rep', quoted: false, single: true })
  return end
}

/**
 * Records a question that breaks off at a colon, `Do you want it to be:`, over the answers to choose from, among others to the customer;
 * the answers are noted, with a question mark too.
 */
export function readOpenChoice(reading: Reading, block: Block): boolean {
  if (isAnswerToStem(reading, block)) {
    reading.note(block)
    return true
  }
  const { text } = block
  if (!breaksOff(text) || block.cell || block.fence || NOT_OF_FORM.has(reading.frame.purpose ?? 'ask') || reading.inObjection) return false
  const next = reading.blocks[block.index + 1]
  const counted = COUNT.exec(text)?.[0].length ?? 0
  if (counted === 0 && (!next || (block.opensItem ? next.parent !== block : !next.opensItem) || !isAmongAsks(reading, block))) return false
  if (addressing(text) < 0) return false
  reading.say(block, block.start + counted, block.end, { speaker: 'rep', quoted: false, single: true })
  reading.items.set(block.index, { text, condition: '', speakerLabel: '' })
  if (block.opensItem) reading.stems.add(block)
  return true
}

function isAnswerToStem({ stems, habits }: Reading, block: Block): boolean {
  const { parent, text } = block
  if (!parent || !stems.has(parent) || !endsStem(text)) return false
  const { asking, blocks } = habits.of(block)
  return !(asksForEach(parent.text) && asking === blocks)
}

/** In a list that asks, or in one of a file whose lists ask the customer. */
function isAmongAsks({ habits }: Reading, block: Block): boolean {
  const { asking, blocks, direct, checks, aside } = habits.of(block)
  if (asking >= 2 && asking * 2 >= blocks - 1 && direct * 2 >= asking && checks === 0) return true
  const like = habits.like(block)
  const asksAll = like.asking >= 5 && like.direct * 2 >= like.asking && like.checks === 0
  return block.depth > 0 && asksAll && checks === 0 && aside === 0 && !habits.quotesSpeech
}

/** Under an objection; a heading that is itself one of the questions is none, "If you already use one, will you keep it?" */
function isAnswered({ frame, inObjection }: Reading): boolean {
  const { title } = frame.section
  return (
    inObjection &&
    !(frame.parent && !frame.parent.inObjection && /\?\W{0,3}$/.test(title) && !/["“]/.test(title) && !soundsLikeCustomer(title))
  )
}

/**
 * Records the questions that a text explains to its reader; what explains them is a note, but for quotations that it tells to say. False
 * for a block that is neither.
 */
export function readExplained(reading: Reading, block: Block): boolean {
  const { asked, explaining } = reading.explained
  const spans = asked.get(block)
  if ((!spans && !explaining.has(block)) || NOT_OF_FORM.has(reading.frame.purpose ?? 'ask') || isAnswered(reading)) return false
  let from = 0
  const tell = (to: number): void => {
    const told = spokenQuotes(block.text.slice(0, to)).filter(({ start }) => start >= from && tellsToSay(block.text.slice(from, start)))
    if (told.length > 0) readQuotes(reading, block, from, told)
    else if (to > from) reading.remark(block, block.start + from, block.start + to)
  }
  for (const { start, end } of spans ?? []) {
    tell(start - block.start)
    reading.say(block, start, end, { speaker: 'rep', quoted: false })
    from = end - block.start
  }
  tell(block.text.length)
  return true
}
