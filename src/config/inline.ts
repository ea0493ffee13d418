import { resolve } from 'node:path'
import type { RegisteredRule } from '../rule/contract.js'
import { checkConfig } from './check.js'
import type { SaleslintConfig } from './config.js'
import { layersOf } from './load.js'
import { Notes } from './notes.js'
import { NO_PRESET, presetNames } from './presets.js'
import { type Settled, settle } from './settle.js'
import { treeOf } from './tree.js'

/**
 * What a config given by a program says about a file, whose globs see it by `file`. Throws a `SaleslintError` for the first mistake in it,
 * and for `extends` that name more than presets: files and packages are for configs that are files.
 */
export function settingsFrom(config: SaleslintConfig, file: string, rules: readonly RegisteredRule[]): Settled {
  const notes = new Notes({ name: 'config' })
  const checked = checkConfig(treeOf(config), rules, notes)
  const known = presetNames(rules)
  const presets = checked.extends.map(({ name }) => name.replace(/^saleslint:/, ''))
  const other = presets.find((name) => !known.includes(name))
  if (other !== undefined)
    notes.report('config-unknown-preset', `there is no preset ‘${other}’`, undefined, `There is ${known.join(', ')}.`)
  const [problem] = notes.problems
  if (problem) throw problem
  const base = resolve('/')
  const loaded = {
    name: 'config',
    base,
    layers: layersOf(checked, 'config'),
    ...(presets.length > 0 ? { presets: presets.filter((name) => name !== NO_PRESET) } : {}),
    ignore: checked.ignore,
    allow: checked.allow,
    root: true,
    errors: [],
  }
  return settle([loaded], resolve(base, file))
}
