import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run, useFolder } from './run.js'

const folder = useFolder()
const lint = (...args: string[]) => run(args, { cwd: folder.path() })
const read = (name: string) => readFileSync(folder.at(name), 'utf8')
const ASK = '**Rep:** What happened that got you looking?\n'
const SLIP = `${ASK}\n**Rep:** Are you in a position to decide today? <!-- saleslint-disable-line close-presure they agreed -->\n`
const MENDED = SLIP.replace('close-presure they', 'close-pressure -- they')
const ONLY = ['--only', 'misspelt-directive,unused-directive,close-pressure']

describe('--fix', () => {
  it('applies safe fixes until there is none left, and shows what remains', async () => {
    folder.put({ 'a b.md': `${SLIP}\n<!-- saleslint-disable-next-line close-pressure -->\n\n${ASK}`, 'clean.md': ASK })
    const { code, out, err } = await lint('--fix', ...ONLY)
    expect(read('a b.md')).toBe(`${MENDED}\n${ASK}`)
    expect(read('clean.md')).toBe(ASK)
    expect(code).toBe(0)
    expect(out).toContain('No findings')
    expect(err).toBe('Fixed 1 file.\n')
  })

  it('keeps line ends, the byte order mark, permissions and links', async () => {
    folder.put({ 'real.md': `\ufeff${SLIP}`.replaceAll('\n', '\r\n') })
    chmodSync(folder.at('real.md'), 0o666)
    symlinkSync('real.md', folder.at('link.md'))
    await lint('--fix', ...ONLY, 'link.md')
    expect(read('real.md')).toBe(`\ufeff${MENDED}`.replaceAll('\n', '\r\n'))
    expect(lstatSync(folder.at('link.md')).isSymbolicLink()).toBe(true)
    if (process.platform !== 'win32') expect(statSync(folder.at('real.md')).mode & 0o777).toBe(0o666)
  })

  it('leaves wording to people', async () => {
    folder.put({ 'a.md': '**Rep:** Are you in a position to decide today?\n' })
    expect((await lint('--fix')).code).toBe(1)
    expect(read('a.md')).toBe('**Rep:** Are you in a position to decide today?\n')
  })
})

describe('--fix --dry-run', () => {
  it('prints a diff, and writes nothing', async () => {
    folder.put({ 'my call.md': SLIP, 'clean.md': ASK })
    const { code, out } = await lint('--fix', '--dry-run', ...ONLY)
    expect(code).toBe(1)
    expect(out).toBe(
      [
        '--- a/my call.md\t',
        '+++ b/my call.md\t',
        '@@ -1,3 +1,3 @@',
        ` ${ASK.trim()}`,
        ' ',
        `-${SLIP.trim().split('\n')[2]}`,
        `+${MENDED.trim().split('\n')[2]}`,
        '',
      ].join('\n'),
    )
    expect(read('my call.md')).toBe(SLIP)
  })

  it('has nothing to print where nothing would change', async () => {
    folder.put({ 'clean.md': ASK })
    expect(await lint('--fix', '--dry-run', ...ONLY)).toEqual({ code: 0, out: '', err: '' })
  })

  it('shows what would change in the standard input', async () => {
    const { out } = await run(['--fix', '--dry-run', ...ONLY, '-', '--stdin-filename', 'x.md'], { cwd: folder.path(), input: SLIP })
    expect(out).toContain('+++ b/x.md\n')
  })
})
