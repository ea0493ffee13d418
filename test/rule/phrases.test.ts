import { describe, expect, it } from 'vitest'
import { names, phrases } from '../../src/rule/phrases.js'
import { contentWords, countWords, wordsOf } from '../../src/rule/words.js'

describe('phrases', () => {
  const list = phrases(['act (now|fast)', 'act now or never', 'last chance'])

  it('finds the first place, the longest phrase there, and the last', () => {
    const said = { text: 'You should act now or never: last chance!' }
    expect(list.find(said)).toMatchObject({ start: 11, end: 27, phrase: 'act now or never' })
    expect(list.last(said)).toMatchObject({ start: 29, end: 40 })
    expect(list.finds(said)).toBe(true)
    expect(list.find({ text: 'Take your time.' })).toBeUndefined()
  })

  it('is compiled once for the same list, and tells a broken phrase when it looks', () => {
    const own = ['act now']
    expect(phrases(own)).toBe(phrases(own))
    expect(phrases([]).finds({ text: 'anything' })).toBe(false)
    const broken = phrases(['act (now'])
    expect(() => broken.finds({ text: 'act now' })).toThrow('the ( is never closed')
  })
})

describe('names', () => {
  it('finds names whatever signs they hold', () => {
    const list = names(['Acme (Pro)', 'C++ Suite', 'Route|Master', '???'])
    expect(list.finds({ text: 'Why Acme Pro?' })).toBe(true)
    expect(list.finds({ text: 'Is route master any good?' })).toBe(true)
    expect(list.finds({ text: 'Why now?' })).toBe(false)
  })
})

describe('wordsOf', () => {
  it('splits the same sentence once', () => {
    const said = { text: 'Why now?' }
    expect(wordsOf(said)).toBe(wordsOf(said))
  })

  it('counts words as a person says them', () => {
    expect(countWords({ text: "What's wrong, Dana?" })).toBe(3)
    expect(countWords({ text: 'Hi [First Name], $5k – really?' })).toBe(4)
    expect(countWords({ text: '…' })).toBe(0)
  })

  it('keeps the words that carry the meaning', () => {
    expect(contentWords({ text: 'What made the vans fail in [City]?' })).toEqual(['van', 'fail'])
  })
})
