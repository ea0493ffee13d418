import { describe, expect, it } from 'vitest'
import { POOR, run, useFolder } from '../cli/run.js'

const folder = useFolder()

/** What holds for a file, as `saleslint config` says it. */
async function effective(file: string, ...args: string[]) {
  const { code, out, err } = await run(['config', file, '--format', 'json', ...args], { cwd: folder.path() })
  return { code, err, ...(code === 0 ? JSON.parse(out) : {}) }
}

describe('formats', () => {
  const wanted = { rules: { 'early-budget': { severity: 'info' } }, brands: ['Acmé'] }
  it.each([
    ['saleslint.config.yaml', '# ours\nrules:\n  early-budget: info # quiet\nbrands: [Acmé]\n'],
    ['saleslint.config.yml', 'rules: { early-budget: info }\r\nbrands:\r\n  - Acmé\r\n'],
    ['saleslint.config.json', '\ufeff{ "rules": { "early-budget": "info" }, "brands": ["Acmé"] }'],
    ['saleslint.config.jsonc', '{\n\t// ours\n\t"rules": { "early-budget": "info", },\n\t/* and */ "brands": ["Acmé"],\n}\n'],
    [
      'saleslint.config.ts',
      "import { defineConfig } from 'saleslint'\nconst level: string = 'info'\nexport default defineConfig({ rules: { 'early-budget': level as 'info' }, brands: ['Acmé'] })\n",
    ],
    [
      'saleslint.config.mjs',
      "import { defineConfig } from 'saleslint'\nexport default defineConfig({ rules: { 'early-budget': 'info' }, brands: ['Acmé'] })\n",
    ],
    ['saleslint.config.js', "module.exports = { rules: { 'early-budget': 'info' }, brands: ['Acmé'] }\n"],
    ['package.json', '{ "name": "x", "saleslint": { "rules": { "early-budget": "info" }, "brands": ["Acmé"] } }'],
  ])('%s', async (name, text) => {
    folder.put({ [name]: text, 'a.md': POOR })
    const { code, config } = await effective('a.md')
    expect(code).toBe(0)
    expect(config).toMatchObject(wanted)
  })
  it('needs none', async () => {
    const { config, origins } = await effective('a.md')
    expect(config).toEqual({ extends: ['recommended'], rules: {}, frontMatter: { allow: [] } })
    expect(origins).toEqual({})
  })
  it('takes an empty file for an empty config, and a package.json without the key for none', async () => {
    folder.put({ 'saleslint.config.yaml': '# nothing yet\n', 'package.json': '{ "keywords": ["saleslint"] }' })
    expect((await effective('a.md')).code).toBe(0)
  })
  it('wants one config a folder', async () => {
    folder.put({ 'saleslint.config.yaml': '', 'saleslint.config.json': '{}' })
    const { code, err } = await effective('a.md')
    expect(code).toBe(2)
    expect(err).toContain('saleslint.config.json')
  })
})

