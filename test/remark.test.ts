import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import remarkSaleslint from '../src/remark.js'
import { run, useFolder } from './cli/run.js'

const folder = useFolder()
const FIXTURES = ['cold-call', 'in-home', 'objections', 'renewal']
const script = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name, 'script.md'), 'utf8')

async function messagesOf(path: string, options: Parameters<typeof remarkSaleslint>[0] = {}) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkSaleslint, options)
    .use(function () {
      this.compiler = () => ''
    })
  return (await processor.process({ path, cwd: folder.path(), value: readFileSync(folder.at(path)) })).messages
}

describe('remarkSaleslint', () => {
  it.each(FIXTURES)('says of the fixture %s what the command line says', async (name) => {
    folder.put({ 'script.md': script(name) })
    const { out } = await run(['script.md', '--format', 'json'], { cwd: folder.path() })
    const { findings } = JSON.parse(out).files[0]
    const fatal = { error: true, warning: false, info: null }
    const messages = await messagesOf('script.md')
    expect(findings.length).toBeGreaterThan(0)
    expect(
      messages.map(({ ruleId, reason, line, column, fatal: loud, source }) => ({ ruleId, reason, line, column, fatal: loud, source })),
    ).toEqual(
      findings.map(({ rule, message, line, column, severity }: { severity: 'error'; [key: string]: unknown }) => ({
        ruleId: rule,
        reason: message,
        line,
        column,
        fatal: fatal[severity],
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
    folder.put({ 'script.md': script('cold-call'), 'saleslint.config.yaml': 'extends: none\n' })
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
})
