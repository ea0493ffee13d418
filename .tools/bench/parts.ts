import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writePlaybook, writeScripts } from './corpus.js'
import { type Command, type Cost, type Measured, measure } from './measure.js'
import type { ReadyPeer } from './peers.js'

/** What the parts share. */
export interface Bench {
  /** Where the corpus is made. */
  readonly folder: string
  readonly program: string
  /** The program that only parses. */
  readonly floor: string
  readonly peers: readonly ReadyPeer[]
  readonly runs: number
  /** Seconds after which a program is stopped. */
  readonly cap: number
  readonly isQuick: boolean
  /** Whether `saleslint lint` has an option. */
  readonly has: (option: string) => boolean
}

/** saleslint beside others over the same files. */
export interface Comparison {
  readonly title: string
  readonly own: Measured
  readonly others: ReadonlyMap<string, Measured>
}

/** One number on its own. */
export interface Figure {
  readonly title: string
  readonly value: number
  readonly most?: number
}

export interface Outcome {
  readonly comparisons?: readonly Comparison[]
  readonly figures?: readonly Figure[]
  readonly skipped?: string
}

export const OWN = 'saleslint'
export const FLOOR = 'bare parse'

export const PARTS: Readonly<Record<string, (bench: Bench) => Outcome>> = {
  start: startUp,
  one: (bench) => compare(bench, 'one script of 5 KB', scripts(bench, 1)),
  some: (bench) => compare(bench, ...many(bench, bench.isQuick ? 50 : 200)),
  many: (bench) => compare(bench, ...many(bench, bench.isQuick ? 200 : 2000)),
  large: (bench) => compare(bench, ...playbook(bench, bench.isQuick ? 1 : 10)),
  growth,
  cache,
  workers,
}

function startUp({ program, folder, runs }: Bench): Outcome {
  const version = { name: '--version', args: [program, '--version'], cwd: folder }
  const help = { name: '--help', args: [program, '--help'], cwd: folder }
  const node = { name: 'node', args: ['-e', '0'], cwd: folder }
  const costs = measured([node, version, help], runs * 3, 60)
  return {
    figures: [
      { title: '`--version` to `node -e 0`', value: ratio(costs, '--version', 'node'), most: 1.35 },
      { title: '`--help` to `node -e 0`', value: ratio(costs, '--help', 'node') },
    ],
  }
}

function compare(
  { program, floor, peers, runs, cap }: Bench,
  title: string,
  [cwd, target]: readonly [cwd: string, target: string],
): Outcome {
  const costs = measure(
    [
      { name: OWN, args: [program, target], cwd },
      { name: FLOOR, args: [floor, target], cwd },
      ...peers.map(({ name, args }) => ({ name, args: args(target), cwd })),
    ],
    runs,
    cap,
  )
  const own = costs.get(OWN) as Measured
  return { comparisons: [{ title, own, others: new Map([...costs].filter(([name]) => name !== OWN)) }] }
}

/** How CPU time grows with the size of one file: the slope of a line through both on logarithmic scales, start-up taken off. */
function growth({ program, folder, runs, isQuick }: Bench): Outcome {
  const cwd = made(folder, 'growth')
  const sizes = isQuick ? [0.25, 0.5, 1, 2] : [0.5, 1, 2, 4, 8]
  writePlaybook(join(cwd, '0.md'), 1)
  for (const size of sizes) writePlaybook(join(cwd, `${size}.md`), size * 1e6)
  const commands = [0, ...sizes].map((size) => ({ name: String(size), args: [program, `${size}.md`], cwd }))
  const costs = measured(commands, Math.min(runs, 3), 600)
  const least = cpu(costs, '0')
  const points = sizes.map((size) => ({ x: Math.log(size), y: Math.log(cpu(costs, String(size)) - least) }))
  const mean = (key: 'x' | 'y') => points.reduce((sum, point) => sum + point[key], 0) / points.length
  const [x0, y0] = [mean('x'), mean('y')]
  const slope = points.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0) / points.reduce((sum, { x }) => sum + (x - x0) ** 2, 0)
  return { figures: [{ title: `exponent of growth, one file of ${sizes[0]} to ${sizes.at(-1)} MB`, value: slope, most: 1.1 }] }
}

function cache({ program, folder, runs, isQuick, has }: Bench): Outcome {
  if (!has('--cache')) return { skipped: 'saleslint has no --cache' }
  const count = isQuick ? 200 : 2000
  const [cwd] = scripts({ folder }, count)
  const place = join(folder, 'cached')
  const drop = () => rmSync(place, { recursive: true, force: true })
  const args = [program, '.', '--cache', '--cache-location', join(place, 'cache')]
  const cold = measured([{ name: 'cold', args, cwd, before: drop }], Math.min(runs, 3), 600)
  const warm = measured([{ name: 'warm', args, cwd }], runs, 600)
  const value = cpu(warm, 'warm') / cpu(cold, 'cold')
  return { figures: [{ title: `warm cache to cold, ${count} scripts`, value, most: 0.06 }] }
}

function workers({ program, folder, runs, isQuick, has }: Bench): Outcome {
  if (!has('--workers')) return { skipped: 'saleslint has no --workers' }
  const figures = [200, ...(isQuick ? [] : [2000])].flatMap((count): Figure[] => {
    const [cwd] = scripts({ folder }, count)
    const commands = ['1', '2'].map((number) => ({ name: number, args: [program, '.', '--workers', number], cwd }))
    const costs = measured(commands, Math.min(runs, 3), 600)
    return [
      { title: `two workers to one, ${count} scripts: time from start to end`, value: ratio(costs, '2', '1', 'wall') },
      { title: `two workers to one, ${count} scripts: CPU`, value: ratio(costs, '2', '1') },
    ]
  })
  return { figures }
}

function many({ folder }: Bench, count: number): [title: string, place: readonly [string, string]] {
  return [`${count.toLocaleString('en')} scripts of 5 KB`, scripts({ folder }, count)]
}

function scripts({ folder }: Pick<Bench, 'folder'>, count: number): readonly [cwd: string, target: string] {
  const cwd = made(folder, `scripts-${count}`)
  writeScripts(cwd, count)
  return [cwd, count === 1 ? 'team-00/script-0000.md' : '.']
}

function playbook({ folder }: Bench, megabytes: number): [title: string, place: readonly [string, string]] {
  const cwd = made(folder, 'playbook')
  writePlaybook(join(cwd, 'playbook.md'), megabytes * 1e6)
  return [`one file of ${megabytes} MB`, [cwd, 'playbook.md']]
}

function made(folder: string, name: string): string {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  return place
}

function measured(commands: readonly Command[], runs: number, cap: number): ReadonlyMap<string, Cost> {
  const costs = measure(commands, runs, cap)
  for (const [name, cost] of costs) if ('over' in cost) throw new Error(`${name} took over ${cap} s`)
  return costs as ReadonlyMap<string, Cost>
}

function cpu(costs: ReadonlyMap<string, Cost>, name: string): number {
  return (costs.get(name) as Cost).cpu
}

function ratio(costs: ReadonlyMap<string, Cost>, name: string, to: string, key: keyof Cost = 'cpu'): number {
  return (costs.get(name) as Cost)[key] / (costs.get(to) as Cost)[key]
}
