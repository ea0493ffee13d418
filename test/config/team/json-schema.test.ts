import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import rules from '../../../rules/index.js'
import { checkTeamRules } from '../../../src/config/brought.js'
import { jsonSchema } from '../../../src/config/json-schema.js'
import { Notes } from '../../../src/config/notes.js'
import { treeOf } from '../../../src/config/tree.js'

const schema = jsonSchema(rules)
const ajv = new Ajv({ strict: false }).addSchema(schema, 'config')
const isConfig = ajv.getSchema('config') ?? expect.fail()
const isRuleFile = ajv.getSchema('config#/definitions/ruleFile') ?? expect.fail()

const BASE = {
  id: 'no-cheap',
  message: '“{found}” is a word we do not say.',
  instead: 'Name the price.',
  match: { phrases: ['cheap'] } as object,
  tests: { bad: '**Rep:** It is «cheap».', good: ['**Rep:** It is 80 euros.'] } as object,
}
const counted = (match: object) => ({ ...BASE, message: 'Too many.', match })

describe('the JSON Schema of a rule without code takes what the program takes', () => {
  it.each([
    BASE,
    { ...BASE, severity: 'error', summary: 'Cheap.', why: 'It hurts.', source: 'Calls' },
    { ...BASE, where: { stage: 'close', call: ['cold', 'demo'], speaker: 'rep', minAsks: 2 }, except: { phrases: 'talk is cheap' } },
    { ...BASE, match: { intent: ['budget'], openness: 'open', before: { heading: 'needs' } } },
    { ...BASE, match: { heading: 'price', with: { stage: 'close' }, without: { intent: 'goal' } } },
    counted({ swap: { users: 'members' } }),
    counted({ written: ['FloraPoint'] }),
    counted({ count: 'words', in: 'turn', most: 20 }),
    counted({ count: { form: 'why' }, in: 'stage', least: 1, after: { intent: 'goal' } }),
    counted({ missing: { intent: 'goal' }, in: 'stage', before: { phrases: ['a'] } }),
    { ...BASE, tests: { bad: [{ text: '«x»', with: { call: 'cold', known: ['goal'] } }], good: { text: 'y' } } },
    { ...BASE, insted: 'x' },
    { ...BASE, instead: undefined },
    { ...BASE, id: 'No Cheap' },
    { ...BASE, severity: 'warn' },
    { ...BASE, where: { stages: 'close' } },
    { ...BASE, where: { stage: 'discvery' } },
    { ...BASE, match: {} },
    { ...BASE, match: { phrases: [] } },
    { ...BASE, match: { phrase: ['cheap'] } },
    { ...BASE, match: { intent: 'backstroy' } },
    { ...BASE, match: { phrases: ['a'], missing: { intent: 'goal' } } },
    { ...BASE, match: { phrases: ['a'], most: 2 } },
    { ...BASE, match: { phrases: ['a'], before: {} } },
    { ...BASE, match: { heading: 'a', intent: 'goal' } },
    { ...BASE, match: { phrases: 'a', before: { heading: 'a', intent: 'goal' } } },
    counted({ swap: {} }),
    counted({ swap: { a: 'b' }, in: 'turn' }),
    counted({ count: 'word', most: 2 }),
    counted({ count: 'words' }),
    counted({ count: 'words', most: 'two' }),
    counted({ count: 'words', most: 2, in: 'scene' }),
    counted({ missing: { intent: 'goal' }, in: 'turn' }),
    { ...BASE, except: {} },
    { ...BASE, tests: { bad: 'It is cheap.', good: 'y' } },
    { ...BASE, tests: { bad: '«x»', good: '«y»' } },
    { ...BASE, tests: { bad: '«x»' } },
    { ...BASE, tests: { bad: '«x»', good: [] } },
    { ...BASE, tests: { bad: '«x»', good: { text: 'y', with: { cal: 'cold' } } } },
  ])('%j', (rule) => {
    const config = JSON.parse(JSON.stringify({ teamRules: [rule] }))
    const notes = new Notes({ name: 'x' })
    checkTeamRules(treeOf(config.teamRules), 'x', rules, {}, notes)
    expect(isConfig(config)).toBe(notes.problems.length === 0)
  })

  it.each(['questions', 'words'])('fixtures/team-rules/rules/%s.yaml', (name) => {
    const file = new URL(`../../../fixtures/team-rules/rules/${name}.yaml`, import.meta.url)
    expect(isRuleFile(parse(readFileSync(file, 'utf8'))), JSON.stringify(isRuleFile.errors)).toBe(true)
  })

  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const rows = [...(readme.split('| to say | write |')[1] ?? '').split('\n\n')[0]!.matchAll(/^\| ([^|`]+) \| `(match: .*)` \|$/gm)]
  it.each(rows.map(([, said = '', written = '']) => [said, written.replaceAll('\\|', '|')] as const))('README: %s', (_, written) => {
    const { match } = parse(written)
    const message = 'Not so.'
    const notes = new Notes({ name: 'x' })
    expect(checkTeamRules(treeOf([{ ...BASE, message, match }]), 'x', rules, {}, notes)).toHaveLength(1)
    expect(isRuleFile({ ...BASE, message, match })).toBe(true)
  })
  it('README: all rows are read', () => {
    expect(rows.length).toBe(6)
  })

  it('says of every key what it is for', () => {
    const { definitions } = schema as { definitions: Record<string, { properties: Record<string, { description?: string }> }> }
    for (const name of ['teamRule', 'match', 'sought', 'facts']) {
      for (const [key, { description }] of Object.entries(definitions[name]?.properties ?? {}))
        expect(description, `${name}.${key}`).toMatch(/\w/)
    }
  })
})
