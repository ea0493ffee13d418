import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { configsIn, kindOf, PACKAGE_KEY } from './config-file.js'
import { isInside, isReallyInside } from './containment.js'
import { SaleslintError } from './error.js'
import { didYouMean } from './nearest.js'

/** Where an entry of `extends` leads: to a preset's name or a config file. */
export type Target = { readonly preset: string } | { readonly path: string }

/** Finds what `extends` names. Throws a `SaleslintError` for what is not there, and for whatever lies outside the project. */
export function findExtension(name: string, from: string, root: string, presets: readonly string[]): Target {
  const plain = name.replace(/^saleslint:/, '')
  if (presets.includes(plain)) return { preset: plain }
  if (plain !== name)
    throw new SaleslintError('config-unknown-preset', `there is no preset ‘${plain}’`, { hint: didYouMean(plain, presets) })
  const isPath = /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
  const path = isPath ? resolve(dirname(from), name.replaceAll('\\', '/')) : packageFile(name, dirname(from), root)
  if (path === undefined) {
    const hint = didYouMean(name, presets) ?? 'Files start with ./; packages must be installed in the project.'
    throw new SaleslintError('config-unknown-extends', `‘${name}’ is neither a preset nor an installed package`, { hint })
  }
  // Before anything is looked at, so that a config cannot even learn what there is outside.
  if (!isInside(path, root)) throw outside(name)
  const file = existsSync(path) && statSync(path).isDirectory() ? configsIn(path)[0] : path
  if (file === undefined || !existsSync(file)) throw new SaleslintError('config-unknown-extends', `there is no config at ‘${name}’`)
  if (!isReallyInside(file, root)) throw outside(name)
  if (kindOf(file) === undefined)
    throw new SaleslintError('config-unknown-extends', `‘${name}’ is no config: it is neither YAML, JSON nor code`)
  return { path: file }
}

/** The file of a plugin: a file of the project, or the main file of an installed package. Throws a `SaleslintError` where there is none. */
export function findCode(name: string, from: string, root: string): string {
  const isPath = /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
  const path = isPath ? resolve(dirname(from), name.replaceAll('\\', '/')) : packageFile(name, dirname(from), root, mainOf)
  if (path === undefined)
    throw new SaleslintError('plugin', `there is no plugin ‘${name}’`, {
      hint: 'Files start with ./; packages must be installed in the project.',
    })
  if (!isInside(path, root)) throw outside(name)
  if (!existsSync(path) || !statSync(path).isFile()) throw new SaleslintError('plugin', `there is no plugin at ‘${name}’`)
  // Packages may be linked from elsewhere in a workspace; a file of the project must be in it.
  if (isPath && !isReallyInside(path, root)) throw outside(name)
  if (kindOf(path) !== 'code') throw new SaleslintError('plugin', `‘${name}’ is no plugin: it is no JavaScript or TypeScript`)
  return path
}

function outside(name: string): SaleslintError {
  return new SaleslintError('config-escape', `‘${name}’ lies outside the project`, { hint: 'Only --config may name a file outside.' })
}

/** The config file of an npm package, or of a path in one; looked up as Node does, but never above the project. */
function packageFile(
  name: string,
  folder: string,
  root: string,
  fileOf: (folder: string) => string | undefined = (path) => configsIn(path)[0] ?? mainOf(path),
): string | undefined {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+(?:\/[\w./-]+)?$/.test(name) || name.split('/').includes('..')) return undefined
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name)
    if (existsSync(path)) return statSync(path).isDirectory() ? fileOf(path) : path
    if (at === root || dirname(at) === at) return undefined
  }
}

/** The main file of a package that has no file with a config's name. */
function mainOf(folder: string): string | undefined {
  try {
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (Object.hasOwn(manifest, PACKAGE_KEY)) return join(folder, 'package.json')
    const main = [exported(manifest['exports']), manifest['main'], 'index.js'].find((entry) => typeof entry === 'string')
    return join(folder, main as string)
  } catch {
    return undefined
  }
}

/** What Node resolves an import to under these conditions. */
const CONDITIONS: ReadonlySet<string> = new Set(['import', 'module-sync', 'node', 'default'])

/** Where the `exports` of a package lead that is imported by its name: the first condition that holds, as Node reads them. */
function exported(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  if (Object.hasOwn(exports, '.')) return exported((exports as Record<string, unknown>)['.'])
  for (const [condition, target] of Object.entries(exports)) {
    const found = Array.isArray(exports) || CONDITIONS.has(condition) ? exported(target) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
