import type { RegisteredRule } from '../rule/contract.js'
import { checkAsks } from './asks.js'
import { checkKeys, type Entries } from './check-keys.js'
import { checkRuleNames, checkRules } from './check-rules.js'
import { checkText, checkValue, unfit } from './check-values.js'
import { CONFIG_KEYS, type KeySpec, OVERRIDE_KEYS, SCRIPT_KEYS, type Shape } from './keys.js'
import type { Notes } from './notes.js'
import type { CheckedConfig, Extension, Facts, OverridePart, Part } from './part.js'
import { type ConfigNode, entryOf } from './tree.js'

/**
 * Checks a whole config against the table of keys and the rules. Notes every mistake; what is wrong is left out of the result. What it
 * extends and what it brings are checked where they are loaded: the rules must be known before.
 */
export function checkConfig(tree: ConfigNode, rules: readonly RegisteredRule[], notes: Notes): CheckedConfig {
  const entries = checkKeys(tree, CONFIG_KEYS, 'a config', notes)
  const take = (key: '$schema' | 'root' | 'ignore') => valueAt(entries, key, CONFIG_KEYS[key], notes)
  take('$schema')
  return {
    ...checkPart(entries, rules, notes),
    root: take('root') === true,
    overrides: checkOverrides(entries, rules, notes),
    ignore: (take('ignore') ?? []) as string[],
    allow: checkAllow(entries, rules, notes),
  }
}

function valueAt(entries: Entries, key: string, { takes }: KeySpec, notes: Notes): unknown {
  const entry = entries.get(key)
  return entry && checkValue(entry.node, takes, key, notes)
}

function checkPart(entries: Entries, rules: readonly RegisteredRule[], notes: Notes): Part {
  const [part, lines] = notes.apart(() => {
    const facts: Record<string, unknown> = {}
    for (const [key, spec] of Object.entries(SCRIPT_KEYS)) {
      const entry = entries.get(key)
      if (key === 'rules' || !entry) continue
      const value = key === 'asks' ? checkAsks(entry.node, notes) : valueAt(entries, key, spec, notes)
      if (value !== undefined) facts[key] = notes.kept(key, entry.node, value)
    }
    const named = entries.get('rules')
    return { rules: named ? checkRules(named.node, rules, notes) : {}, facts: facts as Facts }
  })
  return { ...part, lines }
}

/** What a config extends. */
export function checkExtends(tree: ConfigNode | undefined, notes: Notes): readonly Extension[] {
  return namesAt(tree, 'extends', { is: 'preset' }, notes)
}

/** The plugins that a config names; those that code hands in as they are have an empty name. */
export function checkPlugins(tree: ConfigNode | undefined, notes: Notes): readonly Extension[] {
  return namesAt(tree, 'plugins', { is: 'plugin' }, notes)
}

function namesAt(tree: ConfigNode | undefined, key: 'extends' | 'plugins', shape: Shape, notes: Notes): readonly Extension[] {
  const node = entryOf(tree, key)?.node
  if (!node) return []
  return (node.kind === 'list' ? node.items : [node]).flatMap((item) => {
    if (key === 'plugins' && item.kind === 'map' && !item.span) return [{ name: '', node: item }]
    const name = checkText(item, shape, key, notes)
    return name === undefined ? [] : [{ name, node: item }]
  })
}

function checkOverrides(entries: Entries, rules: readonly RegisteredRule[], notes: Notes): readonly OverridePart[] {
  const entry = entries.get('overrides')
  if (!entry) return []
  if (entry.node.kind !== 'list') {
    unfit(entry.node, CONFIG_KEYS.overrides.takes, 'overrides', notes)
    return []
  }
  return entry.node.items.flatMap((node) => {
    const own = checkKeys(node, OVERRIDE_KEYS, 'an override', notes)
    const part = checkPart(own, rules, notes)
    const files = valueAt(own, 'files', OVERRIDE_KEYS.files, notes) as string[] | undefined
    const except = valueAt(own, 'except', OVERRIDE_KEYS.except, notes) as string[] | undefined
    if (node.kind === 'map' && !own.has('files')) {
      notes.report('config-missing-key', 'an override needs ‘files’', node.span, 'Give the globs of the files that it is for.')
    }
    return files ? [{ ...part, files, except: except ?? [] }] : []
  })
}

function checkAllow(entries: Entries, rules: readonly RegisteredRule[], notes: Notes): readonly string[] {
  const entry = entries.get('frontMatter')
  if (!entry) return []
  const allow = checkKeys(entry.node, { allow: { takes: { is: 'rule' }, help: '' } }, 'frontMatter', notes).get('allow')?.node
  if (!allow) return []
  if (allow.kind === 'value' && allow.value === 'all') return rules.map(({ rule }) => rule.id)
  return checkRuleNames(allow, rules, 'frontMatter.allow', notes)
}
