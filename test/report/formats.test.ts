import { describe, expect, it } from 'vitest'
import { FORMATS, loadFormat } from '../../src/report/formats.js'
import { drawReport, type Report } from '../../src/report/model.js'
import { SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

const EMPTY: Report = { files: [], errors: [], summary: { files: 0, scripts: 0, asks: 0, errors: 0, warnings: 0, infos: 0 } }

describe.each(FORMATS.filter((name) => name !== 'html'))('%s', (name) => {
  it('draws the small report as before', async () => {
    const text = drawReport(await loadFormat(name), SMALL_REPORT, plain)
    await expect(text).toMatchFileSnapshot(`./drawn/small.${name}.txt`)
  })
  it('draws a report of nothing', async () => {
    const text = drawReport(await loadFormat(name), EMPTY, plain)
    expect(text).not.toBe('undefined')
    if (['json', 'sarif', 'gitlab', 'rdjson'].includes(name)) expect(() => JSON.parse(text)).not.toThrow()
  })
  it('ends its lines', async () => {
    expect(drawReport(await loadFormat(name), SMALL_REPORT, plain)).toMatch(/[^\n]\n$/)
  })
  it('draws the same report twice in the same way', async () => {
    const format = await loadFormat(name)
    expect(drawReport(format, SMALL_REPORT, plain)).toBe(drawReport(format, SMALL_REPORT, plain))
  })
  it('gives no silenced finding among those that count', async () => {
    const text = drawReport(await loadFormat(name), SMALL_REPORT, plain)
    if (!['json', 'jsonl', 'sarif'].includes(name)) expect(text).not.toContain('accusatory-why')
  })
})
