import { expect, it } from 'vitest'
import { questionsOf, wayOf } from '../../src/report/brief/questions.js'
import flowPretty from '../../src/report/flow-pretty.js'
import { timeline } from '../../src/report/html/timeline.js'
import { questionMapOf } from '../../src/report/question-map.js'
import type { Finding } from '../../src/rule/finding.js'
import { readScript } from '../../src/script/read.js'
import { plain } from './style.js'

/** More than a call takes arguments. */
const MANY = 150_000

it('draws the map of a script with any number of asks', () => {
  const map = questionMapOf(readScript('**Rep:** Who noticed?\n', {}))
  const [ask] = map.asks
  if (!ask) throw new Error('no ask was read')
  expect(timeline({ ...map, asks: Array.from({ length: MANY }, () => ask) }, 'q', false)).toMatch(/<\/svg>$/)
})

it('draws the ways through a script with any number of places', () => {
  const places = Array.from({ length: MANY }, (_, id) => ({ id, title: '', within: [], line: id + 1, asks: ['Why?'], next: [] }))
  const drawn = flowPretty({ scripts: [{ file: 'a.md', role: 'script', call: 'discovery', places }], errors: [] }, plain)
  expect(drawn.match(/Why\?/g)).toHaveLength(MANY)
})

it('takes each ask and each finding of a brief a fixed number of times', () => {
  const MANY = 2000
  const map = questionMapOf(readScript('**Rep:** Who noticed?\n', {}))
  let looks = 0
  const asks = Array.from({ length: MANY }, (_, i) => ({
    ...map.asks[0],
    line: i,
    get text() {
      looks++
      return `Why ${i}?`
    },
  })) as unknown as typeof map.asks
  const findings = Array.from({ length: MANY }, (_, i) => ({
    severity: 'warning',
    get line() {
      looks++
      return i
    },
    column: 1,
    suggestions: [],
  })) as unknown as readonly Finding[]
  expect(questionsOf(wayOf({ ...map, asks }), findings, [])).toHaveLength(12)
  expect(looks).toBeLessThan(10 * MANY)
})
