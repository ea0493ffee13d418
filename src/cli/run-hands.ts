import { availableParallelism } from 'node:os'
import { SaleslintError } from '../config/error.js'
import { type Hands, ownHands, type Rules } from '../engine/lint-files.js'
import type { Meter } from '../engine/meter.js'
import type { Pool } from '../engine/pool.js'
import type { Source } from '../engine/sources.js'
import { isWatched } from '../engine/watched.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { boundHeapGrowth, optimizePatterns } from './v8-settings.js'
import type { WorkerStart } from './worker.js'

/**
 * Seconds that a file may take, unless the options say otherwise: a hundred times what a script of 100 KB takes, and for each million units
 * four times what they took on two busy cores (10 MB in 56 s).
 */
const secondsFor = ({ text, settings }: Source): number => settings.maxFileTime ?? 60 + 20 * Math.floor(text.length / 1_000_000)

/**
 * Units of text still to be linted from which on `auto` starts threads. Each takes its time to load rules and weights: over 200 scripts of
 * 5 KB (1 MB) two threads took as long as one, over 2,000 (10 MB) they took 0.85 of the time and 1.25 of the work of the processor.
 */
const WORTH_IT = 4_000_000
/** Units of text after which `auto` knows how large the files are. */
const KNOWN_SIZE = 100_000

/** Up to so many files, and scripts of so many UTF-16 units together, patterns that are compiled in haste pay. */
const FEW = 2
const SHORT = 20_000

/** Files from which on memory is worth a thought. */
const MANY = 100

/** Who lints in this run. */
export interface RunHands extends Hands {
  /** How many files there are. */
  readonly expect: (files: number) => void
  /** Ends what was started. */
  readonly close: () => Promise<void>
}

/**
 * Lints in this thread what is small, in a thread that can be given up what is not, and everything in as many threads as are wanted:
 * `--workers`. The order of the reports is that of the files all the same.
 */
export function handsOf(paths: readonly string[], options: Options, rules: Rules, meter: Meter | undefined, io: Io): RunHands {
  const own = ownHands(rules, meter)
  const wanted = options.workers ?? '1'
  if (wanted !== 'auto' && !/^[1-9]\d{0,2}$/.test(wanted))
    throw new SaleslintError('usage', `--workers takes a number from 1 on, or auto, not ‘${wanted}’`)
  if (meter && wanted !== '1' && options.verbose) io.stderr.write('Linted in one thread: --timing measures no other.\n')
  // Times are taken in this thread alone.
  const most = meter ? 1 : wanted === 'auto' ? availableParallelism() : Number(wanted)
  let pool: Promise<Pool> | undefined
  let isWorth = wanted !== 'auto'
  let expected = 0
  let files = 0
  let units = 0
  const start = async (): Promise<Pool> => {
    boundHeapGrowth()
    const { Pool: Threads } = await import('../engine/pool.js')
    const data: WorkerStart = { paths: paths.filter((path) => path !== '-'), options, cwd: io.cwd, env: { ...io.env } }
    const entry = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : '../worker.js', import.meta.url)
    return new Threads({ size: most, entry, data, seconds: secondsFor })
  }
  return {
    room: () => (most > 1 && isWorth ? 3 * most : 0),
    async lint(source, how) {
      files++
      units += source.text.length
      if (units > SHORT) optimizePatterns()
      isWorth ||= units > KNOWN_SIZE && (expected - files) * (units / files) > WORTH_IT
      // Where a time is set, it holds for every file.
      const isBounded = isWatched(source.text) || source.settings.maxFileTime !== undefined
      if (!(most > 1 && isWorth) && (meter || !isBounded)) return own.lint(source, how)
      pool ??= start()
      return (await pool).lint(source, how)
    },
    expect(count) {
      expected = count
      if (count > FEW) optimizePatterns()
      if (count > MANY) boundHeapGrowth()
    },
    async close() {
      await (await pool)?.close()
    },
  }
}
