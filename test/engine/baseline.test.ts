import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { anchorsOf } from '../../src/engine/anchor.js'
import { type BaselineEntry, matchBaseline } from '../../src/engine/baseline.js'
import { baselineText, isDay, readBaseline } from '../../src/engine/baseline-file.js'
import { lintText } from '../../src/engine/lint.js'

const entry = (text: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  rule: 'r',
  file: 'a.md',
  text,
  near: ['', ''],
  ...more,
})
const match = (findings: readonly BaselineEntry[], entries: readonly BaselineEntry[], free: readonly string[] = []) => {
  const { known, left } = matchBaseline(findings, entries, ({ file }) => free.includes(file))
  return {
    known: findings.map((finding) => (known.has(finding) ? entries.indexOf(known.get(finding) as BaselineEntry) : -1)),
    left: left.length,
  }
}

describe('matchBaseline', () => {
  it('knows a finding by its words, whatever stands around it now', () => {
    expect(match([entry('x', { near: ['new', 'other'] })], [entry('x', { near: ['a', 'b'] })])).toEqual({ known: [0], left: 0 })
    expect(match([entry('y')], [entry('x')])).toEqual({ known: [-1], left: 1 })
    expect(match([entry('x', { rule: 'q' })], [entry('x')])).toEqual({ known: [-1], left: 1 })
    expect(match([entry('x', { part: 'p' })], [entry('x', { part: 'o' })])).toEqual({ known: [-1], left: 1 })
  })
  it('counts: one entry knows one finding, the one whose neighbours agree', () => {
    const findings = [entry('x', { near: ['new', 'new'] }), entry('x', { near: ['a', 'b'] })]
    expect(match(findings, [entry('x', { near: ['a', 'b'] })])).toEqual({ known: [-1, 0], left: 0 })
    expect(match(findings, [entry('x', { near: ['a', 'b'] }), entry('x', { near: ['c', 'd'] })])).toEqual({ known: [1, 0], left: 0 })
  })
  it('knows text that was moved to another file, but not a copy', () => {
    expect(match([entry('x', { file: 'b.md' })], [entry('x')], ['a.md'])).toEqual({ known: [0], left: 0 })
    expect(match([entry('x', { file: 'b.md' })], [entry('x')])).toEqual({ known: [-1], left: 1 })
    expect(match([entry('x', { file: 'b.md' }), entry('x')], [entry('x')], ['a.md'])).toEqual({ known: [-1, 0], left: 0 })
  })
  it('knows what is about a whole script by its file, else by its title', () => {
    const about = { about: 'script' } as const
    expect(match([entry('New title', about)], [entry('Old title', about)]).known).toEqual([0])
    expect(match([entry('Title', { ...about, file: 'b.md' })], [entry('Title', about)], ['a.md']).known).toEqual([0])
    expect(match([entry('Other', { ...about, file: 'b.md' })], [entry('Title', about)], ['a.md']).known).toEqual([-1])
  })
})

describe('anchorsOf', () => {
  const anchors = (source: string) => {
    const { script, findings } = lintText(source, rules, { rules: {}, role: 'script' })
    return anchorsOf(script, findings, rules).map(({ text, part, about }) => [about ?? '', text, part ?? ''].join('|'))
  }
  const PLAIN = '## Close\n\n**Rep:** Are you in a position to decide today?\n'

  it('are the same however the text is written', () => {
    const wanted = anchors(PLAIN)
    expect(wanted).toContain('|are you in a position to decide today|')
    for (const source of [
      PLAIN.replaceAll('\n', '\r\n'),
      `\ufeff${PLAIN}`,
      PLAIN.replace('## Close', '## 4. Close'),
      PLAIN.replace('Are you in a position', 'Are you\nin a *position*'),
      PLAIN.replace('**Rep:** Are', 'Rep: “Are').replace('today?', 'today?”'),
      '## Close\n\n1. "Are you in a position to decide today?"\n',
      '## Close\n\n- "Are you in a position to decide today?"\n',
      '## Close\n\n| Ask | Why |\n|---|---|\n| "Are you in a position to decide today?" | |\n',
    ]) {
      expect(anchors(source), source).toEqual(expect.arrayContaining(['|are you in a position to decide today|']))
    }
  })
})

describe('the baseline file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saleslint '))
  const path = join(folder, 'b.json')
  const read = (text: string) => {
    writeFileSync(path, text)
    return readBaseline(path, 'b.json')
  }
  const message = (text: string) => {
    try {
      read(text)
    } catch (error) {
      return `${(error as Error).message} ${(error as { hint?: string }).hint ?? ''}`.trim()
    }
    return 'none'
  }

  it('comes back as it was written, an entry a line, in an order of its own', () => {
    const entries = [entry('b', { reason: 'R', owner: 'O', expires: '2026-12-31' }), entry('a', { part: 'p', about: 'stage' })]
    const text = baselineText(entries)
    expect(read(text)).toEqual([...entries].reverse())
    expect(baselineText([...entries].reverse())).toBe(text)
    expect(text.split('\n').filter((line) => line.startsWith('{"rule"'))).toHaveLength(2)
    expect(read(baselineText([]))).toEqual([])
  })

  it('is told of where it is broken', () => {
    const of = (more: object) => JSON.stringify({ version: 1, entries: [{ rule: 'r', file: 'f', text: 't', ...more }] })
    expect(message('{')).toMatch(/^is no JSON/)
    expect(message('{"version": 9, "entries": []}')).toContain('version 1')
    expect(message(of({ expire: 'x' }))).toBe('entry 1: there is no key ‘expire’ Did you mean expires?')
    expect(message(of({ expires: '2026-02-30' }))).toContain('2026-12-31')
    expect(message(of({ text: 3 }))).toBe('entry 1: it needs ‘text’, a string')
    expect(message(of({ near: ['a'] }))).toContain('two strings')
    rmSync(path)
    expect(() => readBaseline(path, 'b.json')).toThrow('there is no such baseline')
    rmSync(folder, { recursive: true })
  })

  it('knows days', () => {
    expect(['2026-12-31', '2024-02-29', '2026-02-29', '26-1-1', 'soon', '2026-13-01'].map(isDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
