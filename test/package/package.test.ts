import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
}
const SCRIPT = '# Discovery call\n\n**Rep:** Are you in a position to decide today?\n'

/** The package as npm packs it, unpacked in an empty project. */
describe('the package in an empty project', () => {
  const project = mkdtempSync(join(tmpdir(), 'saleslint-package-'))
  const home = join(project, 'node_modules/saleslint')
  let files: readonly string[] = []
  let packed = 0

  beforeAll(() => {
    expect(existsSync(join(root, 'dist/cli.js')), 'npm run build makes dist/').toBe(true)
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', project]
    const said = execFileSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    })
    const packs = Object.values(JSON.parse(said)) as { filename: string; size: number; files: { path: string }[] }[]
    const [pack] = packs
    if (!pack) throw new Error('npm pack gave nothing')
    files = pack.files.map(({ path }) => path)
    packed = pack.size
    mkdirSync(home, { recursive: true })
    execFileSync('tar', ['-xzf', pack.filename, '--strip-components=1', '-C', home], { cwd: project })
    for (const name of Object.keys(manifest.dependencies)) {
      cpSync(join(root, 'node_modules', name), join(project, 'node_modules', name), { recursive: true })
    }
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
    writeFileSync(join(project, 'call.md'), SCRIPT)
  }, 120_000)
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  function run(...args: readonly string[]): string {
    return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  }

  it('holds what its manifest names, the pages of all rules, licences, and no sources', () => {
    const named = Object.values(manifest.exports).flatMap((each) => (typeof each === 'string' ? [each] : [each.types, each.default]))
    for (const path of named) expect(files).toContain(path.replace('./', ''))
    expect(files).toEqual(
      expect.arrayContaining(['bin/saleslint.js', 'LICENSE', 'README.md', 'CHANGELOG.md', 'dist/THIRD-PARTY-NOTICES.txt']),
    )
    expect(files.filter((path) => /^rules\/.*\.md$/.test(path)).length).toBeGreaterThan(30)
    expect(files.filter((path) => /^(?:src|test|fixtures|\.)|^rules\/.*\.ts$|word-vectors/.test(path))).toEqual([])
  })

  it('is as light as the README says', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, megabytes = '', dependencies = ''] = /a package of ([\d.]+) MB with (\d+) run-time dependenc/.exec(readme) ?? []
    expect(Number(dependencies)).toBe(Object.keys(manifest.dependencies).length)
    expect(Math.abs(packed / 1e6 - Number(megabytes))).toBeLessThan(0.2)
  })

  it('runs the command', () => {
    expect(run('node_modules/saleslint/bin/saleslint.js', '--version').trim()).toBe(manifest.version)
    expect(run('node_modules/saleslint/bin/saleslint.js', 'call.md', '--format', 'compact', '--fail-on', 'never')).toMatch(
      /^call\.md:\d+:\d+: /,
    )
  }, 60_000)

  it('is imported at each of its entries', () => {
    const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json') && entry !== './tester')
    const code = `
      const [api, ...others] = await Promise.all(${JSON.stringify(entries.map((entry) => `saleslint${entry.slice(1)}`))}.map((name) => import(name)))
      console.log(api.lintText(${JSON.stringify(SCRIPT)}).map(({ rule }) => rule).join(), others.every((each) => Object.keys(each).length > 0))
    `
    expect(run('--input-type=module', '-e', code)).toMatch(/close-pressure.* true\n$/)
  }, 60_000)

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'has types for module %s, resolved as %s',
    (module, resolution) => {
      writeFileSync(
        join(project, 'use.ts'),
        `import { defineConfig, lintText, type Finding } from 'saleslint'
import { lintText as lintCore } from 'saleslint/core'
import remarkSaleslint from 'saleslint/remark'
import { defineRule } from 'saleslint/rule'
import { testRule } from 'saleslint/tester'

const findings: readonly Finding[] = lintText('# Call', { config: defineConfig({ market: 'b2c' }) })
// @ts-expect-error: no such market
defineConfig({ market: 'moon' })
export default [findings, lintCore, remarkSaleslint, defineRule, testRule]
`,
      )
      const options = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        'false',
        '--target',
        'es2023',
        '--module',
        module,
        '--moduleResolution',
        resolution,
      ]
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const compile = () => execFileSync(process.execPath, [tsc, ...options, '--types', '', 'use.ts'], { cwd: project, encoding: 'utf8' })
      expect(compile).not.toThrow()
    },
    60_000,
  )
})
