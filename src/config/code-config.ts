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
    const { createJiti } = await import('jiti')
    const jiti = createJiti(import.meta.url, { alias: { saleslint: apiPath() }, moduleCache: false, fsCache: false, interopDefault: true })
    loaded = await jiti.import(path, { default: true })
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new SaleslintError('config-code', `the config failed: ${said.split('\n')[0]}`, { file: name, cause })
  }
  if (typeof loaded === 'object' && loaded !== null && !Array.isArray(loaded)) return treeOf(loaded)
  throw new SaleslintError('config-code', 'the config exports no object', { file: name, hint: 'Write: export default defineConfig({ … })' })
}

/** The module that gives defineConfig: beside the bundle, or the source itself when run from it. */
function apiPath(): string {
  const own = fileURLToPath(import.meta.url)
  return own.endsWith('.ts')
    ? fileURLToPath(new URL('./config.ts', import.meta.url))
    : fileURLToPath(new URL('../index.js', import.meta.url))
}
