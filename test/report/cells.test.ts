import { describe, expect, it } from 'vitest'
import { cut, graphemesOf, widthOf, wrap } from '../../src/report/cells.js'

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['café', 4],
    ['cafe\u0301', 4],
    ['漢字', 4],
    ['👍', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['❤️', 2],
    ['🇩🇪', 2],
    ['“quoted”…', 9],
    ['한국', 4],
    ['a\u200bb', 2],
    ['', 0],
  ])('%j takes %i cells', (text, cells) => {
    expect(widthOf(text)).toBe(cells)
  })
})

it('keeps the offsets of what a reader sees as one character', () => {
  expect(graphemesOf('a👩‍👧b').map(({ text, start, end }) => [text, start, end])).toEqual([
    ['a', 0, 1],
    ['👩‍👧', 1, 6],
    ['b', 6, 7],
  ])
})

describe('wrap', () => {
  it('breaks at spaces by cells', () => {
    expect(wrap('漢字 漢字 abc', 9)).toEqual(['漢字 漢字', 'abc'])
  })
  it('gives a word that is too long its own line', () => {
    expect(wrap('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b'])
  })
})

describe('cut', () => {
  it('leaves what fits', () => {
    expect(cut('漢字', 4)).toBe('漢字')
  })
  it('never splits a character and never takes more cells', () => {
    expect(cut('漢字漢字', 6)).toBe('漢字…')
    expect(cut('abcdef', 4)).toBe('abc…')
  })
  it('takes no time on a huge text', () => {
    expect(widthOf(cut(`${'é'.repeat(1_000_000)}漢`, 10))).toBe(10)
  })
})
