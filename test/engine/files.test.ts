import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choose } from '../../src/engine/chosen-files.js'
import { findFiles } from '../../src/engine/files.js'
import { decode, readSource } from '../../src/engine/read-file.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sales lint ü '))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
}

function names(patterns: string[], ignore = true): string[] {
  const { files, errors } = findFiles(patterns, { cwd, ignore })
  return [...files.map(({ name }) => name), ...errors.map(({ file, code }) => `${file}: ${code}`)]
}

describe('findFiles', () => {
  it('walks folders for Markdown, sorted, without node_modules', () => {
    put({ 'b.md': '', 'a.MARKDOWN': '', 'x.txt': '', 'deep/er/c é.md': '', 'node_modules/p/r.md': '', '.git/x.md': '' })
    expect(names(['.'])).toEqual(['a.MARKDOWN', 'b.md', 'deep/er/c é.md'])
    expect(names([])).toEqual(['a.MARKDOWN', 'b.md', 'deep/er/c é.md'])
  })
  it('says which glob does not work, and finds the rest', () => {
    put({ 'a.md': '', 'b.md': '' })
    const many = `{${Array.from({ length: 400 }, (_, i) => i).join(',')}}`
    expect(names(['.', `!${many}`])).toEqual(['a.md', 'b.md', `!${many}: bad-glob`])
    const few = '{a,b}'.repeat(9)
    expect(names([few, '!b.md', '.'])).toEqual(['a.md', `${few}: bad-glob`])
  })
  it('knows changed files by the same globs', () => {
    const changed = ['a.md', 'sub/b.md', 'sub/c.md'].map((name) => ({ path: join(cwd, name) }))
    put({ 'a.md': '', 'sub/b.md': '' })
    const chosen = (...patterns: string[]) => {
      const { files, errors } = choose(changed, patterns, cwd)
      return [...files.map(({ name }) => name), ...errors.map(({ file, code }) => `${file}: ${code}`)]
    }
    expect(chosen('./sub/*.md', '!c.md')).toEqual(['sub/b.md'])
    const few = '{a,b}'.repeat(9)
    expect(chosen('.', `!${few}`)).toEqual(['a.md', 'sub/b.md', 'sub/c.md', `!${few}: bad-glob`])
    expect(chosen(few, 'a.md')).toEqual(['a.md', `${few}: bad-glob`])
  })
  it('respects .gitignore at every level, the deeper one last', () => {
    put({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.md\n',
      'drafts/a.md': '',
      'b.old.md': '',
      'kept/.gitignore': '!*.old.md\nsecret.md\n',
      'kept/c.old.md': '',
      'kept/secret.md': '',
      'secret.md': '',
    })
    expect(names(['.'])).toEqual(['kept/c.old.md', 'secret.md'])
    expect(names(['.'], false)).toEqual(['b.old.md', 'drafts/a.md', 'kept/c.old.md', 'kept/secret.md', 'secret.md'])
  })
  it('respects the .gitignore files above the folder, up to the repository', () => {
    put({ '.git/HEAD': '', '.gitignore': '*.tmp.md\n', 'in/side/a.tmp.md': '', 'in/side/b.md': '' })
    expect(names(['in/side'])).toEqual(['in/side/b.md'])
  })
  it('always takes files that are named, and of folders what is not ignored', () => {
    put({ '.git/HEAD': '', '.gitignore': 'drafts/\n', 'drafts/a.md': '', 'drafts/.gitignore': 'c.md', 'drafts/c.md': '', 'notes.txt': '' })
    expect(names(['drafts/c.md', 'notes.txt'])).toEqual(['drafts/c.md', 'notes.txt'])
    expect(names(['drafts'])).toEqual(['drafts: no-files'])
    expect(names(['drafts/*.md'])).toEqual(['drafts/*.md: no-match'])
    expect(names(['drafts', 'drafts/a.md'], false)).toEqual(['drafts/a.md', 'drafts/c.md'])
    put({ 'node_modules/p/r.md': '', 'side/node_modules/p/r.md': '' })
    expect(names(['node_modules', 'side/node_modules/p'])).toEqual(['node_modules: no-files', 'side/node_modules/p: no-files'])
    expect(findFiles(['drafts', 'node_modules'], { cwd, ignore: true }).errors.map(({ message }) => message)).toEqual(
      Array(2).fill('is left out by .gitignore, or as node_modules'),
    )
  })
  it('takes what is in an ignored folder for those who work in it', () => {
    put({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n',
      'drafts/a.md': '',
      'drafts/in/.gitignore': 'c.md',
      'drafts/in/c.md': '',
      'drafts/in/d.md': '',
    })
    put({ 'node_modules/p/in/r.md': '' })
    const from = (folder: string, ...patterns: string[]) =>
      findFiles(patterns, { cwd: join(cwd, folder), ignore: true }).files.map(({ name }) => name)
    expect(from('drafts', '.')).toEqual(['a.md', 'in/d.md'])
    expect(from('drafts', 'in')).toEqual(['in/d.md'])
    expect(from('drafts/in', '..')).toEqual(['../a.md', 'd.md'])
    expect(from('node_modules/p', 'in')).toEqual(['in/r.md'])
  })
  it('leaves out what ! names, at any depth, and folders with all that is in them', () => {
    put({ 'd.md': '', 'in/d.md': '', 'disc/a.md': '', 'in/disc/b.md': '', 'in/c.md': '', 'odd [1]/x.md': '' })
    const left = (...patterns: string[]) => names(['.', ...patterns])
    expect(left('!d.md')).toEqual(['disc/a.md', 'in/c.md', 'in/disc/b.md', 'odd [1]/x.md'])
    expect(left('!disc', '!odd [1]')).toEqual(['d.md', 'in/c.md', 'in/d.md'])
    for (const here of ['!disc/', '!./disc', `!${join(cwd, 'disc')}`, '!disc/**', '!disc/*.md'])
      expect(left(here)).toEqual(['d.md', 'in/c.md', 'in/d.md', 'in/disc/b.md', 'odd [1]/x.md'])
    for (const all of ['!.', '!**', '!*.md']) expect(left(all)).toEqual([`${all}: no-files`])
    expect(findFiles(['.', '!disc', '!dsc', '!*.txt'], { cwd, ignore: true }).idle).toEqual(['!dsc', '!*.txt'])
  })
  it('takes globs, negated ones too, and Windows separators', () => {
    put({ 'calls/cold/a.md': '', 'calls/cold/b.txt': '', 'calls/demo/c.md': '', 'calls/demo/draft.md': '' })
    expect(names(['calls/**/*.md'])).toEqual(['calls/cold/a.md', 'calls/demo/c.md', 'calls/demo/draft.md'])
    expect(names(['calls/{cold,demo}/?.md', '!**/a.md'])).toEqual(['calls/demo/c.md'])
    expect(names(['calls\\cold\\a.md'])).toEqual(['calls/cold/a.md'])
    expect(names(['./calls/*/c.md'])).toEqual(['calls/demo/c.md'])
  })
  it('names what is not there and finds the rest', () => {
    put({ 'a.md': '', 'empty/x.txt': '' })
    expect(names(['a.md', 'gone.md', '*.nope'])).toEqual(['a.md', 'gone.md: no-such-file', '*.nope: no-match'])
    expect(names(['empty'])).toEqual(['empty: no-files'])
  })
  it('names what cannot work as a glob or a path', () => {
    expect(names(['{a,b}'.repeat(20)])[0]).toContain('bad-glob')
    expect(names([`${'x'.repeat(5000)}.md`])[0]).toContain('unreadable-file')
    expect(names(['a\0.md'])[0]).toContain('unreadable-file')
  })
  it('gives each file once', () => {
    put({ 'a.md': '' })
    expect(names(['a.md', '.', '*.md'])).toEqual(['a.md'])
  })
  it('does not follow linked folders, so that a circle ends', () => {
    put({ 'in/a.md': '' })
    symlinkSync(join(cwd, 'in'), join(cwd, 'in', 'loop'))
    symlinkSync(join(cwd, 'in', 'a.md'), join(cwd, 'in', 'linked.md'))
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'in', 'broken.md'))
    expect(names(['.'])).toEqual(['in/a.md', 'in/linked.md'])
  })
})

