import { expect, it } from 'vitest'
import { addUp, type Figures, figuresOf } from '../../src/report/figures.js'
import { scoreOf } from '../../src/report/score.js'
import type { Stats } from '../../src/report/stats.js'
import statsCsv from '../../src/report/stats-csv.js'
import statsJson from '../../src/report/stats-json.js'
import statsPretty from '../../src/report/stats-pretty.js'
import { SMALL_MAP } from './small-report.js'
import { plain } from './style.js'

const figures = figuresOf(SMALL_MAP)
const none = figuresOf({ ...SMALL_MAP, asks: [], words: 0, turns: 0 })
const STATS: Stats = {
  scripts: [
    { file: 'discovery.md', role: 'script', call: 'discovery', figures },
    { file: 'empty, "quoted".md', role: 'script', call: 'mixed', figures: none },
    { file: '=cmd|x!A1.md', role: 'bank', call: 'mixed', figures },
  ],
  all: addUp([figures, none, figures]),
  errors: [{ file: 'broken.md', code: 'not-utf8', message: 'is not UTF-8' }],
  withScore: true,
}

it('draws a table and shares as before', async () => {
  await expect(statsPretty(STATS, plain)).toMatchFileSnapshot('./drawn/stats.pretty.txt')
})

it('gives the same figures as JSON', () => {
  const data = JSON.parse(statsJson(STATS))
  expect(data).toMatchObject({
    version: 1,
    scripts: [{ file: 'discovery.md', asks: 4, from: 1, to: 3 }, {}, {}],
    all: { asks: 8 },
    errors: [{ code: 'not-utf8' }],
  })
  expect(JSON.parse(statsJson({ ...STATS, withScore: false })).all).not.toHaveProperty('score')
})

it('gives a table that spreadsheets read and take for no formula', () => {
  const rows = statsCsv(STATS).trimEnd().split('\r\n')
  expect(rows).toHaveLength(4)
  const columns = rows[0]?.split(',').length ?? 0
  expect(rows[1]?.split(',')).toHaveLength(columns)
  expect(rows[2]).toMatch(/^"empty, ""quoted""\.md",script,mixed,0,/)
  expect(rows[3]).toMatch(/^'=cmd/)
})

it.each([
  ['all that is good', { from: 10, to: 0, openness: { open: 10 }, probes: 5, pressed: 0 }, 100],
  ['all that is bad', { from: 0, to: 10, openness: { closed: 10 }, probes: 0, pressed: 10 }, 0],
  ['half of it', { from: 5, to: 5, openness: { open: 5 }, probes: 1, pressed: 5 }, 48],
] as const)('scores %s', (_, some, score) => {
  const whole: Figures = { ...none, asks: 10, ...some }
  expect(scoreOf(whole)).toBe(score)
})

it('scores no script of a few asks', () => {
  expect(scoreOf(figures)).toBeUndefined()
})
