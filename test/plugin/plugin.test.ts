import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lintText } from '../../src/index.js'
import { definePlugin, defineRule } from '../../src/rule.js'
import { run, useFolder } from '../cli/run.js'

const root = join(import.meta.dirname, '../..')
const folder = useFolder()

const RULE = `{
  id: 'no-folks', summary: 'Says folks.', why: 'It sounds put on.', source: 'our own calls', instead: 'Say people.', severity: 'warning',
  messages: { said: '“{word}” sounds put on. Say people.' },
  options: { words: { default: ['folks'], help: 'Words that are not said.', items: 'phrase' } },
  examples: { bad: ['**Rep:** Hello, «folks».'], good: ['**Rep:** Hello, people.'] },
  sentence(sentence, { report, options }) {
    const hit = phrases(options.words).find(sentence)
    if (hit) report('said', { span: sentence.at(hit.start, hit.end) }, { word: sentence.text.slice(hit.start, hit.end) })
  },
}`
const plugin = (body: string, head = '') =>
  `import { definePlugin, defineRule, phrases } from 'saleslint/rule'\n${head}\nexport default definePlugin(${body})\n`
const GOOD = plugin(`{
  name: 'acme', api: 1, rules: [defineRule(${RULE})],
  presets: { loud: { rules: { 'acme/no-folks': 'error' } } },
  phraseLists: { rivals: ['Tallyhoop'] },
  asks: [{ text: 'How are the snowdrops?', intent: 'impact' }],
}`)
const CALL = '# Call\n\n**Rep:** Hello, folks.\n'

