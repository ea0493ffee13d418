import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { run, useFolder } from './run.js'

// Every test starts git many times.
vi.setConfig({ testTimeout: 30_000 })

const folder = useFolder()
const PRESS = '**Rep:** Are you in a position to decide today?\n'
const FINE = '**Rep:** What happened that got you looking?\n'

/** git without anything of the process around it; everything it says. */
const gitIn =
  (cwd: string) =>
  (...args: string[]): string => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_')))
    const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...who, ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  }
const git = (...args: string[]) => gitIn(folder.path())(...args)
const commit = (files: Record<string, string>) => {
  git('init', '-q', '-b', 'main')
  folder.put(files)
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
}
const found = async (args: readonly string[], cwd = folder.path()) => {
  const { code, out, err } = await run([...args, '--only', 'close-pressure', '--format', 'json'], { cwd })
  const report = JSON.parse(out || '{"files":[],"errors":[]}')
  return {
    code,
    err,
    files: report.files.map(({ file }: { file: string }) => file) as string[],
    lines: report.files.flatMap(({ file, findings }: { file: string; findings: { line: number }[] }) =>
      findings.map(({ line }) => `${file}:${line}`),
    ) as string[],
  }
}

describe('--changed', () => {
  it('lints what differs from what is checked out: edited, staged, renamed and new files, and no others', async () => {
    commit({
      'same.md': PRESS,
      'edited.md': FINE,
      'staged.md': FINE,
      'old name.md': `${PRESS}${FINE.repeat(9)}`,
      'gone.md': PRESS,
      'code.txt': 'x',
    })
    folder.put({
      'edited.md': PRESS,
      'staged.md': PRESS,
      'größe/neu & schön.md': PRESS,
      'code.txt': 'y',
      '.gitignore': 'ignored.md\n',
      'ignored.md': PRESS,
    })
    git('add', 'staged.md')
    rmSync(folder.at('gone.md'))
    renameSync(folder.at('old name.md'), folder.at('new name.md'))
    git('add', '-A', 'old name.md', 'new name.md')
    expect(await found(['--changed'])).toMatchObject({ code: 1, files: ['edited.md', 'größe/neu & schön.md', 'new name.md', 'staged.md'] })
    expect((await found(['--changed', 'größe'])).files).toEqual(['größe/neu & schön.md'])
    expect((await found(['--changed', '**/*.md', '!new*'])).files).toEqual(['edited.md', 'größe/neu & schön.md', 'staged.md'])
    expect((await found(['--changed', 'same.md'])).files).toEqual([])
    expect((await found(['--changed', 'nowhere.md'])).code).toBe(2)
  })

  it('with --since goes back to where the history parted', async () => {
    commit({ 'a.md': FINE, 'b.md': FINE })
    git('checkout', '-q', '-b', 'topic')
    folder.put({ 'a.md': PRESS })
    git('commit', '-q', '-am', 'topic')
    git('checkout', '-q', 'main')
    folder.put({ 'b.md': PRESS })
    git('commit', '-q', '-am', 'main')
    git('checkout', '-q', 'topic')
    expect((await found(['--changed'])).files).toEqual([])
    expect((await found(['--changed', '--since', 'main'])).files).toEqual(['a.md'])
    const wrong = await run(['--changed', '--since', 'mian'], { cwd: folder.path() })
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('git knows no commit ‘mian’')
    expect((await run(['--changed', '--since', '--output=x'], { cwd: folder.path() })).code).toBe(2)
  })

  it('works before the first commit, and where nothing was changed', async () => {
    git('init', '-q')
    folder.put({ 'a.md': PRESS })
    expect((await found(['--changed'])).files).toEqual(['a.md'])
    git('add', '.')
    expect((await found(['--changed'])).files).toEqual(['a.md'])
    git('commit', '-q', '-m', 'first')
    expect(await found(['--changed'])).toMatchObject({ code: 0, files: [] })
  })

  it('counts findings on added lines, near them, or all', async () => {
    const lines = (first: string) => `${first}\n${PRESS}\n${FINE}\n${PRESS}\n${FINE}\n${PRESS}`.replaceAll('\n', '\r\n')
    commit({ 'a b.md': lines(FINE) })
    folder.put({ 'a b.md': lines(PRESS), 'new.md': PRESS })
    const all = await found(['--changed'])
    expect(all.lines).toEqual(['a b.md:1', 'a b.md:3', 'a b.md:7', 'a b.md:11', 'new.md:1'])
    expect((await found(['--changed', '--only-changed-lines', 'added'])).lines).toEqual(['a b.md:1', 'new.md:1'])
    expect((await found(['--changed', '--only-changed-lines', 'context'])).lines).toEqual(['a b.md:1', 'a b.md:3', 'new.md:1'])
    expect((await found(['--changed', '--only-changed-lines', 'file'])).lines).toEqual(all.lines)
  })

  it('in a folder of a monorepo sees that folder, and its neighbours where they are named', async () => {
    const config = (name: string) => ({
      [`packages/${name}/saleslint.config.yaml`]: `rules: { close-pressure: ${name === 'c' ? 'off' : 'error'} }\n`,
    })
    commit({ 'packages/a/x.md': FINE, 'packages/b/x.md': FINE, 'packages/c/x.md': FINE, ...config('a'), ...config('b'), ...config('c') })
    folder.put({ 'packages/a/x.md': PRESS, 'packages/b/x.md': PRESS, 'packages/b/new.md': PRESS, 'packages/c/x.md': PRESS })
    const inB = folder.at('packages/b')
    expect((await found(['--changed'], inB)).lines).toEqual(['new.md:1', 'x.md:1'])
    expect((await found(['--changed', '../a'], inB)).lines).toEqual(['../a/x.md:1'])
    const { out } = await run(['--changed', '--format', 'json'], { cwd: folder.path() })
    const loud = JSON.parse(out).files.map(({ file, findings }: { file: string; findings: { rule: string }[] }) => [
      file,
      findings.some(({ rule }) => rule === 'close-pressure'),
    ])
    expect(loud).toEqual([
      ['packages/a/x.md', true],
      ['packages/b/new.md', true],
      ['packages/b/x.md', true],
      ['packages/c/x.md', false],
    ])
  })

  it('works in a work tree beside the first, and through a link', async () => {
    commit({ 'a.md': FINE })
    git('worktree', 'add', '-q', '-b', 'other', 'other tree')
    folder.put({ 'other tree/a.md': PRESS })
    expect((await found(['--changed'], folder.at('other tree'))).lines).toEqual(['a.md:1'])
    folder.put({ 'a.md': PRESS, 'elsewhere/.keep': '' })
    symlinkSync(folder.path(), folder.at('elsewhere/link'))
    expect((await found(['--changed', 'a.md'], folder.at('elsewhere/link'))).lines).toEqual(['a.md:1'])
  })
})

