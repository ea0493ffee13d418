import { describe, expect, it } from 'vitest'
import { lemma } from '../../src/text/lemma.js'

describe('lemma', () => {
  it.each([
    ['decide', 'decide decides decided deciding'],
    ['price', 'price prices priced pricing'],
    ['try', 'tries tried trying'],
    ['stop', 'stops stopped stopping'],
    ['be', 'is are was were am been being'],
    ['have', 'has had having'],
    ['go', 'goes went gone going'],
    ['see', 'sees saw seen seeing'],
    ['bring', 'brings brought bringing'],
    ['change', 'changes changed changing'],
    ['hang', 'hangs hung hanging'],
    ['handle', 'handles handled handling'],
    ['quote', 'quoted quoting quotes'],
    ['visit', 'visits visited visiting'],
    ['invite', 'invites invited inviting'],
    ['require', 'requires required requiring'],
    ['offer', 'offered offering'],
    ['explore', 'explored exploring'],
    ['treat', 'treated treats'],
    ['create', 'creates created creating'],
    ['pass', 'passes passed passing'],
    ['call', 'calls called calling'],
    ['cancel', 'cancelled canceled cancelling canceling'],
    ['use', 'uses used using'],
    ['add', 'adds added adding'],
    ['sync', 'synced syncing'],
    ['argue', 'argues argued arguing'],
    ['manage', 'manages managed managing'],
    ['agree', 'agrees agreed agreeing'],
    ['die', 'dies died dying'],
    ['need', 'needs needed need'],
    ['leave', 'left leaves leaving'],
    ['fix', 'fixes fixed fixing'],
  ])('%s from %s', (base, forms) => {
    expect(forms.split(' ').map(lemma)).toEqual(forms.split(' ').map(() => base))
  })

  it.each([
    ['companies', 'company'],
    ['businesses', 'business'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['buses', 'bus'],
    ['statuses', 'status'],
    ['heroes', 'hero'],
    ['movies', 'movie'],
    ['analyses', 'analysis'],
    ['women', 'woman'],
    ['children', 'child'],
    ['shelves', 'shelf'],
    ['expenses', 'expense'],
    ['headaches', 'headache'],
  ])('%s is one %s', (plural, singular) => {
    expect(lemma(plural)).toBe(singular)
  })

  it.each([
    ...'people this his always business process status news series during morning nothing thing hundred indeed speed bus yes less'.split(
      ' ',
    ),
    ...['', 'a', 'is-not', 'ω', '10,000', '<slot>', 'acme.com', 'constructor', '__proto__'],
  ])('%s stays', (word) => {
    expect(lemma(word)).toBe(word)
  })

  it('gives a base form back to itself, however often it is asked', () => {
    for (const word of ['decides', 'planned', 'wishes', 'moved', 'taxes', 'freezing', 'ordered', 'signing']) {
      const base = lemma(word)
      expect(lemma(base)).toBe(base)
      expect(lemma(word)).toBe(base)
    }
  })
})
