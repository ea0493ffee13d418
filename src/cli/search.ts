import { SaleslintError } from '../config/error.js'
import type { ConfigResolver, FileSettings } from '../config/resolver.js'
import type { SourceSearch } from '../engine/sources.js'
import { printableLine } from '../report/printable.js'
import type { RegisteredRule } from '../rule/contract.js'
import { isForkChange } from './fork.js'
import type { Io } from './io.js'
import type { Options } from './options.js'

/** The configs as the options want them. */
export interface Configs {
  /** The given rules, and those that the configs of the working folder and of the given paths bring. */
  readonly rules: readonly RegisteredRule[]
  readonly settingsFor: (path: string) => Promise<FileSettings>
}

/** Where the commands that read scripts look for them, what holds for each, and the rules there are. */
export async function searchOf(
  paths: readonly string[],
  options: Options,
  io: Io,
  rules: readonly RegisteredRule[],
): Promise<SourceSearch & Configs> {
  return { ...(await filesOf(paths, options, io)), ...(await configsOf(paths, options, io, rules)) }
}

/** The same for runs that may need neither rules nor configs, because a cache knows all: both are loaded when they are asked for. */
export interface LazySearch extends SourceSearch {
  readonly builtIn: () => Promise<readonly RegisteredRule[]>
  readonly configs: () => Promise<Configs>
}

/** Throws a `SaleslintError` at once where the options name rules that there are not. */
export async function lazySearchOf(paths: readonly string[], options: Options, io: Io): Promise<LazySearch> {
  let found: Promise<Configs> | undefined
  const builtIn = async () => (await import('../../rules/index.js')).default
  const configs = () => {
    found ??= builtIn().then((rules) => configsOf(paths, options, io, rules))
    return found
  }
  if (namesRules(options)) await configs()
  return { ...(await filesOf(paths, options, io)), builtIn, configs, settingsFor: async (path) => (await configs()).settingsFor(path) }
}

async function filesOf(paths: readonly string[], options: Options, io: Io): Promise<Omit<SourceSearch, 'settingsFor'>> {
  const { stdinFilename } = options
  if (stdinFilename !== undefined && !paths.includes('-'))
    throw new SaleslintError('usage', '--stdin-filename needs -', { hint: `As in - --stdin-filename ${stdinFilename}` })
  return {
    cwd: io.cwd,
    patterns: paths,
    input: paths.includes('-') ? { bytes: await io.readInput(), filename: options.stdinFilename } : undefined,
    ignore: options.ignore !== false,
    ignoresNamed: options.respectIgnore === true,
    onNotice: (notice) => io.stderr.write(`${printableLine(notice)}\n`),
  }
}

/** Whether findings may be other ones than those that the configs want. */
export function namesRules({ rule, only, skip }: Options): boolean {
  return (rule ?? only ?? skip) !== undefined
}

/** Whether configs that run code are refused. */
export function isUntrusted({ untrusted }: Options, io: Pick<Io, 'env'>): boolean {
  return untrusted ?? isForkChange(io.env)
}

/** Finds the configs that hold for some paths. Throws a `SaleslintError` where the options name rules that there are not. */
export async function configsOf(
  paths: readonly string[],
  options: Options,
  io: Pick<Io, 'cwd' | 'env'>,
  rules: readonly RegisteredRule[],
): Promise<Configs> {
  const [{ adjustment }, { ConfigResolver }, { rulesAt }] = await Promise.all([
    import('../config/adjust.js'),
    import('../config/resolver.js'),
    import('./rules-at.js'),
  ])
  const resolver: ConfigResolver = new ConfigResolver({ cwd: io.cwd, rules, config: options.config, untrusted: isUntrusted(options, io) })
  const all = await rulesAt(resolver, paths, rules, io.cwd)
  const adjust = adjustment(options, all)
  const { maxFileSize, maxFileTime } = options
  const bounds = { ...(maxFileSize === undefined ? {} : { maxFileSize }), ...(maxFileTime === undefined ? {} : { maxFileTime }) }
  return {
    rules: all,
    settingsFor: async (path) => {
      const found = await resolver.settingsFor(path)
      return { ...found, settings: { ...adjust(found.settings, found.own), ...bounds } }
    },
  }
}
