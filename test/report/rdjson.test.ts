import { expect, it } from 'vitest'
import { drawReport } from '../../src/report/model.js'
import rdjson from '../../src/report/rdjson.js'
import { Utf8Columns } from '../../src/report/utf8-columns.js'
import { LineIndex } from '../../src/text/lines.js'
import { findingOn, SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

it('counts columns in bytes', () => {
  const source = 'ok\n“Größe” 👍 Why?\n'
  const finding = findingOn(source, 'Why?', 'r', 'error', 'M.')
  const { diagnostics } = JSON.parse(
    drawReport(
      rdjson,
      { ...SMALL_REPORT, errors: [], files: [{ file: 'a.md', role: 'script', call: 'mixed', asks: 1, findings: [finding], source }] },
      plain,
    ),
  )
  const before = Buffer.byteLength('“Größe” 👍 ')
  expect(diagnostics[0].location.range).toEqual({ start: { line: 2, column: before + 1 }, end: { line: 2, column: before + 5 } })
})

it('counts right in any order, on any line', () => {
  const source = 'äb👍c\r\n\u0800x'
  const columns = new Utf8Columns(source, new LineIndex(source))
  const asked = [
    [1, 5],
    [1, 2],
    [2, 2],
    [1, 1],
    [2, 3],
    [1, 6],
  ] as const
  expect(asked.map(([line, column]) => columns.at(line, column))).toEqual([8, 3, 4, 1, 5, 9])
})
