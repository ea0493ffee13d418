import { dirname, relative, sep } from 'node:path'
import type { RegisteredRule } from '../rule/contract.js'
import { checkConfig } from './check.js'
import { kindOf, PACKAGE_KEY, readConfigText } from './config-file.js'
import { SaleslintError } from './error.js'
import { findExtension } from './extension.js'
import { compileGlob } from './glob.js'
import { Notes } from './notes.js'
import type { CheckedConfig, OverridePart, Part } from './part.js'
import { NO_PRESET, presetNames } from './presets.js'
import { type ConfigNode, entryOf } from './tree.js'

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
  readonly errors: readonly SaleslintError[]
}

export interface LoadHow {
  readonly cwd: string
  readonly rules: readonly RegisteredRule[]
  /** Configs that are code are refused. */
  readonly untrusted: boolean
  /** No path in a config leads out of this folder. */
  readonly root: string
}

/** Loads a config and all that it extends. Never throws for what is wrong in it: every mistake stands in `errors`. */
export function loadConfig(path: string, how: LoadHow, base: string = dirname(path)): Promise<LoadedConfig> {
  return load(path, how, base, [])
}

async function load(path: string, how: LoadHow, base: string, above: readonly string[]): Promise<LoadedConfig> {
  const name = relative(how.cwd, path).replaceAll(sep, '/')
  const empty = { name, base, layers: [], ignore: [], allow: [], root: false }
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
  const checked = checkConfig(tree ?? { kind: 'map', entries: [] }, how.rules, notes)
  const layers: Layer[] = []
  const presets: string[] = []
  const below: LoadedConfig[] = []
  const known = presetNames(how.rules)
  let named = false
  for (const { name: wanted, node } of checked.extends) {
    try {
      const target = findExtension(wanted, path, how.root, known)
      if ('preset' in target) {
        named = true
        if (target.preset !== NO_PRESET) presets.push(target.preset)
        continue
      }
      if ([...above, path].includes(target.path)) throw new SaleslintError('config-circle', `‘${wanted}’ extends this config in turn`)
      const loaded = await load(target.path, how, base, [...above, path])
      below.push(loaded)
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
  layers.push(...layersOf(checked, name))
  return {
    name,
    base,
    layers,
    ...(named ? { presets: [...new Set(presets)] } : {}),
    ignore: [...below.flatMap(({ ignore }) => ignore), ...checked.ignore],
    allow: [...new Set([...below.flatMap(({ allow }) => allow), ...checked.allow])],
    root: checked.root,
    errors: [...below.flatMap(({ errors }) => errors), ...notes.problems],
  }
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
  const wanted = part.files.map(compileOverride)
  const unwanted = part.except.map(compileOverride)
  return { ...part, from, matches: (path) => wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path)) }
}

/** A glob without a slash matches at any depth, and a folder stands for all that is in it. */
function compileOverride(glob: string): (path: string) => boolean {
  const pattern = glob.replaceAll('\\', '/').replace(/\/+$/, '/**')
  const anywhere = pattern.includes('/') ? pattern : `**/${pattern}`
  const itself = compileGlob(anywhere)
  const inside = compileGlob(`${anywhere}/**`)
  return (path) => itself(path) || inside(path)
}
