import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import remarkSaleslint from '../src/remark.js'
import { run, useFolder } from './cli/run.js'

const folder = useFolder()
const FIXTURES = join(import.meta.dirname, '../fixtures')
const SCRIPTS = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => path.replaceAll(sep, '/'))
  .sort()

async function messagesOf(path: string, options: Parameters<typeof remarkSaleslint>[0] = {}, cwd = folder.path()) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkSaleslint, options)
    .use(function () {
      this.compiler = () => ''
    })
  return (await processor.process({ path, cwd, value: readFileSync(join(cwd, path)) })).messages
}

interface Found {
  readonly rule: string
  readonly message: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

function placeOf(place: Awaited<ReturnType<typeof messagesOf>>[number]['place']): readonly number[] {
  if (!place || !('start' in place)) expect.fail('a message without its place')
  return [place.start.line, place.start.column, place.end.line, place.end.column]
}

describe('remarkSaleslint', () => {
  it('knows all scripts of the fixtures', () => {
    expect(SCRIPTS.length).toBeGreaterThan(8)
  })

  it.each(SCRIPTS)('says of the fixture %s what the command line says', async (path) => {
    const { out } = await run([path, '--format', 'json'], { cwd: FIXTURES })
    const { findings } = JSON.parse(out).files[0]
    const fatal = { error: true, warning: false, info: null }
    const messages = await messagesOf(path, {}, FIXTURES)
    expect(
      messages.map(({ ruleId, reason, place, fatal: loud, source }) => ({ ruleId, reason, place: placeOf(place), fatal: loud, source })),
    ).toEqual(
      findings.map((found: Found) => ({
        ruleId: found.rule,
        reason: found.message,
        place: [found.line, found.column, found.endLine, found.endColumn],
        fatal: fatal[found.severity],
        source: 'saleslint',
      })),
    )
  })

  it('gives messages their place, what stands there and what to say instead', async () => {
    folder.put({ 'script.md': '# Call\r\n\r\n**Rep:** It is cheap.\r\n' })
    const rule = {
      id: 'cheap',
      message: 'Not “{found}”.',
      instead: 'Name the price.',
      match: { swap: { cheap: 'fair' } },
      tests: { bad: '«cheap»', good: 'x' },
    }
    const [message, ...others] = await messagesOf('script.md', { config: { teamRules: [rule] } })
    expect(others).toEqual([])
    expect(message).toMatchObject({ ruleId: 'cheap', actual: 'cheap', expected: ['fair'], note: 'fair' })
    expect(message?.place).toEqual({ start: { line: 3, column: 16, offset: 25 }, end: { line: 3, column: 21, offset: 30 } })
  })

  it('keeps to the configs beside the file', async () => {
    folder.put({ 'script.md': readFileSync(join(FIXTURES, 'cold-call/script.md')), 'saleslint.config.yaml': 'extends: none\n' })
    expect(await messagesOf('script.md')).toEqual([])
    folder.put({ 'saleslint.config.yaml': 'ignore: [script.md]\n' })
    expect(await messagesOf('script.md')).toEqual([])
  })

  it('tells mistakes in a config as fatal messages', async () => {
    folder.put({ 'script.md': '**Rep:** Hello?', 'saleslint.config.yaml': 'rulez: {}\n' })
    const [message] = await messagesOf('script.md')
    expect(message).toMatchObject({ fatal: true, ruleId: 'config-unknown-key', note: 'Did you mean rules?' })
    expect(message?.reason).toContain('saleslint.config.yaml:1:1: a config has no key ‘rulez’')
  })

  it('tells mistakes in the config that it is given as fatal messages too', async () => {
    folder.put({ 'script.md': '**Rep:** Hello?' })
    const config = { rules: { nope: 'error' } } as never
    expect(await messagesOf('script.md', { config })).toMatchObject([{ fatal: true, reason: 'config: there is no rule ‘nope’' }])
  })

  it('reads no file that is larger than allowed', async () => {
    folder.put({ 'script.md': `**Rep:** Hello?\n\n${'<!-- long -->\n'.repeat(100)}` })
    expect(await messagesOf('script.md', { config: { maxFileSize: 1 } })).toMatchObject([{ fatal: true, ruleId: 'file-too-large' }])
    expect(await messagesOf('script.md', { config: { maxFileSize: 2 } })).not.toMatchObject([{ ruleId: 'file-too-large' }])
  })
})
