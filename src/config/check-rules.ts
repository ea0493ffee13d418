import type { RegisteredRule, Rule } from '../rule/contract.js'
import { SEVERITIES, type SeveritySetting } from '../rule/finding.js'
import { settleOptions } from '../rule/options.js'
import type { RuleSetting } from '../rule/settings.js'
import { checkName, checkText, unfit } from './check-values.js'
import { SCRIPT_KEYS } from './keys.js'
import { didYouMean } from './nearest.js'
import type { Notes } from './notes.js'
import { type ConfigEntry, type ConfigNode, type MapNode, plainOf } from './tree.js'

/** Severities and options by rule. A family is spread over its rules, and a rule's own entry stands above its family's. */
export function checkRules(
  node: ConfigNode,
  rules: readonly RegisteredRule[],
  notes: Notes,
  path = 'rules',
): Readonly<Record<string, RuleSetting>> {
  if (node.kind !== 'map') {
    unfit(node, SCRIPT_KEYS.rules.takes, path, notes)
    return {}
  }
  const settings: Record<string, RuleSetting> = {}
  const isFamily = ({ key }: ConfigEntry) => rules.some(({ family }) => family === key)
  for (const { key, node: inner } of node.entries.filter(isFamily)) {
    const severity = checkSeverity(inner, `${path}.${key}`, notes)
    if (severity === undefined) continue
    for (const { rule } of rules.filter(({ family }) => family === key))
      settings[rule.id] = notes.kept(`${path}.${rule.id}`, inner, { severity })
  }
  for (const entry of node.entries) {
    if (isFamily(entry)) continue
    const found = rules.find(({ rule }) => rule.id === entry.key)
    if (!found) unknownRule(entry.key, entry.keySpan, rules, notes)
    const setting = found && checkRule(found.rule, entry.node, `${path}.${entry.key}`, notes)
    if (setting) settings[entry.key] = notes.kept(`${path}.${entry.key}`, entry.node, setting)
  }
  return settings
}

/** The rules that a list of rules and families names. */
export function checkRuleNames(node: ConfigNode, rules: readonly RegisteredRule[], path: string, notes: Notes): readonly string[] {
  const items = node.kind === 'list' ? node.items : [node]
  return items.flatMap((item) => {
    const name = checkText(item, { is: 'rule' }, path, notes)
    if (name === undefined) return []
    const named = rules.filter(({ family, rule }) => family === name || rule.id === name)
    if (named.length === 0) unknownRule(name, item.span, rules, notes)
    return named.map(({ rule }) => rule.id)
  })
}

/** A severity; YAML's older readers make false of off, so that is named. */
function checkSeverity(node: ConfigNode, path: string, notes: Notes): SeveritySetting | undefined {
  if (node.kind === 'value' && typeof node.value === 'boolean') {
    notes.report(
      'config-value',
      `a severity is one of ${SEVERITIES.join(', ')}, not ${node.value}`,
      node.span,
      node.value ? undefined : 'Write off.',
    )
    return undefined
  }
  return checkName(node, SEVERITIES, { is: 'name', of: SEVERITIES }, path, notes) as SeveritySetting | undefined
}

function checkRule(rule: Rule, node: ConfigNode, path: string, notes: Notes): RuleSetting | undefined {
  if (node.kind === 'map') return { options: checkOptions(rule, node, path, notes) }
  const [severity, options, rest] = node.kind === 'list' ? node.items : [node]
  if (severity === undefined || rest !== undefined || (options !== undefined && options.kind !== 'map')) {
    notes.report('config-type', `‘${rule.id}’ takes a severity, [severity, options] or options`, node.span)
    return undefined
  }
  const loud = checkSeverity(severity, path, notes)
  if (loud === undefined) return undefined
  return options ? { severity: loud, options: checkOptions(rule, options, path, notes) } : { severity: loud }
}

function checkOptions(rule: Rule, node: MapNode, path: string, notes: Notes): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {}
  for (const { key, keySpan, node: inner } of node.entries) {
    const value = plainOf(inner)
    const [problem] = settleOptions(rule, { [key]: value }).problems
    if (!problem) given[key] = notes.kept(`${path}.${key}`, inner, value)
    else if (problem.unknown) {
      const hint = problem.known.length === 0 ? 'It takes none.' : didYouMean(key, problem.known)
      notes.report('config-unknown-option', `‘${rule.id}’ has no option ‘${key}’`, keySpan, hint)
    } else notes.report('config-option', `option ‘${key}’ of ‘${rule.id}’ takes ${problem.expected}`, inner.span)
  }
  return given
}

function unknownRule(name: string, span: ConfigNode['span'], rules: readonly RegisteredRule[], notes: Notes): void {
  const known = rules.flatMap(({ family, rule }) => [rule.id, family])
  notes.report('config-unknown-rule', `there is no rule ‘${name}’`, span, didYouMean(name, known, 0) ?? 'saleslint rules lists them.')
}
