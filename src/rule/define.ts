import type { OptionSpecs, Rule } from './contract.js'

const UNITS = ['script', 'path', 'stage', 'turn', 'sentence', 'ask', 'directive'] as const

/** The places where a rule may look, as the names of its handlers. Directives come last: they show what the other rules found. */
export type Unit = (typeof UNITS)[number]

/** A rule that breaks the contract: names the rule and what is wrong with it. */
export class RuleError extends Error {
  readonly rule: string

  constructor(rule: string, message: string) {
    super(`rule ${rule}: ${message}`)
    this.name = 'RuleError'
    this.rule = rule
  }
}

/**
 * Makes a rule. Message ids, their `{placeholders}` and the options' types reach the handlers through the types, so a rule that
 * reports a message it does not have does not compile. Throws a `RuleError` for what types cannot say.
 */
export function defineRule<const M extends Record<string, string>, const O extends OptionSpecs = Record<never, never>>(
  rule: Rule<M, O>,
): Rule {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id)) throw new RuleError(rule.id, 'an id is lower-case words joined by hyphens')
  if (Object.keys(rule.messages).length === 0) throw new RuleError(rule.id, 'it has no message')
  if (unitsOf(rule).length === 0) throw new RuleError(rule.id, `it needs a handler: one of ${UNITS.join(', ')}`)
  for (const override of rule.overrides ?? []) {
    if (override.message !== undefined && !(override.message in rule.messages)) {
      throw new RuleError(rule.id, `an override names the message “${override.message}”, which it does not have`)
    }
  }
  // A rule's own types matter to its author only; everybody else handles rules by their common shape.
  return rule as unknown as Rule
}

/** The units that a rule has a handler for, widest first. */
export function unitsOf(rule: { readonly [K in Unit]?: unknown }): readonly Unit[] {
  return UNITS.filter((unit) => rule[unit] !== undefined)
}
