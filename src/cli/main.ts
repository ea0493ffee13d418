import { SaleslintError } from '../config/error.js'
import { COMMANDS } from './commands.js'
import type { Io } from './io.js'
import { VERSION } from './version.js'

export { processIo } from './io.js'

/**
 * Runs saleslint on a command line (without node and the script's name) and gives the exit code: 0 nothing to say, 1 findings at or
 * above the level, 2 it could not do its work. Throws only for faults of saleslint itself.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${VERSION}\n`)
    return 0
  }
  try {
    const { readCommandLine } = await import('./program.js')
    const request = readCommandLine(argv, io)
    if (typeof request === 'number') return request
    const { default: run } = await COMMANDS[request.command].load()
    const code = await run(request.args, request.options, io)
    const failure = await io.stdout.failure?.()
    if (!failure) return code
    const { reasonOf } = await import('../engine/files.js')
    throw new SaleslintError('unwritable', `the standard output cannot be written: ${reasonOf(failure)}`, { cause: failure })
  } catch (error) {
    if (!(error instanceof SaleslintError)) throw error
    const { errorText } = await import('../report/error.js')
    const { styleFor } = await import('./style.js')
    io.stderr.write(`${errorText(error, await styleFor({}, io.env, io.stderr))}\n`)
    return 2
  }
}
