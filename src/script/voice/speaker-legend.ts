import type { Block } from '../markdown/block.js'
import type { Speaker } from '../model.js'
import { plainWords } from './label.js'
import { COACH, isCustomerWord, isRepWord } from './speaker-words.js'

const LEGEND_ENTRY = /(?:^|[\s,;(|])[`*_]*([A-Z]{1,5})[`*_]*\s*(?:=|stands for|means)\s*([^,;.|)\n]{2,40})/g

/** `CON = consultant (us), HM = hiring manager`: short forms that the file explains. */
export function readLegend(blocks: readonly Block[]): Map<string, Speaker> {
  const legend = new Map<string, Speaker>()
  for (const block of blocks) {
    if (block.index > 60) break
    if (!block.text.includes('=')) continue
    for (const found of block.text.matchAll(LEGEND_ENTRY)) {
      const meaning = plainWords(found[2]!)
      const words = plainWords(found[2]!.replace(/\([^)]*\)?/g, ' '))
      if (/(?:^| )(?:us|you|me|our side|ours)(?: |$)/.test(meaning) || isRepWord(words)) legend.set(found[1]!.toLowerCase(), 'rep')
      else if (isCustomerWord(words) || COACH.has(words)) legend.set(found[1]!.toLowerCase(), 'customer')
    }
  }
  return legend
}
