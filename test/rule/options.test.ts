import { describe, expect, it } from 'vitest'
import { rangeOf, settleOptions } from '../../src/rule/options.js'

const rule = {
  options: {
    max: { default: 0.5, min: 0, max: 1, help: '' },
    least: { default: 2, min: 1, help: '' },
    loud: { default: false, help: '' },
    policy: { default: 'balanced', values: ['seed', 'balanced'], help: '' },
    range: { default: '2-6', format: 'range', help: '' },
    stages: { default: ['close'], items: 'stage', help: '' },
    phrases: { default: [], items: 'phrase', help: '' },
  },
} as const

const expected = (given: Record<string, unknown>) =>
  settleOptions(rule, given).problems.map(({ option, expected }) => `${option}: ${expected}`)

describe('settleOptions', () => {
  it('puts what is given over the defaults', () => {
    const { values, problems } = settleOptions(rule, {
      max: 1,
      stages: ['pitch'],
      phrases: ['act (now|fast)'],
      policy: 'seed',
      range: '1 - 3',
    })
    expect(problems).toEqual([])
    expect(values).toEqual({
      max: 1,
      least: 2,
      loud: false,
      policy: 'seed',
      range: '1 - 3',
      stages: ['pitch'],
      phrases: ['act (now|fast)'],
    })
  })

  it('tells what does not fit, and keeps the default', () => {
    expect(expected({ max: 2 })).toEqual(['max: a number from 0 to 1'])
    expect(expected({ max: Number.NaN })).toEqual(['max: a number from 0 to 1'])
    expect(expected({ least: 0 })).toEqual(['least: a number of at least 1'])
    expect(expected({ loud: 'yes' })).toEqual(['loud: true or false'])
    expect(expected({ policy: 'harsh' })).toEqual(['policy: one of seed, balanced'])
    expect(expected({ range: '6-2' })).toEqual(['range: a range such as 8-18'])
    expect(expected({ stages: ['closing'] })).toEqual(['stages: a list of stages'])
    expect(expected({ stages: 'close' })).toEqual(['stages: a list of stages'])
    expect(expected({ phrases: [''] })).toEqual(['phrases: a list of phrases'])
    expect(settleOptions(rule, { max: 2 }).values['max']).toBe(0.5)
  })

  it('names the phrase that breaks the notation', () => {
    expect(expected({ phrases: ['act (now'] })[0]).toMatch(/^phrases: a list of phrases; “act \(now”: .*never closed/)
  })

  it('knows no option that the rule does not have', () => {
    expect(settleOptions(rule, { maximum: 1 }).problems).toMatchObject([
      { option: 'maximum', unknown: true, known: Object.keys(rule.options) },
    ])
    expect(expected({ toString: 1 })).toHaveLength(1)
    expect(settleOptions({}, { max: 1 }).problems[0]?.expected).toBe('no option at all')
  })
})

describe('rangeOf', () => {
  it('reads two numbers in order', () => {
    expect(rangeOf('8-18')).toEqual({ min: 8, max: 18 })
    expect(rangeOf('4–4')).toEqual({ min: 4, max: 4 })
    for (const wrong of ['', '8', '18-8', 'a-b', '8-18-20']) expect(rangeOf(wrong)).toBeUndefined()
  })
})
