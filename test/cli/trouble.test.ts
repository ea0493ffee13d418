import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POOR, run, useFolder } from './run.js'

const bin = join(import.meta.dirname, '../../bin/saleslint.js')
const folder = useFolder()

/** What a run says of files: those that were linted, and the errors. */
async function seen(...args: string[]) {
  const { code, out, err } = await run(['--format', 'json', ...args], { cwd: folder.path() })
  const { files, errors } = JSON.parse(out) as { files: { file: string }[]; errors: { file: string; code: string; message: string }[] }
  return {
    code,
    err,
    files: files.map(({ file }) => file),
    errors: errors.map(({ file, code: what, message }) => `${file} ${what}: ${message}`),
  }
}

describe('a file that is trouble is one error, and the others are linted', () => {
  it('when it goes away after it was found', async () => {
    folder.put({
      'a.md': POOR,
      'gone.md': POOR,
      'z.md': POOR,
      'saleslint.config.mjs': `import { rmSync } from 'node:fs'\nrmSync(new URL('./gone.md', import.meta.url))\nexport default {}\n`,
    })
    expect(await seen('.')).toMatchObject({
      code: 2,
      files: ['a.md', 'z.md'],
      errors: ['gone.md unreadable-file: cannot be read: it is not there'],
    })
  })
  it.skipIf(process.platform === 'win32')('when a pipe takes its place after it was found', async () => {
    folder.put({
      'a.md': POOR,
      'pipe.md': POOR,
      'saleslint.config.mjs': `import { rmSync } from 'node:fs'\nimport { execFileSync } from 'node:child_process'\nimport { fileURLToPath } from 'node:url'
const path = fileURLToPath(new URL('./pipe.md', import.meta.url))\nrmSync(path, { force: true })\nexecFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path])\nexport default {}\n`,
    })
    expect(await seen('.')).toMatchObject({ code: 2, files: ['a.md'], errors: ['pipe.md not-a-file: is no file any more'] })
  })
  it.skipIf(!existsSync('/proc/self/mem'))('when the system cannot read it', async () => {
    folder.put({ 'a.md': POOR })
    symlinkSync('/proc/self/mem', folder.at('locked.md'))
    const { code, files, errors } = await seen('.')
    expect({ code, files }).toEqual({ code: 2, files: ['a.md'] })
    expect(errors).toEqual([expect.stringMatching(/^locked\.md unreadable-file: cannot be read: \w/)])
  })
  it.skipIf(process.platform === 'win32')('when it is a pipe; in a folder, pipes are passed over', async () => {
    folder.put({ 'a.md': POOR })
    execFileSync('sh', ['-c', 'mkfifo pipe.md'], { cwd: folder.path() })
    expect(await seen('.')).toMatchObject({ code: 1, files: ['a.md'], errors: [] })
    expect(await seen('a.md', 'pipe.md')).toMatchObject({
      code: 2,
      files: ['a.md'],
      errors: ['pipe.md not-a-file: is neither a file nor a folder'],
    })
  })
  it('and a folder that is called like a file is a folder', async () => {
    folder.put({ 'x.md/b.md': POOR })
    expect(await seen('.')).toMatchObject({ files: ['x.md/b.md'], errors: [] })
    expect(await seen('x.md')).toMatchObject({ files: ['x.md/b.md'], errors: [] })
  })
  it.skipIf(process.platform === 'win32')('however few files may be open at once', () => {
    folder.put(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.md`, '**Rep:** Who noticed?\n'])))
    const outputs = '-f pretty -f json=o.json -f sarif=o.sarif -f html=o.html -f junit=o.xml'.split(' ')
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -n 40 && exec "$@"', 'sh', process.execPath, bin, '.', '--cache', ...outputs],
      {
        cwd: folder.path(),
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
      },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(readFileSync(folder.at('o.json'), 'utf8')).summary.files).toBe(200)
  })
})

describe('a file over its budget', () => {
  const LARGE = `${POOR}\n${'Look up the company first. '.repeat(80)}\n`

  it('of size is not read: --max-file-size, the config, and the standard input', async () => {
    folder.put({ 'a.md': POOR, 'large.md': LARGE, 'sub/large.md': LARGE })
    const error = (name: string) => `${name} file-too-large: is too large: 3 KB, where 2 KB are read at most`
    expect(await seen('.', '--max-file-size', '2')).toMatchObject({
      code: 2,
      files: ['a.md'],
      errors: [error('large.md'), error('sub/large.md')],
    })
    folder.put({ 'saleslint.config.yaml': 'overrides: [{ files: sub/**, maxFileSize: 2 }]\n' })
    expect(await seen('.')).toMatchObject({ code: 2, files: ['a.md', 'large.md'], errors: [error('sub/large.md')] })
    expect(await seen('.', '--max-file-size', '9')).toMatchObject({ code: 1, errors: [] })
    const cwd = folder.path()
    expect(await run(['-', '--max-file-size', '2'], { cwd, input: LARGE })).toMatchObject({
      code: 2,
      out: expect.stringContaining('is too large'),
    })
    const batch = await run(['--stdin-batch', '--max-file-size', '2'], { cwd, input: `l.md\0${LARGE}\0a.md\0${POOR}\0` })
    const kinds = batch.out.split('\n').map((line) => /"(file-too-large|asks)"/.exec(line)?.[1])
    expect({ code: batch.code, kinds }).toEqual({ code: 2, kinds: ['file-too-large', 'asks', undefined] })
  })
  it('is not passed by because a cache knows it', async () => {
    folder.put({ 'large.md': LARGE })
    expect(await seen('.', '--cache')).toMatchObject({ code: 1, files: ['large.md'] })
    expect(await seen('.', '--cache', '--max-file-size', '2')).toMatchObject({ code: 2, files: [] })
  })
  it('of time is given up, whatever its size, where the config sets one', async () => {
    folder.put({
      'a.md': POOR,
      'b.md': `${POOR}\n**Rep:** NEVER-ENDING\n`,
      'saleslint.config.yaml':
        'plugins: ./plug.mjs\nextends: [recommended, team/all]\noverrides: [{ files: b.md, maxFileTime: 2 }, { files: a.md, maxFileTime: 120 }]\n',
      'plug.mjs': `const rule = { id: 'trouble', summary: 'Makes trouble.', why: 'It is a test.', source: 'none', instead: 'Do not.', severity: 'error',
  messages: { trouble: 'Trouble in the script.' }, examples: { bad: [], good: [] },
  script(script) { while (script.source.includes('NEVER-ENDING')) {} } }
export default { name: 'team', api: 1, rules: [rule], presets: { all: { rules: { 'team/trouble': 'error' } } } }\n`,
    })
    expect(await seen('.')).toMatchObject({
      code: 2,
      files: ['a.md'],
      errors: ['b.md file-too-slow: took longer than 2 s and was given up'],
    })
  }, 120_000)
})
