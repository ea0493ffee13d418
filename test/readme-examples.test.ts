import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { run, useFolder } from './cli/run.js'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const blocksOf = (language: string, heading: string) => {
  const section = readme.slice(readme.indexOf(`\n## ${heading}\n`)).split(/\n## /)[1] ?? ''
  return [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code)
}

const MODULES: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  saleslint: () => import('../src/index.js'),
  'saleslint/core': () => import('../src/core.js'),
  'saleslint/remark': () => import('../src/remark.js'),
  'remark-parse': () => import('remark-parse'),
  unified: () => import('unified'),
  'remark-stringify': async () => ({
    default(this: { compiler: unknown }) {
      this.compiler = () => ''
    },
  }),
}

/** Runs an example; every `value // → JSON` in it becomes an expectation. Gives how many there were. */
async function runExample(code: string): Promise<number> {
  let count = 0
  const asked = code.replace(/^(.+?) \/\/ → (.+)$/gm, (_, value: string, wanted: string) => {
    count++
    return `__expect(${value}).toEqual(${wanted});`
  })
  const body = asked
    .replace(/^import (\w+) from '([^']+)'$/gm, "const $1 = (await __import('$2')).default;")
    .replace(/^import (\{[^}]+\}) from '([^']+)'$/gm, "const $1 = await __import('$2');")
  const { code: plain } = await transform(`export async function example() {\n${body}\n}`, { loader: 'ts', format: 'cjs' })
  const load = (name: string) => (MODULES[name] as NonNullable<(typeof MODULES)[string]>)()
  const module = { exports: {} as { example: () => Promise<void> } }
  new Function('module', '__expect', '__import', plain)(module, expect, load)
  await module.exports.example()
  return count
}

describe('the README’s examples for programs', () => {
  const examples = blocksOf('ts', 'For programs')
  it('are three', () => expect(examples).toHaveLength(3))
  it.each(examples.map((code, i) => [i + 1, code] as const))('number %i does what it says', async (_, code) => {
    expect(await runExample(code)).toBeGreaterThan(0)
  })
})

describe('the README’s rules', () => {
  const folder = useFolder()

  it('without code pass their tests', async () => {
    const [rules = '', asks = ''] = blocksOf('yaml', 'Rules of your own, without code')
    folder.put({ 'saleslint.config.yaml': `ruleFiles: rules/*.yaml\n${asks}`, 'rules/a.yaml': rules })
    const { out, err, code } = await run(['test'], { cwd: folder.path() })
    expect(err).toBe('')
    expect(out).toContain('3 rules, 6 tests, 0 failed')
    expect(code).toBe(0)
  })

  it('of a plugin pass their tests, with the config beside it', async () => {
    const [plugin = ''] = blocksOf('js', 'Plugins')
    const [config = ''] = blocksOf('yaml', 'Plugins')
    folder.put({ 'plugin.js': plugin, 'saleslint.config.yaml': config.replace(/^plugins: .*$/m, 'plugins: ./plugin.js') })
    const { out, err } = await run(['test'], { cwd: folder.path() })
    expect(err).toBe('')
    expect(out).toContain('1 rule, 2 tests, 0 failed')
  })
})
