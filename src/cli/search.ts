import { adjustment } from '../config/adjust.js'
import { ConfigResolver, type FileSettings } from '../config/resolver.js'
import type { SourceSearch } from '../engine/sources.js'
import type { RegisteredRule } from '../rule/contract.js'
import { isForkChange } from './fork.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { rulesAt } from './rules-at.js'

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
  return {
    cwd: io.cwd,
    patterns: paths,
    input: paths.includes('-') ? { bytes: await io.readInput(), filename: options.stdinFilename } : undefined,
    ignore: options.ignore !== false,
    ...(await configsOf(paths, options, io, rules)),
  }
}

/** Finds the configs that hold for some paths. Throws a `SaleslintError` where the options name rules that there are not. */
export async function configsOf(paths: readonly string[], options: Options, io: Io, rules: readonly RegisteredRule[]): Promise<Configs> {
  const { config, untrusted = isForkChange(io.env) } = options
  const resolver = new ConfigResolver({ cwd: io.cwd, rules, config, untrusted })
  const all = await rulesAt(resolver, paths, rules, io.cwd)
  const adjust = adjustment(options, all)
  return {
    rules: all,
    settingsFor: async (path) => {
      const found = await resolver.settingsFor(path)
      return { ...found, settings: adjust(found.settings, found.own) }
    },
  }
}
