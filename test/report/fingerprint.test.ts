import { expect, it } from 'vitest'
import { digest, fingerprintsOf } from '../../src/report/fingerprint.js'
import { findingOn } from './small-report.js'

const of = (source: string, quote: string, rule = 'r') => fingerprintsOf([findingOn(source, quote, rule, 'error', 'M.')], source)[0]

it('passes over markup, case and space', () => {
  expect(of('Are you **ready** to  sign?', 'Are you **ready** to  sign?')).toBe(
    of('x\n\n> are you ready\nto sign', 'are you ready\nto sign'),
  )
})
it('tells other words and other rules apart', () => {
  expect(of('Ready to sign?', 'Ready to sign?')).not.toBe(of('Ready to pay?', 'Ready to pay?'))
  expect(of('Ready to sign?', 'Ready to sign?', 'a')).not.toBe(of('Ready to sign?', 'Ready to sign?', 'b'))
})
it('tells like faults apart by their order', () => {
  const source = 'Why? Why?'
  const [first, second] = fingerprintsOf(
    [findingOn(source, 'Why?', 'r', 'error', 'M.'), findingOn(source, 'Why?', 'r', 'error', 'M.', { from: 3 })],
    source,
  )
  expect(first).not.toBe(second)
})
it('gives sixteen digits that hardly ever meet', () => {
  const all = new Set(Array.from({ length: 50_000 }, (_, i) => digest(`rule\n${i}`)))
  expect(all.size).toBe(50_000)
  for (const one of [...all].slice(0, 100)) expect(one).toMatch(/^[0-9a-f]{16}$/)
})
