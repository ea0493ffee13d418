import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POOR, README, run, useFolder } from '../cli/run.js'

const folder = useFolder()

/** Everything that is said about a config. */
async function mistakes(text: string, name = 'saleslint.config.yaml'): Promise<string[]> {
  folder.put({ [name]: text, 'a.md': POOR, 'scripts/old/b.md': '' })
  const { code, out } = await run(['a.md', '--format', 'compact'], { cwd: folder.path() })
  expect(code).toBe(2)
  return out.trim().split('\n')
}

describe('mistakes in a config', () => {
  it.each([
    ['brand: [Acme]', '1:1', 'a config has no key ‘brand’. Did you mean brands?'],
    ['call: colld', '1:7', '‘colld’ is not one of discovery, cold'],
    ['call: colld', '1:7', 'Did you mean cold?'],
    ['call: [cold]', '1:7', '‘call’ takes one of discovery'],
    ['root: yes please', '1:7', '‘root’ takes true or false'],
    ['brands: Acme', '1:9', '‘brands’ takes a list of strings'],
    ['brands: [Acme, 3]', '1:16', '‘brands’ takes a string'],
    ['brands: [""]', '1:10', 'not an empty string'],
    ['placeholders: [name]', '1:16', '‘name’ is no placeholder. Write one as in your scripts'],
    ['placeholders: ["(.*)+"]', '1:16', 'is no placeholder'],
    ['known: [gaol]', '1:9', 'Did you mean goal?'],
    ['speakers: { Sam: seller }', '1:18', '‘seller’ is not one of rep, customer, other'],
    ['stages: [x]', '1:9', '‘stages’ takes a mapping from a heading'],
    ['rules: { early-budgt: off }', '1:10', 'there is no rule ‘early-budgt’. Did you mean early-budget?'],
    ['rules: { early-budget: of }', '1:24', 'Did you mean off?'],
    ['rules: { early-budget: false }', '1:24', 'not false. Write off.'],
    ['rules: { early-budget: [] }', '1:24', '‘early-budget’ takes a severity, [severity, options] or options'],
    ['rules: { early-budget: [error, 3] }', '1:24', '‘early-budget’ takes a severity, [severity, options] or options'],
    ['rules: { early-budget: [error, { aftr: 1 }] }', '1:34', '‘early-budget’ has no option ‘aftr’. Did you mean after?'],
    ['rules: { early-budget: { after: many } }', '1:33', 'option ‘after’ of ‘early-budget’ takes a number'],
    ['overrides: [{ call: cold }]', '1:13', 'an override needs ‘files’'],
    ['overrides: [{ files: x, cal: cold }]', '1:25', 'an override has no key ‘cal’. Did you mean call?'],
    ['overrides: { files: x }', '1:12', '‘overrides’ takes a list'],
    ['overrides: [{ files: ../x }]', '1:22', 'leaves the config’s folder'],
    ['overrides: [{ files: "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}" }]', '1:22', 'unfold to too many'],
    ['overrides: [{ files: "cold/[a.md" }]', '1:22', 'opens ‘[’ and never closes it'],
    ['overrides: [{ files: "scirpts/**" }]', '1:22', 'there is no ‘scirpts’ here. Did you mean scripts?'],
    [
      'overrides: [{ files: scripts, except: ["scripts/oldd/*.md"] }]',
      '1:40',
      'there is no ‘scripts/oldd’ here. Did you mean scripts/old?',
    ],
    ['ignore: [scirpts/old/]', '1:10', 'there is no ‘scirpts’ here. Did you mean scripts?'],
    ['ruleFiles: scirpts/*.yaml', '1:12', '‘scirpts/*.yaml’ names no file of rules. Did you mean scripts?'],
    ['extends: recomended', '1:10', 'Did you mean recommended?'],
    ['extends: saleslint:strikt', '1:10', 'there is no preset ‘strikt’. Did you mean strict?'],
    ['extends: ./gone.yaml', '1:10', 'there is no config at ‘./gone.yaml’'],
    ['extends: not-installed', '1:10', 'neither a preset nor an installed package'],
    ['extends: ../outside.yaml', '1:10', 'lies outside the project'],
    ['extends: /etc/passwd', '1:10', 'lies outside the project'],
    ['extends: ./saleslint.config.yaml', '1:10', 'extends this config in turn'],
    ['frontMatter: { alow: all }', '1:16', 'Did you mean allow?'],
    ['frontMatter: { allow: [early-budgt] }', '1:24', 'Did you mean early-budget?'],
    ['ruleFiles: [team-rules.yaml]', '1:13', 'team-rules.yaml'],
    ['- a list', '1:1', 'a config is a mapping'],
    ['rules: { a: off', '1:1', 'is no YAML'],
    [`a: ${'['.repeat(5000)}`, '1:1', 'is no YAML: Nests too deep'],
  ])('%s', async (text, place, message) => {
    const said = await mistakes(text)
    const [line, column] = place.split(':')
    expect(said.join('\n')).toContain(message)
    expect(said.join('\n')).not.toMatch(/team-rules.yaml.*outside the project|There is \.(?:$|\s)/)
    if (!message.startsWith('is no YAML'))
      expect(said.some((each) => each.includes(`saleslint.config.yaml:${line}:${column}: error`) && each.includes(message))).toBe(true)
  })
  it('come all at once, and once for all files', async () => {
    folder.put({ 'b.md': POOR })
    const said = await mistakes('brand: [x]\ncall: colld\r\nrules:\n  early-budgt: off\n  no-agenda: loud\n')
    expect(said).toHaveLength(4)
  })
  it('show the config’s own lines with the place underlined', async () => {
    folder.put({ 'saleslint.config.yaml': 'market: b2b\nrules:\n  early-budgt: off\n', 'a.md': POOR })
    const { out } = await run(['a.md'], { cwd: folder.path() })
    expect(out).toContain(
      [
        '✖ saleslint.config.yaml:3:3  there is no rule ‘early-budgt’',
        '    3 │   early-budgt: off',
        '      │   ^^^^^^^^^^^',
        '    → Did you mean early-budget?',
      ].join('\n'),
    )
  })
  it('keep only the files under that config from being linted', async () => {
    folder.put({ 'bad/saleslint.config.yaml': 'nope: 1\n', 'bad/a.md': POOR, 'good/b.md': POOR })
    const { code, out } = await run(['.', '--format', 'json'], { cwd: folder.path() })
    expect(code).toBe(2)
    const report = JSON.parse(out)
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual(['good/b.md'])
    expect(report.errors).toMatchObject([{ file: 'bad/saleslint.config.yaml', code: 'config-unknown-key', line: 1, column: 1 }])
  })
  it('are found in JSON and in code too', async () => {
    expect((await mistakes('{\n\t"call": "colld"\n}', 'saleslint.config.json'))[0]).toContain('saleslint.config.json:2:10: error ‘colld’')
  })
  it.each([
    ['js', "export default { call: 'colld' }", '‘colld’ is not one of'],
    ['mjs', "throw new Error('boom')", 'the config failed: boom'],
    ['ts', 'export default 3', 'exports no object'],
    ['mts', 'const x: number = ', 'the config failed'],
  ])('in code have no place, but a name: %s', async (kind, text, message) => {
    const [said = ''] = await mistakes(text, `saleslint.config.${kind}`)
    expect(said).toContain(`saleslint.config.${kind}: error `)
    expect(said).toContain(message)
  })
  it('in front matter stand at their place in the script', async () => {
    const told = async (frontMatter: string) => {
      folder.put({ 'a.md': `---\n${frontMatter}\n---\n${POOR}` })
      return (await run(['a.md', '--format', 'compact', '--only', 'sleep-cliche'], { cwd: folder.path() })).out
    }
    expect(await told('title: x\ncall: colld')).toContain('a.md:3:7: error ‘colld’ is not one of')
    expect(await told('knwon: [backstory]')).toContain('a.md:2:1: error front matter has no key ‘knwon’. Did you mean known?')
    expect(await told('saleslint: { rule: {} }')).toContain(
      'a.md:2:14: error ‘saleslint’ in front matter has no key ‘rule’. Did you mean rules?',
    )
    expect(await told('saleslnt: { rules: {} }')).toContain('a.md:2:1: error front matter has no key ‘saleslnt’. Did you mean saleslint?')
    expect(await told('read: 5 minutes\ntarget: founders\nmarker: 3\nrole: script')).toBe('')
  })

  it('in front matter that cannot be read are told where something in it was for saleslint', async () => {
    const told = async (text: string, body = POOR) => {
      folder.put({ 'a.md': `${text}\n${body}` })
      return run(['a.md', '--format', 'compact', '--only', 'sleep-cliche'], { cwd: folder.path() })
    }
    for (const [text, place] of [
      ['---\ntitle: Acme: renewal plan\ncall: cold\n---', '2:8'],
      ['---\ncall: cold\ntitle: "Acme\n---', '3:8'],
      ['---\ncall: [cold\n---', '2:'],
      ['---\nCall: cold\nowner: @kim\n---', '3:8'],
      ['---\ncall: cold\ncall: demo\n---', '3:1'],
      ['---\nsaleslint: { rules: { question-count: off }\n---', '2:'],
    ] as const) {
      const { code, out } = await told(text)
      expect([code, out]).toEqual([2, expect.stringContaining(`a.md:${place}`)])
      expect(out).toContain('error front matter is no YAML: ')
      expect(out).toContain('into quotes')
    }
    expect((await told('+++\ntitle = "x"\ncall = "cold"\n+++')).out).toContain('a.md:3:1: error front matter in TOML is not read')
    // What is for others alone, prose between rules, and what a README says in its own words.
    for (const text of [
      '---\ntitle: Acme: renewal\n---',
      '---\nread: 5: 1\n---',
      '---\nSay this: then that: done\n---',
      '+++\nrole = "seller"\n+++',
    ])
      expect(await told(text)).toMatchObject({ code: 0, err: '' })
    expect(await told('---\nrole: an editor: of text\n---', README)).toMatchObject({ code: 0, err: '' })
  })
})

