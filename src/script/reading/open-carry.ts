import type { Block } from '../markdown/block.js'
import { leadingLabel } from '../voice/label.js'
import type { Reading } from './reading.js'

/** How many blocks a quotation may run over. */
const LONGEST = 14
/** An offer, list after list, with one question at its end at most. */
const LONGEST_OFFER = 30

/** A quotation left open goes on in the next blocks, where one of them closes it. */
export function openCarry(reading: Reading, block: Block): void {
  const from = reading.lastUtterance
  if (!from) return
  const longest = block.text.endsWith(':') ? LONGEST_OFFER : LONGEST
  let asks = false
  for (let index = block.index + 1; index < reading.blocks.length && index <= block.index + longest; index++) {
    const next = reading.blocks[index]!
    if (next.layout === 'heading' || next.cell || next.fence?.id !== block.fence?.id) return
    const label = leadingLabel(next.text)
    if (label && reading.speakers.of(label.text)) return
    const mark = /["“”]/.exec(next.text)
    if (!mark) {
      asks ||= next.text.includes('?')
      continue
    }
    if (index > block.index + LONGEST && (asks || mark.index < next.text.trimEnd().length - 1)) return
    if (mark[0] === '”' || (mark[0] === '"' && mark.index > 0 && !/\s/.test(next.text[mark.index - 1]!)))
      reading.carry = { until: index, from }
    return
  }
}
