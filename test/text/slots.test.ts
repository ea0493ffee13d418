import { describe, expect, it } from 'vitest'
import { slotEnd, slotText } from '../../src/text/slots.js'
import { splitWords } from '../../src/text/words.js'

describe('slotEnd', () => {
  it('finds the end of a placeholder at its first unit only', () => {
    expect(slotEnd('Hi [Name], hello', 3)).toBe(9)
    expect(slotEnd('Hi [Name], hello', 4)).toBe(-1)
    expect(slotEnd('{{a}}%', 0)).toBe(6)
    expect(slotEnd('', 0)).toBe(-1)
  })

  it('reads brackets within brackets as one', () => {
    expect(slotEnd('[their [old] tool] x', 0)).toBe(18)
  })

  it('is none where a bracket stays open, asks something or spans lines', () => {
    expect(slotEnd('[Name', 0)).toBe(-1)
    expect(slotEnd('[If yes: why?]', 0)).toBe(-1)
    expect(slotEnd('[a\nb]', 0)).toBe(-1)
  })
})

describe('slotText', () => {
  it.each([
    ['[Company Name]’s', 'Company Name'],
    ['{{first_name}}', 'first_name'],
    ['<role>', 'role'],
    ['$[price]', 'price'],
    ['X%', 'X'],
    ['____', ''],
    ['%NAME%', 'NAME'],
  ])('%s asks for “%s”', (text, inside) => {
    const slot = splitWords(text)[0]
    expect(slot?.kind).toBe('slot')
    expect(slotText(slot ?? { start: 0, end: 0 }, text)).toBe(inside)
  })
})
