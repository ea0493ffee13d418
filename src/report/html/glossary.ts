import { htmlText } from '../html-text.js'
import type { RuleFacts } from '../rule-facts.js'

/** Why each rule that spoke speaks. */
export function glossary(spoke: readonly string[], rules: readonly RuleFacts[]): string {
  if (spoke.length === 0) return ''
  const entries = spoke.map((id) => {
    const facts = rules.find((rule) => rule.id === id)
    const text = facts
      ? `<p><strong>${htmlText(facts.summary)}</strong> ${htmlText(facts.why)}</p><p class="instead"><span>Instead</span> ${htmlText(facts.instead)}</p>`
      : ''
    return `<div class="entry" id="rule-${htmlText(id)}"><h3>${htmlText(id)}</h3>${text}</div>`
  })
  return `<section aria-labelledby="rules"><h2 id="rules">Why these rules</h2><div class="entries">${entries.join('')}</div></section>`
}
