import { describe, expect, it } from 'vitest'
import { defineRule, RuleError, unitsOf } from '../../src/rule/define.js'

const base = {
  id: 'loud-greeting',
  summary: 's',
  why: 'w',
  source: 'x',
  instead: 'i',
  severity: 'info',
  messages: { loud: '“{ask}” is loud.' },
  examples: { bad: [], good: [] },
} as const

describe('defineRule', () => {
  it('gives the rule back with its handlers', () => {
    const rule = defineRule({
      ...base,
      ask(ask, { report }) {
        report('loud', ask, { ask: ask.text })
      },
    })
    expect(rule.id).toBe('loud-greeting')
    expect(unitsOf(rule)).toEqual(['ask'])
  })

  it('refuses what types cannot refuse', () => {
    const ask = () => {}
    expect(() => defineRule({ ...base, id: 'Loud Greeting', ask })).toThrow('an id is lower-case words')
    expect(() => defineRule({ ...base, messages: {}, ask })).toThrow('it has no message')
    expect(() => defineRule(base)).toThrow('it needs a handler: one of script, path, stage, turn, sentence, ask')
    expect(() => defineRule({ ...base, ask, overrides: [{ message: 'quiet', severity: 'off' }] })).toThrow('names the message “quiet”')
    expect(() => defineRule(base)).toThrow(RuleError)
  })

  it('has the compiler check message ids, placeholders and options', () => {
    defineRule({
      ...base,
      options: { max: { default: 3, help: 'h' } },
      // @ts-expect-error an example may set only what the rule has
      examples: { bad: [{ text: '', options: { min: 1 } }], good: [] },
      ask(ask, { options, report }) {
        const max: number = options.max
        // @ts-expect-error no such message
        report('quiet', ask)
        // @ts-expect-error the placeholder needs a value
        report('loud', ask)
        // @ts-expect-error no such placeholder
        report('loud', ask, { ask: ask.text, word: max })
      },
    })
  })
})
