import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/report/cells.js'
import { codeFrame } from '../../src/report/frame.js'
import { LineIndex } from '../../src/text/lines.js'
import { plain } from './style.js'

/** Draws the frame of what stands between « and ». */
function frame(marked: string, width = 80): string[] {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const source = marked.replace(/[«»]/g, '')
  const lines = new LineIndex(source)
  const from = lines.at(start)
  const to = lines.at(end)
  const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  return [...codeFrame(source, lines, place, { ...plain, width }, (text) => text)]
}

describe('codeFrame', () => {
  it('underlines the span', () => {
    expect(frame('one\n**Rep:** «Decide today?» Yes.\n')).toEqual(['  2 │ **Rep:** Decide today? Yes.', '    │          ^^^^^^^^^^^^^'])
  })
  it('keeps the underline under wide characters, emoji and accents', () => {
    const [line = '', under = ''] = frame('👍🏽 漢字 café «Größe 漢?» x')
    const at = line.indexOf('Größe')
    expect(under.indexOf('^')).toBe(widthOf(line.slice(0, at)))
    expect(under.trim().split('│')[1]?.trim()).toHaveLength(widthOf('Größe 漢?'))
  })
  it('widens tabs', () => {
    expect(frame('\t«a\tb»')).toEqual(['  1 │     a    b', '    │     ^^^^^^'])
  })
  it('underlines every line of a span and leaves out the middle of a long one', () => {
    expect(frame('«a one\r\n  two\nthree\nfour\nfive\nsix» seven')).toEqual([
      '  1 │ a one',
      '    │ ^^^^^',
      '  2 │   two',
      '    │   ^^^',
      '  ⋮ │',
      '  6 │ six seven',
      '    │ ^^^',
    ])
  })
  it('does not draw the line that a span only touches', () => {
    expect(frame('«a\n»b')).toEqual(['  1 │ a', '    │ ^'])
  })
  it('marks a place without a width', () => {
    expect(frame('ab«»c')).toEqual(['  1 │ abc', '    │   ^'])
  })
  it('cuts a long line to a window around the span', () => {
    const [line = '', under = ''] = frame(`${'x '.repeat(300)}«Decide today?»${' y'.repeat(300)}`, 60)
    expect(widthOf(line)).toBeLessThanOrEqual(60)
    expect(line).toContain('Decide today?')
    expect(line.slice(under.indexOf('^'), under.lastIndexOf('^') + 1)).toBe('Decide today?')
    expect(line).toMatch(/│ ….*…$/)
  })
  it('shows the start of a span that is wider than the window', () => {
    const [line = '', under = ''] = frame(`lead «${'word '.repeat(100)}»tail`, 50)
    expect(widthOf(line)).toBeLessThanOrEqual(50)
    expect(line).toContain('word')
    expect(under.length).toBeLessThanOrEqual(50)
  })
  it('takes no time on a line of a megabyte', () => {
    const started = performance.now()
    const [line = ''] = frame(`${'é'.repeat(500_000)}«Why?»${'漢'.repeat(500_000)}`, 80)
    expect(performance.now() - started).toBeLessThan(500)
    expect(line).toContain('Why?')
  })
  it('makes controls visible', () => {
    expect(frame('\u001b[31m«Why?»\u0007').join('')).not.toMatch(/\p{Cc}/u)
    expect(frame('\u001b[31m«Why?»\u0007')[0]).toBe('  1 │ ␛[31mWhy?␇')
  })
})
