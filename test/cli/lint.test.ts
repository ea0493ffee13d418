import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POOR, README, run, useFolder } from './run.js'

const folder = useFolder()
/** Lints with the one rule that needs no judgement, as an error. */
const lint = (...args: string[]) => run(['--rule', 'long-question=error', ...args], { cwd: folder.path() })
const json = async (...args: string[]) => JSON.parse((await lint(...args, '--format', 'json')).out)

describe('saleslint [paths…]', () => {
  it('lints the working folder when nothing is named', async () => {
    folder.put({ 'a.md': POOR, 'sub/b.md': POOR, 'c.txt': POOR })
    const report = await json()
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual(['a.md', 'sub/b.md'])
    expect(report.summary).toMatchObject({ files: 2, scripts: 2 })
  })
  it('keeps the contract of its JSON', async () => {
    folder.put({ 'a.md': POOR })
    const report = await json('a.md')
    expect(Object.keys(report)).toEqual(expect.arrayContaining(['version', 'files', 'errors', 'summary']))
    expect(report.version).toBe(1)
    const [file] = report.files
    expect(file).toMatchObject({ file: 'a.md', role: 'script', call: 'discovery', asks: 6 })
    for (const finding of file.findings) {
      expect(finding).toMatchObject({
        rule: expect.any(String),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        message: expect.any(String),
        line: expect.any(Number),
        column: expect.any(Number),
        endLine: expect.any(Number),
        endColumn: expect.any(Number),
        suggestions: expect.any(Array),
      })
    }
    expect(file.findings.map(({ rule }: { rule: string }) => rule)).toContain('long-question')
  })
  it('exits with 1 for findings at the level and 0 below it', async () => {
    folder.put({ 'a.md': POOR })
    const code = async (severity: string, ...args: string[]) =>
      (await run(['a.md', '--only', 'long-question', '--rule', `long-question=${severity}`, ...args], { cwd: folder.path() })).code
    expect([await code('error'), await code('warning'), await code('info')]).toEqual([1, 1, 0])
    expect([await code('error', '--fail-on', 'error'), await code('warning', '--fail-on', 'error')]).toEqual([1, 0])
    expect([await code('info', '--fail-on', 'info'), await code('error', '--fail-on', 'never')]).toEqual([1, 0])
  })
  it('allows as many warnings as --max-warnings says', async () => {
    folder.put({ 'a.md': POOR, 'b.md': POOR })
    const warn = ['--only', 'long-question', '--rule', 'long-question=warning']
    expect((await lint(...warn, '--max-warnings', '2')).code).toBe(0)
    expect((await lint(...warn, '--max-warnings', '1')).code).toBe(1)
    expect((await lint('--only', 'long-question', '--max-warnings', '9')).code).toBe(1)
  })
  it('counts the level of --fail-on beside --max-warnings, as its help says', async () => {
    folder.put({ 'a.md': POOR })
    const code = async (severity: string, ...args: string[]) =>
      (await lint('--only', 'long-question', '--rule', `long-question=${severity}`, ...args)).code
    expect(await code('error', '--max-warnings', '0', '--fail-on', 'never')).toBe(0)
    expect(await code('warning', '--max-warnings', '0', '--fail-on', 'never')).toBe(1)
    expect(await code('warning', '--max-warnings', '5', '--fail-on', 'warning')).toBe(1)
    expect((await run(['--help'])).out.replace(/\s+/g, ' ')).toContain('Without --fail-on errors do so too')
  })
  it('says what was read where all is well', async () => {
    folder.put({ 'a.md': POOR, 'README.md': README })
    const { code, out } = await lint('--only', 'sleep-cliche')
    expect(code).toBe(0)
    expect(out).toBe('✔ No findings: 1 script, 6 asks (1 other file is no script)\n')
  })
  it('shows the place, what is wrong and what to say instead', async () => {
    folder.put({ 'a.md': POOR })
    const { out } = await lint('a.md', '--only', 'long-question')
    expect(out).toContain('a.md  script · discovery · 6 asks')
    expect(out).toContain('✖ error  long-question  13:4')
    expect(out).toMatch(/13 │ …?.*When you think of all the people.*…\n {2,}│ .*\^{20,}\n/)
    expect(out).toMatch(/→ .+/)
    expect(out).toMatch(/1 error in 1 of 1 script, 6 asks\n$/)
  })
  it('prints one line a finding in the compact format', async () => {
    folder.put({ 'a.md': POOR })
    const { out } = await lint('a.md', '--format', 'compact', '--only', 'long-question')
    expect(out).toMatch(/^a\.md:13:4: error long-question .+\n$/)
  })
  it('shows errors only with --quiet, and still counts warnings', async () => {
    folder.put({ 'a.md': POOR })
    const warn = ['--only', 'long-question', '--rule', 'long-question=warning']
    const { code, out } = await lint(...warn, '--quiet')
    expect(out).not.toContain('long-question')
    expect(code).toBe(1)
    const drawn = await run([...warn, '--quiet', '--format', 'pretty'], { cwd: folder.path() })
    expect(drawn.out).toMatch(/^No errors \(\d+ quieter findings? not shown\): 1 script/)
  })
  it('goes on after files that cannot be linted, one line each, exit 2', async () => {
    folder.put({ 'a.md': POOR, 'binary.md': Buffer.from([0, 1, 2]), 'empty.md': '', 'latin.md': Buffer.from([0x61, 0xe9, 0x0a]) })
    const { code, out } = await lint('.', 'gone.md', '--format', 'compact', '--only', 'long-question')
    expect(code).toBe(2)
    const lines = out.trim().split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining('a.md:13:4: error long-question'),
        'gone.md: error there is no such file or folder',
        'binary.md: error is binary, not text',
        'latin.md: error is not UTF-8. Save it as UTF-8.',
      ]),
    )
    expect(lines).toHaveLength(4)
  })
  it('reads the standard input as -, under the name it is given', async () => {
    folder.put({ 'saleslint.config.yaml': 'overrides:\n  - files: cold/**\n    call: cold\n' })
    const { out } = await run(['-', '--stdin-filename', 'cold/x.md', '--format', 'json'], { cwd: folder.path(), input: POOR })
    expect(JSON.parse(out).files).toMatchObject([{ file: 'cold/x.md', call: 'cold' }])
    expect(JSON.parse((await run(['-', '--format', 'json'], { cwd: folder.path(), input: POOR })).out).files[0].file).toBe('<stdin>')
  })
  it('leaves ignored files out unless they are named or --no-ignore is given', async () => {
    folder.put({
      '.git/HEAD': '',
      '.gitignore': 'old/\n',
      'old/a.md': POOR,
      'b.md': POOR,
      'saleslint.config.yaml': 'ignore: [b.md]\n',
      'c.md': POOR,
    })
    const files = async (...args: string[]) => (await json(...args)).files.map(({ file }: { file: string }) => file)
    expect(await files('.')).toEqual(['c.md'])
    expect(await files('b.md', 'old/a.md')).toEqual(['b.md', 'old/a.md'])
    expect(await files('.', '--no-ignore')).toEqual(['b.md', 'c.md', 'old/a.md'])
  })
  it('tells where the config ignores all, or what is named, and an exclusion that leaves nothing out', async () => {
    folder.put({ 'saleslint.config.yaml': 'ignore: [old/]\n', 'old/a.md': POOR, 'old/b.md': POOR, 'c.md': POOR })
    const all = await lint('old')
    expect([all.code, all.out]).toEqual([2, expect.stringContaining('all 2 files are ignored by the config')])
    // Those of a commit may all be ignored, and so may a part of them.
    expect((await lint('old', '--shard', '1/2')).code).toBe(0)
    expect(await lint('old/a.md', '--fail-on', 'never')).toMatchObject({
      code: 0,
      err: 'old/a.md is named, so it is read, although the config ignores it.\n',
    })
    expect(await lint('.', '!nope', '--fail-on', 'never')).toMatchObject({
      code: 0,
      err: '!nope leaves nothing out: no file that was found matches it.\n',
    })
    const none = await lint('.', '!*.md')
    expect([none.code, none.out]).toEqual([2, expect.stringContaining('leaves out all 3 files')])
  })
  it('tells an empty file in one line, and fails for nothing', async () => {
    folder.put({ 'a.md': '**Rep:** How do you do it today?\n', 'new.md': '' })
    expect(await lint('.')).toMatchObject({ code: 0, err: 'new.md is empty.\n' })
    expect((await json('.')).files).toMatchObject([{ file: 'a.md' }, { file: 'new.md', role: 'none' }])
    expect(await lint('-')).toMatchObject({ code: 0, err: '<stdin> is empty.\n' })
    expect(await lint('-', '--stdin-filename', 'new.md')).toMatchObject({ code: 0, err: 'new.md is empty.\n' })
  })
  it('gives several outputs in one run', async () => {
    folder.put({ 'a.md': POOR })
    const { out } = await lint('a.md', '--format', 'compact', '--format', 'json=out/report.json', '--only', 'long-question')
    expect(out).toMatch(/^a\.md:13:4: error/)
    expect(JSON.parse(readFileSync(folder.at('out/report.json'), 'utf8')).files).toHaveLength(1)
    expect(readdirSync(folder.at('out'))).toEqual(['report.json'])
  })
  it('says why an output cannot be written', async () => {
    folder.put({ 'a.md': POOR, 'taken/x': '' })
    const { code, err } = await lint('a.md', '--format', 'json=taken')
    expect(code).toBe(2)
    expect(err).toContain('taken  cannot be written')
  })
  it('never lets a script’s controls reach the terminal', async () => {
    const evil = POOR.replace('# Discovery call', '# Discovery \u001b]0;pwned\u0007\u001b[2Jcall\u202e')
    folder.put({ 'a\u001b[31m.md': evil })
    for (const format of ['pretty', 'compact']) {
      const { out } = await lint('.', '--format', format)
      expect(out).toContain('long-question')
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    }
    expect((await run(['outline', '.'], { cwd: folder.path() })).out).not.toContain('\u001b')
  })
})

