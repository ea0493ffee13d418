import { dirname, relative, sep } from 'node:path'
import type { RegisteredRule } from '../rule/contract.js'
import { type Brought, checkPhraseLists, checkTeamRules, NOTHING_BROUGHT, together } from './brought.js'
import { checkConfig, checkExtends } from './check.js'
import { checkPaths, noteNoRuleFile } from './check-paths.js'
import { checkValue } from './check-values.js'
import { kindOf, PACKAGE_KEY, readConfigText } from './config-file.js'
import { SaleslintError } from './error.js'
import { findExtension } from './extension.js'
import { compileReach } from './glob.js'
import { CONFIG_KEYS } from './keys.js'
import { type LoadedPlugins, loadPlugins } from './load-plugins.js'
import { Notes } from './notes.js'
import type { CheckedConfig, OverridePart, Part } from './part.js'
import { NO_PRESET, presetNames } from './presets.js'
import { readRuleFiles } from './rule-files.js'
import { type ConfigNode, entryOf, plainOf } from './tree.js'

/** One step of what holds for a file: a part of a config, for all files or for those that its globs match. */
export interface Layer extends Part {
  /** The config it stands in, as reports show it. */
  readonly from: string
  readonly matches?: (path: string) => boolean
}

/** A config with everything that it starts from, ready to be asked about files. */
export interface LoadedConfig {
  readonly name: string
  /** The folder at which its globs start. */
  readonly base: string
  /** Weakest first. */
  readonly layers: readonly Layer[]
  /** Presets that it and what it extends name; undefined where none is named. */
  readonly presets?: readonly string[]
  readonly ignore: readonly string[]
  readonly allow: readonly string[]
  readonly root: boolean
  /** Rules, phrase lists and questions of it and of what it extends. */
  readonly brought: Brought
  readonly errors: readonly SaleslintError[]
}

export interface LoadHow {
  readonly cwd: string
  readonly rules: readonly RegisteredRule[]
  /** Configs that are code are refused. */
  readonly untrusted: boolean
  /** The plugins that are loaded already, by file. */
  readonly plugins: LoadedPlugins
  /** No path in a config leads out of this folder. */
  readonly root: string
  /** What the configs above bring, asked for once it is known that they hold. */
  readonly above?: () => Promise<Brought>
}

/** Loads a config and all that it extends. Never throws for what is wrong in it: every mistake stands in `errors`. */
export function loadConfig(path: string, how: LoadHow, base: string = dirname(path)): Promise<LoadedConfig> {
  return load(path, how, base, [])
}

async function load(path: string, how: LoadHow, base: string, above: readonly string[]): Promise<LoadedConfig> {
  const name = relative(how.cwd, path).replaceAll(sep, '/')
  const empty = { name, base, layers: [], ignore: [], allow: [], root: false, brought: NOTHING_BROUGHT }
  let tree: ConfigNode | undefined
  let notes: Notes
  try {
    const read = await readTree(path, name, how)
    tree = read.tree
    notes = read.notes
  } catch (error) {
    if (!(error instanceof SaleslintError)) throw error
    return { ...empty, errors: [error] }
  }
  if (notes.problems.length > 0) return { ...empty, errors: notes.problems }
  const isRoot = plainOf(entryOf(tree, 'root')?.node ?? { kind: 'value', value: false }) === true
  const outer = isRoot || !how.above ? NOTHING_BROUGHT : await how.above()
  const errors: SaleslintError[] = []
  const plugins = await loadPlugins(tree, { ...how, path, rules: [...how.rules, ...outer.rules] }, notes)
  const below = await loadExtensions(tree, path, how, base, [...above, path], together(outer, plugins), notes)
  const given = [plugins, ...below.configs.map(({ brought }) => brought)].reduce(together)
  const known = [...how.rules, ...together(outer, given).rules]
  const lists = checkPhraseLists(tree, { ...outer.phraseLists, ...given.phraseLists }, notes)
  const folder = dirname(path)
  const onMissing = (glob: string) => noteNoRuleFile(glob, tree, folder, notes)
  const search = { cwd: how.cwd, root: how.root, known, phraseLists: lists, onMissing }
  const { rules: files, reads } = await readRuleFiles(ruleGlobs(tree, notes), path, search, errors)
  if (base === folder) checkPaths(tree, folder, notes)
  const inline = entryOf(tree, 'teamRules')
  const others = [...known, ...files].filter(({ from }) => from !== name)
  const inConfig = inline ? checkTeamRules(inline.node, name, others, lists, notes) : []
  const brought = together(given, {
    ...NOTHING_BROUGHT,
    rules: [...files, ...inConfig],
    phraseLists: lists,
    reads: [...(await readsOfConfig(path)), ...reads],
  })
  const checked = checkConfig(tree ?? { kind: 'map', entries: [] }, [...how.rules, ...together(outer, brought).rules], notes)
  return {
    name,
    base,
    layers: [...below.layers, ...layersOf(checked, name)],
    ...(below.presets ? { presets: [...new Set(below.presets)] } : {}),
    ignore: [...below.configs.flatMap(({ ignore }) => ignore), ...checked.ignore],
    allow: [...new Set([...below.configs.flatMap(({ allow }) => allow), ...checked.allow])],
    root: checked.root,
    brought,
    errors: [...below.configs.flatMap((config) => config.errors), ...errors, ...notes.problems],
  }
}

