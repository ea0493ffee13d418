import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { checkConfig } from '../../src/config/check.js'
import { jsonSchema } from '../../src/config/json-schema.js'
import { Notes } from '../../src/config/notes.js'
import { treeOf } from '../../src/config/tree.js'

const validate = new Ajv({ strict: false }).compile(jsonSchema(rules))

describe('the JSON Schema takes what the program takes', () => {
  it.each([
    {},
    { $schema: './schema.json', root: true, extends: 'strict' },
    { extends: ['./team.yaml', 'backstory'] },
    { call: 'cold', role: 'script', market: 'b2b', profile: 'voss', known: ['goal'], ready: false },
    { brands: ['A'], productNames: ['B'], customerTerms: ['c'], speakers: { Sam: 'rep' }, stages: { tour: 'pitch' } },
    { rules: { 'early-budget': 'off', 'no-agenda': ['error'], pressure: 'info' } },
    { rules: { 'early-budget': ['error', { after: 2 }], 'no-agenda': { within: 0.5 } } },
    { overrides: [{ files: 'cold/**', except: ['x'], call: 'cold', rules: { jargon: 'off' } }] },
    { ignore: ['a/', '!b'], frontMatter: { allow: 'all' } },
    { frontMatter: { allow: ['pressure', 'jargon'] } },
    { minAsks: 3, requireReason: true },
    { minAsks: -1 },
    { minAsks: 2.5 },
    { calls: 'cold' },
    { call: 'colld' },
    { root: 'yes' },
    { brands: 'A' },
    { brands: [''] },
    { rules: { 'early-budgt': 'off' } },
    { rules: { 'early-budget': 'loud' } },
    { rules: { 'early-budget': true } },
    { rules: { 'early-budget': ['error', { aftr: 1 }] } },
    { rules: { 'early-budget': ['error', { after: 'x' }] } },
    { rules: { 'early-budget': [] } },
    { rules: { pressure: ['error'] } },
    { overrides: [{ call: 'cold' }] },
    { overrides: [{ files: 'x', root: true }] },
    { frontMatter: { allow: ['nope'] } },
    { frontMatter: { alow: 'all' } },
    { speakers: { Sam: 'seller' } },
  ])('%j', (config) => {
    const notes = new Notes({ name: 'x' })
    checkConfig(treeOf(config), rules, notes)
    expect(validate(config)).toBe(notes.problems.length === 0)
  })
})
