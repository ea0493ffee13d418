import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { setSeverity, setSeverityInJson } from '../../src/config/edit.js'
import { run, useFolder } from '../cli/run.js'

const off = (text: string) => setSeverity(text, 'early-budget', 'off', 'x.yaml')

describe('setSeverity', () => {
  it.each([
    ['', 'rules:\n  early-budget: off\n'],
    ['# ours\ncall: cold # yes\n', '# ours\ncall: cold # yes\nrules:\n  early-budget: off\n'],
    ['rules:\n', 'rules:\n  early-budget: off\n'],
    ['rules: # loud\n', 'rules:\n  early-budget: off # loud\n'],
    ['rules:\n  early-budget: "error"   # why\ncall: cold\n', 'rules:\n  early-budget: off   # why\ncall: cold\n'],
    ['rules:\n    no-agenda: info # a\n\n# b\ncall: cold\n', 'rules:\n    no-agenda: info # a\n    early-budget: off\n\n# b\ncall: cold\n'],
    ['rules:\n  early-budget: [error, { after: 2 }]\n', 'rules:\n  early-budget: [off, { after: 2 }]\n'],
    ['rules:\n  early-budget:\n    - error # x\n    - after: 2\n', 'rules:\n  early-budget:\n    - off # x\n    - after: 2\n'],
    ['rules: { no-agenda: off }\n', 'rules: { no-agenda: off, early-budget: off }\n'],
    ['rules: {}\n', 'rules: { early-budget: off }\n'],
    ['rules: {no-agenda: off,}\n', 'rules: {no-agenda: off, early-budget: off}\n'],
    ['{brands: [x]}\n', '{brands: [x], rules: { early-budget: off }}\n'],
    ['{brands: [x], rules: {no-agenda: off}}\n', '{brands: [x], rules: {no-agenda: off, early-budget: off}}\n'],
    ['brands: [x]\n...\n', 'brands: [x]\nrules:\n  early-budget: off\n...\n'],
    ['---\n... # end\n', '---\nrules:\n  early-budget: off\n... # end\n'],
    ['rules: ~ # none\n', 'rules:\n  early-budget: off # none\n'],
    ['{ rules: }\n', '{ rules: { early-budget: off } }\n'],
    ['a: 1\r\nrules:\r\n  no-agenda: off\r\n', 'a: 1\r\nrules:\r\n  no-agenda: off\r\n  early-budget: off\r\n'],
  ])('%j', (before, after) => {
    expect(off(before).replaceAll(/[ \t]+(?=\r?\n)/g, '')).toBe(after)
  })
  it('keeps comments even in an unusual notation', () => {
    const edited = off('# ours\nrules: &r\n  ? no-agenda\n  : info # quiet\n')
    expect(edited).toContain('# ours')
    expect(edited).toContain('# quiet')
    expect(edited).toContain('early-budget: off')
  })
  it('keeps options that stand alone', () => {
    expect(off('rules:\n  early-budget: { after: 2 }\n')).toMatch(/early-budget:[\s\S]*off[\s\S]*after: 2/)
  })
  it('keeps the byte order mark and line ends even then', () => {
    const edited = off('\ufeff# ours\r\nrules: &r\r\n  ? no-agenda\r\n  : info\r\n')
    expect(edited).toMatch(/^\ufeff# ours\r\n/)
    expect(edited.replaceAll('\r\n', '')).not.toContain('\n')
  })
  it.each([
    ['- a\n', 'a mapping must stand here', 1],
    ['a: [\n', 'is no YAML', 2],
    ['# ours\nrules:\n  - jargon\n', 'a mapping must stand here', 3],
    ['rules: off\n', 'a mapping must stand here', 1],
    ['overrides:\n  - files: a.md\n    rules: &r { no-agenda: off }\nrules: *r\n', 'only point to another place', undefined],
    [`rules: ${'['.repeat(3000)}`, 'Nests too deep', 1],
  ])('says why it does not edit %j', (text, message, line) => {
    const wanted = { code: 'config-syntax', message: expect.stringContaining(message), file: 'x.yaml' }
    if (message.includes('must stand'))
      expect(() => off(text)).toThrow(expect.objectContaining({ hint: 'Set it by hand: rules: { early-budget: off }' }))
    expect(() => off(text)).toThrow(expect.objectContaining(wanted))
    expect(() => off(text)).toThrow(line ? expect.objectContaining({ place: expect.objectContaining({ line }) }) : Error)
  })
})

describe('setSeverityInJson', () => {
  const off = (text: string) => setSeverityInJson(text, undefined, 'early-budget', 'off', 'x.json')
  it.each([
    ['{\n\t"call": "cold"\n}\n', '{\n\t"call": "cold",\n\t"rules": {\n\t\t"early-budget": "off"\n\t}\n}\n'],
    ['\ufeff{\r\n  "call": "cold"\r\n}\r\n', '\ufeff{\r\n  "call": "cold",\r\n  "rules": {\r\n    "early-budget": "off"\r\n  }\r\n}\r\n'],
    ['', '{\n  "rules": {\n    "early-budget": "off"\n  }\n}'],
  ])('%j', (before, after) => {
    expect(off(before)).toBe(after)
  })
  it.each([
    ['"error"', 'off'],
    ['{ "after": 2 }', ['off', { after: 2 }]],
    ['["error", { "after": 2 }]', ['off', { after: 2 }]],
  ])('keeps the options of %s', (before, after) => {
    const text = `{ "rules": { "no-agenda": "info", "early-budget": ${before} } }`
    expect(JSON.parse(off(text))).toEqual({ rules: { 'no-agenda': 'info', 'early-budget': after } })
  })
  it.each([
    ['{ // x\n}', 'config-comments', 'has comments', undefined],
    ['{\n  "call": "cold"\n', 'config-syntax', 'is no JSON', 3],
    ['\ufeff{ "call": ', 'config-syntax', 'is no JSON', 1],
    ['null', 'config-syntax', 'a mapping in braces must stand here', 1],
    ['{\n"rules": ["early-budget"] }', 'config-syntax', 'a mapping in braces must stand here', 2],
    ['{ "call": "cold", }', 'config-syntax', 'no strict JSON', undefined],
  ])('says why it does not edit %j', (text, code, message, line) => {
    expect(() => off(text)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message), file: 'x.json' }))
    expect(() => off(text)).toThrow(line ? expect.objectContaining({ place: expect.objectContaining({ line }) }) : Error)
  })
})

