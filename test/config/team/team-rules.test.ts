import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import registry from '../../../rules/index.js'
import { ConfigResolver } from '../../../src/config/resolver.js'
import { checkExamples } from '../../../src/engine/check-examples.js'
import { run, useFolder } from '../../cli/run.js'

const fixtures = join(import.meta.dirname, '../../../fixtures/team-rules')

describe('the rules of the fixture', async () => {
  const resolver = new ConfigResolver({ cwd: fixtures, rules: registry })
  const { own, errors } = await resolver.settingsFor(join(fixtures, 'call.md'))

  it('are twelve, without a mistake', () => {
    expect(errors).toEqual([])
    expect(own).toHaveLength(12)
    expect(new Set(own.map(({ family }) => family))).toEqual(new Set(['team']))
  })

  it.each(own.map((each) => [each.rule.id, each] as const))('%s passes its own tests', (_, registered) => {
    expect(checkExamples(registered)).toEqual([])
  })

  it.each(own.map((each) => [each.rule.id, each] as const))('%s would notice if it reported nothing', (_, registered) => {
    const silent = {
      ...registered,
      rule: { ...registered.rule, severity: 'off' as const, ask() {}, sentence() {}, turn() {}, stage() {}, script() {}, path() {} },
    }
    expect(checkExamples(silent).length).toBeGreaterThan(0)
  })
})

const RULE = `id: no-cheap
message: “{found}” is a word we do not say. Name the price.
instead: Name the price.
match:
  phrases: [cheap]
tests:
  bad: '**Rep:** It is «cheap».'
  good: '**Rep:** It is 80 euros.'
`

/** A rule with one of its lines changed, and what is said about it. */
const MISTAKES: readonly (readonly [name: string, from: string, to: string, ...said: string[]])[] = [
  ['a key that no rule has', 'instead:', 'insted:', 'has no key ‘insted’', 'Did you mean instead?', ':3:1'],
  ['a missing key', 'instead: Name the price.\n', '', 'a rule needs ‘instead’'],
  ['an id that is no slug', 'id: no-cheap', 'id: No Cheap', 'an id is lower-case words joined by hyphens', 'As in no-cheap.', ':1:5'],
  ['the id of a built-in rule', 'id: no-cheap', 'id: leading-question', '‘leading-question’ is the id of a built-in rule already'],
  ['a severity that there is not', 'match:', 'severity: warn\nmatch:', '‘warn’ is not one of error', 'Did you mean warning?'],
  ['a phrase that is never closed', '[cheap]', "['(cheap']", 'the phrase ‘(cheap’ does not work: the ( is never closed', ':5:13'],
  ['a class of words that there is not', '[cheap]', "['<nubmer> cheap']", 'does not work', 'number'],
  ['a list of phrases that there is not', '[cheap]', "['@rivals']", 'there is no phrase list ‘rivals’'],
  ['an intent that there is not', 'phrases: [cheap]', 'intent: backstroy', '‘backstroy’ is not one of', 'Did you mean backstory?'],
  ['a flaw that there is not', 'phrases: [cheap]', 'flaw: [leeding]', 'Did you mean leading?'],
  ['nothing to match', 'phrases: [cheap]', 'before: { intent: goal }', '‘match’ says nothing to report'],
  ['a key that match does not have', 'phrases: [cheap]', 'phrase: [cheap]', '‘match’ has no key ‘phrase’', 'Did you mean phrases?'],
  ['two kinds at once', 'phrases: [cheap]', 'phrases: [cheap]\n  missing: { intent: goal }', 'holds both ‘missing’ and ‘phrases’'],
  ['a limit without a count', 'phrases: [cheap]', 'phrases: [cheap]\n  most: 2', '‘most’ has no meaning', 'Write count: { … }'],
  ['a count without a limit', 'phrases: [cheap]', 'count: { phrases: [cheap] }', '‘count’ has no limit', 'Say most: 2'],
  ['a count of nothing known', 'phrases: [cheap]', 'count: word\n  most: 3', '‘count’ takes asks, words, sentences', 'Did you mean words?'],
  ['limits that exclude each other', 'phrases: [cheap]', 'count: asks\n  most: 1\n  least: 3', 'at most 1 and at least 3 cannot both hold'],
  ['a limit that is no number', 'phrases: [cheap]', 'count: asks\n  most: two', '‘most’ takes a whole number of at least 0'],
  ['a unit that there is not', 'phrases: [cheap]', 'count: asks\n  most: 2\n  in: scene', '‘scene’ is not one of script'],
  [
    'a heading that is a question too',
    'phrases: [cheap]',
    'heading: [price]\n  intent: budget',
    'looks for headings and for ‘intent’ at once',
  ],
  ['an empty swap', 'phrases: [cheap]', 'swap: {}', '‘swap’ takes a mapping'],
  ['nothing to look for', 'phrases: [cheap]', 'phrases: [cheap]\n  before: {}', '‘before’ holds nothing to look for'],
  ['a placeholder that is never filled', '{found}', '{fuond}', 'has no {fuond}', 'Did you mean found?'],
  ['a stage that there is not', 'match:', 'where: { stage: discvery }\nmatch:', 'Did you mean discovery?'],
  [
    'a key that where does not have',
    'match:',
    'where: { stages: discovery }\nmatch:',
    '‘where’ has no key ‘stages’',
    'Did you mean stage?',
  ],
  ['a bad line without a mark', '«cheap»', 'cheap', 'a bad line marks nothing', 'Put «» around', ':7:8'],
  ['a good line with a mark', '80 euros', '«80» euros', 'a good line marks something'],
  ['marks that do not pair', '«cheap»', '«cheap', 'the marks « and » do not pair'],
  ['no good line', "  good: '**Rep:** It is 80 euros.'\n", '', '‘tests’ holds no good line'],
  [
    'a test with facts that there are not',
    "good: '**Rep:** It is 80 euros.'",
    'good: { text: x, with: { cal: cold } }',
    'Did you mean call?',
  ],
  ['YAML that is none', 'match:', 'match: [', 'is no YAML'],
]

