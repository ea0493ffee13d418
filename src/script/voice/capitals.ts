import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'

/** Whether a text is set in capital letters, three words of it or more in a row. Linear in its length. */
export function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false
  let inRow = 0
  for (const word of text.split(/\s+/)) {
    inRow = /\p{Lu}/u.test(word) ? inRow + 1 : 0
    if (inRow === 3) return true
  }
  return false
}

/** Whether a file sets what is said in capital letters and the notes on it in small ones. */
export function speaksInCapitals(blocks: readonly Block[]): boolean {
  let capitals = 0
  let asking = 0
  let small = 0
  for (const { layout, cell, fence, text } of blocks) {
    if (layout === 'heading' || cell || fence) continue
    if (!isCapitals(text)) small++
    else {
      capitals++
      if (text.includes('?')) asking++
    }
  }
  return capitals >= 6 && asking >= 3 && small >= 3
}

/** `ARE THE TYRES SAFE`: whoever writes in capitals leaves out the mark of a question. */
export function asksInCapitals(sentence: string): boolean {
  return isCapitals(sentence) && UNMARKED.test(sentence)
}
const UNMARKED = pattern('')`
  ^\W*(?:(?:SO|AND|OK|OKAY),? )?(?:
    (?:IS|ARE|WAS|WERE|DOES|DID|HAS|HAVE|CAN|COULD|WOULD|WILL) (?:YOU|YOUR|THE|THIS|THAT|IT|THERE|ANYONE|ANYBODY|ANYTHING|ANY|ALL|THEY)
    |DO (?:YOU|YOUR|ALL|ANY|THEY)|ANY
    |(?:WHAT|WHO|WHERE|WHEN|HOW|WHICH|WHY)(?: (?!(?:I|WE|YOU|THEY|HE|SHE|IT|THE|THIS|THAT|YOUR|OUR)\b)\S+)? (?:
      IS|ARE|WAS|WERE|DO|DOES|DID|HAS|HAVE|CAN|COULD|WOULD|WILL
    )|WHAT ABOUT
  )\s[^?!]*[^?!,;:]$
`
