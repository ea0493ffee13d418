import { fileURLToPath } from 'node:url'
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
  const jiti = createJiti(import.meta.url, { alias: ALIAS, moduleCache: false, fsCache: false, interopDefault: true })
  return jiti.import(path, { default: true })
}

const ALIAS: Readonly<Record<string, string>> = {
  'saleslint/rule': entryPath('rule', '../rule.ts'),
  saleslint: entryPath('index', './config.ts'),
}

/** A module of ours that code may import: beside the bundle, or the source itself when run from it. */
function entryPath(entry: string, source: string): string {
  const isSource = import.meta.url.endsWith('.ts')
  return fileURLToPath(new URL(isSource ? source : `../${entry}.js`, import.meta.url))
}
