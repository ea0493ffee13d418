import type { Speaker } from '../model.js'
import type { Label } from '../voice/label.js'
import type { Speakers } from '../voice/speakers.js'
import type { Block } from './block.js'
import { isMarked } from './run.js'

/** Whether a block is nothing but bold words, with or without a colon. */
export function isBold(block: Block): boolean {
  return isMarked(block.run, 'strong', block.start, block.end)
}

/** Set in italics from end to end, also by the asterisks of a fence. */
export function isItalic(block: Block): boolean {
  return (
    // `**Which one?*` is meant to be bold.
    (isMarked(block.run, 'emphasis', block.start, block.end) && !/^\*\p{L}/u.test(block.text)) ||
    (/^[*_][^*_]/.test(block.text) && /[^*_][*_]$/.test(block.text) && !block.text.includes('?'))
  )
}

export function isStruck(block: Block, start = 0, end = block.text.length): boolean {
  return isMarked(block.run, 'struck', block.start + start, block.start + end)
}

/** Marked as what not to say. */
export function isMarkedBad(block: Block): boolean {
  return /^\W{0,3}(?:❌|✗|✘|🚫|⛔|👎)/u.test(block.text) || isStruck(block) || /(?:^|\s)(?:bad|wrong|incorrect)(?:\s|$)/i.test(block.hint)
}

export function isMarkedGood(block: Block): boolean {
  return /^\W{0,3}(?:✅|✔|✓|👍)/u.test(block.text)
}

/** An entry of a table of contents, a reference. */
export function isWholeLink(block: Block): boolean {
  return isMarked(block.run, 'link', block.start, block.end)
}

/** `**Comment.** …`: a label in bold that ends with a full stop. */
export function boldLabel(block: Block): Label | undefined {
  const label = boldStart(block, 40)
  return label?.text.endsWith('.') ? { text: label.text.slice(0, -1), end: label.end } : undefined
}

/** `**YOU** Good morning…`: a speaker's label in bold without a colon. */
export function boldSpeaker(block: Block, speakers: Speakers): (Label & { readonly speaker: Speaker }) | undefined {
  const label = boldStart(block, 32)
  if (!label) return undefined
  const text = label.text.replace(/[:：]\s*$/, '')
  const speaker = speakers.of(text.replace(/^\[|\]$/g, ''))
  // `**P** – Where does it break?`: the letter of a method.
  if (/^\p{L}$/u.test(text) && /^\s?[–—-]\s[^.!]*\?\s*$/.test(block.text.slice(label.end))) return undefined
  return speaker ? { text, speaker, end: label.end } : undefined
}

/** `**S** How do you plan?`: the letter in bold that a block starts with, as plain words; undefined where there is none. */
export function boldLetter(block: Block): string | undefined {
  if (!/^\p{Lu}[\s:.)–—-]/u.test(block.text)) return undefined
  return boldStart(block, 4)
    ?.text.replace(/[^\p{L}]+$/u, '')
    .toLowerCase()
}

/** The bold words at the start of a block that go on in plain ones. */
function boldStart(block: Block, longest: number): Label | undefined {
  const mark = block.run.marked('strong', block.start, block.start + 2)[0]
  if (!mark || mark.start > block.start + 1 || mark.end > block.start + longest || mark.end >= block.end - 2) return undefined
  // `**I**dentify the pain`: a letter set off in its word.
  if (/^\p{L}{2}/u.test(block.run.text.slice(mark.end - 1, mark.end + 1))) return undefined
  return { text: block.run.text.slice(mark.start, mark.end), end: mark.end - block.start }
}
