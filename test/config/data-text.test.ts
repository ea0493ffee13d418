import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/config/data-text.js'
import { plainOf } from '../../src/config/tree.js'

const plain = (text: string) => {
  const { tree, problems } = readJson(text)
  return problems.length > 0 ? problems : tree && plainOf(tree)
}

describe('readJson', () => {
  it.each([
    ['comments of both kinds', '// a {\n{ "a": /* } */ 1 /* , */, // "\r\n "b": 2 }', { a: 1, b: 2 }],
    ['signs of comments in strings', '{ "a": "http://x /* y */", "b\\"//": "\\\\" }', { a: 'http://x /* y */', 'b"//': '\\' }],
    ['trailing commas, comments behind them', '{ "a": [1, 2, /* c */ ], // d\n\n}', { a: [1, 2] }],
    ['a comma before comments and blank lines', '{ "a": [ 1, // b\n\n\t/* c\n\td */ 2 ] }', { a: [1, 2] }],
    ['tabs, and a byte order mark', '\ufeff{\n\t"a":\t[\n\t\t1\n\t]\n}\n', { a: [1] }],
  ])('reads %s', (_, text, data) => {
    expect(plain(text)).toEqual(data)
  })
  it('keeps places', () => {
    expect(readJson('{ /* é😀 */ "a": 1, }').tree).toMatchObject({ entries: [{ keySpan: { start: 12, end: 15 } }] })
  })
  it.each(['{ "a": 1', '{ "a": 1 /* b', '{ "a": "b\n'])('says what is wrong with %j', (text) => {
    expect(readJson(text).problems.length).toBeGreaterThan(0)
  })
  it('takes no longer for comments that could be told apart in many ways', () => {
    const cost = (count: number) => {
      const text = `{ "brands": ["a",${'/**/'.repeat(count)} "b"] }`
      const start = process.cpuUsage()
      for (let i = 0; i < 20; i++) expect(plain(text)).toEqual({ brands: ['a', 'b'] })
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    cost(11)
    expect(cost(22) / Math.max(cost(11), 5000)).toBeLessThan(30)
  })
})
