import { resolve } from 'node:path'
import type { RegisteredRule } from '../rule/contract.js'
import { type Brought, checkPhraseLists, checkTeamRules, NOTHING_BROUGHT, together } from './brought.js'
import { checkConfig, checkExtends, checkPlugins } from './check.js'
import type { SaleslintConfig } from './config.js'
import { SaleslintError } from './error.js'
import { layersOf } from './load.js'
import { Notes } from './notes.js'
import { broughtBy } from './plugin.js'
import { NO_PRESET, presetNames } from './presets.js'
import { type Settled, settle } from './settle.js'
import { type ConfigNode, entryOf, plainOf, treeOf } from './tree.js'

/**
 * What a config given by a program says about a file, whose globs see it by `file`. Throws a `SaleslintError` for the first mistake in it,
 * and for `extends`, `plugins` and `ruleFiles` that name files or packages: those are for configs that are files.
 */
export function settingsFrom(config: SaleslintConfig, file: string, rules: readonly RegisteredRule[]): Settled {
  const notes = new Notes({ name: 'config' })
  const tree = treeOf(config)
  const brought = broughtInline(tree, rules, notes)
  const checked = checkConfig(tree, [...rules, ...brought.rules], notes)
  const named = checkExtends(tree, notes).map(({ name }) => name.replace(/^saleslint:/, ''))
  const known = presetNames([...rules, ...brought.rules])
  const layers = named.flatMap((name) => {
    const preset = brought.presets.get(name)
    return preset ? layersOf(checkConfig(preset, [...rules, ...brought.rules], notes), name) : []
  })
  const presets = named.filter((name) => !brought.presets.has(name))
  const other = presets.find((name) => !known.includes(name))
  if (other !== undefined)
    notes.report('config-unknown-preset', `there is no preset ‘${other}’`, undefined, `There is ${known.join(', ')}.`)
  const [problem] = notes.problems
  if (problem) throw problem
  const base = resolve('/')
  const loaded = {
    name: 'config',
    base,
    layers: [...layers, ...layersOf(checked, 'config')],
    brought,
    ...(presets.length > 0 ? { presets: presets.filter((name) => name !== NO_PRESET) } : {}),
    ignore: checked.ignore,
    allow: checked.allow,
    root: true,
    errors: [],
  }
  return settle([loaded], resolve(base, file))
}

function broughtInline(tree: ConfigNode, rules: readonly RegisteredRule[], notes: Notes): Brought {
  let brought = NOTHING_BROUGHT
  for (const { name, node } of checkPlugins(tree, notes)) {
    if (name !== '')
      throw new SaleslintError('plugin', `the plugin ‘${name}’ is named, not given`, { hint: 'Import it, and give it as it is.' })
    brought = together(brought, broughtBy(plainOf(node), 'config', 'config'))
  }
  if (entryOf(tree, 'ruleFiles')) notes.report('config-value', '‘ruleFiles’ is for configs that are files', undefined, 'Give teamRules.')
  const phraseLists = checkPhraseLists(tree, brought.phraseLists, notes)
  const own = entryOf(tree, 'teamRules')
  const found = own ? checkTeamRules(own.node, 'config', [...rules, ...brought.rules], phraseLists, notes) : []
  return together(brought, { ...NOTHING_BROUGHT, rules: found, phraseLists })
}
