import { checkExtends, checkPlugins } from './check.js'
import { kindOf, PACKAGE_KEY, readConfigText } from './config-file.js'
import { readJson, readYaml } from './data-text.js'
import { SaleslintError } from './error.js'
import { findExtension } from './extension.js'
import { Notes } from './notes.js'
import { type ConfigNode, entryOf } from './tree.js'

/** What configs need where they are read. */
export interface Needs {
  /** They run code, their own or that of plugins. */
  readonly runsCode: boolean
  /** They start from npm packages, or run code that may import some. */
  readonly needsPackages: boolean
}

/** What configs and all that they extend need. What is wrong in them is told when they are used; a package that is not there may hold code. */
export function needsOf(configs: readonly string[], root: string, presets: readonly string[]): Needs {
  let runsCode = false
  let needsPackages = false
  const found = new Set(configs)
  // A set takes in what is added while it is walked.
  for (const path of found) {
    const tree = kindOf(path) === 'code' ? undefined : treeOf(path)
    const notes = new Notes({ name: path })
    if (kindOf(path) === 'code' || checkPlugins(tree, notes).length > 0) runsCode = true
    for (const { name } of checkExtends(tree, notes)) {
      const target = targetOf(name, path, root, presets)
      if (target !== undefined && 'preset' in target) continue
      if (!/^\.{1,2}[\\/]/.test(name)) needsPackages = true
      if (target) found.add(target.path)
      else runsCode = true
    }
  }
  return { runsCode, needsPackages: needsPackages || runsCode }
}

function treeOf(path: string): ConfigNode | undefined {
  const kind = kindOf(path)
  try {
    const text = readConfigText(path, path)
    const { tree, problems } = kind === 'yaml' ? readYaml(text) : readJson(text)
    if (problems.length > 0) return undefined
    return kind === 'package' ? entryOf(tree, PACKAGE_KEY)?.node : tree
  } catch (error) {
    if (!(error instanceof SaleslintError)) throw error
    return undefined
  }
}

function targetOf(name: string, from: string, root: string, presets: readonly string[]) {
  try {
    return findExtension(name, from, root, presets)
  } catch (error) {
    if (!(error instanceof SaleslintError)) throw error
    return undefined
  }
}
