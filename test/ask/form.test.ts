import { describe, expect, test } from 'vitest'
import { parseClause } from '../../src/ask/clause.js'
import { readForm } from '../../src/ask/form.js'
import type { Form } from '../../src/ask/labels.js'

const formOf = (text: string): Form => readForm(parseClause(text)).form

const CASES: Readonly<Record<Form, readonly string[]>> = {
  tag: [
    "So that's the third time, right?",
    "You keep the spare keys here, don't you?",
    "We're at the hour, is that okay?",
    'I will send both versions and you pick, deal?',
    'Mondays are the worst, are they?',
    'Noon it is, agreed?',
    "If the permit slips, the crew stands idle, doesn't it?",
    'You met Ravi last spring, huh?',
    "Let's write it down now, shall we?",
  ],
  choice: [
    'Is it the cost or the downtime?',
    'Do you own the vans or lease them?',
    'Gas or electric?',
    'Would mornings or afternoons suit the crew better?',
    'Which way are you leaning – repair, replace or wait?',
    'Where do the bikes stand at night: hallway, cellar, yard?',
    'Is that the deposit, the balance, or something else?',
    'Pine, oak, walnut?',
    'Do you sort it yourselves, or does the landlord send someone?',
    'Help me understand – is it the date or the price?',
    'May I ask: do you rent, or is it yours?',
    'Speed or finish, which counts more for you?',
    'Do you want the fence to be:',
    'Are you looking for:',
    'Is it getting better or worse?',
    'Do you like it on or off?',
  ],
  indirect: [
    'Could you tell me how it started?',
    'Mind if I ask why you left?',
    "I'm curious what changed.",
    "We look after ponds here and I'm curious how you keep yours clear.",
    'Can you describe a normal Tuesday?',
    'Could you walk me through the last order?',
    'Can you give me some background on the roof?',
    'Do you know who signs for the gate?',
    "I'd love to hear how the fair went.",
    'Would you mind telling me what the old one cost?',
    'Have you thought about what happens when the lease ends?',
    'I was wondering whether the attic stays dry.',
    'May I ask what you pay them now?',
    'Any idea what the council charges?',
    "It'd help me to know where the pipes run.",
    "What I'd like to understand is how the shifts change over.",
    "If it isn't too early, can I ask who else has a say?",
  ],
  'imperative-probe': [
    'Walk me through last Tuesday.',
    'Tell me about the team.',
    'Help me understand the gap between the two bids.',
    'Describe the worst week of the season.',
    'Take me back to the morning it flooded.',
    'So tell me a bit more about the co-op.',
    'Give me a sense of the volumes.',
    'Paint me a picture of opening day.',
    'Picture the yard in May and tell me what you see.',
    'Help me understand – what does that do to your evenings?',
    'Tell me about your last storm or flood.',
    'Describe your biggest worry or hope:',
  ],
  why: ['Why now?', 'How come the third one stayed?', 'And why is that?', 'So why the rush?', 'If it works, why touch it?'],
  how: [
    'How did the crew cope?',
    'How many vans?',
    'How long has it dripped?',
    'When the phones go down, how do people reach you?',
    'Okay, and how does payday work here?',
    'By how much?',
  ],
  'open-wh': [
    'When that fails, what happens?',
    'If you could change one thing, what would it be?',
    "What's the reason for the switch?",
    'Who looks after the boiler?',
    'By when does the hall need to be ready?',
    'In what way did they let you down?',
    'Which of your depots is the oldest?',
    'On a bad day where does the queue end?',
    "What's your number?",
    '[Name], what got you into beekeeping?',
    'I know we are short of time, but what went wrong?',
    'What happens if nobody orders before noon?',
    'Roughly what share goes out by sea?',
    'Whereabouts in the building do you sit?',
    'During lunch or when you are out in the yard, what happens at the gate?',
    'What is the damp doing to you – in time, sleep, money?',
    'What would a leak do to the house – not just floors, but walls, wiring?',
  ],
  polar: [
    'Is that right?',
    'Is it noisy or anything?',
    'Could you move the meeting?',
    'Could you send me the plan?',
    'If I may, is the date fixed?',
    'Do you have pets or children?',
    'Are there any leaks or drips we should look at?',
    'Would you be open to a visit?',
    'Can I ask you for ten minutes?',
    "We've set aside an hour; does that still work?",
    'Would you say the last crew did a fair job?',
    'Has anybody from finance seen it?',
    'Were the beans late again?',
    'Even if it snows, are you open?',
    'Would it help if we:',
    'Do you plan on or need to move the shed?',
    'Do you or your neighbours use the path?',
    'Can you show me the list or sheet you work from?',
    'Is this affecting your hedges or beds?',
    'Are late frosts or heavy rains a problem for your seedlings?',
    'Would you think of a pond, or probably not this year?',
  ],
  'statement-q': [
    "You've had no heat since Sunday?",
    'Fair?',
    'Any deadline?',
    'How about Tuesday?',
    'Want me to pencil that in?',
    'Mind if I sit down?',
    'Sound good?',
    'Ever had a claim?',
    'What if we started with one floor?',
    'Compared to what?',
    'In-house team?',
    "I'd like to dig into that, if you don't mind.",
    'So the blue one stays?',
    "Then you'd want it in by, what, October?",
    "Tell me if I'm off: you would sooner wait?",
    'Worth a look?',
    'Gardener, cleaner, etc.?',
  ],
}

