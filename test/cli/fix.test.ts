import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// Loaded here so that no test waits for it.
import '../../src/cli/commands/fix.js'
import '../../src/engine/lint-source.js'
import { run, useFolder } from './run.js'

const folder = useFolder()
const CALL = '# Call\r\n\r\n**Rep:** [Name], can you decide today?\r\n\r\n**Rep:** Can you sign the contract today?\r\n'
const text = (name = 'a.md') => readFileSync(folder.at(name), 'utf8')
const fix = (answers: readonly (string | undefined)[] | undefined, ...args: string[]) =>
  run(['fix', '--interactive', ...args], { cwd: folder.path(), ...(answers ? { answers } : {}) })

describe('saleslint fix --interactive', () => {
  it('shows each change as a diff and makes those that are wanted', async () => {
    folder.put({ 'a.md': CALL })
    const { code, out } = await fix(['y', ''], 'a.md')
    expect(code).toBe(0)
    expect(out).toContain('- **Rep:** [Name], can you decide today?\n    + **Rep:** [Name], what would you need to see before deciding?')
    expect(out).toContain('1 change made.')
    expect(text()).toBe(CALL.replace('can you decide today?', 'what would you need to see before deciding?'))
  })

  it('leaves a file, and ends, when told so', async () => {
    folder.put({ 'a.md': CALL, 'b.md': CALL })
    expect((await fix(['f', 'y', 'y'], '.')).out).toContain('2 changes made.')
    expect(text('a.md')).toBe(CALL)
    expect(text('b.md')).not.toBe(CALL)
    folder.put({ 'b.md': CALL })
    expect((await fix(['q'], '.')).out).toContain('0 changes made.')
    expect(text('b.md')).toBe(CALL)
  })

  it('writes what was taken where no more answers come', async () => {
    folder.put({ 'a.md': CALL, 'b.md': CALL })
    expect(await fix(['y', undefined, 'y'], '.')).toMatchObject({ code: 0, out: expect.stringContaining('1 change made.') })
    expect(text('a.md')).toBe(CALL.replace('can you decide today?', 'what would you need to see before deciding?'))
    expect(text('b.md')).toBe(CALL)
  })

  it('asks again where the answer means nothing', async () => {
    folder.put({ 'a.md': CALL })
    expect((await fix(['maybe', 'yes', 'n'], 'a.md')).out).toContain('There is no ‘maybe’.')
    expect(text()).toContain('before deciding?')
  })

  it('says so where there is nothing to change', async () => {
    folder.put({ 'a.md': '# Call\n\n**Rep:** Good morning.\n' })
    expect((await fix([], 'a.md')).out).toContain('0 changes made: there is nothing to change.')
  })

  it('needs a terminal, and a file', async () => {
    folder.put({ 'a.md': CALL })
    expect((await fix(undefined, 'a.md')).err).toContain('--interactive needs a terminal')
    expect((await fix([], '-')).err).toContain('the standard input cannot be fixed in place')
    expect(text()).toBe(CALL)
  })
})

it('saleslint fix alone makes what is safe, and never a rewording', async () => {
  folder.put({ 'a.md': CALL })
  expect((await run(['fix', 'a.md'], { cwd: folder.path() })).code).toBe(1)
  expect(text()).toBe(CALL)
})

describe('a file that is not to be written', () => {
  const TWICE = '# Call\n\n**Rep:** How did it start?\n\n<!-- saleslint-disable-next-line early-budget -->\n**Rep:** What happened then?\n'

  it.each([[['--fix', 'a.md']], [['fix', 'a.md']]])('is refused where its mode is read-only: %j', async (args) => {
    folder.put({ 'a.md': TWICE })
    chmodSync(folder.at('a.md'), 0o444)
    const before = statSync(folder.at('a.md'))
    const { code, err, out } = await run(args, { cwd: folder.path() })
    expect(code).toBe(2)
    expect(`${out}${err}`).toContain('is read-only; nothing is written')
    expect(text()).toBe(TWICE)
    expect(statSync(folder.at('a.md')).ino).toBe(before.ino)
    chmodSync(folder.at('a.md'), 0o644)
    await run(args, { cwd: folder.path() })
    expect(text()).not.toBe(TWICE)
  })

  it('is refused when it is gone through one by one', async () => {
    folder.put({ 'a.md': CALL })
    chmodSync(folder.at('a.md'), 0o444)
    expect(await fix(['y', 'y'], 'a.md')).toMatchObject({ code: 2, err: expect.stringContaining('is read-only') })
    expect(text()).toBe(CALL)
  })

  it.runIf(process.getuid?.() === 0)('stays with its owner', async () => {
    folder.put({ 'a.md': TWICE })
    chownSync(folder.at('a.md'), 1234, 1235)
    await run(['--fix', 'a.md'], { cwd: folder.path() })
    expect(text()).not.toBe(TWICE)
    expect(statSync(folder.at('a.md'))).toMatchObject({ uid: 1234, gid: 1235 })
  })
})
