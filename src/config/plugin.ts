import type { TaughtAsk } from '../ask/taught.js'
import type { Rule } from '../rule/contract.js'
import { RuleError } from '../rule/define.js'
import { PLUGIN_API, type Plugin } from '../rule/plugin.js'
import { checkAsks } from './asks.js'
import type { Brought } from './brought.js'
import { SaleslintError } from './error.js'
import { Notes } from './notes.js'
import { treeOf } from './tree.js'

/**
 * What a plugin brings, checked: its rules under `plugin/rule`, its presets and phrase lists under `plugin/name`. `shown` is how the config
 * names it. Throws a `SaleslintError` of one clear line for whatever is wrong with it.
 */
export function broughtBy(exported: unknown, shown: string, file: string): Brought {
  const { name, rules, presets = {}, phraseLists = {}, asks = [] } = checkedPlugin(exported, shown)
  const from = file
  const registered = rules.map((rule) => ({ family: name, from, rule: { ...rule, id: `${name}/${rule.id}` } }))
  const notes = new Notes({ name: shown })
  const taught = checkAsks(treeOf(asks), notes) as readonly TaughtAsk[]
  const [problem] = notes.problems
  if (problem) throw wrong(shown, `has asks that do not work: ${problem.message}`, problem.hint)
  const named = <T>(given: Readonly<Record<string, T>>) => Object.entries(given).map(([key, value]) => [`${name}/${key}`, value] as const)
  return {
    rules: registered,
    phraseLists: Object.fromEntries(named(phraseLists)),
    asks: taught,
    presets: new Map(named(presets).map(([key, preset]) => [key, treeOf(preset)])),
    reads: [],
  }
}

function checkedPlugin(exported: unknown, shown: string): Plugin {
  const hint = 'Write: export default definePlugin({ name, api: 1, rules: [ … ] })'
  if (typeof exported !== 'object' || exported === null || Array.isArray(exported)) throw wrong(shown, 'exports no plugin', hint)
  const plugin = exported as Partial<Plugin>
  if (plugin.api !== PLUGIN_API) {
    if (plugin.api === undefined) throw wrong(shown, 'does not say which api it is for', `This saleslint has api: ${PLUGIN_API}.`)
    const remedy = plugin.api > PLUGIN_API ? 'Update saleslint.' : 'Look for a newer version of the plugin.'
    throw wrong(shown, `is made for api ${plugin.api} of saleslint; this one has ${PLUGIN_API}`, remedy)
  }
  if (typeof plugin.name !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(plugin.name))
    throw wrong(shown, 'has no name of lower-case words joined by hyphens', hint)
  if (!Array.isArray(plugin.rules)) throw wrong(shown, 'brings no list of rules', hint)
  const seen = new Set<string>()
  for (const rule of plugin.rules) {
    checkRule(rule, shown)
    if (seen.has(rule.id)) throw wrong(shown, `brings the rule ‘${rule.id}’ twice`)
    seen.add(rule.id)
  }
  return plugin as Plugin
}

const TEXTS = ['id', 'summary', 'why', 'source', 'instead', 'severity'] as const

/** What defineRule makes has all of this; plain JavaScript may not have called it. */
function checkRule(rule: Rule, shown: string): void {
  const missing = typeof rule === 'object' && rule !== null ? TEXTS.find((key) => typeof rule[key] !== 'string') : 'id'
  const id = typeof rule?.id === 'string' ? ` ‘${rule.id}’` : ''
  if (missing !== undefined) throw wrong(shown, `brings a rule${id} without ‘${missing}’`, 'Make rules with defineRule.')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id))
    throw wrong(shown, `brings the rule${id}: an id is lower-case words joined by hyphens`)
  const hasExamples = Array.isArray(rule.examples?.bad) && Array.isArray(rule.examples?.good)
  if (!hasExamples || typeof rule.messages !== 'object') throw wrong(shown, `brings the rule${id} without messages or examples`)
}

/** One clear line for a plugin that threw while it was loaded. */
export function crashed(cause: unknown, shown: string): SaleslintError {
  const said = cause instanceof Error ? cause.message : String(cause)
  const what = cause instanceof RuleError ? 'brings a rule that does not work' : 'failed'
  return new SaleslintError('plugin', `the plugin ‘${shown}’ ${what}: ${said.split('\n')[0]}`, { cause })
}

function wrong(shown: string, what: string, hint?: string): SaleslintError {
  return new SaleslintError('plugin', `the plugin ‘${shown}’ ${what}`, { hint })
}
