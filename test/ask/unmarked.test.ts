import { describe, expect, it } from 'vitest'
import { askKind } from '../../src/ask/detect.js'
import { unmarkedQuestion } from '../../src/ask/unmarked.js'

describe('a question whose mark is left out', () => {
  it.each([
    'How long have you had the kiln',
    'what do you do when a courier is late',
    'And how do you settle that.',
    'Do you keep spare filters',
    'Are your ovens gas or electric',
    'Have you asked the landlord',
    'Is your line free on Mondays.',
    'Which of the vans do you drive yourself',
    'On a scale of 1 to 10, how happy are you with the oven',
  ])('speaks to them: %s', (line) => {
    expect(unmarkedQuestion(line)).toBe('theirs')
    expect(askKind(line)).toBe('question')
  })

  it.each([
    'Who signs for the oil',
    'How many pallets a week',
    'What happens when the pump stops',
    'Is there a date for that',
    'Does it hurt on the stairs',
    'Anyone else on the committee',
    'Which floors are let',
    'On a scale of 1-10, how tidy is the yard',
    'Does dust ever get into: the flour, the oven',
    'Has rain ever stopped the vans',
  ])('asks about something: %s', (line) => {
    expect(unmarkedQuestion(line)).toBe('any')
    expect(askKind(line)).toBeUndefined()
  })

  it.each([
    'What they pay today',
    'How it works',
    'What your crew needs',
    'How to open',
    'What not to say',
    'When you call back',
    'Do your homework first',
    'Do not pitch',
    'Have your notes ready.',
    'Has budget',
    'Is decision maker',
    'Can be done in a day',
    'Will call on Friday',
    'Could be better',
    'Were you to ask me, I would wait',
    'What a day!',
    'Has budget: yes, no',
    'Do this: sweep, mop, dry',
    'On a scale of 1 to 10, the yard is tidy',
    'Does it ever:',
    'How do you:',
    'What would you do if…',
    'How do you do?',
  ])('is none: %s', (line) => {
    expect(unmarkedQuestion(line)).toBeUndefined()
  })
})