describe('colours', () => {
  const coloured = async (args: string[], how: { env?: Record<string, string>; isTerminal?: boolean } = {}) => {
    folder.put({ 'a.md': POOR })
    return (await run(['a.md', ...args], { cwd: folder.path(), ...how })).out.includes('\u001b[')
  }
  it('follow the terminal, then the environment, then the options', async () => {
    expect(await coloured([])).toBe(false)
    expect(await coloured([], { isTerminal: true })).toBe(true)
    expect(await coloured([], { isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured([], { isTerminal: true, env: { TERM: 'dumb' } })).toBe(false)
    expect(await coloured([], { env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await coloured([], { isTerminal: true, env: { FORCE_COLOR: '0' } })).toBe(false)
    expect(await coloured(['--color'], { env: { NO_COLOR: '1' } })).toBe(true)
    expect(await coloured(['--no-color'], { isTerminal: true, env: { FORCE_COLOR: '1' } })).toBe(false)
  })
  it('never go into a file', async () => {
    folder.put({ 'a.md': POOR })
    await run(['a.md', '--color', '--format', 'pretty=report.txt'], { cwd: folder.path(), env: { FORCE_HYPERLINK: '1' } })
    expect(readFileSync(folder.at('report.txt'), 'utf8')).not.toContain('\u001b')
  })
  it('come with links where the terminal knows them', async () => {
    folder.put({ 'a.md': POOR })
    const linked = async (env: Record<string, string>) =>
      (await run(['a.md'], { cwd: folder.path(), isTerminal: true, env })).out.includes('\u001b]8;;')
    expect(await linked({ TERM_PROGRAM: 'WezTerm' })).toBe(true)
    expect(await linked({ TERM_PROGRAM: 'Apple_Terminal' })).toBe(false)
    expect(await linked({ TERM_PROGRAM: 'WezTerm', CI: 'true' })).toBe(false)
  })
})
