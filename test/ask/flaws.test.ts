import { describe, expect, it } from 'vitest'
import { parseClause } from '../../src/ask/clause.js'
import { readFlaws } from '../../src/ask/flaws.js'
import { readForm } from '../../src/ask/form.js'
import { FLAWS, type Flaw } from '../../src/ask/labels.js'
import { readOpenness } from '../../src/ask/openness.js'
import { ALONE, type AskContext } from '../../src/ask/reading.js'
import { AT_HOME } from './flaws/at-home.js'
import { BY_SETTING } from './flaws/by-setting.js'
import { BY_SHAPE } from './flaws/by-shape.js'
import { CLOSE_CALLS } from './flaws/close-calls.js'
import { IN_TRADES } from './flaws/in-trades.js'
import { OTHER_WAYS } from './flaws/other-ways.js'
import { SENTENCES, type Sentence } from './flaws/sentences.js'
import { TOLD_APART } from './flaws/told-apart.js'

const CONTEXT: AskContext = { ...ALONE, stage: 'discovery' }

function flawsOf(sentence: Sentence, context: Partial<AskContext> = {}) {
  const { text, stage, intent, probe, before, after, heard, call } = typeof sentence === 'string' ? { text: sentence } : sentence
  const clause = parseClause(text)
  const { form } = readForm(clause)
  const { openness } = readOpenness(clause, form)
  const around = {
    ...CONTEXT,
    ...(stage ? { stage } : {}),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(heard ? { heard } : {}),
    ...(call ? { call } : {}),
    ...context,
  }
  const labels = { form, openness, intent: intent ?? 'situation', softened: clause.softeners.length > 0, probe: probe ?? false } as const
  return { text, ...readFlaws(clause, around, labels) }
}
const textOf = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.text)

describe.each(FLAWS)('%s', (flaw: Flaw) => {
  const hits = [
    ...SENTENCES[flaw].hits,
    ...(OTHER_WAYS[flaw]?.hits ?? []),
    ...(BY_SETTING[flaw]?.hits ?? []),
    ...(BY_SHAPE[flaw]?.hits ?? []),
    ...(AT_HOME[flaw]?.hits ?? []),
    ...(CLOSE_CALLS[flaw]?.hits ?? []),
    ...(TOLD_APART[flaw]?.hits ?? []),
    ...(IN_TRADES[flaw]?.hits ?? []),
  ]
  const misses = [
    ...SENTENCES[flaw].misses,
    ...(OTHER_WAYS[flaw]?.misses ?? []),
    ...(BY_SETTING[flaw]?.misses ?? []),
    ...(BY_SHAPE[flaw]?.misses ?? []),
    ...(AT_HOME[flaw]?.misses ?? []),
    ...(CLOSE_CALLS[flaw]?.misses ?? []),
    ...(TOLD_APART[flaw]?.misses ?? []),
    ...(IN_TRADES[flaw]?.misses ?? []),
  ]

  it('has enough to be tested with', () => {
    expect(hits.length).toBeGreaterThanOrEqual(8)
    expect(misses.length).toBeGreaterThanOrEqual(12)
  })

  it.each(hits.map((sentence) => [textOf(sentence), sentence] as const))('is seen in “%s”', (_, sentence) => {
    const { flaws, cues, text } = flawsOf(sentence)
    expect([...flaws.keys()]).toContain(flaw)
    const cue = cues.find(({ label }) => label === `flaw:${flaw}`)
    expect(cue?.span?.start).toBeGreaterThanOrEqual(0)
    expect(cue?.span?.end).toBeLessThanOrEqual(text.length)
  })

  it.each(misses.map((sentence) => [textOf(sentence), sentence] as const))('is not seen in “%s”', (_, sentence) => {
    expect([...flawsOf(sentence).flaws.keys()]).not.toContain(flaw)
  })
})

