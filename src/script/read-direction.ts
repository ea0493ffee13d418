import type { Block } from './block.js'
import { conditionOf, isListenCue } from './directions.js'
import { leadingLabel } from './label.js'
import { purposeOf } from './purposes.js'
import { readQuotes } from './read-quotes.js'
import type { Reading } from './reading.js'
import { spokenQuotes } from './spoken-quotes.js'

const BRANCH = /^((?:if|when)\b[^:?]{1,60}|yes|no|maybe):\s*(\S.{0,400}\?)$/i

/** Reads a block that is one stage direction: words to say in it, a condition for what follows, a pause, or a note. */
export function readDirection(reading: Reading, block: Block): void {
  const { text } = block
  const inner = text.replace(/^[*_\s[({]{1,8}/, '').replace(/[*_\s\])}.:!]{1,8}$/, '')
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
  const condition = conditionOf(inner.slice(0, 200))
  if (condition !== '') {
    reading.note(block)
    reading.lead = { text: inner.slice(0, 140), speakerLabel: '', condition, block, ...(block.fence ? { fence: block.fence.id } : {}) }
    reading.leadUsed = 0
    return
  }
  reading.remark(block, block.start, block.end, isListenCue(inner) ? 'listen' : undefined)
}