describe('folders nested deeper than paths may be long', () => {
  it('are told in a short line, and the others are walked', () => {
    put({ 'z/a.md': '' })
    // Only step by step can they be made.
    const dig = "for (let i = 0; i < 5000; i++) { fs.mkdirSync('d'); process.chdir('d') }"
    execFileSync(process.execPath, ['-e', dig], { cwd })
    const { files, errors } = findFiles(['.', 'd'], { cwd, ignore: true })
    expect(files.map(({ name }) => name)).toEqual(['z/a.md'])
    expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual(
      Array(2).fill('unreadable-folder: cannot be read: its path is too long for this system'),
    )
    expect(errors[0]!.file!.length).toBeLessThan(200)
    execFileSync('rm', ['-rf', join(cwd, 'd')])
  })
})

describe('readSource', () => {
  const read = (name: string) => readSource({ path: join(cwd, name), name, isExplicit: true })
  it('keeps a byte order mark', () => {
    put({ 'a.md': '\ufeffHi' })
    expect(read('a.md')).toBe('\ufeffHi')
  })
  it('says what is wrong with what is no text', () => {
    const code = (bytes: Buffer) => {
      try {
        decode(bytes, 'x')
      } catch (error) {
        return (error as { code: string }).code
      }
      return 'read'
    }
    expect(code(Buffer.from(''))).toBe('read')
    expect(code(Buffer.from('a\0b'))).toBe('binary-file')
    expect(code(Buffer.from([0x61, 0xe9, 0x62]))).toBe('not-utf8')
    expect(code(Buffer.from('\ufeffhi', 'utf16le'))).toBe('not-utf8')
    expect(code(Buffer.from('fine'))).toBe('read')
  })
  it('says why a file cannot be read', () => {
    expect(() => read('gone.md')).toThrow('cannot be read: it is not there')
    if (process.getuid?.() !== 0) {
      put({ 'locked.md': 'x' })
      chmodSync(join(cwd, 'locked.md'), 0)
      expect(() => read('locked.md')).toThrow('permission denied')
    }
  })
})