describe('saleslint rule', () => {
  const folder = useFolder()
  const rule = (...args: string[]) => run(['rule', ...args], { cwd: folder.path() })
  const read = (name: string) => readFileSync(folder.at(name), 'utf8')
  it('takes families, and rules that the config brings', async () => {
    folder.put({
      'mine.yaml':
        "teamRules:\n  - id: ours\n    message: No.\n    instead: Yes.\n    match: { phrases: [cheap] }\n    tests: { bad: '**Rep:** «cheap»', good: '**Rep:** Hi.' }\n",
    })
    expect(await rule('error', 'ours', '--config', 'mine.yaml')).toMatchObject({ code: 0, out: 'ours is error now, in mine.yaml\n' })
    expect((await rule('info', 'craft', '--config', 'mine.yaml')).code).toBe(0)
    expect(read('mine.yaml')).toContain('\nrules:\n  ours: error\n  craft: info\n')
    expect((await rule('off', 'crafts')).err).toContain('Did you mean craft?')
  })
  it('writes a config where there is none, and edits the nearest one after that', async () => {
    expect(await rule('off', 'no-agenda')).toMatchObject({ code: 0, out: 'no-agenda is off now, in saleslint.config.yaml\n' })
    expect((await rule('Warning', 'early-budget')).code).toBe(0)
    expect(read('saleslint.config.yaml')).toBe('rules:\n  no-agenda: off\n  early-budget: warning\n')
  })
  it('says what still overrules it', async () => {
    folder.put({
      'a.md': '**Rep:** Can you decide today?\n',
      'saleslint.config.yaml':
        'rules: { close-pressure: error }\noverrides:\n  - files: b.md\n    rules: { close-pressure: warning, jargon: off }\n',
    })
    expect(await rule('off', 'pressure')).toMatchObject({
      code: 0,
      out:
        'pressure is off now, in saleslint.config.yaml, but not everywhere:\n' +
        '  close-pressure stays error: saleslint.config.yaml:1 says so\n' +
        '  close-pressure stays warning in the files of an override: saleslint.config.yaml:4 says so\n',
    })
    expect((await run(['a.md'], { cwd: folder.path() })).out).toContain('error  close-pressure')
    expect((await rule('warning', 'close-pressure')).out).toBe('close-pressure is warning now, in saleslint.config.yaml\n')
    expect((await rule('error', 'jargon')).out).toContain('jargon stays off in the files of an override')
  })
  it('says what overrules it in folders below, where there are scripts', async () => {
    folder.put({
      'saleslint.config.yaml': 'rules: { jargon: info }\n',
      'emea/saleslint.config.yaml': 'rules: { jargon: error }\n',
      'emea/uk/a.md': '# Call\n',
      'emea/uk/saleslint.config.yaml': 'call: cold\n',
      'apac/saleslint.config.yaml': 'rules: { jargon: off }\n',
      'apac/a.md': '# Call\n',
      'empty/saleslint.config.yaml': 'rules: { jargon: error }\n',
    })
    expect((await rule('off', 'jargon')).out).toBe(
      'jargon is off now, in saleslint.config.yaml, but not everywhere:\n  jargon stays error: emea/saleslint.config.yaml:1 says so\n',
    )
  })
  it('takes no mistyped config, and owns to mistakes that keep one from holding', async () => {
    expect(await rule('off', 'jargon', '-c', 'typo.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no such config'),
    })
    expect(existsSync(folder.at('typo.yaml'))).toBe(false)
    folder.put({ 'saleslint.config.yaml': 'brnds: [x]\n' })
    const { code, out, err } = await rule('off', 'jargon')
    expect([code, out, err]).toEqual([2, expect.not.stringContaining('now'), expect.stringContaining('has no key ‘brnds’')])
    expect(read('saleslint.config.yaml')).toBe('brnds: [x]\nrules:\n  jargon: off\n')
  })
  it('edits the key in package.json', async () => {
    folder.put({ 'package.json': '{\n  "name": "x",\n  "saleslint": {}\n}\n' })
    await rule('error', 'no-agenda')
    expect(JSON.parse(read('package.json'))).toEqual({ name: 'x', saleslint: { rules: { 'no-agenda': 'error' } } })
  })
  it.each([
    [['of', 'no-agenda'], 'Did you mean off?'],
    [['off', 'no-agnda'], 'Did you mean no-agenda?'],
  ])('%j is told what is wrong', async (args, hint) => {
    const { code, err } = await rule(...args)
    expect(code).toBe(2)
    expect(err).toContain(hint)
  })
  it('does not edit code', async () => {
    folder.put({ 'saleslint.config.ts': 'export default {}' })
    const { code, err } = await rule('off', 'no-agenda')
    expect(code).toBe(2)
    expect(err).toContain("rules: { 'no-agenda': 'off' }")
  })
})

