import { expect, it } from 'vitest'
import { asked, notToAsk } from './reading-of.js'

it('a heading that sets bad against good makes nothing below it a counter-example', () => {
  const below = '\n\nOn a live call:\n\n> **CSM:** "Who told you about the ferry?"\n> **Caller:** "My aunt."\n'
  expect(asked(`# Ferry desk\n\n## Weak versus strong${below}`)).toEqual(['Who told you about the ferry?'])
  expect(notToAsk(`# Ferry desk\n\n## Weak openers${below}`)).toEqual(['Who told you about the ferry?'])
})

it('questions that are not to be answered at once are the other side’s', () => {
  const questions = '\n\n- "How does this work with our tills?"\n- "What will you charge us for a fourth stall?"\n'
  expect(
    asked(`# Demo call\n\n**Rep:** "What is a market day like for you?"\n\n## Questions not to answer on the spot${questions}`),
  ).toEqual(['What is a market day like for you?'])
  expect(
    asked(`# Demo call\n\n**Rep:** "What is a market day like for you?"\n\n## Questions to ask before the demo${questions}`),
  ).toContain('What will you charge us for a fourth stall?')
})

it('"Walk me back to" asks for the story', () => {
  expect(asked('# Interview\n\n- "Walk me back to the day the mill stood still."\n- "Walk the dog back to the barn."\n')).toEqual([
    'Walk me back to the day the mill stood still.',
  ])
})

it('a message in the open, under its subject, is not said on the call', () => {
  const message = 'Sub: Your ice house\n\nHi {Name},\nDoes your ice last until noon? We can help.\n\nCurious to see it?\n'
  expect(asked(`# Ice call\n\nEmail 1:\n\n${message}\nOn the phone:\n\n- What do you do at noon?\n`)).toEqual(['What do you do at noon?'])
  expect(asked(`# Ice call\n\nEmail 1:\n\n${message}\nVM 1\n\nHello, it is Ada from Frost. Does your ice last until noon?\n`)).toEqual([
    'Does your ice last until noon?',
  ])
  // A subject that is none: what the talk is about.
  expect(asked('# Ice call\n\nSubject: the ice house\n\n- What do you do at noon?\n')).toEqual(['What do you do at noon?'])
})