/** The configs and presets that a config starts from: their layers, weakest first. */
async function loadExtensions(
  tree: ConfigNode | undefined,
  path: string,
  how: LoadHow,
  base: string,
  above: readonly string[],
  brought: Brought,
  notes: Notes,
): Promise<{ readonly layers: readonly Layer[]; readonly presets?: readonly string[]; readonly configs: readonly LoadedConfig[] }> {
  const layers: Layer[] = []
  const presets: string[] = []
  const configs: LoadedConfig[] = []
  const rules = [...how.rules, ...brought.rules]
  const known = presetNames(rules)
  let named = false
  for (const { name: wanted, node } of checkExtends(tree, notes)) {
    try {
      const preset = brought.presets.get(wanted)
      if (preset) {
        const inner = new Notes({ name: wanted })
        layers.push(...layersOf(checkConfig(preset, rules, inner), wanted))
        for (const { message, hint } of inner.problems)
          notes.report('plugin', `the preset ‘${wanted}’ does not work: ${message}`, node.span, hint)
        continue
      }
      const target = findExtension(wanted, path, how.root, [...known, ...brought.presets.keys()])
      if ('preset' in target) {
        named = true
        if (target.preset !== NO_PRESET) presets.push(target.preset)
        continue
      }
      if (above.includes(target.path)) throw new SaleslintError('config-circle', `‘${wanted}’ extends this config in turn`)
      const loaded = await load(target.path, { ...how, above: undefined }, base, above)
      configs.push(loaded)
      layers.push(...loaded.layers)
      if (loaded.presets) {
        named = true
        presets.push(...loaded.presets)
      }
    } catch (error) {
      if (!(error instanceof SaleslintError)) throw error
      notes.report(error.code, error.message, node.span, error.hint)
    }
  }
  return { layers, configs, ...(named ? { presets } : {}) }
}

function ruleGlobs(tree: ConfigNode | undefined, notes: Notes): readonly string[] {
  const entry = entryOf(tree, 'ruleFiles')
  return entry ? ((checkValue(entry.node, CONFIG_KEYS.ruleFiles.takes, 'ruleFiles', notes) ?? []) as readonly string[]) : []
}

/** The files that a config itself is read from. */
async function readsOfConfig(path: string): Promise<readonly string[]> {
  return kindOf(path) === 'code' ? (await import('./code-config.js')).readsOf(path) : [path]
}

async function readTree(
  path: string,
  name: string,
  { untrusted }: LoadHow,
): Promise<{ readonly tree?: ConfigNode; readonly notes: Notes }> {
  const kind = kindOf(path)
  if (kind === 'code') {
    if (untrusted) {
      throw new SaleslintError('config-untrusted', 'is a config that runs code, and this run is untrusted', {
        file: name,
        hint: 'Write it as YAML or JSON; --no-untrusted runs it all the same.',
      })
    }
    const { runConfig } = await import('./code-config.js')
    return { tree: await runConfig(path, name), notes: new Notes({ name }) }
  }
  const text = readConfigText(path, name)
  const notes = new Notes({ name, text })
  if (kind === undefined) throw new SaleslintError('config-kind', 'is no config: it is neither YAML, JSON nor code', { file: name })
  const { readJson, readYaml } = await import('./data-text.js')
  const { tree, problems } = kind === 'yaml' ? readYaml(text) : readJson(text)
  for (const { message, span } of problems) notes.report('config-syntax', `is no ${kind === 'yaml' ? 'YAML' : 'JSON'}: ${message}`, span)
  return { tree: kind === 'package' ? entryOf(tree, PACKAGE_KEY)?.node : tree, notes }
}

/** A checked config's own layers: its keys, and each override above them. */
export function layersOf(checked: CheckedConfig, from: string): readonly Layer[] {
  return [{ ...checked, from }, ...checked.overrides.map((override) => overrideLayer(override, from))]
}

function overrideLayer(part: OverridePart, from: string): Layer {
  const wanted = part.files.map(compileReach)
  const unwanted = part.except.map(compileReach)
  return { ...part, from, matches: (path) => wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path)) }
}
