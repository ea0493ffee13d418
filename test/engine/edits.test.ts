import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/engine/edits.js'
import type { Suggestion } from '../../src/rule/finding.js'

const safe = (start: number, end: number, text: string): Suggestion => ({
  text: 'T.',
  applicability: 'safe',
  edit: { span: { start, end }, text },
})

describe('applyEdits', () => {
  it('applies what is safe and leaves what is for a person', () => {
    const review: Suggestion = { ...safe(4, 7, 'DEF'), applicability: 'review' }
    expect(applyEdits('abc def', [safe(0, 3, 'ABC'), review, { text: 'Advice.', applicability: 'safe' }])).toEqual({
      text: 'ABC def',
      applied: 1,
    })
  })

  it('of edits that touch takes the first, whatever their order', () => {
    expect(applyEdits('abcdef', [safe(2, 5, 'X'), safe(0, 3, 'Y'), safe(5, 6, 'Z')])).toEqual({ text: 'YdeZ', applied: 2 })
    expect(applyEdits('ab', [safe(1, 1, 'x'), safe(1, 1, 'x')])).toEqual({ text: 'axb', applied: 1 })
  })

  it('does not count what changes nothing', () => {
    expect(applyEdits('abc', [safe(0, 3, 'abc')])).toEqual({ text: 'abc', applied: 0 })
    expect(applyEdits('abc', [])).toEqual({ text: 'abc', applied: 0 })
  })

  it('keeps the line ends of the source', () => {
    expect(applyEdits('\ufeffa\r\nb\r\n', [safe(1, 2, 'x\ny')]).text).toBe('\ufeffx\r\ny\r\nb\r\n')
    expect(applyEdits('a\nb\n', [safe(0, 1, 'x\r\ny')]).text).toBe('x\ny\nb\n')
  })
})
