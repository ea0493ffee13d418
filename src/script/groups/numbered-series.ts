import type { Block } from '../markdown/block.js'
import { isBold } from '../markdown/marks.js'
import { isOurAnswer } from '../voice/our-answer.js'
import { addressing, soundsLikeCustomer } from '../voice/voice.js'

/** `12. What do you grow?` in bold, as a paragraph or, with a line of dashes under it, as a heading. */
const NUMBERED = /^\W{0,4}(\d{1,3})[.)]\s{1,3}\S/
const LEAST = 6
/** Numbers that may be left out between two questions, as where one of them is no question. */
const MOST_LEFT_OUT = 2

/**
 * The questions that a file counts through in bold over all its sections, most of them to "you": a questionnaire, whatever its
 * headings call its parts. Empty where a file has no such series.
 */
export function numberedSeries(blocks: readonly Block[]): ReadonlySet<Block> {
  const series: Block[] = []
  let last = 0
  for (const block of blocks) {
    const number = Number(NUMBERED.exec(block.text)?.[1] ?? 0)
    if (number === 0 || block.cell || block.fence || block.quoteDepth > 0 || block.opensItem) continue
    if (!isBold(block) || !/\?\W{0,4}$/.test(block.text)) continue
    if (number <= last || number > last + 1 + MOST_LEFT_OUT) continue
    series.push(block)
    last = number
  }
  const toYou = series.filter(({ text }) => addressing(text) >= 1).length
  const theirs = series.filter(({ text }) => soundsLikeCustomer(text.replace(NUMBERED, (found) => found.slice(-1)))).length
  // "The 20 questions you will be asked", each with what to say.
  const answered = series.filter(({ index }) => isOurAnswer(blocks[index + 1]?.text ?? '')).length
  if (answered * 2 >= series.length) return new Set()
  return new Set(series.length >= LEAST && toYou * 2 >= series.length && theirs * 6 <= series.length ? series : [])
}
