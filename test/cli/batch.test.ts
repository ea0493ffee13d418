import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../src/engine/record-stream.js'
import { POOR, run, useFolder } from './run.js'

const folder = useFolder()
const CALM = '# Call\r\n\r\n**Rep:** Are you in a position to decide today?\r\n'

const stream = (...records: (readonly [string, string | Buffer])[]) =>
  Buffer.concat(records.flatMap(([name, text]) => [Buffer.from(`${name}\0`), Buffer.from(text), Buffer.from('\0')]))

async function batch(input: Buffer, ...args: string[]) {
  const { code, out, err } = await run(['--stdin-batch', ...args], { cwd: folder.path(), input })
  const lines = out.split('\n').slice(0, -1)
  return { code, err, results: lines.map((line) => JSON.parse(line)) }
}

describe('--stdin-batch', () => {
  it('answers each record with one line, as a run over files would', async () => {
    folder.put({ 'a b.md': POOR, 'ü.md': CALM, 'sub/c.md': CALM, 'sub/saleslint.config.yaml': 'rules: { close-pressure: info }\n' })
    const { code, err, results } = await batch(stream(['a b.md', POOR], ['ü.md', CALM], ['sub/c.md', CALM]))
    const whole = JSON.parse((await run(['.', '-f', 'json'], { cwd: folder.path() })).out)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(results.map(({ file }) => file)).toEqual(['a b.md', 'ü.md', 'sub/c.md'])
    const byName = (files: { file: string }[]) => files.toSorted((a, b) => (a.file < b.file ? -1 : 1))
    expect(byName(results.map(({ version: _, ...rest }) => rest))).toEqual(byName(whole.files))
  })
  it('answers what cannot be read with its error, and goes on', async () => {
    const { code, results } = await batch(
      stream(['empty.md', ''], ['latin.md', Buffer.from([0xe9, 0x20])], ['front.md', `---\ncall: nonsense\n---\n${POOR}`], ['a.md', CALM]),
    )
    expect(code).toBe(2)
    expect(results.map(({ file, errors = [] }) => [file, errors.map(({ code: each }: { code: string }) => each)])).toEqual([
      ['empty.md', []],
      ['latin.md', ['not-utf8']],
      ['front.md', [expect.any(String)]],
      ['a.md', []],
    ])
  })
  it.each([
    ['a.md\0text', 'record 1 of the standard input (a.md) is not whole', 0],
    ['a.md', 'record 1 of the standard input is not whole', 0],
    [`a.md\0${CALM}\0b.md\0`, 'record 2 of the standard input (b.md) is not whole', 1],
    [`a.md\0${CALM}\0\0${CALM}\0`, 'record 2 of the standard input has no path', 1],
    [`${'a'.repeat(5000)}\0${CALM}\0`, 'record 1 of the standard input has a path longer than any', 0],
  ])('tells where a stream is malformed: %#', async (input, said, answered) => {
    const { code, err, results } = await batch(Buffer.from(input))
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(results).toHaveLength(answered)
  })
  it('takes nothing and a last line break', async () => {
    expect(await batch(Buffer.from(''))).toEqual({ code: 0, err: '', results: [] })
    expect((await batch(Buffer.concat([stream(['a.md', CALM]), Buffer.from('\n')]))).results).toHaveLength(1)
  })
  it.each([[['a.md']], [['--fix']], [['--cache']], [['-f', 'pretty']], [['-f', 'jsonl=out']]])('does not go with %j', async (args) => {
    expect(await batch(Buffer.from(''), ...args)).toMatchObject({ code: 2, err: expect.stringContaining('--stdin-batch') })
  })
})

it('holds one record at a time, and none that is too large', async () => {
  let given = 0
  const chunk = Buffer.alloc(1024 * 1024, 'a')
  async function* chunks() {
    yield Buffer.from('large.md\0')
    for (; given < 40; given++) yield chunk
    yield Buffer.from('\0small.md\0text\0next.md\0')
    given = 100
    yield Buffer.from('text\0')
  }
  const seen: unknown[] = []
  for await (const { name, bytes } of recordsOf(chunks())) seen.push([name, bytes?.length, given])
  expect(seen).toEqual([
    ['large.md', undefined, 40],
    ['small.md', 4, 40],
    ['next.md', 4, 100],
  ])
})
