import { classifyAsk } from '../ask/classify.js'
import { ALONE } from '../ask/reading.js'
import { loudestByFlaw } from '../ask/thresholds.js'
import type { ReportExtra, Rule } from '../rule/contract.js'
import type { Finding, Suggestion } from '../rule/finding.js'
import { rewordingEdit } from '../rule/rewording/edit.js'
import type { Ask } from '../script/model.js'
import { splitSentences } from '../text/sentences.js'

/**
 * What a finding suggests: what may be done unasked, then wordings to accept, then advice; where a report brings none of them, what the
 * rule says in general. A wording that would itself be told off is left out.
 */
export function suggestionsFor(
  rule: Rule,
  span: Finding['span'],
  { suggest = [], reword = [], fix, changes = [] }: ReportExtra,
  ask: Ask | undefined,
  source: string,
): readonly Suggestion[] {
  const editOf = (text: string) => (ask ? rewordingEdit(ask, source, text) : { span, text })
  const suggestions: Suggestion[] = [
    ...(fix ? [{ text: fix.describe, applicability: 'safe', edit: { span: fix.span, text: fix.text } } as const] : []),
    ...changes.map(
      ({ describe, span: place, text }) => ({ text: describe, applicability: 'review', edit: { span: place, text } }) as const,
    ),
    ...reword
      .filter((text) => !ask || !isFlawed(text))
      .map((text): Suggestion => {
        const edit = editOf(text)
        return { text, applicability: 'review', ...(edit ? { edit } : {}) }
      }),
    ...suggest.map((text) => ({ text, applicability: 'review' }) as const),
  ]
  return suggestions.length > 0 ? suggestions : [{ text: rule.instead, applicability: 'review' }]
}

/** Whether a wording has a flaw that a rule would speak of. */
function isFlawed(wording: string): boolean {
  return splitSentences(wording).some(({ start, end }) => {
    const text = wording.slice(start, end)
    if (!text.includes('?')) return false
    const reading = classifyAsk(text, ALONE)
    return [...reading.flaws.keys()].some((flaw) => loudestByFlaw(reading, flaw) !== undefined)
  })
}