describe('saleslint init', () => {
  const folder = useFolder()
  const init = (args: string[], answers?: string[]) => run(['init', ...args], { cwd: folder.path(), answers })
  const read = (name: string) => readFileSync(folder.at(name), 'utf8')
  it('writes a config that works, with everything else as comments', async () => {
    const { code, out } = await init(['--call', 'cold', '--market', 'b2c', '--preset', 'strict'])
    expect(code).toBe(0)
    expect(out).toContain('wrote saleslint.config.yaml')
    const { out: settled } = await run(['config', 'a.md', '--format', 'json'], { cwd: folder.path() })
    expect(JSON.parse(settled).config).toMatchObject({ extends: ['strict'], call: 'cold', market: 'b2c' })
  })
  it('writes examples that work once they are no comments', async () => {
    await init(['--yes'])
    const text = read('saleslint.config.yaml')
    const keys = /^# (?=(?:\w+: ?|\w+:$| {2}))/gm
    folder.put({ 'saleslint.config.yaml': text.replace(keys, '') })
    const { out, err } = await run(['config', 'a.md', '--format', 'json'], { cwd: folder.path() })
    expect(err).toBe('')
    expect(JSON.parse(out).config).toMatchObject({
      brands: ['Acme'],
      speakers: { sam: 'rep' },
      rules: { 'no-person-question': { severity: 'off' } },
    })
  })
  it('asks at a terminal, again where it does not understand', async () => {
    const { out } = await init([], ['b2c', 'in-hme', 'in-home', '', 'github', 'yes'])
    expect(out).toContain('Did you mean in-home?')
    expect(read('saleslint.config.yaml')).toMatch(/^call: in-home$/m)
    expect(read('.github/workflows/saleslint.yml')).toContain('--untrusted')
    expect(read('.pre-commit-config.yaml')).toContain('entry: saleslint')
  })
  it('does not ask with --yes', async () => {
    const { out } = await init(['--yes', '--ci', 'gitlab'], ['b2c'])
    expect(out).not.toContain('Whom')
    expect(read('.gitlab/saleslint.yml')).toContain('saleslint:')
  })
  it('writes over nothing unasked', async () => {
    folder.put({ '.pre-commit-config.yaml': 'repos: []\n' })
    const { code, out } = await init(['--yes', '--hook'])
    expect(code).toBe(0)
    expect(out).toContain('.pre-commit-config.yaml is there already')
    expect(read('.pre-commit-config.yaml')).toBe('repos: []\n')
    expect(await init(['--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('there is a config already') })
    expect((await init(['--yes', '--force'])).code).toBe(0)
  })
})