describe('trust', () => {
  it('runs no code of a config that is data', async () => {
    folder.put({
      'a.md': POOR,
      'saleslint.config.yaml': 'brands: [!!js/function "function () { throw 1 }"]\ncall: !!python/object:os.system cold\n',
    })
    expect((await run(['a.md', '--format', 'json'], { cwd: folder.path() })).code).not.toBe(2)
  })
  it('refuses code when the run is untrusted', async () => {
    folder.put({ 'a.md': POOR, 'saleslint.config.mjs': 'globalThis.wasRun = true\nexport default {}' })
    const { code, out } = await run(['a.md', '--untrusted', '--format', 'compact'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(out).toContain('saleslint.config.mjs: error is a config that runs code, and this run is untrusted')
    expect('wasRun' in globalThis).toBe(false)
    folder.put({ 'b/saleslint.config.yaml': 'root: true\nextends: ./c.mjs\n', 'b/c.mjs': 'globalThis.wasRun = true', 'b/x.md': POOR })
    expect((await run(['b/x.md', '--untrusted'], { cwd: folder.path() })).code).toBe(2)
    expect('wasRun' in globalThis).toBe(false)
  })
  it('refuses code in CI on a change from a fork, unless told otherwise', async () => {
    const event = (head: string | null) =>
      JSON.stringify({ pull_request: { head: { repo: head && { full_name: head } }, base: { repo: { full_name: 'us/x' } } } })
    folder.put({
      'a.md': POOR,
      'saleslint.config.mjs': "export default { extends: 'none' }",
      'own.json': event('us/x'),
      'fork.json': event('them/x'),
      'gone.json': event(null),
    })
    const code = async (env: Record<string, string>, ...args: string[]) => (await run(['a.md', ...args], { cwd: folder.path(), env })).code
    const github = (file: string) => ({ GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: folder.at(file) })
    expect(await code(github('own.json'))).toBe(0)
    expect(await code({ ...github('fork.json'), GITHUB_EVENT_NAME: 'push' })).toBe(0)
    for (const file of ['fork.json', 'gone.json', 'unreadable.json']) expect(await code(github(file))).toBe(2)
    expect(await code({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1', CI_MERGE_REQUEST_PROJECT_ID: '2' })).toBe(2)
    expect(await code({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2', CI_MERGE_REQUEST_PROJECT_ID: '2' })).toBe(0)
    expect(await code(github('fork.json'), '--no-untrusted')).toBe(0)
  })
  it('follows no link out of the project', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'x.yaml'), 'call: demo\n')
    symlinkSync(outside, folder.at('linked'))
    folder.put({ 'a.md': POOR, 'saleslint.config.yaml': 'extends: ./linked/x.yaml\n' })
    const { code, out } = await run(['a.md'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(out).toContain('lies outside the project')
    // A config may be no such link itself: what it is linked to would be shown in its mistakes.
    folder.put({ 'b/a.md': POOR })
    writeFileSync(join(outside, 'secret.txt'), 'user: hunter2\n')
    symlinkSync(join(outside, 'secret.txt'), folder.at('b/saleslint.config.yaml'))
    const linked = await run(['b/a.md'], { cwd: folder.path() })
    const shown = await run(['config', 'b/a.md'], { cwd: folder.path() })
    expect([linked.code, shown.code]).toEqual([2, 2])
    expect(linked.out + linked.err + shown.out + shown.err).not.toContain('hunter2')
    // Given on the command line, it may.
    expect((await run(['a.md', '--config', join(outside, 'x.yaml'), '--format', 'json'], { cwd: folder.path() })).code).not.toBe(2)
    rmSync(outside, { recursive: true })
  })
})
