import { expect, test } from 'vitest'
import { pattern } from '../../src/text/pattern.js'

test('lines of a pattern are put together without their breaks and indentation, blanks within them kept', () => {
  const made = pattern('iu')`
    \b(?:
      good |bad
      |fair
    )\d{2}
  `
  expect(made.source).toBe('\\b(?:good |bad|fair)\\d{2}')
  expect(made.flags).toBe('iu')
  expect(made.test('a Good 12')).toBe(true)
})

test('without flags, letters count as they are written', () => {
  expect(
    pattern()`
    no
    pe
  `.test('NOPE nope'),
  ).toBe(true)
  expect(
    pattern()`no
    pe`.test('NOPE'),
  ).toBe(false)
})