describe('an interview', () => {
  it('presses nobody: what keeps them from switching is a reason there', () => {
    const text = "What's stopping you from switching now?"
    expect(flawsOf(text, { call: 'interview' }).flaws.has('close-pressure')).toBe(false)
    expect(flawsOf(text, { call: 'close' }).flaws.has('close-pressure')).toBe(true)
  })
})

describe('flaws beside each other', () => {
  it('finds none in good questions', () => {
    const good = [
      'What made you look at this again?',
      'How did the move to two sites come about?',
      'Could you walk me through the last audit?',
      'What do they care about, and why is that important to them?',
      'Is there anything else that holds you back?',
      'Who else lives with this every day?',
    ]
    for (const text of good) expect([...flawsOf(text).flaws.keys()], text).toEqual([])
  })

  it('gives a sentence all the flaws it has', () => {
    const { flaws } = flawsOf("Don't you owe it to your guests to sign this today?")
    expect([...flaws.keys()]).toEqual(expect.arrayContaining(['leading', 'close-pressure']))
  })

  it('names the words that show the flaw', () => {
    const text = 'Who bakes the bread, and what does the flour cost you?'
    const { cues } = flawsOf(text)
    const span = cues[0]?.span
    expect(text.slice(span?.start, span?.end)).toBe('what does the flour cost you')
  })
})

