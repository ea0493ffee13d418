import type { RegisteredRule } from '../rule/contract.js'
import type { SeveritySetting } from '../rule/finding.js'
import { presetsOf } from '../rule/severity.js'

/** What a report says about a rule itself, as plain data. */
export interface RuleFacts {
  readonly id: string
  readonly family: string
  readonly summary: string
  readonly why: string
  readonly instead: string
  readonly source: string
  readonly severity: SeveritySetting
  readonly presets: readonly string[]
}

/** The facts of a rule, taken from its one object. */
export function ruleFactsOf({ family, rule }: RegisteredRule): RuleFacts {
  const { id, summary, why, instead, source, severity } = rule
  return { id, family, summary, why, instead, source, severity, presets: presetsOf(rule) }
}
