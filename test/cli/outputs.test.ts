import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/report/formats.js'
import { POOR, README, run, useFolder } from './run.js'

const folder = useFolder()
const at = (name: string) => join(folder.path(), name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const here = (...args: readonly string[]) => run(args, { cwd: folder.path() })

describe('several formats in one run', () => {
  it('writes each where it is wanted', async () => {
    folder.put({ 'a.md': POOR })
    const files = FORMATS.filter((name) => name !== 'pretty').flatMap((name) => ['--format', `${name}=out/all.${name}`])
    const { out, code } = await here('a.md', '--format', 'pretty', ...files)
    expect(code).toBe(1)
    expect(out).toContain('early-budget')
    expect(readdirSync(at('out')).toSorted()).toEqual(
      FORMATS.filter((name) => name !== 'pretty')
        .map((name) => `all.${name}`)
        .toSorted(),
    )
    for (const name of FORMATS.filter((one) => one !== 'pretty' && one !== 'html'))
      expect(read(`out/all.${name}`)).toContain('early-budget')
    expect(JSON.parse(read('out/all.json')).summary).toEqual(
      JSON.parse(read('out/all.jsonl').trim().split('\n').at(-1) ?? '', (key, value) =>
        key === 'kind' || key === 'version' ? undefined : value,
      ),
    )
  })

  it('writes nothing to the standard output where all goes to files, and errors to the standard error', async () => {
    folder.put({ 'a.md': POOR, 'b.md': Buffer.from([0]) })
    const { out, err, code } = await here('.', '--format', 'json=all.json')
    expect([out, code]).toEqual(['', 2])
    expect(err).toContain('is binary, not text')
  })

  it('tells errors once where people read the report', async () => {
    folder.put({ 'b.md': Buffer.from([0]) })
    const { out, err } = await here('b.md')
    expect(out).toContain('is binary, not text')
    expect(err).toBe('')
  })

  it.each([
    [['--format', 'json', '--format', 'sarif'], 'both json and sarif go to the standard output'],
    [['--format', 'json=a', '--format', 'sarif=a'], 'two formats go to a'],
    [['--format', 'sarf=a'], '‘sarf’'],
    [['--format', 'json='], 'names no file'],
  ])('refuses %j', async (args, message) => {
    folder.put({ 'a.md': POOR })
    const { err, code } = await here('a.md', ...args)
    expect([code, err.includes(message)]).toEqual([2, true])
    expect(readdirSync(folder.path())).toEqual(['a.md'])
  })
})

describe('a file that is written', () => {
  it('stays as it was where the run fails, and nothing is left beside it', async () => {
    folder.put({ 'a.md': POOR, 'all.json': 'before' })
    mkdirSync(at('folder'))
    const { code, err } = await here('a.md', '--format', 'json=all.json', '--format', 'sarif=folder')
    expect(code).toBe(2)
    expect(err).toContain('folder')
    expect(read('all.json')).toBe('before')
    expect(readdirSync(folder.path()).toSorted()).toEqual(['a.md', 'all.json', 'folder'])
  })
  it.each([
    ['a.md', '--format', 'json=o.json', '--workers', 'abc'],
    ['a.md', '--format', 'json=o.json', '--cache-location', 'x'],
    ['report', 'a.md', '--cache-location', 'x'],
    ['report', 'a.md', '--workers', 'abc'],
  ])('is not begun where the options are wrong: %s %s %s %s %s', async (...args) => {
    folder.put({ 'a.md': POOR })
    expect((await here(...args)).code).toBe(2)
    expect(readdirSync(folder.path())).toEqual(['a.md'])
  })
  it.skipIf(process.platform === 'win32')('keeps its permissions, and a link its target', async () => {
    folder.put({ 'a.md': POOR })
    writeFileSync(at('target.json'), 'before', { mode: 0o600 })
    symlinkSync('target.json', at('link.json'))
    await here('a.md', '--format', 'json=link.json')
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true)
    expect(JSON.parse(read('target.json')).version).toBe(1)
    expect(statSync(at('target.json')).mode & 0o777).toBe(0o600)
  })
  it.skipIf(process.platform === 'win32')('may be a device', async () => {
    folder.put({ 'a.md': POOR })
    const { code } = await here('a.md', '--format', 'json=/dev/null')
    expect(code).toBe(1)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('in GitHub Actions', () => {
  it.each([
    [['a.md', '--format', 'json=a.md']],
    [['.', '--format', 'pretty', '--format', 'sarif=./sub/../a.md']],
    [['.', '!a.md', '--format', 'json=linked.md']],
    [['-', '--stdin-filename', 'a.md', '--format', 'json=a.md']],
    [['report', '.', '-o', 'a.md']],
    [['.', '--shard', '1/2', '--format', 'json=sub/b.md']],
    [['.', '--cache', '--cache-location', 'a.md']],
    [['merge', 'part.json', '--format', 'json=part.json']],
    [['merge', 'part.json', '--format', 'markdown=a.md']],
  ])('never takes the place of what is read: %s', async (args) => {
    folder.put({ 'a.md': POOR, 'sub/b.md': POOR })
    await here('.', '--format', 'json=part.json')
    symlinkSync('sub/b.md', at('linked.md'))
    const { code, err } = await here(...args)
    expect([code, err]).toEqual([2, expect.stringContaining('is read in this run, and the output would be written over it')])
    expect([read('a.md'), read('sub/b.md'), JSON.parse(read('part.json')).files.length]).toEqual([POOR, POOR, 2])
    expect(readdirSync(folder.path()).toSorted()).toEqual(['a.md', 'linked.md', 'part.json', 'sub'])
  })

  it('takes the place of an earlier report of its own among the scripts', async () => {
    folder.put({ 'a.md': POOR })
    const first = await here('.', '--format', 'markdown=report.md')
    expect(first.code).toBe(1)
    expect((await here('.', '--format', 'markdown=report.md')).code).toBe(1)
  })

  it('leaves a page as it was where nothing could be read', async () => {
    folder.put({ 'disc/a.md': POOR })
    expect((await here('report', 'disc', '-o', 'page.html')).code).toBe(0)
    const before = read('page.html')
    expect(await here('report', 'disk', '-o', 'page.html')).toMatchObject({ code: 2, out: '' })
    expect([read('page.html'), readdirSync(folder.path()).toSorted()]).toEqual([before, ['disc', 'page.html']])
  })

  it('adds the summary to that of the job by itself', async () => {
    folder.put({ 'a.md': POOR, 'summary.md': 'Before.\n' })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: at('summary.md') }
    const { code } = await run(['a.md', '--format', 'github'], { cwd: folder.path(), env })
    expect(code).toBe(1)
    expect(read('summary.md')).toMatch(/^Before\.\n### saleslint: /)
    expect(read('summary.md')).toContain('<details>')
  })
  it('fails nothing where there is no such summary', async () => {
    folder.put({ 'a.md': POOR })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: at('gone/summary.md') }
    const { code, err } = await run(['a.md'], { cwd: folder.path(), env })
    expect([code, err.includes("the job's summary cannot be written")]).toEqual([1, true])
  })
  it('lets no text of a script speak to the runner', async () => {
    const name = '::stop-commands::x.md'
    folder.put({ [name]: POOR.replace('Discovery call', '##[error]boo') })
    for (const format of ['pretty', 'compact', 'agent', 'markdown']) {
      const { out } = await run([name, '--format', format], { cwd: folder.path(), env: { GITHUB_ACTIONS: 'true' } })
      expect(out).not.toMatch(/^\s*::/m)
      expect(out).not.toContain('##[')
      expect(out.length).toBeGreaterThan(50)
    }
  })
  it('names files from the root of the repository', async () => {
    folder.put({ 'repo/.git/HEAD': '', 'repo/sales/deep/a.md': POOR })
    const { out } = await run(['a.md', '--format', 'github'], { cwd: at('repo/sales/deep') })
    expect(out).toMatch(/^::\w+ file=sales\/deep\/a\.md,line=/)
  })
})

describe('on the standard error', () => {
  it('says with --verbose what each file was read as', async () => {
    folder.put({ 'a.md': POOR, 'README.md': README })
    const { err } = await here('.', '--verbose', '--format', 'json')
    expect(err).toMatch(/^README\.md: no script\na\.md: script, discovery, 6 asks, \d+ findings\n$/)
  })
  it('says with --timing how long phases and rules took', async () => {
    folder.put({ 'a.md': POOR })
    const { err } = await here('a.md', '--timing', '--format', 'json')
    expect(err).toMatch(/Time by phase\n {2}understand scripts +[\d.]+ ms +\d+ %/)
    expect(err).toMatch(/Time by rule\n(?: {2}[a-z-]+ +[\d.]+ ms.*\n){5,}/)
  })
  it('shows no progress of a short run, nor where nobody looks on', async () => {
    folder.put({ 'a.md': POOR })
    expect((await run(['a.md'], { cwd: folder.path(), isTerminal: true })).err).toBe('')
    expect((await here('a.md')).err).toBe('')
  })
})

it('describes every format in the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const [, table = ''] = /\| format \| what it is \|.*\n\|.*\n((?:\|.*\n)+)/.exec(readme) ?? []
  expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual([...FORMATS])
})
