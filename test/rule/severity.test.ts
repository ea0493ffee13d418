import { describe, expect, it } from 'vitest'
import type { RegisteredRule, Rule } from '../../src/rule/contract.js'
import { canSpeak, severityOf } from '../../src/rule/severity.js'

const facts = { call: 'discovery', profile: 'default', market: 'b2b', ready: false } as const
const rule = (given: Partial<Rule>): RegisteredRule => ({
  family: 'craft',
  rule: { severity: 'warning', messages: { a: '', b: '' }, ...given } as Rule,
})

describe('severityOf', () => {
  it('is the rule’s own, with the last override that holds', () => {
    const one = rule({
      overrides: [
        { stage: 'close', severity: 'info' },
        { call: 'cold', stage: 'close', severity: 'off' },
        { message: 'b', severity: 'error' },
      ],
    })
    expect(severityOf(one, facts, undefined)).toBe('warning')
    expect(severityOf(one, { ...facts, stage: 'close' }, undefined)).toBe('info')
    expect(severityOf(one, { ...facts, stage: 'close', call: 'cold' }, undefined)).toBe('off')
    expect(severityOf(one, { ...facts, stage: 'close', call: 'cold', message: 'b' }, undefined)).toBe('error')
  })

  it.each([
    ['profile', { profile: 'challenger' }],
    ['market', { market: 'b2c' }],
    ['ready', { ready: true }],
  ] as const)('depends on %s', (_, condition) => {
    const one = rule({ overrides: [{ ...condition, severity: 'off' }] })
    expect(severityOf(one, facts, undefined)).toBe('warning')
    expect(severityOf(one, { ...facts, ...condition }, undefined)).toBe('off')
  })

  it('is what the settings say, whatever the rule says', () => {
    const one = rule({ overrides: [{ stage: 'close', severity: 'off' }] })
    expect(severityOf(one, { ...facts, stage: 'close' }, { severity: 'error' })).toBe('error')
    expect(severityOf(one, facts, { severity: 'off' })).toBe('off')
    expect(severityOf(one, facts, { options: {} })).toBe('warning')
  })

  it('follows the presets', () => {
    const of = (severity: Rule['severity'], presets: readonly string[], more: Partial<Rule> = {}) =>
      severityOf(rule({ severity, ...more }), facts, undefined, presets)
    expect(['error', 'warning', 'info', 'off'].map((own) => of(own as 'info', ['strict']))).toEqual(['error', 'warning', 'warning', 'info'])
    expect(of('off', ['all'])).toBe('info')
    expect(of('info', ['craft'])).toBe('info')
    expect(of('info', ['pressure'])).toBe('off')
    expect(of('info', ['pressure', 'strict'])).toBe('warning')
    expect(of('info', ['recommended'], { presets: ['team'] })).toBe('off')
    expect(of('info', ['team'], { presets: ['team'] })).toBe('info')
    expect(of('info', [])).toBe('off')
  })
})

describe('canSpeak', () => {
  it('is true where some stage or message is not off', () => {
    expect(canSpeak(rule({ severity: 'off' }), facts, undefined)).toBe(false)
    expect(canSpeak(rule({ severity: 'off', overrides: [{ stage: 'close', severity: 'info' }] }), facts, undefined)).toBe(true)
    expect(canSpeak(rule({ severity: 'off', overrides: [{ message: 'a', severity: 'info' }] }), facts, undefined)).toBe(true)
    expect(canSpeak(rule({ severity: 'off', overrides: [{ call: 'cold', severity: 'info' }] }), facts, undefined)).toBe(false)
    expect(canSpeak(rule({}), facts, { severity: 'off' })).toBe(false)
  })
})
