import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
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
