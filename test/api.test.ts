import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defineConfig, defineRule, lintFiles, lintText, outline, readScript, rules, SaleslintError } from '../src/index.js'
import { definePlugin } from '../src/rule.js'
import { POOR } from './cli/run.js'

describe('lintText', () => {
  it('gives findings in the order of the text', () => {
    const findings = lintText(POOR)
    expect(findings.map(({ rule }) => rule)).toContain('long-question')
    const starts = findings.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
  it('takes a config, whose globs see the file’s name', () => {
    const config = defineConfig({ extends: 'none', overrides: [{ files: 'discovery/**', rules: { 'long-question': 'error' } }] })
    expect(lintText(POOR, { config })).toEqual([])
    expect(lintText(POOR, { config, file: 'discovery/a.md' })).toMatchObject([{ rule: 'long-question', severity: 'error' }])
  })
  it('throws for a mistake in the config', () => {
    // @ts-expect-error no such severity
    expect(() => lintText(POOR, { config: { rules: { 'no-agenda': 'loud' } } })).toThrow(SaleslintError)
    expect(() => lintText(POOR, { config: { extends: './team.yaml' } })).toThrow('there is no preset')
  })
  it('goes by the severities that front matter may set', () => {
    const text = `---\nsaleslint:\n  rules:\n    long-question: error\n---\n${POOR}`
    const severities = (allow: readonly string[]) =>
      lintText(text, { config: { frontMatter: { allow } } })
        .filter(({ rule }) => rule === 'long-question')
        .map(({ severity }) => severity)
    expect(severities(['long-question'])).toEqual(['error'])
    expect(() => severities([])).toThrow(expect.objectContaining({ code: 'front-matter-refused', file: 'script.md' }))
    expect(() => lintText(`---\ncall: colld\n---\n${POOR}`)).toThrow('‘colld’ is not one of')
  })
  it('throws an error with its cause where a rule fails', () => {
    const plugin = definePlugin({
      api: 1,
      name: 'broken',
      rules: [
        defineRule({
          id: 'broken',
          summary: 'Fails.',
          why: 'To see it fail.',
          source: 'none',
          instead: 'Nothing.',
          severity: 'error',
          messages: { broken: 'Broken' },
          examples: { bad: ['**Rep:** «Hi.»'], good: ['**Rep:** Hi.'] },
          script() {
            throw new RangeError('of its own')
          },
        }),
      ],
    })
    const look = () => lintText(POOR, { config: { plugins: [plugin], rules: { 'broken/broken': 'error' } } })
    expect(look).toThrow(expect.objectContaining({ message: expect.stringContaining('broken'), cause: new RangeError('of its own') }))
  })
})

it('lintFiles gives the report of the command line', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'api-'))
  writeFileSync(join(cwd, 'a.md'), POOR)
  writeFileSync(join(cwd, 'saleslint.config.yaml'), 'extends: none\n')
  expect(await lintFiles(['.', 'gone.md'], { cwd })).toMatchObject({
    files: [{ file: 'a.md', findings: [] }],
    errors: [{ file: 'gone.md', code: 'no-such-file' }],
    summary: { scripts: 1, infos: 0 },
  })
  expect((await lintFiles(['.', `!${'{a,b}'.repeat(9)}`], { cwd })).errors).toMatchObject([{ code: 'bad-glob' }])
  expect((await lintFiles(['a.md'], { cwd, config: false })).summary.infos).toBeGreaterThan(0)
  rmSync(cwd, { recursive: true })
})

it('outline and readScript read without linting', () => {
  expect(outline(POOR, { config: { call: 'demo' } })).toMatchObject({ file: 'script.md', call: 'demo' })
  expect(outline(POOR).asks).toHaveLength(readScript(POOR).asks.length)
  expect(rules.length).toBeGreaterThan(40)
})

describe('a text over its budget', () => {
  const NESTED = '> '.repeat(50_000)
  it('is refused before it is read', () => {
    for (const look of [lintText, outline]) {
      expect(() => look(NESTED)).toThrow(expect.objectContaining({ code: 'over-budget', file: 'script.md' }))
      const small = { config: { maxFileSize: 1 }, file: 'a.md' }
      expect(() => look('ä'.repeat(600), small)).toThrow(expect.objectContaining({ code: 'file-too-large', file: 'a.md' }))
      expect(() => look('ä'.repeat(500), small)).not.toThrow()
    }
  })
})
