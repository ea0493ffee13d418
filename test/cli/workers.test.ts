import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isWatched } from '../../src/engine/watched.js'
import { POOR, README, run, useFolder } from './run.js'

const folder = useFolder()

/** A plugin whose rule never comes to an end over one word, and ends its thread over another. */
const PLUGIN = `
const rule = {
  id: 'trouble', summary: 'Makes trouble.', why: 'It is a test.', source: 'none', instead: 'Do not.', severity: 'error',
  messages: { trouble: 'Trouble in the script.' }, examples: { bad: [], good: [] },
  script(script, { report }) {
    while (script.source.includes('NEVER-ENDING')) {}
    if (script.source.includes('THREAD-ENDING')) process.exit(3)
    report('trouble', script.asks[0])
  },
}
export default { name: 'team', api: 1, rules: [rule], presets: { all: { rules: { 'team/trouble': 'error' } } } }
`
const LONG_LINE = `**Rep:** ${'We have met before. '.repeat(300)}\n`

function putScripts() {
  folder.put({
    'saleslint.config.yaml': 'plugins: ./plug ü.mjs\nextends: [recommended, team/all]\n',
    'plug ü.mjs': PLUGIN,
    'a b.md': POOR,
    'ü.md': POOR.replaceAll('\n', '\r\n'),
    'README.md': README,
    'sub/c.md': `---\ncall: nonsense\n---\n\n${POOR}`,
    'sub/d.md': `${POOR}\n\n**Rep:** How do you do it today??\n`,
  })
}

const lint = (...args: string[]) => run(args, { cwd: folder.path() })

describe('--workers', () => {
  it('gives the same bytes as one thread, whatever the format, and hears the options of the run', async () => {
    putScripts()
    const outputs = ['-f', 'pretty', '-f', 'json=out.json', '-f', 'html=out.html', '--rule', 'team/trouble=info', '--skip', 'craft']
    const written = () => ['out.json', 'out.html'].map((name) => readFileSync(folder.at(name), 'utf8'))
    const one = [await lint('.', ...outputs), written()]
    expect(one[0]).toMatchObject({ code: 2, out: expect.stringContaining('Trouble in the script') })
    expect([await lint('.', ...outputs, '--workers', '2'), written()]).toEqual(one)
    expect([await lint('.', ...outputs, '--workers', 'auto'), written()]).toEqual(one)
  })
  it('fixes the same', async () => {
    const text = `<!-- saleslint-disable-next-line jargon -->\n\n${POOR}`
    folder.put({ 'a.md': text })
    await lint('a.md', '--fix', '--rule', 'unused-directive=error')
    const fixed = readFileSync(folder.at('a.md'), 'utf8')
    expect(fixed).not.toContain('saleslint-disable')
    folder.put({ 'a.md': text })
    expect((await lint('a.md', '--fix', '--rule', 'unused-directive=error', '--workers', '2')).err).toContain('Fixed 1 file.')
    expect(readFileSync(folder.at('a.md'), 'utf8')).toBe(fixed)
  })
  it('takes a number or auto', async () => {
    expect(await lint('.', '--workers', 'many')).toMatchObject({ code: 2, err: expect.stringContaining('--workers takes a number') })
    expect(await lint('.', '--workers', '0')).toMatchObject({ code: 2 })
  })
  it.each(['1', '2'])('loses one file to a crash, with --workers %s', async (workers) => {
    putScripts()
    folder.put({ 'b.md': `${POOR}\nTHREAD-ENDING\n\n${LONG_LINE}` })
    const { code, out } = await lint('a b.md', 'b.md', 'ü.md', '-f', 'json', '--workers', workers)
    const { files, errors } = JSON.parse(out)
    expect(code).toBe(2)
    expect(files.map(({ file }: { file: string }) => file)).toEqual(['a b.md', 'ü.md'])
    expect(errors).toEqual([
      expect.objectContaining({ file: 'b.md', code: 'file-failed', message: 'could not be linted: its thread ended' }),
    ])
  })
  it('gives a file all the time that is set, however much it is', async () => {
    folder.put({ 'a.md': POOR })
    const { code, out } = await lint('a.md', '-f', 'json', '--workers', '2', '--max-file-time', '2147484')
    expect([code, JSON.parse(out).errors]).toEqual([1, []])
  })
  it.each(['1', '2'])(
    'gives up a file that takes too long, with --workers %s',
    async (workers) => {
      putScripts()
      folder.put({ 'b.md': `${POOR}\nNEVER-ENDING\n\n${LONG_LINE}`, 'c.md': `${POOR}\n${LONG_LINE}` })
      const { code, out } = await lint('a b.md', 'b.md', 'c.md', '-f', 'json', '--workers', workers, '--max-file-time', '15')
      const { files, errors } = JSON.parse(out)
      expect(code).toBe(2)
      expect(files.map(({ file }: { file: string }) => file)).toEqual(['a b.md', 'c.md'])
      expect(errors).toEqual([
        expect.objectContaining({ file: 'b.md', code: 'file-too-slow', message: 'took longer than 15 s and was given up' }),
      ])
    },
    180_000,
  )
})

describe('texts that are linted where they can be given up', () => {
  it.each([
    ['- '.repeat(4096), true],
    ['> '.repeat(8192), true],
    [']'.repeat(32_768), true],
    ['[a]: b\n'.repeat(40_000), true],
    [POOR.repeat(20), false],
    ['', false],
    [`${'a'.repeat(4096)}\n`, false],
  ])('%#', (text, expected) => {
    expect(isWatched(text)).toBe(expected)
  })
})