describe('what stands around the ask', () => {
  it('takes our names from the context', () => {
    const text = 'What problems do you have that Fennel could take off you?'
    expect([...flawsOf(text).flaws.keys()]).toEqual([])
    expect([...flawsOf(text, { ourNames: ['Fennel'] }).flaws.keys()]).toEqual(['product-anchored'])
    expect([...flawsOf('Why Fennel?', { ourNames: ['Fennel'] }).flaws.keys()]).toEqual(['product-anchored'])
  })

  it('forgives a tag on what the customer has just said', () => {
    const text = "The old press is a nightmare to clean, isn't it?"
    expect([...flawsOf("A clean press would save your night crew an hour, wouldn't it?").flaws.keys()]).toEqual(['leading'])
    expect([...flawsOf(text, { heard: 'Honestly the old press is a nightmare to clean.' }).flaws.keys()]).toEqual([])
  })

  it('takes nothing as shown in an interview', () => {
    const text = 'How much more would you pay if we added a night service?'
    expect([...flawsOf(text, { stage: 'pitch', call: 'interview' }).flaws.keys()]).toEqual(['hypothetical'])
    expect([...flawsOf(text, { stage: 'pitch' }).flaws.keys()]).toEqual([])
  })

  it.each([
    'At that rate £90 starts to look pretty cheap, right?',
    'That makes it quite a bargain, right?',
    'Fifty a month is really affordable, right?',
  ])('a verdict on the price is not the seller’s: “%s”', (text) => {
    expect([...flawsOf(text, { stage: 'objection' }).flaws.keys()]).toEqual(['leading'])
  })
  it.each([
    'Your old rent was cheap, right?',
    'You said the Tuesday slot looks cheap, right?',
    'So it is £90 a month, right?',
    'They sound reasonable, right?',
  ])('a fact is checked: “%s”', (text) => {
    expect([...flawsOf(text, { stage: 'objection' }).flaws.keys()]).toEqual([])
  })

  it.each([
    'Would this motivate you to water the plants?',
    'Would you switch to renting tools by the hour?',
    'Do you think it would work for you?',
    'Would seeing the queue change when you come in?',
    'If I built this, would you use it on your rounds?',
    'Would something like that interest you?',
  ])('an interview fishes with “%s”', (text) => {
    expect([...flawsOf(text, { stage: 'discovery', call: 'interview' }).flaws.keys()]).toEqual(['hypothetical'])
  })
  it.each([
    ['Would that work for you?', 'next-step'],
    ['Would you join us again for half an hour in May?', 'next-step'],
    ['Would it help if we started with the queue?', 'agenda-check'],
  ] as const)('an interview arranges with “%s”', (text, intent) => {
    expect([...flawsOf({ text, stage: 'discovery', intent }, { call: 'interview' }).flaws.keys()]).toEqual([])
  })

  it('takes a heading’s word for an assumptive close', () => {
    const close = { stage: 'close', headings: ['The assumptive close'] } as const
    for (const text of ['Does eight work for the crew, or would noon be better?', 'Which one suits you best?']) {
      const sentence = { text, stage: 'close', intent: 'close' } as const
      expect([...flawsOf(sentence, close).flaws.keys()], text).toEqual(['assumptive'])
      expect([...flawsOf(sentence, { ...close, headings: ['Dates'] }).flaws.keys()], text).toEqual([])
    }
  })

  it('takes a label’s word for an assumptive close that goes ahead', () => {
    const text = "We'll have the pump running on Monday, does that suit?"
    const sentence = { text, stage: 'close', intent: 'close' } as const
    expect([...flawsOf(sentence, { label: 'Assumptive close' }).flaws.keys()]).toEqual(['assumptive'])
    expect([...flawsOf(sentence, { label: 'Dates' }).flaws.keys()]).toEqual([])
    const visit = { ...sentence, text: "I'll come by on Monday to look at it, does that suit?" }
    expect([...flawsOf(visit, { label: 'Assumptive close' }).flaws.keys()]).toEqual([])
  })

  it('takes a yes to being set up for a sale where the heading calls it an assumptive close', () => {
    const sentence = {
      text: 'Sound good?',
      stage: 'close',
      intent: 'close',
      before: "Let's get you started with the spring plan. I'll send you the link right after this call.",
    } as const
    expect([...flawsOf(sentence, { headings: ['Assumptive close'] }).flaws.keys()]).toEqual(['assumptive'])
    expect([...flawsOf(sentence, { headings: ['Dates'] }).flaws.keys()]).toEqual([])
    expect([...flawsOf({ ...sentence, before: 'You told me about the pens.' }, { headings: ['Assumptive close'] }).flaws.keys()]).toEqual(
      [],
    )
  })

  it('takes no visit that is booked for a sale', () => {
    const sentence = { text: 'Do mornings or afternoons work better for you?', stage: 'close', intent: 'next-step' } as const
    const close = { headings: ['The alternative close'], stage: 'close' } as const
    expect([...flawsOf({ ...sentence, before: "We'll have the new gate on by the weekend." }, close).flaws.keys()]).toEqual(['assumptive'])
    expect([...flawsOf({ ...sentence, before: "I'm planning consultations for the coming weeks." }, close).flaws.keys()]).toEqual([])
  })

  it('hears a sale that was taken for granted just before', () => {
    const sentence = { text: 'Want me to see which days we have this month?', stage: 'close', intent: 'close' } as const
    expect([...flawsOf({ ...sentence, before: 'Once we get you set up, the pool stays clean by itself.' }).flaws.keys()]).toEqual([
      'assumptive',
    ])
    expect([...flawsOf({ ...sentence, before: 'The pool stays clean by itself.' }).flaws.keys()]).toEqual([])
    expect([...flawsOf({ ...sentence, before: "I'll put you down for a call." }).flaws.keys()]).toEqual([])
  })

  it('leaves the words of the trade to coaches', () => {
    expect([...flawsOf("Who's the economic buyer?", { call: 'coaching', role: 'coach' }).flaws.keys()]).toEqual([])
  })

  it('reads a loaded choice in an objection', () => {
    const text = 'Would you rather have the cheapest roof or the one that lasts for decades?'
    expect([...flawsOf(text, { stage: 'objection' }).flaws.keys()]).toEqual(['leading'])
  })

  it('never throws and finds nothing in nothing', () => {
    for (const text of ['', '?', '...', '[Name]?', 'and', 'why', 'Which of our', '“”']) expect(() => flawsOf(text)).not.toThrow()
    expect(flawsOf('').flaws.size).toBe(0)
  })
})
