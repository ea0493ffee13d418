import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { FORMATS } from '../src/report/formats.js'
import { run } from './cli/run.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const scripts = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .map((name) => `fixtures/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.md') && !existsSync(join(root, dirname(name), 'rules')))
  .sort()

describe('the drawn report of', () => {
  it.each(scripts)('%s', async (script) => {
    const { code, out, err } = await run(['--no-config', script], { cwd: root })
    expect(err).toBe('')
    expect(code).toBe(/[✖▲]/u.test(out) ? 1 : 0)
    await expect(out).toMatchFileSnapshot(join(root, script.replace(/\.md$/, '.report.txt')))
  })
  it.each(scripts)('the question map of %s', async (script) => {
    const { code, out } = await run(['outline', '--no-config', script], { cwd: root })
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(join(root, script.replace(/\.md$/, '.outline.txt')))
  })
})

describe('the playbook', () => {
  const fixed = (text: string) =>
    text
      .replaceAll(pathToFileURL(root).href.replace(/\/$/, ''), 'file:///repository')
      .replaceAll(`"${manifest.version}"`, '"0.0.0"')
      .replace(/saleslint · \d{4}-\d\d-\d\d/, 'saleslint · 2026-01-01')
  const drawn = (name: string, text: string) => expect(text).toMatchFileSnapshot(join(root, `fixtures/playbook/reports/${name}.txt`))

  it.each(FORMATS)('as %s', async (name) => {
    const { out } = await run(['--no-config', '--format', name, 'fixtures/playbook'], { cwd: root })
    await drawn(`lint.${name}`, SHORTENED[name]?.(fixed(out)) ?? fixed(out))
  })
  it.each(['pretty', 'markdown'])('in a brief as %s', async (name) => {
    const { out } = await run(['brief', '--no-config', '--format', name, 'fixtures/playbook/discovery-call.md'], { cwd: root })
    await drawn(`brief.${name}`, out)
  })
  it.each(['pretty', 'json', 'csv'])('in figures as %s', async (name) => {
    const { out } = await run(['stats', '--no-config', '--format', name, 'fixtures/playbook'], { cwd: root })
    await drawn(`stats.${name}`, out)
  })
})

/** What a format says of the rules themselves, and how a page looks, is drawn elsewhere. */
const SHORTENED: Readonly<Partial<Record<(typeof FORMATS)[number], (text: string) => string>>> = {
  sarif: (text) => {
    const log = JSON.parse(text)
    const { driver } = log.runs[0].tool
    driver.rules = driver.rules.length > 0 ? `${driver.rules.length > 40 ? 'more than 40' : 'too few'} rules` : 'none'
    for (const result of log.runs[0].results) delete result.ruleIndex
    return `${JSON.stringify(log, undefined, 1)}\n`
  },
  html: (text) => text.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|sha256-[^']+/g, ''),
}
