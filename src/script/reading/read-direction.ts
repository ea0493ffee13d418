import type { Block } from '../markdown/block.js'
import { conditionOf, isListenCue } from '../voice/directions.js'
import { leadingLabel } from '../voice/label.js'
import { purposeOf } from '../voice/purposes.js'
import { spokenQuotes } from '../voice/spoken-quotes.js'
import { addressing } from '../voice/voice.js'
import { readQuotes } from './read-quotes.js'
import type { Reading } from './reading.js'

const BRANCH = /^((?:if|when)\b[^:?]{1,60}|yes|no|maybe):\s*(\S.{0,400}\?)$/i

/** `**Budget:** ____` and under it `*(What would you spend?)*`: how the rep is to ask for what the form wants. */
function isFormPrompt(reading: Reading, block: Block, inner: string): boolean {
  const before = reading.blocks[block.index - 1]
  if (!before || before.layout === 'heading' || !FIELD.test(before.text)) return false
  return /^[*_\s]*\(/.test(block.text) && /\?|^(?:tell|show|walk) (?:me|us)\b/i.test(inner) && addressing(inner) > -0.75
}
const FIELD = /_{4,}|[□☐]|^[^?]{2,50}:\W*$/u

/** `*(e.g., "two beds and a pond")*` under a question or a blank: what may be filled in there. */
function isExampleAnswer(reading: Reading, block: Block, inner: string): boolean {
  const before = reading.blocks[block.index - 1]
  if (!before || block.opensItem || before.layout === 'heading' || /[?…]|\.{3}/.test(inner)) return false
  return /^(?:e\.g\.|ex\.|for example|for instance|such as|like)[,:]?\s/i.test(inner) && /[^"“]{4}\?\W{0,3}$|_{4}/.test(before.text)
}

/** Reads a block that is one stage direction: words to say in it, a condition for what follows, a pause, or a note. */
export function readDirection(reading: Reading, block: Block): void {
  const { text } = block
  const inner = text.replace(/^[*_\s[({]{1,8}/, '').replace(/[*_\s\])}.:!]{1,8}$/, '')
  if (isExampleAnswer(reading, block, inner)) {
    reading.note(block)
    return
  }
  const quotes = spokenQuotes(text)
  if (quotes.length > 0 && purposeOf(leadingLabel(inner)?.text ?? '') !== 'listen') {
    readQuotes(reading, block, 0, quotes)
    return
  }
  const branch = BRANCH.exec(inner)
  if (branch) {
    const at = text.indexOf(branch[2]!, branch[1]!.length)
    reading.say(block, block.start + at, block.start + at + branch[2]!.length, { speaker: 'rep', quoted: false, condition: branch[1]! })
    return
  }
  if (inner.length > 8 && isFormPrompt(reading, block, inner)) {
    const at = text.indexOf(inner)
    const end = text.length - (/[*_\s\])}.:]{0,8}$/.exec(text)?.[0].length ?? 0)
    reading.say(block, block.start + at, block.start + end, { speaker: 'rep', quoted: false })
    return
  }
  const condition = conditionOf(inner.slice(0, 200))
  if (condition !== '') {
    reading.note(block)
    reading.lead = { text: inner.slice(0, 140), speakerLabel: '', condition, block, ...(block.fence ? { fence: block.fence.id } : {}) }
    reading.leadUsed = 0
    return
  }
  reading.remark(block, block.start, block.end, isListenCue(inner) ? 'listen' : undefined)
}
