import { expect, it } from 'vitest'
import { unpackCues } from '../../.tools/train/cue-rows.js'
import { jsonLines } from '../../.tools/train/labelled.js'
import { LISTING } from '../../.tools/train/listing-rows.js'
import { parseClause } from '../../src/ask/clause.js'
import { readForm } from '../../src/ask/form.js'

const asks = jsonLines<{ readonly text: string; readonly form: string }>('test/labelled/listing/listing.jsonl')

it('every cue that our asks give is one that the weights were learnt with', () => {
  const known = new Set(unpackCues(LISTING.kept).flatMap(({ cues }) => [...cues.keys()]))
  const given = new Set(LISTING.ownRows().flatMap(({ cues }) => [...cues.keys()]))
  expect([...given].filter((name) => !known.has(name))).toEqual([])
  expect(given.size).toBeGreaterThan(150)
})

it('tells choices from what is or is not so, in as many of either', () => {
  const wrong = asks.filter(({ text, form }) => readForm(parseClause(text)).form !== form).map(({ text }) => text)
  expect(asks.filter(({ form }) => form === 'choice').length).toBeGreaterThanOrEqual(40)
  expect(asks.filter(({ form }) => form === 'polar').length).toBeGreaterThanOrEqual(40)
  // These contrasts are harder than what reps write, of which 9 in 10 are right: they are there to be learnt from.
  expect(wrong.length).toBeLessThanOrEqual(asks.length / 4)
})

it('hands out the cues, and takes another judge of them', () => {
  const said: string[][] = []
  const judge = (verdict: number) => (cues: ReadonlySet<string>) => {
    said.push([...cues])
    return verdict
  }
  const text = 'Do you shear them here or at the fair?'
  expect(parseClause(text, undefined, judge(1)).alternatives).toBeDefined()
  expect(parseClause(text, undefined, judge(-1)).alternatives).toBeUndefined()
  expect(said[0]).toEqual(expect.arrayContaining(['aux do', 'subject you', 'next preposition']))
  // Words of the ask are in none of them.
  expect(said[0]!.join(' ')).not.toMatch(/shear|fair|here/)
})