describe('merging', () => {
  it('goes from the outermost folder to the file’s own, and stops at a root', async () => {
    folder.put({
      '.git/HEAD': '',
      'saleslint.config.yaml': 'market: b2c\nbrands: [Acme]\ncall: demo\nrules:\n  early-budget: [error, { after: 2 }]\n  no-agenda: off\n',
      'packages/one/saleslint.config.yaml': 'brands: [One]\ncall: cold\nrules:\n  early-budget: info\n',
      'packages/two/saleslint.config.yaml': 'root: true\nbrands: [Two]\n',
    })
    const one = await effective('packages/one/scripts/a.md')
    expect(one.config).toMatchObject({
      market: 'b2c',
      call: 'cold',
      brands: ['Acme', 'One'],
      rules: { 'early-budget': { severity: 'info', options: { after: 2 } }, 'no-agenda': { severity: 'off' } },
    })
    expect(one.origins).toMatchObject({
      market: 'saleslint.config.yaml:1',
      call: 'packages/one/saleslint.config.yaml:2',
      'brands.One': 'packages/one/saleslint.config.yaml:1',
      'rules.early-budget': 'packages/one/saleslint.config.yaml:4',
      'rules.early-budget.after': 'saleslint.config.yaml:5',
    })
    const two = await effective('packages/two/a.md')
    expect(two.config.market).toBeUndefined()
    expect(two.config.brands).toEqual(['Two'])
    expect((await effective('packages/three/a.md')).config.brands).toEqual(['Acme'])
  })
  it('does not look above the repository, nor above the working folder outside of one', async () => {
    folder.put({ 'saleslint.config.yaml': 'call: demo\n', 'repo/.git': 'gitdir: elsewhere\n', 'plain/x.md': '' })
    expect((await effective('repo/deep/a.md')).config.call).toBeUndefined()
    const { out } = await run(['config', 'x.md', '--format', 'json'], { cwd: folder.at('plain') })
    expect(JSON.parse(out).config.call).toBeUndefined()
    expect((await effective('plain/x.md')).config.call).toBe('demo')
  })
  it('puts overrides above the rest, in order, by globs from the config’s folder', async () => {
    folder.put({
      'sub/saleslint.config.yaml': `call: discovery
overrides:
  - files: cold
    call: cold
  - files: '*.demo.md'
    except: [old/**]
    call: demo
    rules: { early-budget: off }
`,
    })
    const callOf = async (file: string) => (await effective(file)).config.call
    expect(await callOf('sub/a.md')).toBe('discovery')
    expect(await callOf('sub/cold/a.md')).toBe('cold')
    expect(await callOf('sub/cold/deep/a.demo.md')).toBe('demo')
    expect(await callOf('sub/old/a.demo.md')).toBe('discovery')
    expect((await effective('sub/x.demo.md')).origins['rules.early-budget']).toBe('sub/saleslint.config.yaml:8')
  })
  it('starts from what a config extends: presets, files and packages', async () => {
    folder.put({
      'saleslint.config.yaml': 'extends: [strict, ./shared/team.yaml, "@acme/playbook", acme-extra/strict.json]\ncustomerTerms: [uptime]\n',
      'shared/team.yaml': 'extends: ./base.json\ncall: demo\ncustomerTerms: [runtime]\n',
      'shared/base.json': '{ "call": "cold", "market": "b2c" }',
      'node_modules/@acme/playbook/saleslint.config.yaml': 'profile: voss\n',
      'node_modules/acme-extra/strict.json': '{ "extends": "backstory", "known": ["goal"] }',
    })
    const { config, origins } = await effective('deep/a.md')
    expect(config).toMatchObject({
      extends: ['strict', 'backstory'],
      call: 'demo',
      market: 'b2c',
      profile: 'voss',
      known: ['goal'],
      customerTerms: ['runtime', 'uptime'],
    })
    expect(origins).toMatchObject({
      call: 'shared/team.yaml:2',
      market: 'shared/base.json:1',
      profile: 'node_modules/@acme/playbook/saleslint.config.yaml:1',
    })
  })
  it('replaces the presets of the folders above', async () => {
    folder.put({ 'saleslint.config.yaml': 'extends: strict\n', 'in/saleslint.config.yaml': 'extends: none\n' })
    expect((await effective('a.md')).config.extends).toEqual(['strict'])
    expect((await effective('in/a.md')).config.extends).toEqual([])
  })
  it('spreads a family over its rules, below a rule’s own entry', async () => {
    folder.put({ 'saleslint.config.yaml': 'rules:\n  early-budget: error\n  backstory: off\n' })
    const { rules } = (await effective('a.md')).config
    expect(rules['early-budget']).toEqual({ severity: 'error' })
    expect(rules['feature-first']).toEqual({ severity: 'off' })
  })
  it('lets the command line have the last word', async () => {
    folder.put({ 'saleslint.config.yaml': 'rules: { early-budget: off, no-agenda: [info, { within: 0.5 }] }\n' })
    const { config } = await effective('a.md', '--rule', 'early-budget=error,no-agenda=error')
    expect(config.rules).toMatchObject({
      'early-budget': { severity: 'error' },
      'no-agenda': { severity: 'error', options: { within: 0.5 } },
    })
    const only = (await effective('a.md', '--only', 'early-budget', '--skip', 'pressure')).config
    expect(only.rules['early-budget'].severity).toBeUndefined()
    expect(only.rules['close-pressure']).toEqual({ severity: 'off' })
    expect(only.extends).toEqual(['recommended', 'all'])
  })
  it('uses one config for all with --config, and none with --no-config', async () => {
    folder.put({ 'saleslint.config.yaml': 'call: demo\n', 'other/mine.yaml': 'overrides:\n  - files: scripts/*\n    call: cold\n' })
    expect((await effective('scripts/a.md', '--config', 'other/mine.yaml')).config.call).toBe('cold')
    expect((await effective('scripts/a.md', '--no-config')).config.call).toBeUndefined()
  })
})

