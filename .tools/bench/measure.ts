import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One run of a program, or the medians of several. */
export interface Cost {
  /** User and system time of all its processes, in seconds. */
  readonly cpu: number
  /** From start to end, in seconds. */
  readonly wall: number
  /** Peak memory of all its processes, in MB. */
  readonly memory: number
}

export interface Command {
  readonly name: string
  /** Arguments of node. */
  readonly args: readonly string[]
  readonly cwd: string
  /** Done before each run, and not measured. */
  readonly before?: () => void
}

/** What a command cost; where it was stopped, only the seconds after which it was. */
export type Measured = Cost | { readonly over: number }

const PROBE = join(import.meta.dirname, 'probe.cjs')
/** A program that takes longer than this is run once: the others need no more to be told apart from it. */
const LONG_SECONDS = 30

/**
 * Runs the commands in turn, again and again, so that all of them share whatever else the machine does, and gives the medians by name.
 * Those that take longer than `cap` seconds are stopped and not run again. Throws where a command fails.
 */
export function measure(commands: readonly Command[], runs: number, cap: number): ReadonlyMap<string, Measured> {
  const costs = new Map<string, Cost[]>(commands.map(({ name }) => [name, []]))
  const stopped = new Set<string>()
  for (let round = 0; round < runs; round++) {
    for (const command of commands) {
      const before = costs.get(command.name) as Cost[]
      if (stopped.has(command.name) || (before[0]?.cpu ?? 0) > LONG_SECONDS) continue
      const cost = runOnce(command, cap)
      if (cost) before.push(cost)
      else stopped.add(command.name)
    }
  }
  return new Map(commands.map(({ name }) => [name, stopped.has(name) ? { over: cap } : medians(costs.get(name) as Cost[])]))
}

function medians(costs: readonly Cost[]): Cost {
  const median = (key: keyof Cost) => {
    const sorted = costs.map((cost) => cost[key]).sort((a, b) => a - b)
    return sorted[sorted.length >> 1] as number
  }
  return { cpu: median('cpu'), wall: median('wall'), memory: median('memory') }
}

function runOnce({ name, args, cwd, before }: Command, cap: number): Cost | undefined {
  before?.()
  const folder = mkdtempSync(join(tmpdir(), 'saleslint-notes-'))
  const notes = join(folder, 'notes')
  try {
    writeFileSync(notes, '')
    const env = { ...process.env, SALESLINT_BENCH_NOTES: notes, NODE_OPTIONS: `--require ${JSON.stringify(PROBE)}` }
    const start = performance.now()
    const { error } = spawnSync(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: cap * 1000,
      killSignal: 'SIGKILL',
    })
    const wall = (performance.now() - start) / 1000
    if (error && (error as NodeJS.ErrnoException).code === 'ETIMEDOUT') return undefined
    const lines = readFileSync(notes, 'utf8').trim().split('\n').filter(Boolean)
    const ends = lines.map((line) => JSON.parse(line) as { cpu: number; memory: number; code: number })
    if (error || ends.length === 0) throw new Error(`${name} did not end by itself: node ${args.join(' ')}`)
    // Linters end with 1 where they find something, and with 2 where they could not do their work.
    if (ends.some(({ code }) => code > 1)) throw new Error(`${name} failed: node ${args.join(' ')}`)
    const sum = (key: 'cpu' | 'memory') => ends.reduce((total, end) => total + end[key], 0)
    return { cpu: sum('cpu'), wall, memory: sum('memory') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
