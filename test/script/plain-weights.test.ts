import { expect, it } from 'vitest'
import { fitBinary } from '../../.tools/train/binary.js'
import { unpackBinary } from '../../.tools/train/binary-rows.js'
import { layoutRows, PLAIN } from '../../.tools/train/plain-rows.js'
import { weighed } from '../../src/ask/weighed.js'

it('every cue that our layouts give is one that the weights were learnt with', () => {
  const known = new Set(unpackBinary(PLAIN.kept).flatMap(({ cues }) => [...cues.keys()]))
  const given = new Set(layoutRows().flatMap(({ cues }) => [...cues.keys()]))
  expect([...given].filter((name) => !known.has(name))).toEqual([])
  expect(given.size).toBeGreaterThan(100)
})

it('learns what parts the rows, the same each time, and is the more held back the stronger the ridge', () => {
  const row = (yes: boolean, names: readonly string[], group: string) => ({ group, yes, cues: new Map(names.map((name) => [name, 1])) })
  const rows = [
    row(true, ['always', 'you'], 'a'),
    row(true, ['always', 'you', 'list'], 'b'),
    row(false, ['always', 'list'], 'c'),
    row(false, ['always'], 'd'),
  ]
  const weights = fitBinary(rows, 0.01)
  expect(rows.map((each) => weighed(each.cues, weights) >= 0)).toEqual([true, true, false, false])
  expect([...fitBinary(rows, 0.01)]).toEqual([...weights])
  expect(weights.get('you')).toBeGreaterThan(fitBinary(rows, 0.1).get('you')!)
})
