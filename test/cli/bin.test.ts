import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POOR, useFolder } from './run.js'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'bin/saleslint.js')
const folder = useFolder()

function start(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder.path(),
    input,
    encoding: 'utf8',
    // Where compiled code is kept has a test of its own.
    env: { PATH: process.env['PATH'], NODE_DISABLE_COMPILE_CACHE: '1' },
  })
  return { status, stdout, stderr }
}

describe('the built program', () => {
  it('is built', () => {
    expect(existsSync(join(root, 'dist/cli.js')), 'npm run build makes dist/').toBe(true)
  })
  it('lints and ends with the right code', () => {
    folder.put({ 'a.md': POOR })
    expect(start(['--version'])).toMatchObject({ status: 0, stderr: '' })
    const linted = start(['a.md', '--rule', 'long-question=error', '--format', 'json'])
    expect(linted.status).toBe(1)
    expect(JSON.parse(linted.stdout).files[0].asks).toBe(6)
    expect(start(['gone.md']).status).toBe(2)
    expect(start(['--nope'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('unknown option') })
  })
  it('reads its standard input', () => {
    expect(JSON.parse(start(['outline', '-', '--format', 'json'], POOR).stdout).scripts[0].asks).toHaveLength(6)
  })
  it('runs configs that are code, with defineConfig', () => {
    folder.put({
      'a.md': POOR,
      'saleslint.config.ts': "import { defineConfig } from 'saleslint'\nexport default defineConfig({ extends: 'none' as const })\n",
    })
    expect(start(['a.md'])).toMatchObject({ status: 0, stderr: '' })
  })
  it('ends quietly and at once when its reader goes away', async () => {
    folder.put(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, POOR])))
    const child = spawn(process.execPath, [bin, '.', '--verbose'], { cwd: folder.path(), env: { PATH: process.env['PATH'] } })
    const err: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code, signal] = await new Promise<unknown[]>((resolve) => child.on('close', (...end) => resolve(end)))
    // With --verbose there is one line for each file that was linted, and nothing else.
    const lines = Buffer.concat(err).toString().trimEnd().split('\n')
    expect(lines.filter((line) => !/^\d+\.md: /.test(line))).toEqual([])
    expect(lines.length).toBeLessThan(60)
    expect({ code, signal }).toEqual({ code: 141, signal: null })
  })
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('leaves nothing half-written on %s', async (signal) => {
    folder.put(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, POOR])))
    folder.put({ 'old.json': 'as it was' })
    const child = spawn(process.execPath, [bin, '.', '-f', 'json=old.json', '--verbose'], { cwd: folder.path(), stdio: 'pipe' })
    const err: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stderr.once('data', () => child.kill(signal))
    const ended = await new Promise<unknown[]>((resolve) => child.on('close', (...end) => resolve(end)))
    expect(ended).toEqual([null, signal])
    expect(Buffer.concat(err).toString()).toContain(`\nsaleslint: ended by ${signal}; no file is left half-written.\n`)
    expect(readdirSync(folder.path()).filter((name) => !name.endsWith('.md'))).toEqual(['old.json'])
    expect(readFileSync(folder.at('old.json'), 'utf8')).toBe('as it was')
  })
  it.skipIf(!existsSync('/dev/full'))('says in one line that the disk is full', () => {
    folder.put({ 'a.md': POOR })
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [bin, 'a.md'], {
      cwd: folder.path(),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 2, stderr: '✖ the standard output cannot be written: the disk is full\n' })
    expect(start(['a.md', '-f', 'json=/dev/full', '-f', 'compact'])).toMatchObject({
      status: 2,
      stderr: '✖ /dev/full  cannot be written: the disk is full\n',
    })
  })
})

/** Everything that a file of the build loads before it runs, also what stands in a file of its own so that its compiled code can be kept. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:(?:from|import)\s*|compiled\(new URL\()"(\.[^"]+)"/g))
    loaded(join(dirname(file), target), seen)
  return seen
}

it('loads neither parser, rules nor YAML for --version and --help', () => {
  const start = [...loaded(join(root, 'dist/cli.js'))]
  const programs = start.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import\(["'`](\.\/[^"'`]*program-[^"'`]+)["'`]\)/g)].map(([, path = '']) =>
      join(dirname(file), path),
    ),
  )
  expect(programs).toHaveLength(1)
  const files = [...start, ...programs.flatMap((file) => [...loaded(file)])]
  for (const file of start) expect(readFileSync(file, 'utf8').length).toBeLessThan(20_000)
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/fromMarkdown|parseDocument|no-backstory-probe/)
})

it('loads neither parser, classifier nor rules for what a cache knows', () => {
  const runs = readdirSync(join(root, 'dist/chunks')).filter((name) => /^run-.*\.js$/.test(name))
  expect(runs).toHaveLength(1)
  const files = runs.flatMap((name) => [...loaded(join(root, 'dist/chunks', name))])
  expect(files.some((file) => readFileSync(file, 'utf8').includes('saleslintCache'))).toBe(true)
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/fromMarkdown|parseDocument|no-backstory-probe/)
})
