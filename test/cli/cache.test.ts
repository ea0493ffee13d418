import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LintCache } from '../../src/engine/cache/lint-cache.js'
import { lintEach } from '../../src/engine/lint-files.js'
import type { ReportError } from '../../src/report/model.js'
import { POOR, README, run, useFolder } from './run.js'

const folder = useFolder()
const CACHE = '.saleslintcache'
const SHORT = '# Call\n\n**Rep:** Are you in a position to decide today?\n'

const lint = (...args: string[]) => run([...args, '.', '--cache'], { cwd: folder.path() })
const cacheText = () => readFileSync(folder.at(CACHE), 'utf8')

/** Names of the files that a run over the folder would lint anew. */
async function lintedAnew(
  how: { readonly run?: readonly string[]; readonly patterns?: readonly string[] } = {},
): Promise<readonly string[]> {
  const { default: rules } = await import('../../rules/index.js')
  const { ConfigResolver } = await import('../../src/config/resolver.js')
  const { lintSource } = await import('../../src/engine/lint-source.js')
  const cwd = folder.path()
  const resolver = new ConfigResolver({ cwd, rules })
  const cache = new LintCache({ path: folder.at('engine-cache'), cwd, run: how.run ?? ['1'] })
  const names: string[] = []
  const errors: ReportError[] = []
  const hands = {
    room: () => 0,
    lint: (source: Parameters<typeof lintSource>[0], wanted: Parameters<typeof lintSource>[2]) => {
      names.push(source.file)
      return lintSource(source, rules, wanted)
    },
  }
  const search = { cwd, patterns: how.patterns ?? [], ignore: true, settingsFor: (path: string) => resolver.settingsFor(path) }
  for await (const _ of lintEach(search, rules, errors, { cache, hands })) {
    // Only who was linted is asked.
  }
  expect(errors).toEqual([])
  const text = cache.text()
  if (text !== undefined) writeFileSync(folder.at('engine-cache'), text)
  return names
}

