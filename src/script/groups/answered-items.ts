import { splitSentences } from '../../text/sentences.js'
import type { Block } from '../markdown/block.js'
import { isTold, takesUp } from '../voice/answer-words.js'
import { conditionOf } from '../voice/directions.js'
import { leadingLabel } from '../voice/label.js'
import { soundsLikeCustomer } from '../voice/voice.js'

/**
 * Items of lists in which each objection stands without quotation marks and its answer is nested in it: `- It costs too much`, under it
 * `- Fair. Next to what?`. Where the answers take up what was said, or the items sound like a customer, the items are the customer's.
 */
export function answeredItems(blocks: readonly Block[]): ReadonlySet<Block> {
  const answers = new Map<Block, Block>()
  for (const block of blocks) if (block.parent?.opensItem && !answers.has(block.parent)) answers.set(block.parent, block)
  const lists = new Map<number, Block[]>()
  for (const block of blocks) {
    if (!block.opensItem || block.fence) continue
    const list = lists.get(block.container)
    if (list) list.push(block)
    else lists.set(block.container, [block])
  }
  const found = new Set<Block>()
  for (const items of lists.values()) {
    const answered = items.filter((item) => answers.has(item) && isBareWords(item))
    if (answered.length < 2 || answered.length * 3 < items.length * 2) continue
    const theirs = answered.filter(({ text }) => soundsLikeCustomer(text)).length
    const reacting = answered.filter((item) => reacts(answers.get(item)!.text)).length
    if (reacting * 2 >= answered.length && (theirs > 0 || answered.some((item) => takesUp(answers.get(item)!.text))))
      for (const item of answered) found.add(item)
  }
  return found
}

/** Without quotation marks, a label or a condition. */
function isBareWords({ text, layout }: Block): boolean {
  return layout !== 'checkbox' && text.length <= 140 && !/["“”:]/.test(text) && conditionOf(text) === ''
}

/** An answer says something before it asks: "Fair. Next to what?", "Two weeks. When is the fair?" */
export function reacts(text: string): boolean {
  if (isTold(text) || /["“]/.test(text) || leadingLabel(text)) return false
  if (takesUp(text)) return true
  const [first, second] = splitSentences(text)
  return first !== undefined && second !== undefined && !/\?\W*$/.test(text.slice(first.start, first.end)) && text.includes('?')
}
