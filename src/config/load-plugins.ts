import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { RegisteredRule } from '../rule/contract.js'
import { type Brought, NOTHING_BROUGHT, together } from './brought.js'
import { checkPlugins } from './check.js'
import { SaleslintError } from './error.js'
import { findCode } from './extension.js'
import type { Notes } from './notes.js'
import { broughtBy, crashed } from './plugin.js'
import { type ConfigNode, plainOf } from './tree.js'

/**
 * Plugins by file: each is loaded once, however many configs name it, and by whatever path. Two readings of one file would be two plugins
 * that bring the same rules.
 */
export type LoadedPlugins = Map<string, Promise<Brought>>

export interface PluginSearch {
  /** The config that names them. */
  readonly path: string
  readonly root: string
  readonly untrusted: boolean
  readonly plugins: LoadedPlugins
  /** Rules that there are already. */
  readonly rules: readonly RegisteredRule[]
}

/** Loads the plugins that a config names, in order. Each that cannot be used is noted as one mistake; the others are loaded all the same. */
export async function loadPlugins(tree: ConfigNode | undefined, search: PluginSearch, notes: Notes): Promise<Brought> {
  let brought = NOTHING_BROUGHT
  for (const { name, node } of checkPlugins(tree, notes)) {
    try {
      const one = name === '' ? broughtBy(plainOf(node), 'in the config', search.path) : await loadPlugin(name, search)
      const twice = one.rules.find(({ rule, from }) =>
        [...search.rules, ...brought.rules].some((other) => other.rule.id === rule.id && other.from !== from),
      )
      if (twice) throw new SaleslintError('plugin', `two plugins bring the rule ‘${twice.rule.id}’: they have the same name`)
      brought = together(brought, one)
    } catch (error) {
      if (!(error instanceof SaleslintError)) throw error
      notes.report(error.code, error.message, node.span, error.hint)
    }
  }
  return brought
}

async function loadPlugin(name: string, { path, root, untrusted, plugins }: PluginSearch): Promise<Brought> {
  if (untrusted) {
    throw new SaleslintError('config-untrusted', `the plugin ‘${name}’ is code, and this run is untrusted`, {
      hint: 'Leave it out, or run it all the same with --no-untrusted.',
    })
  }
  const file = findCode(name, path, root)
  const known = plugins.get(file) ?? load(file, name, relative(dirname(path), file).replaceAll(sep, '/'))
  plugins.set(file, known)
  return known
}

async function load(file: string, name: string, shown: string): Promise<Brought> {
  const { importCode, readsOf } = await import('./code-config.js')
  let exported: unknown
  try {
    exported = await importCode(file)
  } catch (cause) {
    throw crashed(cause, name)
  }
  return { ...broughtBy(exported, name, name.startsWith('.') ? shown : name), reads: [...readsOf(file), ...manifestOf(file)] }
}

/** The manifest of the package that a file belongs to: its version tells of changes in what the file imports. */
function manifestOf(file: string): readonly string[] {
  for (let at = dirname(file); ; at = dirname(at)) {
    const manifest = join(at, 'package.json')
    if (existsSync(manifest)) return [manifest]
    if (dirname(at) === at) return []
  }
}
