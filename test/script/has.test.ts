import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const hasIn = (...said: string[]) => readScript(said.map((line) => `**Rep:** ${line}\n`).join('\n'), { role: 'script' }).has
const ASKS = ['How do you wash the vans today?', 'Who books the bays?', 'What does a dirty van cost you?', 'What have you tried so far?']

describe('an agenda', () => {
  it.each([
    "I'd love to hear how the yard runs before I tell you about us.",
    'Then we can figure out if there is a fit.',
    "We've got half an hour, and I'd spend it on your yard.",
    'This should only take about 10-15 minutes.',
    'Today is about the Saturday shift, nothing else.',
    "The reason I'm calling is the bay on Mill Road.",
    "Here's why I'm here.",
    'I wanted to look back at the year before we look ahead.',
    'I wanted to go through the three offers with you.',
  ])('is told by “%s”', (line) => {
    expect(hasIn('Hi Jo.', line, ...ASKS).agenda).toBe(true)
  })
  it.each([
    'The brushes last 15-20 years, other ones seven.',
    'Could I have half a minute of yours?',
    "I'm here to help you with anything you need.",
    'Our goal is to keep the vans on the road.',
    "I'd love to understand the yard a bit better so I can make sure it suits you.",
  ])('is not told by “%s”', (line) => {
    expect(hasIn('Hi Jo.', line, ...ASKS).agenda).toBe(false)
  })
  it('comes in the first half, a plain reason for the call anywhere', () => {
    const talk = Array.from({ length: 5 }, () => ASKS).flat()
    expect(hasIn(...talk, 'This should only take about 10-15 minutes.').agenda).toBe(false)
    expect(hasIn(...talk, "The reason I'm calling is the bay on Mill Road.").agenda).toBe(true)
  })
  it.each([
    "That's exactly why I'm calling.",
    'Before we talk about that, I want to understand what went on.',
    "I'm here to make the queue at the brushes go away.",
    "I just wanted to see if you'd be open to a quick 15-minute visit this week to see if the bays might be a fit?",
  ])('is not told by “%s”, which nods, puts off, boasts or asks for another talk', (line) => {
    expect(hasIn('Hi Jo.', line, ...ASKS).agenda).toBe(false)
  })
  it('is more than its bare reason in a cold call', () => {
    const cold = (line: string, ...first: string[]) =>
      readScript([...first, 'Hi Jo, this is Kit.', line, ...ASKS].map((said) => `**Rep:** ${said}\n`).join('\n'), {
        role: 'script',
        call: 'cold',
      }).has.agenda
    for (const reason of ["I'm calling because we wash vans overnight.", "I'm calling about the bay on Mill Road."])
      expect(cold(reason), reason).toBe(false)
    for (const plan of [
      "The reason I'm calling is the bay on Mill Road.",
      "I'll tell you in half a minute why I'm calling, and then you decide whether we go on.",
      'Can I take half a minute to tell you why I rang you of all people, and then you tell me if we should keep talking?',
    ])
      expect(cold(plan), plan).toBe(true)
    const visit = "I'll show you the bays, and then you can see whether it makes sense for your vans."
    expect(cold(visit)).toBe(true)
    expect(cold(visit, ...ASKS, ...ASKS, ...ASKS), 'what the visit is to be, not this call').toBe(false)
  })
  it('is none in answers to objections', () => {
    const source = "**Rep:** I'm calling about the bay on Mill Road.\n"
    const { has } = readScript(source, { role: 'script', call: 'objection' })
    expect(has.agenda).toBe(false)
  })
})

describe('a follow-up plan', () => {
  it.each([
    "I'll send you the bay plan by Friday.",
    "I'll write down what you told me and copy you in.",
    'Let me put it together and call you on Monday.',
    'Would Thursday at four suit your yard boss as well?',
    "I'll have the figures ready on [Date].",
    "I'd suggest a follow-up in March.",
    "I'll come by on the 14th with the plan of the bays.",
    "I'll try the yard again on the 14.",
    "We'll follow up once the yard is open again.",
    'Could I reach out again when the new brushes are in?',
  ])('is told by “%s”', (line) => {
    expect(hasIn(...ASKS, line).follow_up_plan).toBe(true)
  })
  it.each([
    'Let me share how other yards look at it.',
    "I'll share a bit about how we work.",
    "I'll keep this short because you have vans to send out.",
    'Let me get you set up.',
    'If we could start next week, how would that feel?',
    'When would be a better time to talk?',
    'Do you have any follow-up thoughts?',
    'Most yards lose work to slow follow-up.',
    'It logs each wash so your team can listen and follow up.',
    "I can't bring you a second pair of hands.",
    'We can set it to call only the late ones.',
    "We'll go over your phone rota and the 3 most important bays.",
    "Let's come back to that in a minute.",
    'Could I call the yard a small one?',
  ])('is not told by “%s”', (line) => {
    expect(hasIn(...ASKS, line).follow_up_plan).toBe(false)
  })
})

describe('an “anything else”', () => {
  it.each([
    'What did I not ask about the yard?',
    "What did you think I'd ask you and I didn't?",
    'Is there anything else I should know about the bays?',
    'Is there any other wish for the bays that has not been addressed?',
    'So the brushes, the queue, anything else?',
  ])('is asked by “%s”', (line) => {
    expect(hasIn(...ASKS, line).anything_else).toBe(true)
  })
  it.each(['What did I ask you about the bays?', 'What would you ask them to wash?', 'Something else?', 'Do you run any other bays?'])(
    'is not asked by “%s”',
    (line) => {
      expect(hasIn(...ASKS, line).anything_else).toBe(false)
    },
  )
})