describe('a plugin', () => {
  const put = (config: string, files: Record<string, string> = { 'plugin.ts': GOOD }) =>
    folder.put({ 'saleslint.config.yaml': config, 'call.md': CALL, ...files })
  const cli = (...args: string[]) => run(args, { cwd: folder.path() })

  it.each([
    [
      'a file in TypeScript',
      'plugins: ./plugin.ts\n',
      { 'plugin.ts': GOOD.replace('rules: [', 'rules: <ReturnType<typeof defineRule>[]>[') },
    ],
    ['a file in JavaScript', 'plugins: [./tools/plugin.js]\n', { 'tools/plugin.js': GOOD }],
    [
      'an installed package',
      'plugins: [saleslint-plugin-acme]\n',
      {
        'node_modules/saleslint-plugin-acme/package.json': '{"name":"saleslint-plugin-acme","type":"module","exports":"./main.js"}',
        'node_modules/saleslint-plugin-acme/main.js': GOOD,
      },
    ],
  ])('that is %s brings its rules', async (_, config, files) => {
    put(config, files as Record<string, string>)
    const { code, out } = await cli('call.md', '--format', 'json')
    expect(JSON.parse(out).errors).toEqual([])
    expect(JSON.parse(out).files[0].findings).toMatchObject([{ rule: 'acme/no-folks', severity: 'warning', line: 3 }])
    expect(code).toBe(1)
  })

  it('has options, severities, a family and presets', async () => {
    put('plugins: ./plugin.ts\nrules: { acme/no-folks: [error, { words: [hello] }] }\n')
    expect(JSON.parse((await cli('call.md', '--format', 'json')).out).files[0].findings).toMatchObject([{ severity: 'error', column: 10 }])
    put('plugins: ./plugin.ts\nextends: [none, acme/loud]\n')
    expect(JSON.parse((await cli('call.md', '--format', 'json')).out).files[0].findings).toMatchObject([{ severity: 'error' }])
    put('plugins: ./plugin.ts\nextends: acme\n')
    expect(JSON.parse((await cli('call.md', '--format', 'json')).out).files[0].findings).toMatchObject([{ rule: 'acme/no-folks' }])
    put('plugins: ./plugin.ts\nrules: { acme: off }\n')
    expect((await cli('call.md')).code).toBe(0)
  })

  it('teaches its questions, and lends its phrase lists', async () => {
    put(
      `plugins: ./plugin.ts
teamRules:
  - { id: rivals, message: 'Not “{found}”. Ask.', instead: Ask., match: { phrases: ['@acme/rivals'] }, tests: { bad: '**Rep:** «Tallyhoop».', good: 'x' } }
`,
    )
    folder.put({ 'call.md': '# Call\n\n**Rep:** How are the snowdrops?\n\n**Rep:** As with Tallyhoop.\n' })
    expect(JSON.parse((await cli('outline', 'call.md', '--format', 'json')).out).scripts[0].asks[0]).toMatchObject({ intent: 'impact' })
    expect(JSON.parse((await cli('call.md', '--format', 'json')).out).files[0].findings).toMatchObject([{ rule: 'rivals' }])
  })

  it('is explained, listed, in the schema, in SARIF and tested', async () => {
    put('plugins: ./plugin.ts\n')
    expect((await cli('explain', 'acme/no-folks')).out).toContain('It sounds put on.')
    expect((await cli('rules')).out).toContain('acme/no-folks')
    const schema = JSON.parse((await cli('rules', '--format', 'schema')).out)
    expect(JSON.stringify(schema.definitions.rules.properties['acme/no-folks'])).toContain('Words that are not said.')
    const { tool, results } = JSON.parse((await cli('call.md', '--format', 'sarif')).out).runs[0]
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('acme/no-folks')
    expect((await cli('test')).out).toContain('1 rule, 2 tests, 0 failed')
    expect((await cli('call.md', '--timing')).err).toContain('acme/no-folks')
  })

  it('is silenced by a comment that names its rule', async () => {
    put('plugins: ./plugin.ts\n')
    folder.put({ 'call.md': '# Call\n\n<!-- saleslint-disable-next-line acme/no-folks -- they say it -->\n\n**Rep:** Hello, folks.\n' })
    const { code, out } = await cli('call.md')
    expect(out).not.toContain('folks')
    expect(code).toBe(0)
  })

  it.each([
    ['that throws', "throw new Error('no luck\\nat all')", 'the plugin ‘./plugin.ts’ failed: no luck'],
    ['that exports nothing', 'export const a = 1', 'does not say which api it is for'],
    ['for another api', plugin('{ name: "acme", api: 2, rules: [] }'), 'is made for api 2 of saleslint; this one has 1'],
    ['without an api', plugin('{ name: "acme", rules: [] }'), 'does not say which api it is for'],
    ['with a name that cannot be', plugin('{ name: "Acme Co", api: 1, rules: [] }'), 'has no name of lower-case words'],
    ['without rules', plugin('{ name: "acme", api: 1 }'), 'brings no list of rules'],
    ['with one id twice', plugin(`{ name: 'acme', api: 1, rules: [${RULE}, ${RULE}] }`), 'brings the rule ‘no-folks’ twice'],
    ['with half a rule', plugin("{ name: 'acme', api: 1, rules: [{ id: 'half' }] }"), 'brings a rule ‘half’ without ‘summary’'],
    [
      'with a rule that cannot be',
      plugin(`{ name: 'acme', api: 1, rules: [defineRule({ ...${RULE}, messages: {} })] }`),
      'rule no-folks: it has no message',
    ],
    [
      'with asks that cannot be',
      plugin("{ name: 'acme', api: 1, rules: [], asks: [{ text: 'x', intent: 'gaol' }] }"),
      '‘gaol’ is not one of',
    ],
  ])('%s gives one clear line', async (_, code, said) => {
    put('plugins: ./plugin.ts\n', { 'plugin.ts': code })
    const outcome = await cli('call.md')
    expect(outcome.code).toBe(2)
    expect(outcome.out.replace(/\s+/g, ' ')).toContain(said)
    expect(outcome.out).toContain('saleslint.config.yaml:1:10')
    expect(outcome.out.match(/the plugin/g)).toHaveLength(1)
    expect(outcome.out).not.toContain('    at ')
  })

  it.each([
    ['that is not there', './gone.js', 'there is no plugin at ‘./gone.js’'],
    ['that is not installed', 'saleslint-plugin-gone', 'there is no plugin ‘saleslint-plugin-gone’'],
    ['outside the project', '../plugin.js', 'lies outside the project'],
    ['that is no code', './call.md', 'is no JavaScript or TypeScript'],
  ])('%s is told', async (_, name, said) => {
    put(`plugins: ${name}\n`)
    const { code, out } = await cli('call.md')
    expect(code).toBe(2)
    expect(out.replace(/\s+/g, ' ')).toContain(said)
  })

  it.each(['plugin.ts', 'plugin.mjs'])('is read anew by the next run: %s', async (name) => {
    put(`plugins: ./${name}\n`, { [name]: GOOD })
    expect((await cli('call.md')).out).toContain('sounds put on')
    folder.put({ [name]: GOOD.replaceAll('sounds put on', 'sounds old') })
    expect((await cli('call.md')).out).toContain('sounds old')
  })

  it('is one plugin by whatever path configs name it', async () => {
    put('plugins: ./plugin.ts\n', { 'plugin.ts': GOOD, 'sub/saleslint.config.yaml': 'plugins: ../plugin.ts\n', 'sub/call.md': CALL })
    const { files, errors } = JSON.parse((await cli('call.md', 'sub/call.md', '--rule', 'acme/no-folks=info', '--format', 'json')).out)
    expect(errors).toEqual([])
    expect(files).toHaveLength(2)
  })

  it('of the same name as another is told', async () => {
    put('plugins: [./plugin.ts, ./other.ts]\n', { 'plugin.ts': GOOD, 'other.ts': GOOD })
    expect((await cli('call.md')).out.replace(/\s+/g, ' ')).toContain('two plugins bring the rule ‘acme/no-folks’')
  })

  it('is refused in an untrusted run', async () => {
    put('plugins: ./plugin.ts\n', { 'plugin.ts': "throw new Error('it ran')" })
    const { code, out } = await cli('call.md', '--untrusted')
    expect(code).toBe(2)
    expect(out).toContain('this run is untrusted')
    expect(out).not.toContain('it ran')
  })

  it('whose rule crashes leaves the others their say', async () => {
    put('plugins: ./plugin.ts\n', { 'plugin.ts': GOOD.replace('const hit =', "throw new Error('boom'); const hit =") })
    folder.put({ 'call.md': '# Call\n\n**Rep:** Hello, folks. Can you sign today? Would you sign today?\n' })
    const { code, out } = await cli('call.md')
    expect(code).toBe(2)
    expect(out).toContain('rule acme/no-folks failed: boom')
    expect(out).toContain('close-pressure')
  })

  it('is given to the API as it is', () => {
    const acme = definePlugin({
      name: 'acme',
      api: 1,
      rules: [
        defineRule({
          id: 'any',
          summary: 'Reports it all.',
          why: 'Because.',
          source: 'us',
          instead: 'Nothing.',
          severity: 'error',
          messages: { it: 'It is said.' },
          examples: { bad: [], good: [] },
          sentence: (sentence, { report }) => report('it', sentence),
        }),
      ],
    })
    expect(lintText('**Rep:** Good morning.', { config: { plugins: [acme] } })).toMatchObject([{ rule: 'acme/any' }])
    expect(() => lintText('x', { config: { plugins: ['acme'] } })).toThrow('is named, not given')
  })
})

