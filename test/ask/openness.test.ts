import { describe, expect, test } from 'vitest'
import { parseClause } from '../../src/ask/clause.js'
import { readForm } from '../../src/ask/form.js'
import type { Openness } from '../../src/ask/labels.js'
import { readOpenness } from '../../src/ask/openness.js'

const opennessOf = (text: string): Openness => {
  const clause = parseClause(text)
  return readOpenness(clause, readForm(clause).form).openness
}

const CASES: Readonly<Record<Openness, readonly string[]>> = {
  open: [
    'What happened next?',
    'How does the handover work?',
    'Why did the last one leave?',
    'What problems does that cause?',
    'What kind of trouble does it make?',
    'Can you tell me about the garden?',
    'Walk me through a normal intake.',
    'Could you walk me through who sits on the panel?',
    'What are the alternatives?',
    'What are you hoping to change?',
    'And then?',
    'Such as?',
    'Thoughts?',
    "What's most important to you in a builder?",
    "What's behind that date?",
    'How so?',
    'What if nothing changes by May?',
    'What if you do not repair it?',
    'Can you be more specific?',
    "I'd love to know what good looks like for you.",
  ],
  narrow: [
    'Who signs for it?',
    'What % of the beds stand empty?',
    'When is the lease up?',
    'Where is the boiler?',
    'Which floor floods first?',
    'How many nurses are on nights?',
    'How confident are you in the count?',
    'How custom does it have to be?',
    'What size is the tank?',
    "What's your budget?",
    "What's the best number to reach you on?",
    'What would one lost day cost you?',
    'What do you pay for it now?',
    'May I ask what you are paying?',
    'Could you tell me when the contract ends?',
    'Do you know how many come back?',
    'On a scale of one to ten, where are you?',
    "What's the latest you could take delivery?",
    'Start date?',
    'You are paying what for that?',
    'How do you spell the street?',
  ],
  closed: [
    'What if we started with one bed?',
    'What if you could try it for a week?',
    'Is the attic dry?',
    'Gas or electric?',
    "You close at six, don't you?",
    "I'm curious whether the roof has been looked at.",
    'How about Thursday?',
    'In no hurry?',
    'Want me to send it over?',
    'Do you know if the drains were checked?',
    "I'd like to go back to that, if you don't mind.",
  ],
}

test('of nouns after “what” those that name things are narrow', () => {
  expect(opennessOf('What devices do the drivers carry?')).toBe('narrow')
  expect(opennessOf('What kind of boats do you moor?')).toBe('narrow')
  expect(opennessOf('What permits must the site have?')).toBe('narrow')
  expect(opennessOf('What roadblocks did the crew hit?')).toBe('open')
  expect(opennessOf('What tasks eat your Monday?')).toBe('open')
})

describe('openness', () => {
  for (const [openness, texts] of Object.entries(CASES)) {
    test.each(texts)(`${openness}: %s`, (text) => {
      expect(opennessOf(text)).toBe(openness)
    })
  }
})