/** Lists that name the next one some times over. */
function nested(depth: number, times: number): string {
  return Array.from({ length: depth }, (_, i) => `l${i}: [${Array(times).fill(`'@l${i + 1}'`)}]`).join(', ')
}

describe('a mistake in a rule', () => {
  const folder = useFolder()

  it.each(MISTAKES)('%s is told at its place', async (_, from, to, ...said) => {
    expect(RULE).toContain(from)
    folder.put({
      'saleslint.config.yaml': 'ruleFiles: rules/*.yaml\n',
      'rules/a.yaml': RULE.replace(from, to),
      'call.md': '**Rep:** Hello?',
    })
    const { code, err, out } = await run(['call.md'], { cwd: folder.path() })
    expect(code).toBe(2)
    for (const words of said) expect((err + out).replace(/\s+/g, ' ')).toContain(words)
    expect(err + out).toMatch(/rules\/a\.yaml:\d+:\d+/)
  })

  it.each([
    ['{ a: [one, "@b"], b: [cheap] }', ''],
    ["{ a: ['@b'], b: [x, '@a'] }", 'the phrase list ‘a’ holds itself: @a → @b → @a'],
    ["{ a: [x, 'to @a'] }", 'the phrase list ‘a’ holds itself: @a → @a'],
    ["{ a: ['@bb'], b: [] }", 'there is no phrase list ‘bb’'],
    ["{ a: ['@b'], b: [] }", 'the phrase list ‘b’ is empty'],
    [`{ a: ['@l0'], ${nested(12, 4)}, l12: [x] }`, 'unfolds to too much'],
    [`{ a: ['@l0'], ${nested(40, 1)}, l40: [x] }`, 'nests too deep'],
  ])('in phrase lists %s is told as what it is', async (lists, said) => {
    folder.put({
      'saleslint.config.yaml': `phraseLists: ${lists}\nruleFiles: a.yaml\n`,
      'a.yaml': RULE.replace('[cheap]', "['@a']"),
      'call.md': '**Rep:** It is cheap. What broke?',
    })
    const { code, err, out } = await run(['call.md'], { cwd: folder.path() })
    if (said === '') expect([code, out]).toEqual([1, expect.stringContaining('no-cheap')])
    else expect([code, (err + out).replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(said)])
  })

  it('in a config is told at its place too', async () => {
    const inline = RULE.replace('phrases: [cheap]', 'phrases: []').replace(/^/gm, '    ').replace('    id:', '  - id:')
    folder.put({ 'saleslint.config.yaml': `teamRules:\n${inline.trimEnd()}\n`, 'call.md': '**Rep:** Hello?' })
    const { code, out } = await run(['call.md'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(out).toContain('saleslint.config.yaml:6:')
    expect(out).toContain('‘phrases’ is empty')
  })

  it('twice the same id is told with both files', async () => {
    folder.put({
      'saleslint.config.yaml': 'ruleFiles: rules/*.yaml\n',
      'rules/a.yaml': RULE,
      'rules/b.yaml': RULE,
      'call.md': '**Rep:** Hello?',
    })
    const { code, out } = await run(['call.md'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(out).toContain('rules/b.yaml:1:5')
    expect(out).toContain('‘no-cheap’ is the id of a rule of rules/a.yaml already')
  })

  it('a glob that names no file is told', async () => {
    folder.put({ 'saleslint.config.yaml': 'ruleFiles: rulez/*.yaml\n', 'call.md': '**Rep:** Hello?' })
    const { code, out } = await run(['call.md'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(out).toContain('‘rulez/*.yaml’ names no file of rules')
  })
})

describe('a rule of a team', () => {
  const folder = useFolder()
  const put = (config = '') =>
    folder.put({
      'saleslint.config.yaml': `ruleFiles: rules/*.yaml\n${config}`,
      'rules/a.yaml': RULE,
      'call.md': '# Call\n\n**Rep:** That is cheap.\n',
    })

  it('speaks, at its own severity', async () => {
    put()
    const { code, out } = await run(['call.md', '--format', 'json'], { cwd: folder.path() })
    expect(code).toBe(1)
    const { findings } = JSON.parse(out).files[0]
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'no-cheap', severity: 'warning', line: 3, column: 18, endColumn: 23 })
    expect(findings[0].message).toContain('“cheap” is a word we do not say.')
  })

  it('speaks whatever preset the team starts from', async () => {
    put('extends: none\n')
    expect((await run(['call.md'], { cwd: folder.path() })).code).toBe(1)
  })

  it.each([
    ['by its id', 'rules: { no-cheap: off }'],
    ['by its family', 'rules: { team: off }'],
    ['for some files', 'overrides: [{ files: call.md, rules: { no-cheap: off } }]'],
  ])('is turned off %s', async (_, config) => {
    put(`${config}\n`)
    expect((await run(['call.md'], { cwd: folder.path() })).code).toBe(0)
  })

  it('is turned louder, and named on the command line', async () => {
    put()
    const { out } = await run(['call.md', '--only', 'no-cheap', '--rule', 'no-cheap=error', '--format', 'json'], { cwd: folder.path() })
    expect(JSON.parse(out).summary).toMatchObject({ errors: 1, warnings: 0 })
  })

  it('is silenced by a comment', async () => {
    put()
    folder.put({ 'call.md': '# Call\n\n<!-- saleslint-disable-next-line no-cheap -- quoting them -->\n\n**Rep:** That is cheap.\n' })
    expect((await run(['call.md'], { cwd: folder.path() })).code).toBe(0)
  })

  it('has its place in SARIF’s table, in the list, in explain and in the schema', async () => {
    put()
    const cwd = folder.path()
    const sarif = JSON.parse((await run(['call.md', '--format', 'sarif'], { cwd })).out).runs[0]
    const [result] = sarif.results
    expect(sarif.tool.driver.rules[result.ruleIndex]).toMatchObject({ id: 'no-cheap', defaultConfiguration: { level: 'warning' } })
    expect((await run(['rules'], { cwd })).out).toContain('no-cheap')
    const explained = (await run(['explain', 'no-cheap'], { cwd })).out
    expect(explained).toContain('It is cheap.')
    expect(explained).toContain('Name the price.')
    const schema = JSON.parse((await run(['rules', '--format', 'schema'], { cwd })).out)
    expect(schema.definitions.rules.properties).toHaveProperty('no-cheap')
  })

  it('of a config above holds below, and can be set there', async () => {
    put()
    folder.put({ 'deep/saleslint.config.yaml': 'rules: { no-cheap: error }\n', 'deep/call.md': '**Rep:** That is cheap.\n' })
    const { out } = await run(['deep', '--format', 'json'], { cwd: folder.path() })
    expect(JSON.parse(out).files[0].findings[0]).toMatchObject({ rule: 'no-cheap', severity: 'error' })
    folder.put({ 'deep/saleslint.config.yaml': 'root: true\n' })
    expect((await run(['deep'], { cwd: folder.path() })).code).toBe(0)
  })

  it('of a config that is extended twice comes once', async () => {
    put()
    folder.put({ 'deep/saleslint.config.yaml': 'extends: ../saleslint.config.yaml\n', 'deep/call.md': '**Rep:** That is cheap.\n' })
    const { out } = await run(['deep', '--format', 'json'], { cwd: folder.path() })
    expect(JSON.parse(out).errors).toEqual([])
    expect(JSON.parse(out).files[0].findings).toHaveLength(1)
  })
})

describe('saleslint test', () => {
  const folder = useFolder()

  it('runs the tests and counts them', async () => {
    const { code, out } = await run(['test'], { cwd: fixtures })
    expect(out).toContain('12 rules, 32 tests, 0 failed')
    expect(code).toBe(0)
  })

  it('fails with what is not as marked, and where', async () => {
    folder.put({ 'saleslint.config.yaml': 'ruleFiles: a.yaml\n', 'a.yaml': RULE.replace('It is «cheap»', '«It is» cheap') })
    const { code, out } = await run(['test'], { cwd: folder.path() })
    expect(code).toBe(1)
    expect(out).toContain('bad 1: ‘It is’ (1:10) is not flagged; ‘cheap’ (1:16) is flagged')
    expect(out).toContain('1 rule, 2 tests, 1 failed')
  })

  it('tells mistakes and exits with 2', async () => {
    folder.put({ 'saleslint.config.yaml': 'ruleFiles: a.yaml\n', 'a.yaml': RULE.replace('[cheap]', '[]') })
    const { code, err } = await run(['test'], { cwd: folder.path() })
    expect(code).toBe(2)
    expect(err).toContain('‘phrases’ is empty')
  })

  it('says so where there is nothing to test', async () => {
    const { code, out } = await run(['test'], { cwd: folder.path() })
    expect(code).toBe(0)
    expect(out).toContain('There are no rules of your own to test')
  })
})
