import { describe, expect, it } from 'vitest'
import { fitLending } from '../../.tools/train/lending.js'
import { random } from '../../.tools/train/logistic.js'
import { type AskInput, classifyAsks, nearnessOf } from '../../src/ask/classify-asks.js'
import { addLent, LENDING, leaningOf, lendings, type Nearness } from '../../src/ask/intent/neighbours.js'
import { INTENTS, type Intent } from '../../src/ask/labels.js'
import { ALONE } from '../../src/ask/reading.js'

const K = INTENTS.length
const sureOf = (intent: Intent): Float64Array => {
  const shares = new Float64Array(K)
  shares[INTENTS.indexOf(intent)] = 1
  return shares
}
/** What one way of lending gives an ask of one intent. */
const share = (lent: Float64Array, way: (typeof LENDING)[number], intent: Intent): number =>
  lent[LENDING.indexOf(way) * K + INTENTS.indexOf(intent)] as number
const inputs = (texts: readonly string[], place: (index: number) => Partial<AskInput> = () => ({})): AskInput[] =>
  texts.map((text, index) => ({
    text,
    line: 1 + 2 * index,
    turn: index,
    section: 0,
    context: { ...ALONE, stage: 'discovery' },
    ...place(index),
  }))

describe('what neighbours lend', () => {
  it('tells turn, section and script apart', () => {
    const [a, b, c, d] = inputs(['A?', 'B?', 'C?', 'D?'], (i) => ({ turn: [0, 0, 1, 2][i]!, section: [0, 0, 0, 1][i]! })) as [
      AskInput,
      AskInput,
      AskInput,
      AskInput,
    ]
    expect([nearnessOf(undefined, a), nearnessOf(a, b), nearnessOf(b, c), nearnessOf(c, d)]).toEqual(['none', 'turn', 'section', 'script'])
  })

  it('lends forward and back, by how near the two stand', () => {
    const near: Nearness[] = ['none', 'turn', 'script']
    const [first, second, third] = lendings([sureOf('budget'), sureOf('goal'), sureOf('authority')], near) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    expect(share(second, 'before:turn', 'budget')).toBe(1)
    expect(share(first, 'after:turn', 'goal')).toBe(1)
    expect(share(third, 'before:script', 'goal')).toBe(1)
    expect(share(second, 'after:script', 'authority')).toBe(1)
    expect(share(third, 'before:section', 'goal')).toBe(0)
  })

  it('lends nothing of itself, and nothing to an ask that stands alone', () => {
    const [only] = lendings([sureOf('budget')], ['none']) as [Float64Array]
    expect(only.every((each) => each === 0)).toBe(true)
    for (const lent of lendings([sureOf('budget'), sureOf('goal'), sureOf('goal')], ['none', 'section', 'section']).slice(0, 1)) {
      for (const way of LENDING) expect(share(lent, way, 'budget')).toBeCloseTo(0, 12)
    }
  })

  it('lends nothing from one script to the next', () => {
    const together = lendings(
      [sureOf('budget'), sureOf('goal'), sureOf('person'), sureOf('impact')],
      ['none', 'section', 'none', 'section'],
    )
    const apart = [
      ...lendings([sureOf('budget'), sureOf('goal')], ['none', 'section']),
      ...lendings([sureOf('person'), sureOf('impact')], ['none', 'section']),
    ]
    expect(together).toEqual(apart)
  })

  it('gives a section what its other asks are for, the less the fewer they are', () => {
    const asks = (count: number) => [sureOf('budget'), ...Array.from({ length: count }, () => sureOf('timeline'))]
    const near = (count: number): Nearness[] => ['none', ...Array.from({ length: count }, () => 'section' as const)]
    const of = (count: number) => share(lendings(asks(count), near(count))[0] as Float64Array, 'section', 'timeline')
    expect(of(1)).toBeCloseTo(1 / 3, 9)
    expect(of(8)).toBeCloseTo(8 / 10, 9)
  })

  it('ends a section where the next begins', () => {
    const lent = lendings([sureOf('goal'), sureOf('goal'), sureOf('budget'), sureOf('budget')], ['none', 'section', 'script', 'section'])
    expect(share(lent[0] as Float64Array, 'section', 'budget')).toBe(0)
    expect(share(lent[3] as Float64Array, 'section', 'goal')).toBe(0)
    expect(share(lent[3] as Float64Array, 'script', 'goal')).toBeGreaterThan(0)
  })

  it('takes a ruling for nearly all of what an ask lends', () => {
    const leaning = leaningOf(sureOf('goal'), { intent: 'close' })
    expect(leaning[INTENTS.indexOf('close')]).toBeCloseTo(0.9, 9)
    expect(leaning.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
    const own = sureOf('goal')
    expect(leaningOf(own, undefined)).toBe(own)
  })

  it('adds by the weight of each way, and says how much', () => {
    const scores = new Float64Array(K)
    const [, lent] = lendings([sureOf('goal'), sureOf('budget')], ['none', 'turn'])
    const gained = addLent(scores, lent as Float64Array, { 'before:turn': 0.5, 'after:turn': 9 })
    expect(gained[INTENTS.indexOf('goal')]).toBe(0.5)
    expect(scores).toEqual(gained)
  })
})

describe('asks of one script', () => {
  const budget = ['What budget have you set aside for this?', 'How much have you put aside so far?', 'What price would be too high?']

  it('takes a vague ask for one of those around it, and says so', () => {
    const vague = 'Is there a limit?'
    const alone = classifyAsks(inputs([vague]))[0]!
    const among = classifyAsks(inputs([...budget.slice(0, 2), vague, budget[2]!]))[2]!
    expect(among.intent).toBe('budget')
    expect(among.cues.some(({ cue }) => cue === 'the questions around it' || cue.startsWith('digs into'))).toBe(true)
    expect(alone.cues.some(({ cue }) => cue === 'the questions around it')).toBe(false)
  })

  it('leaves a plain ask what it is among others', () => {
    const among = classifyAsks(inputs([...budget.slice(0, 2), 'Who else has to agree to this?', budget[2]!]))
    expect(among.map(({ intent }) => intent)).toEqual(['budget', 'budget', 'authority', 'budget'])
  })

  it('leaves one that is sure by itself as it is, label and confidence', () => {
    const sure = 'Which features are must-haves for you?'
    const [alone] = classifyAsks(inputs([sure]))
    const among = classifyAsks(inputs(['What do you use today?', 'How many people work with it?', sure, ...budget]))[2]!
    expect([among.intent, among.confidence.intent]).toEqual([alone!.intent, alone!.confidence.intent])
  })

  it('is surer of an ask whose neighbours are for the same', () => {
    const ask = 'What range are we in?'
    const confidence = (texts: readonly string[]) => classifyAsks(inputs(texts)).at(-1)!.confidence.intent
    expect(confidence([...budget, ask])).toBeGreaterThan(confidence(['When would you like to start?', 'Who else is involved?', ask]))
  })
})

describe('learning how far to believe neighbours', () => {
  /** Asks whose neighbour before, in the same section, is for the same as often as `same` says; their own scores are right six times in ten. */
  const asks = (count: number, same: number) => {
    const next = random(5)
    const other = (of: number) => (of + 1 + Math.floor(next() * (K - 1))) % K
    return Array.from({ length: count }, (_, i) => {
      const of = i % K
      const said = next() < same ? of : other(of)
      const leans = next() < 0.6 ? of : other(of)
      const [, lent] = lendings([sureOf(INTENTS[said] as Intent), new Float64Array(K)], ['none', 'section'])
      return { scores: Float64Array.from({ length: K }, (_, k) => (k === leans ? 4 : 0)), lent: lent as Float64Array, of, weight: 1 }
    })
  }

  it('believes a way the more the oftener it is right, and others not at all', () => {
    const [often, seldom] = [fitLending(asks(600, 0.9)), fitLending(asks(600, 0.4))]
    expect(often['before:section']).toBeGreaterThan(seldom['before:section'] as number)
    expect(seldom['before:section']).toBeGreaterThan(0)
    expect(often['after:turn']).toBe(0)
  })

  it('gives the same weights for the same asks', () => {
    expect(fitLending(asks(200, 0.7))).toEqual(fitLending(asks(200, 0.7)))
  })
})
