import { describe, expect, it } from 'vitest'
import { fillMessage, shorten } from '../../src/rule/message.js'

const rule = { id: 'loud', messages: { loud: '“{ask}” has {count} words.', plain: 'Too loud.' } }

describe('fillMessage', () => {
  it('fills placeholders on one line', () => {
    expect(fillMessage(rule, 'loud', { ask: 'Why\n  now?', count: 2 })).toBe('“Why now?” has 2 words.')
    expect(fillMessage(rule, 'plain')).toBe('Too loud.')
  })

  it('takes values as they are, whatever they hold', () => {
    expect(fillMessage(rule, 'loud', { ask: '{count} $& [Name]', count: 3 })).toBe('“{count} $& [Name]” has 3 words.')
  })

  it('names the rule and what is wrong', () => {
    expect(() => fillMessage(rule, 'quiet')).toThrow('rule loud: it has no message “quiet”')
    expect(() => fillMessage(rule, 'toString')).toThrow('it has no message')
    expect(() => fillMessage(rule, 'loud', { ask: 'x' })).toThrow('needs a value for {count}')
  })
})

describe('shorten', () => {
  it('cuts after a word and never through a pair of units', () => {
    expect(shorten('one two three', 9)).toBe('one two…')
    expect(shorten('short')).toBe('short')
    expect(shorten(`${'x'.repeat(9)}😀`, 10)).toBe(`${'x'.repeat(9)}…`)
    expect(shorten('one two, three', 10)).toBe('one two…')
  })
})
