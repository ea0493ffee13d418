import { describe, expect, test } from 'vitest'
import { classifyAsk } from '../../src/ask/classify.js'
import { parseClause } from '../../src/ask/clause.js'
import { readProbe } from '../../src/ask/probe.js'
import { ALONE, type AskContext, type PreviousAsk } from '../../src/ask/reading.js'

const PLAIN: AskContext = { ...ALONE, stage: 'discovery', headings: ['Questions'], title: 'Call', call: 'discovery' }

const askedBefore = (text: string, more: Partial<PreviousAsk> = {}): PreviousAsk => ({
  text,
  reading: classifyAsk(text, PLAIN),
  gap: 1,
  sameTurn: false,
  sameSection: true,
  answered: false,
  ...more,
})

const isProbe = (text: string, context: Partial<AskContext>): boolean => readProbe(parseClause(text), { ...PLAIN, ...context }).probe

describe('probes', () => {
  test.each([
    ['Why is that?', 'What slows the crew down most?'],
    ['What happened then?', 'Have you ever switched growers?'],
    ['Can you give me an example?', 'Where does the handover go wrong?'],
    ['And then?', 'What do you do when a pallet goes missing?'],
    ['Tell me more about that.', 'How was the first season?'],
    ['How did that go?', 'Did you try a second supplier?'],
    ['In what way?', 'Which week is the hardest?'],
    ['What do you mean by that?', 'How is the new hall?'],
    ['And who dealt with it?', 'When did the pump last fail?'],
  ])('%s after %s', (text, before) => {
    expect(isProbe(text, { previous: askedBefore(before, { gap: 0, sameTurn: true }), before })).toBe(true)
  })

  test.each([
    ['Which of the sheds floods?', { label: 'Probe' }],
    ['Who noticed first?', { label: 'Follow-up' }],
    ['How did the buyers take it?', { leadIn: 'What happened to the spring order?' }],
    ['Who signs for it?', { column: 'Follow-up' }],
  ])('%s where the layout says so', (text, context) => {
    expect(isProbe(text, { ...context, previous: askedBefore('What happened to the spring order?') })).toBe(true)
  })

  test.each([
    ['What does your team look like today?', 'How many sites do you run?'],
    ['Who else needs to be part of the decision?', "What's your budget?"],
    ['Does that sound fair?', 'Shall we start with the roof?'],
    ['How many vans are on the road?', 'Where are you based?'],
    ['Would it help if I sent the plan over?', 'When is the board meeting?'],
    ['If the numbers work, could we start in June?', 'What would you want to see first?'],
  ])('no probe: %s', (text, before) => {
    expect(isProbe(text, { previous: askedBefore(before) })).toBe(false)
  })

  test('a first ask digs into nothing', () => {
    expect(isProbe('What does your day look like?', {})).toBe(false)
  })

  test('talk of the rep in between breaks the thread', () => {
    const before = 'We have worked with forty growers in the valley and most of them say the same about the frost.'
    expect(isProbe('How does that sound?', { previous: askedBefore('Where are you based?', { sameTurn: true }), before })).toBe(false)
  })

  test('the reasons are named, the weightiest first', () => {
    const { cues, confidence } = readProbe(parseClause('Why is that?'), {
      ...PLAIN,
      label: 'Probe',
      previous: askedBefore('What slows you down?'),
    })
    expect(cues[0]).toMatchObject({ label: 'probe', cue: 'labelled as a follow-up' })
    expect(cues.length).toBeLessThanOrEqual(3)
    expect(confidence).toBeGreaterThan(0.9)
  })
})
