import { describe, expect, it } from 'vitest'
import { asksOf, isCore, isTo, mayBe, mayBeCore, stageOf, talkingPoints } from '../../src/rule/asks.js'
import { isFollowedUp } from '../../src/rule/follow-ups.js'
import { objectionsOf } from '../../src/rule/objections.js'
import { runsOfAsks, share, stretches } from '../../src/rule/runs.js'
import type { Script, Step } from '../../src/script/model.js'
import { type Item, madeScript } from '../script/made-script.js'

const runs = (script: Script, throughSlots = false) =>
  script.stages.flatMap((stage) => runsOfAsks(script, stage, { throughSlots }).map((run) => run.map(({ text }) => text).join(' ')))

/** The script with a pause, or a customer line, put after the step of this number. */
function withAfter(script: Script, place: number, added: Partial<Step>): Script {
  const step = { ...(script.steps[place] as Step), turn: undefined, ...added }
  return { ...script, steps: [...script.steps.slice(0, place + 1), step, ...script.steps.slice(place + 1)] }
}

describe('runsOfAsks', () => {
  const script = madeScript(['# A', 'goal: one', 'goal: two', '# B', 'goal: three'])

  it('runs through headings, notes and talk', () => {
    expect(runs(script)).toEqual(['one two three'])
    expect(runs(madeScript(['goal: one', 'By the way.', 'goal: two']))).toEqual(['one two'])
    expect(runs(withAfter(script, 1, { kind: 'note' }))).toEqual(['one two three'])
  })

  it('breaks at a listen cue, a customer line and a reflection', () => {
    expect(runs(withAfter(script, 1, { kind: 'pause', pause: 'listen' }))).toEqual(['one', 'two three'])
    const customer = { ...(script.turns[0] ?? expect.fail()), speaker: 'customer' as const }
    expect(runs(withAfter(script, 1, { kind: 'turn', turn: customer }))).toEqual(['one', 'two three'])
    expect(runs(madeScript(['goal: one', 'It sounds like nights are worst.', 'goal: two']))).toEqual(['one', 'two'])
    expect(runs(madeScript(['goal: one', 'So what I am hearing is that it hurts.', 'goal: two']))).toEqual(['one', 'two'])
  })

  it('breaks at an answer slot only where the rule says so', () => {
    const slotted = withAfter(script, 1, { kind: 'pause', pause: 'slot' })
    expect(runs(slotted)).toEqual(['one', 'two three'])
    expect(runs(slotted, true)).toEqual(['one two three'])
  })

  it('counts as many of a pick-list as are said', () => {
    expect(runs(madeScript([{ pick: ['goal: one', 'goal: two', 'goal: three'], take: 2 }, 'goal: four']))).toEqual(['one two four'])
  })
})

describe('stretches and share', () => {
  it('finds what stands together', () => {
    const { asks } = madeScript(['goal: one', 'budget: two', 'goal: three', 'goal: four'])
    expect(stretches(asks, isCore).map((stretch) => stretch.length)).toEqual([2, 1])
    expect(share(asks, isTo)).toBe(0.25)
    expect(share([], isTo)).toBe(0)
  })
})

describe('asks', () => {
  const script = madeScript(['goal: one', 'rapport: two', 'budget: three'])

  it('leaves out what does not count', () => {
    expect(talkingPoints(script).map(({ text }) => text)).toEqual(['one', 'three'])
    const asks = script.asks.map((ask, index) => ({ ...ask, negative: index === 0 }))
    expect(asksOf({ asks }).map(({ text }) => text)).toEqual(['two', 'three'])
  })

  it('takes the runner-up for possible where the reading wavers', () => {
    const [ask] = script.asks
    if (!ask) expect.fail()
    const wavering = { ...ask, intent: 'situation', second: 'backstory', confidence: { ...ask.confidence, intent: 0.4 } } as const
    expect(mayBe(wavering, 'backstory')).toBe(true)
    expect(mayBeCore(wavering)).toBe(true)
    expect(mayBe({ ...wavering, confidence: { ...ask.confidence, intent: 0.9 } }, 'backstory')).toBe(false)
    expect(mayBeCore({ ...wavering, confidence: { ...ask.confidence, intent: 0.9 } })).toBe(false)
    expect(mayBe(ask, 'goal', 'problem')).toBe(true)
  })

  it('believes headings about the stage, and no close that announces itself', () => {
    const [ask] = script.asks
    if (!ask) expect.fail()
    const under = (section: 'close' | 'other', stage: 'close' | 'pitch') =>
      stageOf({ ...ask, stage, section: { ...ask.section, stage: section } })
    expect(under('close', 'pitch')).toBe('close')
    expect(under('other', 'pitch')).toBe('pitch')
    expect(under('other', 'close')).toBe('other')
  })
})

describe('isFollowedUp', () => {
  const followed = (items: readonly Item[], change: Partial<Script['asks'][number]> = {}) => {
    const script = madeScript(items)
    const asks = script.asks.map((ask, index) => (index === 1 ? { ...ask, ...change } : ask))
    return isFollowedUp({ ...script, asks }, asks[0] ?? expect.fail())
  }

  it('sees a follow-up in the next ask, in the ask itself, in a branch or in a note', () => {
    expect(followed(['goal: one', 'goal: two'])).toBe(false)
    expect(followed(['goal: one', 'goal: two'], { probe: true })).toBe(true)
    expect(followed(['goal: What do you want, and why?'])).toBe(true)
    expect(followed(['goal: one', { if: 'yes', do: ['goal: two'] }])).toBe(true)
    expect(followed(['problem: one', 'situation: How are you handling that today?'])).toBe(true)
    expect(followed(['problem: one', 'impact: What does the oven cost you?'])).toBe(false)
    expect(followed(['problem: one', 'impact: How has this changed your week?'])).toBe(true)
    expect(followed(['goal: one', '# Follow-up questions', 'goal: two'])).toBe(true)
    const script = madeScript(['goal: one', 'goal: two'])
    const noted = withAfter(script, 0, { kind: 'note', text: 'Dig deeper here.' })
    const renumbered = { ...noted, steps: noted.steps.map((step, index) => ({ ...step, index })) }
    expect(isFollowedUp(renumbered, script.asks[0] ?? expect.fail())).toBe(true)
  })
})

describe('objectionsOf', () => {
  it('collects what the rep says to each objection', () => {
    const script = madeScript([
      '# Call',
      'Hello.',
      { objection: 'Too dear', do: ['It lasts.', 'goal: Compared with what?'] },
      { objection: 'No time', do: ['It is quick.'] },
    ])
    expect(objectionsOf(script).map(({ objection, answers }) => `${objection}: ${answers.length}`)).toEqual(['Too dear: 2', 'No time: 1'])
  })

  it('says nothing about one that nobody answers', () => {
    expect(objectionsOf(madeScript([{ objection: 'Too dear', do: ['# Note'] }]))).toEqual([])
  })
})
