import { dirname, relative, resolve, sep } from 'node:path'
import type { RegisteredRule } from '../rule/contract.js'
import { type Brought, NOTHING_BROUGHT, together } from './brought.js'
import { configsIn } from './config-file.js'
import { isReallyInside, projectRoot } from './containment.js'
import { SaleslintError } from './error.js'
import { type Layer, type LoadedConfig, loadConfig } from './load.js'
import type { LoadedPlugins } from './load-plugins.js'
import { type Settled, settle } from './settle.js'

/** What holds for one file. */
export interface FileSettings extends Settled {
  /** Mistakes in the configs that hold for it. With any, it is not to be read. */
  readonly errors: readonly SaleslintError[]
  /** Files that it was read from, and folders that were looked through for them. */
  readonly reads: readonly string[]
}

export interface ResolverHow {
  readonly cwd: string
  readonly rules: readonly RegisteredRule[]
  /** A config file for all files, instead of those found beside and above them; false for none. */
  readonly config?: string | false
  readonly untrusted?: boolean
}

interface Chain {
  readonly configs: readonly LoadedConfig[]
  readonly errors: readonly SaleslintError[]
}

/** Finds, loads and merges the configs of files. Each config and each plugin is loaded once. */
export class ConfigResolver {
  readonly #how: ResolverHow
  readonly #chains = new Map<string, Promise<Chain>>()
  readonly #plugins: LoadedPlugins = new Map()

  constructor(how: ResolverHow) {
    this.#how = how
  }

  /** What holds for a file, by its absolute path. */
  async settingsFor(path: string): Promise<FileSettings> {
    const { configs, errors } = await this.#chainOf(dirname(path))
    return { ...settle(configs, path), errors, reads: broughtBy(configs).reads }
  }

  /** The rules that the configs of a folder bring; none where a config has mistakes, which are told when it is used. */
  async rulesIn(folder: string): Promise<readonly RegisteredRule[]> {
    return broughtBy((await this.#chainOf(folder)).configs).rules
  }

  /** The layers of the configs of a folder, weakest first, those of overrides too, and the mistakes in them. */
  async layersIn(folder: string): Promise<{ readonly layers: readonly Layer[]; readonly errors: readonly SaleslintError[] }> {
    const { configs, errors } = await this.#chainOf(folder)
    return { layers: configs.flatMap(({ layers }) => layers), errors }
  }

  /** The config files that hold for a folder, outermost first, loaded. */
  #chainOf(folder: string): Promise<Chain> {
    const { config } = this.#how
    const key = config === undefined ? folder : ''
    const known = this.#chains.get(key)
    if (known) return known
    const made = config === undefined ? this.#found(folder, projectRoot(folder, this.#how.cwd)) : this.#given(config)
    this.#chains.set(key, made)
    return made
  }

  async #given(config: string | false): Promise<Chain> {
    if (config === false) return { configs: [], errors: [] }
    const { cwd } = this.#how
    const path = resolve(cwd, config)
    const root = projectRoot(dirname(path), cwd)
    const loaded = await loadConfig(path, { ...this.#loading(), root }, cwd)
    return { configs: [loaded], errors: loaded.errors }
  }

  async #found(folder: string, root: string): Promise<Chain> {
    const [path, second] = configsIn(folder)
    if (path !== undefined && second !== undefined) {
      const names = [path, second].map((each) => relative(this.#how.cwd, each).replaceAll(sep, '/'))
      const error = new SaleslintError('config-twice', `the folder holds two configs, this and ${names[1]}`, {
        file: names[0],
        hint: 'Keep one of them.',
      })
      return { configs: [], errors: [error] }
    }
    if (path !== undefined && !isReallyInside(path, root)) {
      const file = relative(this.#how.cwd, path).replaceAll(sep, '/')
      const hint = 'It is a link out of it. Only --config may name a file outside.'
      return { configs: [], errors: [new SaleslintError('config-escape', 'lies outside the project', { file, hint })] }
    }
    const parent = dirname(folder)
    const isTop = folder === root || parent === folder
    const outer = isTop ? undefined : () => this.#chainOf(parent)
    const loading = { ...this.#loading(), root, ...(outer ? { above: async () => broughtBy((await outer()).configs) } : {}) }
    const own = path === undefined ? undefined : await loadConfig(path, loading)
    if (own?.root || !outer) return { configs: own ? [own] : [], errors: own?.errors ?? [] }
    const above = await outer()
    return own ? { configs: [...above.configs, own], errors: [...above.errors, ...own.errors] } : above
  }

  #loading() {
    const { cwd, rules, untrusted = false } = this.#how
    return { cwd, rules, untrusted, plugins: this.#plugins }
  }
}

function broughtBy(configs: readonly LoadedConfig[]): Brought {
  return configs.reduce((all, { brought }) => together(all, brought), NOTHING_BROUGHT)
}
