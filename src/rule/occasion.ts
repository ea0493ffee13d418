import type { Script } from '../script/model.js'
import { pattern } from '../text/pattern.js'

/** They have come to see it: the tour, the viewing, the counter of a shop. */
const VISIT = pattern('i')`
  \b(?:tour|show[- ]?rounds?|viewings?|open (?:house|day|evening)|walk[- ]?ins?)\b
  (?![- ](?:operator|compan|bus|buses|guide|agen|software|business|refrigerator|fridge|cooler|freezer|closet|wardrobe|bath|shower|tub))
`

/** An offer, a quote or a trial lies behind: “After the quote”, “Proposal follow-up”, “Follow-up on the estimate”. */
const OFFER = '(?:proposal|quote|quotation|estimate|offer|tender|trial|free trial|demo)'
const AFTER_OFFER = new RegExp(
  `\\b(?:after|post)[- ](?:(?:the|a|our|your|their)\\s)?${OFFER}\\b|\\b${OFFER}s? (?:follow|chas|review call)|\\b(?:follow(?:ing)?[- ]?up|chas(?:e|ing)(?: up)?) (?:on |to |for |with )?(?:the |a |an |our |your |open |sent )?${OFFER}s?\\b`,
  'i',
)

/** “Discovery after the demo request”: nothing has been asked yet. */
const FIRST = /\b(?:discovery|first (?:call|visit|meeting|conversation)|request|intro)\b/i

/** Whether the title says that the customer has come to look: what the talk is for is clear to both. */
export function isVisit({ title }: Script): boolean {
  return VISIT.test(title)
}

/** Whether the title says that an offer has been made: who they are and what they want was asked before it. */
export function isAfterOffer({ title }: Script): boolean {
  return AFTER_OFFER.test(title) && !FIRST.test(title)
}