describe('--cache', () => {
  it('gives the same output again, in every format', async () => {
    folder.put({ 'b.md': POOR, 'a ü.md': SHORT.replaceAll('\n', '\r\n'), 'README.md': README, 'sub dir/c.md': POOR })
    for (const format of ['pretty', 'json', 'jsonl', 'sarif', 'html', 'gitlab', 'junit']) {
      const plain = await run(['.', '-f', format], { cwd: folder.path() })
      const cold = await lint('-f', format)
      const warm = await lint('-f', format)
      expect(cold).toEqual(plain)
      expect(warm).toEqual(plain)
    }
    expect(plainNames()).toEqual(['README.md', 'a ü.md', 'b.md', 'sub dir/c.md'])
  })
  it('is not written again where nothing is new', async () => {
    folder.put({ 'a.md': POOR })
    await lint()
    const before = statSync(folder.at(CACHE)).ino
    await lint()
    expect(statSync(folder.at(CACHE)).ino).toBe(before)
  })
  it('stands where --cache-location says, and --no-cache goes without', async () => {
    folder.put({ 'a.md': POOR, 'kept/.keep': '' })
    const cwd = folder.path()
    expect((await run(['a.md', '--cache', '--cache-location', 'kept'], { cwd })).err).toBe('')
    expect(readFileSync(folder.at(`kept/${CACHE}`), 'utf8')).toContain('a.md')
    await run(['a.md', '--cache', '--cache-location', 'other cache.txt'], { cwd })
    expect(readFileSync(folder.at('other cache.txt'), 'utf8')).toContain('a.md')
    await run(['a.md', '--cache', '--no-cache'], { cwd })
    expect(() => cacheText()).toThrow('ENOENT')
    expect(await run(['a.md', '--cache-location', 'x'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--cache-location needs --cache'),
    })
  })
  it('is left out with one notice where it is damaged, and mended', async () => {
    folder.put({ 'a.md': POOR, 'b.md': SHORT })
    const whole = await lint()
    const text = cacheText()
    const damaged = [text.slice(0, -40), text.slice(0, 20), text.replace('decide', 'devide'), 'no cache at all\n', '[1,2', '\u0000\u0000']
    for (const bytes of damaged) {
      writeFileSync(folder.at(CACHE), bytes)
      const { err, ...rest } = await lint()
      expect(err).toBe('saleslint: the cache .saleslintcache is damaged; it is left out and written anew.\n')
      expect({ err: '', ...rest }).toEqual(whole)
      expect((await lint()).err).toBe('')
    }
  })
  it('starts anew without a word where another version wrote it', async () => {
    folder.put({ 'a.md': POOR })
    const whole = await lint()
    writeFileSync(folder.at(CACHE), cacheText().replace('{"saleslintCache":1,', '{"saleslintCache":99,'))
    expect(await lint()).toEqual(whole)
    expect(cacheText()).toContain('{"saleslintCache":1,')
  })
  it('fails nothing where it cannot be written', async () => {
    folder.put({ 'a.md': POOR, file: '' })
    const { code, err } = await run(['a.md', '--cache', '--cache-location', 'file/cache'], { cwd: folder.path() })
    expect(code).toBe(1)
    expect(err).toMatch(/^saleslint: the cache file\/cache /)
  })
  it('does not keep what has an error, so that it is told every time', async () => {
    folder.put({ 'a.md': `---\ncall: nonsense\n---\n\n${POOR}` })
    const first = await lint()
    expect(first.code).toBe(2)
    expect(await lint()).toEqual(first)
  })
  it('holds a file that it knows to the size that is allowed', async () => {
    folder.put({ 'a.md': SHORT, 'saleslint.config.yaml': 'maxFileSize: 1\n' })
    expect((await lint()).code).toBe(1)
    folder.put({ 'a.md': `${SHORT}${'<!-- long -->\n'.repeat(100)}` })
    expect(await lint()).toMatchObject({ code: 2, out: expect.stringContaining('is too large: 2 KB, where 1 KB are read at') })
  })
  it('refuses no file that it knows where so much is allowed', async () => {
    folder.put({ 'a.md': `# ${'plain words '.repeat(100)}\n\n`.repeat(29_000) })
    const { sourcesAndReports } = await import('../../src/engine/sources.js')
    const errors: ReportError[] = []
    const names: string[] = []
    const settings = { settings: { rules: {}, maxFileSize: 40_000 }, own: [], allowed: [], isIgnored: false, errors: [], reads: [] }
    const search = { cwd: folder.path(), patterns: [], ignore: true, settingsFor: async () => settings as never }
    const cache = { look: () => ({ isIgnored: false, reportFor: () => undefined }) } as never
    for await (const { file } of sourcesAndReports(search, errors as never, cache)) names.push(file)
    expect([names, errors]).toEqual([['a.md'], []])
  })
  it('knows the fixes that a run has made, and still makes those that are due', async () => {
    const fixable = '# Call\n\n## Discovery\n\n**Rep:** How do you do it today??\n'
    folder.put({ 'a.md': fixable })
    await lint()
    await lint('--fix')
    const fixed = readFileSync(folder.at('a.md'), 'utf8')
    folder.put({ 'a.md': fixable })
    await run(['.', '--fix'], { cwd: folder.path() })
    expect(fixed).toBe(readFileSync(folder.at('a.md'), 'utf8'))
  })
  it('serves runs with a baseline and runs that draw maps', async () => {
    folder.put({ 'a.md': POOR })
    await lint()
    await run(['baseline', 'update'], { cwd: folder.path() })
    const plain = await run(['.', '--baseline'], { cwd: folder.path() })
    expect(await lint('--baseline')).toEqual(plain)
    expect(await lint('--baseline')).toEqual(plain)
    const page = await run(['.', '-f', 'html'], { cwd: folder.path() })
    expect(await lint('-f', 'html')).toEqual(page)
    expect(await lint('--baseline')).toEqual(plain)
  })
})

function plainNames(): readonly string[] {
  return cacheText()
    .split('\n')
    .flatMap((line) => (line.startsWith('"') ? [JSON.parse(line.split('\t')[0] as string) as string] : []))
    .sort()
}

describe('what is linted anew', () => {
  it('is nothing at all the second time, whatever the clock says', async () => {
    folder.put({ 'a.md': POOR, 'b.md': POOR, 'sub/c.md': README })
    expect(await lintedAnew()).toEqual(['a.md', 'b.md', 'sub/c.md'])
    utimesSync(folder.at('a.md'), new Date(0), new Date('2040-01-01'))
    expect(await lintedAnew()).toEqual([])
  })
  it('is the one text that changed, even with the same length and time', async () => {
    folder.put({ 'a.md': POOR, 'b.md': POOR })
    await lintedAnew()
    const { atime, mtime } = statSync(folder.at('b.md'))
    folder.put({ 'b.md': POOR.replace('budget', 'bodget') })
    utimesSync(folder.at('b.md'), atime, mtime)
    expect(await lintedAnew()).toEqual(['b.md'])
  })
  it('is everything for another version or other options', async () => {
    folder.put({ 'a.md': POOR })
    await lintedAnew()
    expect(await lintedAnew({ run: ['2'] })).toEqual(['a.md'])
    expect(await lintedAnew({ run: ['2'] })).toEqual([])
  })
  it('is what a config holds for', async () => {
    const config = (severity: string) => `overrides:\n  - files: b.md\n    rules: { close-pressure: ${severity} }\n`
    folder.put({ 'a.md': SHORT, 'b.md': SHORT, 'sub/c.md': SHORT, 'saleslint.config.yaml': config('info') })
    expect(await lintedAnew()).toHaveLength(3)
    expect(await lintedAnew()).toEqual([])
    folder.put({ 'sub/saleslint.config.yaml': 'root: true\n' })
    expect(await lintedAnew()).toEqual(['sub/c.md'])
    folder.put({ 'saleslint.config.yaml': config('off') })
    expect(await lintedAnew()).toEqual(['a.md', 'b.md', 'sub/c.md'])
  })
  it('is everything where a config that is extended, a rule file or a plugin changed, or what a plugin imports', async () => {
    const rule = (id: string) => `id: ${id}\nmessage: Say it in other words.\ninstead: Say it.\nmatch: { phrases: [synergy] }\n`
    const tests = 'tests:\n  bad: ["**Rep:** What «synergy» do you want?"]\n  good: ["**Rep:** What do you want?"]\n'
    folder.put({
      'a.md': SHORT,
      'saleslint.config.yaml': 'extends: ./team/base.yaml\nplugins: ./plugin.mjs\nruleFiles: rules/*.yaml\n',
      'team/base.yaml': 'market: b2b\n',
      'rules/one.yaml': rule('no-synergy') + tests,
      'plugin.mjs':
        "import { severity } from './lib.mjs'\nexport default { name: 'team', api: 1, rules: [], presets: { all: { rules: { 'close-pressure': severity } } } }\n",
      'lib.mjs': "export const severity = 'info'\n",
    })
    expect(await lintedAnew()).toEqual(['a.md'])
    expect(await lintedAnew()).toEqual([])
    for (const [name, text] of [
      ['team/base.yaml', 'market: b2c\n'],
      ['rules/one.yaml', rule('no-synergies') + tests],
      ['rules/two.yaml', rule('no-synergy') + tests],
      ['plugin.mjs', "export default { name: 'team', api: 1, rules: [] }\n"],
      ['plugin.mjs', "import './lib.mjs'\nexport default { name: 'team', api: 1, rules: [] }\n"],
      ['lib.mjs', "export const severity = 'error'\n"],
    ] as const) {
      folder.put({ [name]: text })
      expect(await lintedAnew(), name).toEqual(['a.md'])
      expect(await lintedAnew(), name).toEqual([])
    }
  })
  it('leaves out what a config ignores, but not where it is named', async () => {
    folder.put({ 'a.md': SHORT, 'drafts/b.md': SHORT, 'saleslint.config.yaml': 'ignore: drafts\n' })
    expect(await lintedAnew()).toEqual(['a.md'])
    expect(await lintedAnew({ patterns: ['drafts/b.md'] })).toEqual(['drafts/b.md'])
    expect(await lintedAnew({ patterns: ['drafts/b.md'] })).toEqual([])
    expect(await lintedAnew()).toEqual([])
  })
})

it('keeps what two runs found at the same time, and drops files that are gone', async () => {
  folder.put({ 'a.md': SHORT, 'b.md': SHORT, 'gone.md': SHORT })
  const open = () => new LintCache({ path: folder.at('engine-cache'), cwd: folder.path(), run: [] })
  const file = (name: string) => ({ name, path: folder.at(name), isExplicit: false })
  const report = (name: string) => ({ file: name, role: 'script', call: 'mixed', asks: 1, findings: [], source: SHORT }) as const
  const [one, two] = [open(), open()]
  one.keep(file('a.md'), [], false, report('a.md'))
  two.keep(file('b.md'), [], false, report('b.md'))
  two.keep(file('gone.md'), [], false, report('gone.md'))
  for (const cache of [one, two]) writeFileSync(folder.at('engine-cache'), cache.text() as string)
  const three = open()
  expect(['a.md', 'b.md', 'gone.md'].map((name) => three.look(file(name))?.reportFor(SHORT)?.file)).toEqual(['a.md', 'b.md', 'gone.md'])
  rmSync(folder.at('gone.md'))
  const four = open()
  four.keep(file('a.md'), [], false, report('a.md'))
  writeFileSync(folder.at('engine-cache'), four.text() as string)
  expect(open().look(file('gone.md'))).toBe(undefined)
  expect(open().look(file('b.md'))?.reportFor(SHORT)).toEqual(report('b.md'))
})
