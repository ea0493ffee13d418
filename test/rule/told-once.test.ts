import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { lintText } from '../../src/engine/lint.js'

const told = (text: string) => lintText(`**Rep:** ${text}`, rules, { rules: {}, role: 'script' }).findings.map(({ rule }) => rule)

describe('a fault that two rules could tell', () => {
  it.each([
    ["It is much brighter than the old one, don't you think?", 'tie-down-tag'],
    ['If I could save you two hours a week, you would want to know about it, right?', 'tie-down-tag'],
    ["That would save your crew a lot of work, wouldn't it?", 'tie-down-tag'],
    ['Pretty nice, right?', 'tie-down-tag'],
    ["Why wouldn't you want to protect your family?", 'leading-question'],
    ["Don't you think it is brighter than the old one?", 'leading-question'],
    ["Why haven't you had the boiler serviced?", 'accusatory-why'],
  ])('is told once: %s', (text, rule) => {
    expect(told(text)).toEqual([rule])
  })
})
