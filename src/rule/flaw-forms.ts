import { parseClause } from '../ask/clause.js'
import type { Ask } from '../script/model.js'

/** The shapes that two questions in one sentence can have. */
export type Doubling = 'probe-pair' | 'rephrase' | 'two-blanks'

/** How an ask doubles: a question with its own follow-up (“…, and why?”), the same question said again, or two blanks. Undefined where it asks once. */
export function doublingOf(ask: Ask): Doubling | undefined {
  if (/,? (?:and|but) (?:why|how come|how so|what makes|what made)\b/i.test(ask.text)) return 'probe-pair'
  const { joined } = parseClause(ask.text)
  if (joined.length === 0) return undefined
  if (joined.every(({ bare }) => bare)) return 'probe-pair'
  return ask.flaws.has('compound') ? 'two-blanks' : 'rephrase'
}
