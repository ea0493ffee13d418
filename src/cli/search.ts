import { adjustment } from '../config/adjust.js'
import { ConfigResolver } from '../config/resolver.js'
import type { SourceSearch } from '../engine/sources.js'
import type { RegisteredRule } from '../rule/contract.js'
import { isForkChange } from './fork.js'
import type { Io } from './io.js'
import type { Options } from './options.js'

/** Where the commands that read scripts look for them, and for what holds for each. */
export async function searchOf(
  paths: readonly string[],
  options: Options,
  io: Io,
  rules: readonly RegisteredRule[],
): Promise<SourceSearch> {
  const resolver = resolverOf(options, io, rules)
  return {
    cwd: io.cwd,
    patterns: paths,
    input: paths.includes('-') ? { bytes: await io.readInput(), filename: options.stdinFilename } : undefined,
    ignore: options.ignore !== false,
    settingsFor: (path) => resolver.settingsFor(path),
  }
}

/** The configs as the options want them. */
export function resolverOf(options: Options, io: Io, rules: readonly RegisteredRule[]): ConfigResolver {
  const { config, untrusted = isForkChange(io.env) } = options
  return new ConfigResolver({ cwd: io.cwd, rules, config, untrusted, adjust: adjustment(options, rules) })
}
