import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/text/lines.js'

describe('places', () => {
  it('count lines and columns from one, after LF, CRLF and a lone CR', () => {
    const lines = new LineIndex('ab\nc\r\nd\re')
    expect([0, 1, 3, 6, 8].map((offset) => lines.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ])
    expect([lines.count, lines.startOf(3), lines.startOf(9)]).toEqual([4, 6, 9])
  })
  it('leave a byte order mark uncounted, as editors do', () => {
    const lines = new LineIndex('\ufeffab\nc')
    expect([0, 1, 2, 4].map((offset) => lines.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
    ])
    expect(lines.startOf(1)).toBe(1)
    expect(new LineIndex('\ufeff').at(0)).toEqual({ line: 1, column: 1 })
  })
})
