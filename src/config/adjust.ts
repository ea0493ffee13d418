import type { RegisteredRule } from '../rule/contract.js'
import { SEVERITIES, type SeveritySetting } from '../rule/finding.js'
import type { LintSettings, RuleSetting } from '../rule/settings.js'
import { oneOf } from '../text/one-of.js'
import { SaleslintError } from './error.js'
import { didYouMean } from './nearest.js'

/** What a command line says about rules. */
export interface RuleWishes {
  /** `id=severity`; a family's name stands for its rules. */
  readonly rule?: readonly string[]
  /** Rules and families that alone are wanted. */
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
}

/**
 * Makes what puts the command line's wishes above a file's settings: `rule` sets severities, `only` turns all others off (and what it
 * names on), `skip` turns off. Rules that a file's own config brings are turned off by `only` too. Throws a `SaleslintError` for names and
 * severities that do not exist.
 */
export function adjustment(
  { rule = [], only = [], skip = [] }: RuleWishes,
  rules: readonly RegisteredRule[],
): (settings: LintSettings, own?: readonly RegisteredRule[]) => LintSettings {
  const severities = rule.map((wish) => severityIn(wish, rules))
  const wanted = new Set(only.flatMap((name) => rulesNamed(name, rules, '--only')))
  const unwanted = new Set(skip.flatMap((name) => rulesNamed(name, rules, '--skip')))
  return (settings, own = []) => {
    const adjusted: Record<string, RuleSetting> = { ...settings.rules }
    for (const { ids, severity } of severities) for (const id of ids) adjusted[id] = { ...adjusted[id], severity }
    if (wanted.size > 0) {
      for (const { rule: each } of [...rules, ...own]) {
        if (!wanted.has(each.id)) adjusted[each.id] = { ...adjusted[each.id], severity: 'off' }
        else if (adjusted[each.id]?.severity === 'off') adjusted[each.id] = { options: adjusted[each.id]?.options }
      }
    }
    for (const id of unwanted) adjusted[id] = { ...adjusted[id], severity: 'off' }
    // A rule that is off by itself is wanted all the same where it is named: the preset of all rules turns it on.
    return { ...settings, rules: adjusted, ...(wanted.size > 0 ? { presets: [...(settings.presets ?? ['recommended']), 'all'] } : {}) }
  }
}

function severityIn(
  wish: string,
  rules: readonly RegisteredRule[],
): { readonly ids: readonly string[]; readonly severity: SeveritySetting } {
  const [name = '', severity = '', rest] = wish.split('=')
  const known = oneOf(severity.trim(), SEVERITIES)
  const ids = rulesNamed(name.trim(), rules, '--rule')
  if (rest === undefined && known) return { ids, severity: known }
  const hint =
    severity === '' ? `Write --rule ${name}=warning; severities are ${SEVERITIES.join(', ')}.` : didYouMean(severity.trim(), SEVERITIES)
  throw new SaleslintError('usage', severity === '' ? `--rule ‘${wish}’ gives no severity` : `there is no severity ‘${severity}’`, { hint })
}

/** The ids of a rule, or of a family's rules. */
export function rulesNamed(name: string, rules: readonly RegisteredRule[], option: string): readonly string[] {
  const named = rules.filter(({ family, rule }) => rule.id === name || family === name)
  if (named.length > 0) return named.map(({ rule }) => rule.id)
  const known = rules.flatMap(({ family, rule }) => [rule.id, family])
  throw new SaleslintError('no-such-rule', `${option}: there is no rule ‘${name}’`, {
    hint: didYouMean(name, known) ?? 'saleslint rules lists them.',
  })
}
