import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { SaleslintError } from './error.js'

/** Names of config files, in the order in which the README gives them. A folder may hold one of them. */
export const CONFIG_NAMES = [
  'saleslint.config.yaml',
  'saleslint.config.yml',
  'saleslint.config.json',
  'saleslint.config.jsonc',
  'saleslint.config.ts',
  'saleslint.config.mts',
  'saleslint.config.js',
  'saleslint.config.mjs',
] as const

/** The key of a package.json under which a config may stand. */
export const PACKAGE_KEY = 'saleslint'
const LARGEST = 1024 * 1024

export type ConfigKind = 'yaml' | 'json' | 'code' | 'package'

/** How a config file is read; undefined for a name that no config has. */
export function kindOf(path: string): ConfigKind | undefined {
  if (basename(path) === 'package.json') return 'package'
  if (/\.ya?ml$/i.test(path)) return 'yaml'
  if (/\.jsonc?$/i.test(path)) return 'json'
  return /\.[cm]?[jt]s$/i.test(path) ? 'code' : undefined
}

/** The config files of one folder: those with a config's name, and a package.json that holds one. Unreadable folders hold none. */
export function configsIn(folder: string): readonly string[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  const found: string[] = CONFIG_NAMES.filter((name) => names.includes(name))
  if (names.includes('package.json') && mentionsKey(join(folder, 'package.json'))) found.push('package.json')
  return found.map((name) => join(folder, name))
}

/** The text of a config. Throws a `SaleslintError` where there is none to read. */
export function readConfigText(path: string, name: string): string {
  try {
    const { size } = statSync(path)
    if (size > LARGEST) throw new SaleslintError('config-too-large', 'is too large for a config: 1 MB at most', { file: name })
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof SaleslintError) throw cause
    const isGone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new SaleslintError('config-unreadable', isGone ? 'there is no such config' : 'the config cannot be read', { file: name, cause })
  }
}

/** Whether a package.json has the key at its top level, without reading it as data where it cannot. */
function mentionsKey(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8')
    if (!text.includes(`"${PACKAGE_KEY}"`)) return false
    const manifest: unknown = JSON.parse(text)
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, PACKAGE_KEY)
  } catch {
    return false
  }
}
