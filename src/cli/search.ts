import type { SourceSearch } from '../engine/sources.js'
import type { Io } from './io.js'
import type { Options } from './options.js'

/** Where the commands that read scripts look for them. */
export async function searchOf(paths: readonly string[], options: Options, io: Io): Promise<SourceSearch> {
  const input = paths.includes('-') ? { bytes: await io.readInput(), filename: options.stdinFilename } : undefined
  return {
    cwd: io.cwd,
    patterns: paths,
    input,
    ignore: options.ignore !== false,
    settingsFor: async () => ({ settings: { rules: {} }, isIgnored: false, allowed: [], errors: [] }),
  }
}