test('a thing to hand over is no talk', () => {
  expect(formOf('Could you share a photo of the gate?')).toBe('polar')
  expect(formOf('Can you share an anonymous sample of the log?')).toBe('polar')
  expect(formOf('Could you share how the gate looks?')).toBe('indirect')
  expect(formOf('Can you share a bit about the gate?')).toBe('indirect')
})

test('a list of what it is about is no list of answers', () => {
  expect(formOf('How did you deal with leaks, late vans or lost keys?')).toBe('how')
  expect(formOf('What would make heat/cold unbearable or dull for the crew?')).toBe('open-wh')
  expect(formOf('What payments do you take (cash, card, cheque or vouchers)?')).toBe('open-wh')
  expect(formOf('Are you facing leaks or draughts this winter?')).toBe('polar')
  expect(formOf('How do they pay you, cash or card?')).toBe('choice')
  expect(formOf('How do you send it: by post or by van?')).toBe('choice')
})

test('parts of one thing that is asked about are no answers', () => {
  for (const text of [
    'Do you collect or keep the waste oil?',
    'Are you using or planning to use wood pellets?',
    'Is the lift in place or being fitted?',
    'Will you find and/or hire the band?',
    'Will the day include talks, tours, or tastings?',
    'Do you need chairs, tables, or lamps?',
    'Could you put us through to the person who looks after waste or recycling?',
    'Is the owner or manager in?',
    'Would you be happy naming us to ten or more neighbours?',
    'Does the kit cover a row of tools (saws, files or planes)?',
  ])
    expect(formOf(text), text).toBe('polar')
  expect(formOf('Who helped you, including family, friends, or staff?')).toBe('open-wh')
  expect(formOf('Where do walls, floors, or doors get dirty?')).toBe('open-wh')
  expect(formOf('Who comes in (guests, staff, drivers)?')).toBe('open-wh')
  expect(formOf('No sheds, barns, or stables?')).toBe('statement-q')
})

test('answers set against each other are', () => {
  for (const text of [
    'Do you own or rent the hall?',
    'Do you need ovens, mixers, or both?',
    'Does it take longer than your lunch, or less?',
    'Is it the noise that is bothering you or something else?',
    'Would you want a stove that heats or one that looks nice?',
    'Do you happen to know if it runs on gas, oil or wood?',
    'Would you describe it as dull, sharp, or something else?',
    'Is the kitchen or the bathroom colder?',
  ])
    expect(formOf(text), text).toBe('choice')
})

test('when and name open questions of their own', () => {
  expect(formOf('When works for a short visit?')).toBe('open-wh')
  expect(formOf('When during the day do you bake?')).toBe('open-wh')
  expect(formOf('When it rains, where does it leak?')).toBe('open-wh')
  expect(formOf('Name for the booking?')).toBe('statement-q')
  expect(formOf('Name the three busiest days.')).toBe('imperative-probe')
})

describe('form', () => {
  for (const [form, texts] of Object.entries(CASES)) {
    test.each(texts)(`${form}: %s`, (text) => {
      expect(formOf(text)).toBe(form)
    })
  }

  test('the words that decided it are named', () => {
    const clause = parseClause('Okay Dana, could you tell me how it started?')
    const { form, range, because, confidence } = readForm(clause)
    expect(form).toBe('indirect')
    expect(clause.words.slice(range.start, range.end).map((word) => word.norm)).toEqual(['could', 'you', 'tell', 'me'])
    expect(because).not.toBe('')
    expect(confidence).toBeGreaterThan(0.5)
  })

  test('texts without words do not throw', () => {
    for (const text of ['', '?', '…', '[Question about budget]', '???', '"', '- - -']) expect(() => formOf(text)).not.toThrow()
  })
})

test('a tag needs no comma behind a statement', () => {
  for (const text of ['You run two vans right?', "That's a lot isn't it?", 'So you are on the ground floor right?'])
    expect(formOf(text), text).toBe('tag')
  for (const text of ['Did I get that right?', 'You got it right?', 'They have to feel right?', 'You want it done right?'])
    expect(formOf(text), text).not.toBe('tag')
})
