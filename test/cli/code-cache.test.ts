import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POOR, useFolder } from './run.js'

const bin = join(import.meta.dirname, '../../bin/saleslint.js')
const folder = useFolder()
const kept = () => join(folder.path(), 'caches/saleslint/code')

/** Lints the poor script as the built program does, its compiled code kept below the test's folder. */
function lint(env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'a.md', '--rule', 'long-question=error'], {
    cwd: folder.path(),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder.path(), 'caches'), ...env },
  })
  return { status, stdout, stderr }
}

const files = () => readdirSync(kept()).sort()
const bytes = () => files().map((name) => readFileSync(join(kept(), name)).toString('base64'))

describe('compiled code that is kept', () => {
  it('is added to in the first runs, and then only read', () => {
    folder.put({ 'a.md': POOR })
    const first = lint()
    expect(first).toMatchObject({ status: 1, stderr: '' })
    expect(files().some((name) => name.startsWith('read-'))).toBe(true)
    expect(lint()).toEqual(first)
    expect(lint()).toEqual(first)
    const third = bytes()
    expect(lint()).toEqual(first)
    expect(bytes()).toEqual(third)
    if (process.platform !== 'win32') for (const name of files()) expect(statSync(join(kept(), name)).mode & 0o777).toBe(0o600)
  })
  it('is added to by the first runs of another command', () => {
    folder.put({ 'a.md': POOR })
    for (let run = 0; run < 3; run++) lint()
    const before = bytes()
    spawnSync(process.execPath, [bin, 'outline', 'a.md'], {
      cwd: folder.path(),
      env: { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder.path(), 'caches') },
    })
    expect(bytes()).not.toEqual(before)
    const after = bytes()
    lint()
    expect(bytes()).toEqual(after)
  })
  it('is taken up again though a run over many files has set V8 anew', () => {
    folder.put({ 'a.md': POOR, 'b.md': POOR, 'c.md': POOR, 'd.md': POOR })
    for (let run = 0; run < 3; run++) {
      const { status } = spawnSync(process.execPath, [bin, '.', '--rule', 'long-question=error'], {
        cwd: folder.path(),
        env: { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder.path(), 'caches') },
      })
      expect(status).toBe(1)
    }
    const after = bytes()
    lint()
    expect(bytes()).toEqual(after)
  })
  it('is made anew where it is damaged or cut short', () => {
    folder.put({ 'a.md': POOR })
    const first = lint()
    const whole = files()
    for (const [at, name] of whole.entries()) {
      const data = readFileSync(join(kept(), name))
      if (at % 2 === 0) data[data.length >> 1]! ^= 0x5a
      writeFileSync(join(kept(), name), at % 2 === 0 ? data : data.subarray(0, 5))
    }
    const damaged = bytes()
    expect(lint()).toEqual(first)
    expect(files()).toEqual(whole)
    bytes().forEach((each, at) => expect(each).not.toBe(damaged[at]))
  })
  it('is thrown away where it is old, or too much', () => {
    folder.put({ 'a.md': POOR, 'caches/saleslint/code/ancient': '' })
    const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400
    utimesSync(join(kept(), 'ancient'), daysAgo(31), daysAgo(31))
    for (let build = 0; build < 30; build++) {
      folder.put({ [`caches/saleslint/code/build-${build}`]: '' })
      utimesSync(join(kept(), `build-${build}`), daysAgo(build / 10 + 1), daysAgo(build / 10 + 1))
    }
    lint()
    expect(files()).not.toContain('ancient')
    expect(files()).toEqual(expect.arrayContaining(['build-0', 'build-20']))
    expect(files()).not.toContain('build-29')
    expect(files().length).toBeLessThan(30)
  })
  it('is done without where it cannot be kept or must not be', () => {
    folder.put({ 'a.md': POOR, 'no-folder': '' })
    const off = lint({ NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(off).toMatchObject({ status: 1, stderr: '' })
    expect(existsSync(kept())).toBe(false)
    expect(lint({ XDG_CACHE_HOME: folder.at('no-folder') })).toEqual(off)
    expect(lint({ XDG_CACHE_HOME: 'relative' })).toEqual(off)
    expect(existsSync(folder.at('relative'))).toBe(false)
    const own = folder.at('own')
    expect(lint({ NODE_COMPILE_CACHE: own })).toEqual(off)
    expect(readdirSync(join(own, 'saleslint/code')).length).toBeGreaterThan(0)
  })
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('is read where nothing can be written', () => {
    folder.put({ 'a.md': POOR })
    const first = lint()
    chmodSync(kept(), 0o500)
    expect(lint()).toEqual(first)
    chmodSync(kept(), 0o700)
  })
})
