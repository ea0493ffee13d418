import { expect, it } from 'vitest'
import { addUp, figuresOf } from '../../src/report/figures.js'
import { questionMapOf } from '../../src/report/question-map.js'
import { readScript } from '../../src/script/read.js'

const SOURCE = `# Discovery call

## Opening

**Rep:** Hello there. What happened that got you looking?
**Customer:** The old one broke.
**Rep:** What happened then?

## Discovery

**Rep:** How many vans do you run?
**Rep:** How many drivers do you have?
*[wait]*

## Close

**Rep:** Are you in a position to decide today?
`

const map = questionMapOf(readScript(SOURCE, {}))

it('puts each ask where it stands in what the rep says', () => {
  expect(map.asks.map(({ text, line, at, words }) => [text, line, at, words])).toEqual([
    ['What happened that got you looking?', 5, 2, 6],
    ['What happened then?', 7, 8, 3],
    ['How many vans do you run?', 11, 11, 6],
    ['How many drivers do you have?', 12, 17, 6],
    ['Are you in a position to decide today?', 17, 23, 8],
  ])
  expect([map.words, map.turns]).toEqual([31, 5])
})

it('follows the stages', () => {
  expect(map.stages.map(({ stage, from, to }) => [stage, from, to])).toEqual([
    ['opening', 0, 11],
    ['discovery', 11, 23],
    ['close', 23, 31],
  ])
})

it('knows where the customer speaks and the rep waits', () => {
  expect(map.listens).toEqual([8, 23])
})

it('counts how deep a question is followed up', () => {
  expect(map.asks.map(({ depth }) => depth)).toEqual([0, 1, 0, 0, 0])
  expect(figuresOf(map)).toMatchObject({ asks: 5, probes: 1, depths: [3, 1], factRun: 2, pressed: 1, words: 31, turns: 5, longestTalk: 2 })
})

it('holds nothing of the file beside its asks', () => {
  expect(JSON.parse(JSON.stringify(map))).toEqual(map)
  const long = questionMapOf(readScript(`**Rep:** ${'so '.repeat(5000)}why?`, {}))
  expect(JSON.stringify(long).length).toBeLessThan(1500)
})

it('leaves out what is shown as wrong and what nobody says live', () => {
  const more = `${SOURCE}\n## What not to say\n\n❌ "Why haven't you fixed it?"\n\n## E-mail template\n\n> Hi, when can we talk?\n`
  expect(questionMapOf(readScript(more, {})).asks).toHaveLength(5)
})

it('adds up: counts as sums, runs as the longest', () => {
  const one = figuresOf(map)
  expect(addUp([one, one])).toMatchObject({ asks: 10, probes: 2, depths: [6, 2], factRun: 2, words: 62, longestTalk: 2 })
  expect(addUp([])).toMatchObject({ asks: 0, depths: [], intents: {} })
})
