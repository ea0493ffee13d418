import { describe, expect, it } from 'vitest'
import { compileGlob, splitGlob } from '../../src/config/glob.js'

describe('compileGlob', () => {
  it.each([
    ['*.md', 'a.md', true],
    ['*.md', 'x/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['x/**', 'x/a', true],
    ['x/**', 'x', false],
    ['x/**/z.md', 'x/z.md', true],
    ['x/**/z.md', 'x/y/y/z.md', true],
    ['x/*/z.md', 'x/y/y/z.md', false],
    ['?.md', 'é.md', true],
    ['?.md', '👍.md', true],
    ['?.md', 'ab.md', false],
    ['[a-c]*.md', 'bob.md', true],
    ['[!a-c]*.md', 'bob.md', false],
    ['{cold,demo}/*.{md,markdown}', 'demo/a.markdown', true],
    ['{cold,demo}/*.{md,markdown}', 'close/a.md', false],
    ['{a,{b,c}}.md', 'c.md', true],
    ['./a.md', 'a.md', true],
    ['a\\*.md', 'a*.md', true],
    ['a\\*.md', 'ab.md', false],
    ['*a*b*.md', 'xxaxxbxx.md', true],
    ['a(b).md', 'a(b).md', true],
    ['unclosed{.md', 'unclosed{.md', true],
  ])('%s against %s: %s', (glob, path, expected) => {
    expect(compileGlob(glob)(path)).toBe(expected)
  })
  it('hides names with a leading dot on request', () => {
    const shell = compileGlob('**/*.md', { hidesDots: true })
    expect([shell('.a/b.md'), shell('a/.b.md'), shell('a/b.md')]).toEqual([false, false, true])
    expect(compileGlob('.a/*.md', { hidesDots: true })('.a/b.md')).toBe(true)
    expect(compileGlob('**/*.md')('.a/.b.md')).toBe(true)
  })
  it('gets through globs that would choke a regular expression', () => {
    expect(compileGlob(`${'*a'.repeat(200)}*b`)('a'.repeat(4000))).toBe(false)
    expect(compileGlob(`${'**/'.repeat(100)}x`)(Array(500).fill('a').join('/'))).toBe(false)
  })
  it('refuses braces that unfold to too much', () => {
    expect(() => compileGlob('{a,b}'.repeat(20))).toThrow('too many')
  })
})

it('splits off the folder that a glob starts in', () => {
  expect(splitGlob('a/b/*.md')).toEqual({ base: 'a/b', rest: '*.md' })
  expect(splitGlob('**/*.md')).toEqual({ base: '.', rest: '**/*.md' })
  expect(splitGlob('/a/*.md')).toEqual({ base: '/a', rest: '*.md' })
  expect(splitGlob('/*.md')).toEqual({ base: '/', rest: '*.md' })
})
