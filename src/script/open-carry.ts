import type { Block } from './block.js'
import { leadingLabel } from './label.js'
import type { Reading } from './reading.js'

/** How many blocks a quotation may run over. */
const LONGEST = 14

/** A quotation left open goes on in the next blocks, where one of them closes it. */
export function openCarry(reading: Reading, block: Block): void {
  const from = reading.lastUtterance
  if (!from) return
  for (let index = block.index + 1; index < reading.blocks.length && index <= block.index + LONGEST; index++) {
    const next = reading.blocks[index]!
    if (next.layout === 'heading' || next.cell || next.fence?.id !== block.fence?.id) return
    const label = leadingLabel(next.text)
    if (label && reading.speakers.of(label.text)) return
    const mark = /["“”]/.exec(next.text)
    if (!mark) continue
    if (mark[0] === '”' || (mark[0] === '"' && mark.index > 0 && !/\s/.test(next.text[mark.index - 1]!)))
      reading.carry = { until: index, from }
    return
  }
}
