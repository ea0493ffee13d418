import { fileURLToPath } from 'node:url'
import { importedBy } from './code-reads.js'
import { SaleslintError } from './error.js'
import { type ConfigNode, treeOf } from './tree.js'

/**
 * Runs a config that is code and gives what it exports by default. `saleslint` resolves to this very copy, so that `defineConfig`
 * works wherever the config stands. Throws a `SaleslintError` with what the code threw.
 */
export async function runConfig(path: string, name: string): Promise<ConfigNode> {
  let loaded: unknown
  try {
    loaded = await importCode(path)
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new SaleslintError('config-code', `the config failed: ${said.split('\n')[0]}`, { file: name, cause })
  }
  if (typeof loaded === 'object' && loaded !== null && !Array.isArray(loaded)) return treeOf(loaded)
  throw new SaleslintError('config-code', 'the config exports no object', { file: name, hint: 'Write: export default defineConfig({ … })' })
}

/**
 * Imports JavaScript or TypeScript and gives what it exports by default. Whatever it imports of `saleslint` is this very copy. Throws what
 * the code throws.
 */
export async function importCode(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url, { alias: ALIAS, fsCache: false, interopDefault: true })
  const before = new Set(Object.keys(jiti.cache))
  try {
    return await jiti.import(path, { default: true })
  } finally {
    const loaded = Object.keys(jiti.cache).filter((file) => !before.has(file) && !file.startsWith(HOME))
    READS.set(path, new Set([path, ...loaded]))
    // Our own modules are evaluated once; the team's code is read anew the next time.
    for (const file of loaded) delete jiti.cache[file]
  }
}

/** The files that code was made of when it was imported: itself and what it imports in turn. */
export function readsOf(path: string): readonly string[] {
  return importedBy([...(READS.get(path) ?? [path])])
}
const READS = new Map<string, ReadonlySet<string>>()

/** The folder of our own modules, and whether they are the source itself, as in tests. */
const HOME = fileURLToPath(new URL('..', import.meta.url))
const IS_SOURCE = import.meta.url.endsWith('.ts')
const ALIAS: Readonly<Record<string, string>> = {
  'saleslint/rule': entryPath('rule', '../rule.ts'),
  saleslint: entryPath('index', './config.ts'),
}

/** A module of ours that code may import: beside the bundle, or the source itself when run from it. */
function entryPath(entry: string, source: string): string {
  return fileURLToPath(new URL(IS_SOURCE ? source : `../${entry}.js`, import.meta.url))
}
