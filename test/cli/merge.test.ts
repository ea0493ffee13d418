import { readFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POOR, README, run, useFolder } from './run.js'

const folder = useFolder()
const saleslint = (...args: string[]) => run(args, { cwd: folder.path() })
const text = (name: string) => readFileSync(folder.at(name), 'utf8')

const CALM = '# Call\n\n**Rep:** Are you in a position to decide today?\n'

function putScripts() {
  folder.put({
    'a b.md': POOR,
    'b.md': CALM.replaceAll('\n', '\r\n'),
    'ü.md': POOR,
    'README.md': README,
    'sub/c.md': `---\ncall: nonsense\n---\n\n${POOR}`,
    'sub/d.md': `${CALM}<!-- saleslint-disable-next-line close-pressure -- wanted -->\n**Rep:** Can we sign it today?\n`,
    'sub/broken/e.md': CALM,
    'sub/broken/f.md': CALM,
    'sub/broken/saleslint.config.yaml': 'rulez: {}\n',
    'z.md': Buffer.from([0xff, 0xfe, 0x41, 0]),
  })
}

async function shards(n: number, ...args: string[]) {
  const names = Array.from({ length: n }, (_, i) => `part-${i + 1}.json`)
  for (const [i, name] of names.entries()) await saleslint('.', '--shard', `${i + 1}/${n}`, '-f', `json=${name}`, ...args)
  return names
}

describe('--shard and merge', () => {
  it.each([1, 2, 3, 20])('%i parts are the whole, byte for byte', async (n) => {
    putScripts()
    const names = await shards(n)
    const parts = names.map((name) => JSON.parse(text(name)))
    expect(parts.map(({ shard }) => shard)).toEqual(names.map((_, i) => `${i + 1}/${n}`))
    const whole = await saleslint('.', '-f', 'json')
    expect(whole.code).toBe(2)
    expect(parts.flatMap(({ files }) => files)).toHaveLength(JSON.parse(whole.out).files.length)
    expect(await saleslint('merge', ...names.toReversed(), '-f', 'json')).toEqual(whole)
  })
  it.each(['pretty', 'compact', 'jsonl', 'sarif', 'github', 'markdown', 'junit', 'checkstyle', 'gitlab', 'rdjson', 'agent', 'html'])(
    'gives the whole as %s',
    async (format) => {
      putScripts()
      rmSync(folder.at('sub/broken'), { recursive: true })
      const names = await shards(2)
      expect(await saleslint('merge', ...names, '-f', format)).toEqual(await saleslint('.', '-f', format))
    },
  )
  it('needs no script for the formats that show none, and no lines without it', async () => {
    putScripts()
    const whole = await saleslint('.', '-f', 'json')
    const names = await shards(2)
    for (const name of ['a b.md', 'b.md', 'ü.md', 'README.md', 'sub']) rmSync(folder.at(name), { recursive: true })
    expect(await saleslint('merge', ...names, '-f', 'json')).toMatchObject({ code: 2, out: whole.out })
    const { out } = await saleslint('merge', ...names)
    expect(out).toContain('long-question')
    expect(out).not.toContain('^')
  })
  it('gives the exit code that the options want', async () => {
    folder.put({ 'a.md': POOR, 'b.md': CALM })
    const names = await shards(2)
    const code = async (...args: string[]) => (await saleslint('merge', ...names, ...args)).code
    expect(await code()).toBe((await saleslint('.')).code)
    expect(await code('--fail-on', 'never')).toBe(0)
    expect(await code('--max-warnings', '1000', '--fail-on', 'never')).toBe(0)
  })
  it('keeps what a baseline knows', async () => {
    folder.put({ 'a.md': POOR, 'b.md': CALM })
    await saleslint('baseline', 'update')
    const names = await shards(2, '--baseline')
    const whole = await saleslint('.', '--baseline', '-f', 'sarif')
    expect(whole.out).toContain('unchanged')
    expect(await saleslint('merge', ...names, '-f', 'sarif')).toEqual(whole)
  })
  it('counts a file once that stands in two reports, and says where they differ', async () => {
    folder.put({ 'a.md': POOR, 'b.md': CALM })
    await saleslint('.', '-f', 'json=one.json')
    const { out } = await saleslint('merge', 'one.json', 'one.json', '-f', 'json')
    expect(out).toBe(text('one.json'))
    await saleslint('b.md', '--skip', 'pressure', '-f', 'json=two.json')
    const merged = await saleslint('merge', 'one.json', 'two.json', '-f', 'json')
    expect(merged.code).toBe(2)
    expect(JSON.parse(merged.out).errors).toEqual([
      expect.objectContaining({
        file: 'b.md',
        code: 'merge-conflict',
        message: 'stands in two reports that differ: one.json and two.json',
      }),
    ])
  })
  it('misses a part', async () => {
    putScripts()
    const [first = '', , third = ''] = await shards(3)
    const { code, out } = await saleslint('merge', first, third)
    expect(code).toBe(2)
    expect(out).toContain('the report of part 2/3 is missing')
  })
  it('tells of other versions', async () => {
    folder.put({ 'a.md': CALM, 'b.md': CALM })
    const [one = '', two = ''] = await shards(2)
    folder.put({ [two]: text(two).replace(/"saleslint": "[^"]+"/, '"saleslint": "9.9.9"') })
    expect((await saleslint('merge', one, two)).err).toMatch(
      /^The reports come from different versions of saleslint, \S+ and 9\.9\.9: rules may differ\.\n$/,
    )
    folder.put({ [two]: text(two).replace('"version": 1', '"version": 7') })
    expect(await saleslint('merge', one, two)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a report of version 7; this saleslint reads version 1'),
    })
  })
  it.each([
    ['{"version": 1, "files": [', 'it is no JSON, or not whole'],
    ['{"version": 1}', 'is no whole report'],
    ['{"version": 1, "files": [{"file": "a.md"}], "errors": []}', 'is no whole report'],
    ['[]', 'is no report of saleslint'],
    ['{"saleslintCache":1,"check":"x"}\n', 'is a damaged cache'],
  ])('takes no %s', async (wrong, said) => {
    folder.put({ 'wrong.json': wrong })
    expect(await saleslint('merge', 'wrong.json')).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) })
  })
  it.each(['0/2', '3/2', '1', '1/0', '-1/2', 'a/b'])('--shard takes no %s', async (wish) => {
    expect(await saleslint('.', `--shard=${wish}`)).toMatchObject({ code: 2, err: expect.stringContaining('As in --shard 2/3') })
  })
  it('puts caches together', async () => {
    folder.put({ 'a.md': POOR, 'b.md': CALM })
    for (const part of ['1/2', '2/2']) await saleslint('.', '--shard', part, '--cache', '--cache-location', `cache ${part[0]}`)
    expect(await saleslint('merge', 'cache 1', 'cache 2')).toMatchObject({ code: 0, err: '.saleslintcache: 2 files of 2 caches\n' })
    const before = text('.saleslintcache')
    await saleslint('.', '--cache')
    // Nothing was new to it.
    expect(text('.saleslintcache')).toBe(before)
  })
})