it('prints the effective config as YAML that says where each value comes from', async () => {
  folder.put({
    'saleslint.config.yaml':
      'extends: strict\ncall: cold\nbrands: [Acme, "Böse: x"]\nspeakers: { Sam: rep }\nrules:\n  early-budget: [warning, { after: 2 }]\n  no-agenda: off\n',
  })
  const { out } = await run(['config', 'a.md'], { cwd: folder.path() })
  expect(out).toMatch(/^# what holds for a\.md\nextends: \[strict\] +# saleslint\.config\.yaml\ncall: cold +# saleslint\.config\.yaml:2\n/)
  folder.put({ 'copy.yaml': out })
  const copied = await effective('a.md', '--config', 'copy.yaml')
  const { config } = await effective('a.md')
  expect(copied.config).toEqual(config)
})

it('prints that front matter may change all rules in a word, and keeps origins beside their lines', async () => {
  folder.put({ 'saleslint.config.yaml': 'call: cold\nfrontMatter: { allow: all }\n' })
  const { out } = await run(['config', 'a.md'], { cwd: folder.path() })
  expect(out).toContain('\nfrontMatter: { allow: all }\n')
  for (const line of out.split('\n')) expect(line.length).toBeLessThan(100)
})

describe('what a config changes', () => {
  const rulesFor = async (file: string) => {
    const report = JSON.parse((await run([file, '--format', 'json'], { cwd: folder.path() })).out)
    return report.files[0].findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`)
  }
  it('is heard by the rules', async () => {
    folder.put({ 'a.md': POOR })
    expect(await rulesFor('a.md')).toContain('long-question info')
    folder.put({ 'saleslint.config.yaml': 'rules: { long-question: error }\n' })
    expect(await rulesFor('a.md')).toContain('long-question error')
    folder.put({ 'saleslint.config.yaml': 'extends: strict\n' })
    expect(await rulesFor('a.md')).toContain('long-question warning')
    folder.put({ 'saleslint.config.yaml': 'rules: { long-question: { maxWords: 60 } }\n' })
    expect((await rulesFor('a.md')).join()).not.toContain('long-question')
    folder.put({ 'saleslint.config.yaml': 'extends: none\nrules: { long-question: warning }\n' })
    expect(await rulesFor('a.md')).toEqual(['long-question warning'])
  })
  it('says from how many questions on a script is a call', async () => {
    const none = '# Discovery call\n\n## Discovery\n\n**Rep:** How many vans do you run?\n**Rep:** How many drivers do you have?\n'
    folder.put({ 'a.md': none })
    expect(await rulesFor('a.md')).not.toContain('no-backstory-probe error')
    folder.put({ 'saleslint.config.yaml': 'minAsks: 2\n' })
    expect(await rulesFor('a.md')).toContain('no-backstory-probe error')
  })
  it('gives way to front matter', async () => {
    folder.put({ 'a.md': `---\ncall: demo\n---\n${POOR}`, 'saleslint.config.yaml': 'call: cold\n' })
    expect(JSON.parse((await run(['a.md', '--format', 'json'], { cwd: folder.path() })).out).files[0].call).toBe('demo')
  })
  it('takes names however they are capitalised, in configs and in front matter', async () => {
    const facts = 'call: Cold\nrole: Script\nprofile: Voss\nmarket: B2C\nknown: [Backstory]\n'
    const plain = async (files: Record<string, string>) => {
      folder.put(files)
      const { out } = await run(['a.md', '--format', 'json'], { cwd: folder.path() })
      const { files: read, errors } = JSON.parse(out)
      return { call: read[0]?.call, rules: read[0]?.findings.map(({ rule }: { rule: string }) => rule), errors }
    }
    const wanted = await plain({ 'a.md': POOR, 'saleslint.config.yaml': facts.toLowerCase() })
    expect(wanted).toMatchObject({ call: 'cold', errors: [] })
    expect(await plain({ 'saleslint.config.yaml': facts })).toEqual(wanted)
    expect(await plain({ 'a.md': `---\n${facts}---\n${POOR}`, 'saleslint.config.yaml': '' })).toEqual(wanted)
  })
  it('lets front matter set the severities that it allows', async () => {
    const own = `---\ntitle: Ours\nsaleslint:\n  rules:\n    long-question: warning\n---\n${POOR}`
    folder.put({ 'a.md': own, 'saleslint.config.yaml': 'frontMatter: { allow: [craft] }\n' })
    expect(await rulesFor('a.md')).toContain('long-question warning')
    folder.put({ 'saleslint.config.yaml': '' })
    const refused = await run(['a.md', '--format', 'compact'], { cwd: folder.path() })
    expect(refused.code).toBe(2)
    expect(refused.out).toContain('a.md:5:5: error front matter may not set ‘long-question’')
    expect(refused.out).toContain('info long-question')
  })
})
