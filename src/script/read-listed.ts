import type { Block } from './block.js'
import { purposeOfBlock } from './block-purpose.js'
import type { Purpose } from './purposes.js'
import type { Reading } from './reading.js'

const NOT_OF_FORM = new Set<Purpose>(['check', 'listen', 'customer', 'negative', 'prompt', 'mail', 'chat'])

/** Records a question of a form, whatever its section is called, and ends what a lead-in before it announced. */
export function readFormQuestion(reading: Reading, block: Block): boolean {
  if (!reading.formQuestions.has(block) || NOT_OF_FORM.has(reading.frame.purpose ?? 'ask')) return false
  reading.lead = undefined
  reading.talk = undefined
  reading.say(block, block.start, block.end, { speaker: 'rep', quoted: false })
  return true
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