describe('--staged', () => {
  it('lints what the index holds, and not the work tree', async () => {
    commit({ 'a.md': FINE, 'b.md': FINE, 'gone.md': PRESS })
    folder.put({ 'a.md': PRESS, 'b.md': FINE.repeat(2), 'unstaged.md': PRESS, 'naïve name.md': PRESS })
    git('add', 'a.md', 'b.md', 'naïve name.md')
    git('rm', '-q', 'gone.md')
    folder.put({ 'a.md': FINE, 'b.md': PRESS })
    rmSync(folder.at('naïve name.md'))
    expect(await found(['--staged'])).toMatchObject({
      code: 1,
      files: ['a.md', 'b.md', 'naïve name.md'],
      lines: ['a.md:1', 'naïve name.md:1'],
    })
    expect((await found(['--staged', 'a.md', 'unstaged.md'])).lines).toEqual(['a.md:1'])
  })

  it('counts findings on staged lines alone', async () => {
    commit({ 'a.md': `${PRESS}\n${FINE}` })
    folder.put({ 'a.md': `${PRESS}\n${FINE}\n${PRESS}` })
    git('add', '.')
    folder.put({ 'a.md': PRESS.repeat(5) })
    expect((await found(['--staged', '--only-changed-lines', 'added'])).lines).toEqual(['a.md:5'])
  })

  it('leaves out links and says so of conflicts', async () => {
    commit({ 'a.md': FINE })
    symlinkSync('a.md', folder.at('link.md'))
    git('add', '.')
    expect((await found(['--staged'])).files).toEqual([])
    git('commit', '-q', '-m', 'link')
    git('checkout', '-q', '-b', 'one')
    folder.put({ 'a.md': PRESS })
    git('commit', '-q', '-am', 'one')
    git('checkout', '-q', 'main')
    folder.put({ 'a.md': FINE.repeat(2) })
    git('commit', '-q', '-am', 'two')
    expect(() => git('merge', '-q', 'one')).toThrow()
    const { code, err } = await run(['--staged'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(err).toContain('conflicts')
  })

  it('takes thousands of files through one process', async () => {
    git('init', '-q')
    mkdirSync(folder.at('many'))
    folder.put(
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`many/call ${i}.md`, i % 1000 === 0 ? `${PRESS}${i}\n` : `Note ${i}.\n`])),
    )
    git('add', '.')
    rmSync(folder.at('many'), { recursive: true })
    const { files, lines } = await found(['--staged'])
    expect(files).toHaveLength(3000)
    expect(lines).toEqual(['many/call 0.md:1', 'many/call 1000.md:1', 'many/call 2000.md:1'])
  }, 120_000)
})

describe('git options', () => {
  it('say so outside a repository', async () => {
    folder.put({ 'a.md': PRESS })
    for (const option of ['--changed', '--staged']) {
      const { code, err } = await run([option], { cwd: folder.path() })
      expect(code).toBe(2)
      expect(err).toContain('is in no git repository')
    }
  })

  it.each([
    [['--changed', '--staged'], 'do not go together'],
    [['--since', 'main'], '--since needs --changed'],
    [['--only-changed-lines', 'added'], 'needs --changed or --staged'],
    [['--staged', '--fix'], 'does not change the index'],
    [['--changed', '--fix', '--only-changed-lines', 'added'], 'does not go with --only-changed-lines'],
    [['--changed', '-'], 'standard input'],
    [['--dry-run'], '--dry-run needs --fix'],
    [['--fix', '--dry-run', '--format', 'json=out.json', '--fail-on', 'never'], '--dry-run does not go with --format'],
    [['--fix', '--dry-run', '--fail-on', 'never'], '--dry-run does not go with --fail-on'],
    [['--fix', '--dry-run', '--max-warnings', '0'], '--dry-run does not go with --max-warnings'],
    [['--fix', '-'], 'cannot write to the standard input'],
    [['--changed', '--only-changed-lines', 'some'], 'has no value ‘some’'],
  ])('%j do not agree', async (args, message) => {
    const { code, err } = await run(args, { cwd: folder.path() })
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})
