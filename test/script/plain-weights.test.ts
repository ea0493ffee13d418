import { expect, it } from 'vitest'
import { unpackCues } from '../../.tools/train/cue-rows.js'
import { fitAnswer } from '../../.tools/train/cue-weights.js'
import { layoutRows, PLAIN } from '../../.tools/train/plain-rows.js'
import { weighed } from '../../src/ask/weighed.js'

it('every cue that our layouts give is one that the weights were learnt with', () => {
  const known = new Set(unpackCues(PLAIN.kept).flatMap(({ cues }) => [...cues.keys()]))
  const given = new Set(layoutRows().flatMap(({ cues }) => [...cues.keys()]))
  expect([...given].filter((name) => !known.has(name))).toEqual([])
  expect(given.size).toBeGreaterThan(100)
})

it('learns what parts the rows, the same each time, and is the more held back the stronger the ridge', () => {
  const row = (answer: 'yes' | 'no', names: readonly string[], group: string) => ({
    group,
    answer,
    cues: new Map(names.map((name) => [name, 1])),
  })
  const rows = [
    row('yes', ['always', 'you'], 'a'),
    row('yes', ['always', 'you', 'list'], 'b'),
    row('no', ['always', 'list'], 'c'),
    row('no', ['always'], 'd'),
  ]
  const weights = fitAnswer(rows, 'yes', 0.01)
  expect(rows.map((each) => weighed(each.cues, weights) >= 0)).toEqual([true, true, false, false])
  expect([...fitAnswer(rows, 'yes', 0.01)]).toEqual([...weights])
  expect(weights.get('you')).toBeGreaterThan(fitAnswer(rows, 'yes', 0.1).get('you')!)
})
