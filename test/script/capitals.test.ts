import { expect, it } from 'vitest'
import { asksInCapitals, isCapitals } from '../../src/script/voice/capitals.js'

it.each(['WHO PICKS UP THE VAN', 'IT WAS 4 PM: WHO CALLED YOU'])('%s is set in capitals', (text) => {
  expect(isCapitals(text)).toBe(true)
})

it.each(['WHO CALLED', 'A 1 B 2 C', 'WHO PICKS UP THE van', '1 2 3', ''])('“%s” is not', (text) => {
  expect(isCapitals(text)).toBe(false)
})

it('hears a question without its mark', () => {
  expect(['IS THE VAN SAFE TO DRIVE', 'SO, WHAT DID THEY SAY', 'THE VAN IS SAFE TO DRIVE', 'IS THE VAN SAFE,'].map(asksInCapitals)).toEqual(
    [true, true, false, false],
  )
})

it('takes a word of any length', () => {
  // What is not linear here never ends: the runner's limit is the check of time.
  expect(isCapitals('A'.repeat(3_000_000))).toBe(false)
})
