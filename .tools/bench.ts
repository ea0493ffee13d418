// Measures saleslint beside other Markdown linters that run on Node, over scripts made from seeded templates. What counts are ratios of CPU
// time: every program runs in turn with the others, again and again, and the medians are compared.
//   npm run bench -- [--quick] [--only PART,…] [--json] [--write] [--runs N] [--cap SECONDS]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { type Bench, type Outcome, PARTS } from './bench/parts.js'
import { PEERS, readyPeers } from './bench/peers.js'
import { tables } from './bench/table.js'
import { fill } from './generate-readme.js'

const home = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    cap: { type: 'string', default: '180' },
    runs: { type: 'string' },
  },
})
const wanted = values.only?.split(',') ?? Object.keys(PARTS)
const unknown = wanted.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`)
if (values.write && values.quick) throw new Error('--write takes no --quick: the README shows full sizes')

const folder = mkdtempSync(join(tmpdir(), 'saleslint-bench-'))
const outcomes: Record<string, Outcome> = {}
try {
  const program = join(home, 'bin/saleslint.js')
  const floor = join(folder, 'floor.mjs')
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
  await build({
    entryPoints: [join(home, '.tools/bench-floor.ts')],
    outfile: floor,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    banner,
    logLevel: 'warning',
  })
  const help = execFileSync(process.execPath, [program, 'lint', '--help'], { encoding: 'utf8' })
  const comparing = wanted.some((name) => ['one', 'some', 'many', 'large'].includes(name))
  const bench: Bench = {
    folder,
    program,
    floor,
    peers: comparing ? readyPeers(PEERS, (name, why) => tell(`${name} cannot be had and is left out: ${why}`)) : [],
    runs: Number(values.runs ?? (values.quick ? 3 : 5)),
    cap: Number(values.cap),
    isQuick: values.quick,
    has: (option) => help.includes(`${option} `),
  }
  for (const name of wanted) {
    tell(`${name}…`)
    const outcome = (PARTS[name] as (bench: Bench) => Outcome)(bench)
    outcomes[name] = outcome
    if (outcome.skipped) tell(`${name} is left out: ${outcome.skipped}`)
    for (const { title, value, most } of outcome.figures ?? []) {
      if (most !== undefined && value > most) tell(`${title}: ${value.toFixed(2)}, wanted at most ${most}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

if (values.json) {
  const plain = (_: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value)
  console.log(JSON.stringify(outcomes, plain, 2))
} else {
  console.log(tables(Object.values(outcomes)))
}
if (values.write) {
  const file = join(home, 'README.md')
  const text = `${tables(Object.values(outcomes))}\n\nNode ${process.versions.node}, ${cpus().length} cores.\n`
  writeFileSync(file, fill(readFileSync(file, 'utf8'), 'speed', text))
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
