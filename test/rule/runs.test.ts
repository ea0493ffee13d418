import { describe, expect, it } from 'vitest'
import { asksOf, isCore, isTo, mayBe, mayBeCore, stageOf, talkingPoints } from '../../src/rule/asks.js'
import { isFollowedUp } from '../../src/rule/follow-ups.js'
import { objectionsOf } from '../../src/rule/objections.js'
import { runsOfAsks, share, stretches } from '../../src/rule/runs.js'
import type { Script, Step } from '../../src/script/model.js'
import { readScript } from '../../src/script/read.js'
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

  it('breaks at a note that tells the rep to be quiet, and at no other', () => {
    for (const text of ['Let the silence work here. Count to five.', 'Shut up now. Really.', 'Now wait.', 'Smile, and let her think.'])
      expect(runs(withAfter(script, 1, { kind: 'note', text })), text).toEqual(['one', 'two three'])
    for (const text of ['The price list is on page two.', 'Customers hate to wait.', 'Then wait until you send the offer.'])
      expect(runs(withAfter(script, 1, { kind: 'note', text })), text).toEqual(['one two three'])
  })

  it('breaks after every ask where a note says that each is answered first, up to the next heading', () => {
    const text = 'Ask these one at a time and wait for the answer:'
    expect(runs(withAfter(script, 0, { kind: 'note', text }))).toEqual(['one', 'two', 'three'])
    const list = madeScript(['# A', 'goal: one', 'goal: two', '# B', 'goal: three', 'goal: four'])
    expect(runs(withAfter(list, 0, { kind: 'note', text }))).toEqual(['one', 'two', 'three four'])
  })

  it('takes what is asked only if something holds for a run of its own', () => {
    const text = `# Call

## Discovery

- "What gets in your way?"
- If they say it takes too long: "How long is it?"
- If they say it costs too much: "What were you expecting?"
- If they say no: "What is behind it?"
- "What would you like to change?"`
    expect(runs(readScript(text)).map((run) => run.split('?').length - 1)).toEqual([1, 1, 1, 2])
  })

  it('breaks at words between two quotations that tell the rep to be quiet', () => {
    const list = (cue: string) => `# Call

## Discovery

- "What gets in your way?"
- "What does it cost you?"${cue}
- "Who else feels it?"
- "What would you like to change?"`
    expect(runs(readScript(list(' (smile, then wait)')))).toHaveLength(2)
    expect(runs(readScript(list(' (write it down)')))).toHaveLength(1)
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
