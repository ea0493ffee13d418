import { describe, expect, it } from 'vitest'
import { parseExample } from '../../src/rule/example.js'

describe('parseExample', () => {
  it('takes the marks out and keeps their places', () => {
    const { source, marks } = parseExample('**Rep:** «Why?» And «how?»')
    expect(source).toBe('**Rep:** Why? And how?')
    expect(marks.map(({ start, end }) => source.slice(start, end))).toEqual(['Why?', 'how?'])
  })

  it('takes away the indentation of a text on lines of its own', () => {
    expect(parseExample('\n    # Call\n\n      - "«Why?»"\n    ').source).toBe('# Call\n\n  - "Why?"')
  })

  it('keeps the places of marks in marks', () => {
    const { source, marks } = parseExample('«a «b» c»')
    expect(marks.map(({ start, end }) => source.slice(start, end))).toEqual(['a b c', 'b'])
  })

  it('counts in UTF-16 units', () => {
    expect(parseExample('😀 «Why?»').marks).toEqual([{ start: 3, end: 7 }])
  })

  it('reads as a script unless told otherwise', () => {
    expect(parseExample('a').with).toEqual({ role: 'script' })
    expect(parseExample({ text: 'a', with: { role: 'bank', call: 'cold' } }).with).toEqual({ role: 'bank', call: 'cold' })
  })

  it('refuses marks that do not pair', () => {
    expect(() => parseExample('«Why?')).toThrow('never closes')
    expect(() => parseExample('Why?»')).toThrow('never opened')
  })
})