describe('saleslint init --plugin', () => {
  beforeAll(() => {
    if (!existsSync(join(root, 'dist/tester.js')))
      execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' })
  }, 120_000)

  it('writes a package whose test passes, and fails when the rule is broken', async () => {
    const { code, out } = await run(['init', '--plugin', 'our-team'], { cwd: folder.path() })
    expect(code).toBe(0)
    expect(out).toContain('plugins: [saleslint-plugin-our-team]')
    const home = folder.at('saleslint-plugin-our-team')
    mkdirSync(join(home, 'node_modules'))
    symlinkSync(root, join(home, 'node_modules/saleslint'), 'junction')
    const env = { ...process.env, VITEST: undefined, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined }
    const test = () => execFileSync(process.execPath, ['--test'], { cwd: home, env, encoding: 'utf8' })
    expect(test()).toMatch(/# pass [1-9]|ℹ pass [1-9]/u)
    const rule = readFileSync(join(home, 'rules/circle-back.js'), 'utf8')
    folder.put({ 'saleslint-plugin-our-team/rules/circle-back.js': rule.replace('«touch base»', 'touch «base»') })
    expect(test).toThrow()
    // Without a runner it throws by itself.
    expect(() => execFileSync(process.execPath, ['test/rules.test.js'], { cwd: home, env, encoding: 'utf8', stdio: 'pipe' })).toThrow(
      'circle-back, bad example 2: ‘base’',
    )
  }, 60_000)

  it('wants a name, and leaves a folder that is there alone', async () => {
    expect((await run(['init', '--plugin', 'Our Team'], { cwd: folder.path() })).err).toContain('cannot name a plugin')
    folder.put({ 'saleslint-plugin-x/a.txt': '' })
    const { code, err } = await run(['init', '--plugin', 'x'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(err).toContain('is there already')
  })
})
