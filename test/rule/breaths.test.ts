import { expect, it } from 'vitest'
import { lintText } from '../../src/index.js'

const LEAD = '# Discovery call\n\n## Discovery\n\n'
const REST = '\n\n**Rep:** Who signs off on this?\n\n**Rep:** What is your budget?\n\n**Rep:** When do you need it?\n'
const unfollowed = (text: string) => lintText(LEAD + text + REST).filter(({ rule }) => rule === 'no-follow-up-probe')

it.each([
  ['on one line', '**Rep:** How did you end up with three systems? What are you trying to achieve this year?'],
  ['on two lines', '**Rep:** How did you end up with three systems?\nWhat are you trying to achieve this year?'],
  ['with two blanks between them', '**Rep:** How did you end up with three systems?  What are you trying to achieve this year?'],
  ['in a quotation', '> How did you end up with three systems?\n> What are you trying to achieve this year?'],
])('two questions asked in one go are one to follow up, %s', (_, text) => {
  expect(unfollowed(text)).toEqual([])
})

it('two questions in turns of their own are two to follow up', () => {
  const text = '**Rep:** How did you end up with three systems?\n\n**Rep:** What are you trying to achieve this year?'
  expect(unfollowed(text)).toHaveLength(1)
})

const stacked = (text: string) => lintText(text).filter(({ rule }) => rule === 'stacked-questions')

it.each([
  ['in a quotation', '> How many vans do you run?\n> Which depot are they in?\n> Who plans the tours?'],
  ['with talk on the line', '> Thanks for that. How many vans do you run?\n> Which depot are they in?\n> Who plans the tours?'],
  [
    'with cues in brackets',
    '> How many vans do you run? (let them answer)\n> Which depot are they in? (let them answer)\n> Who plans the tours?',
  ],
])('questions that each end a line of their own stand in a list, %s', (_, text) => {
  expect(stacked(text)).toEqual([])
})

it.each([
  ['two lines', '> How many vans do you run?\n> Which depot are they in?', 2],
  ['two on one line', '> How many vans do you run? Which depot are they in?\n> Who plans the tours?', 3],
])('%s are said in one breath', (_, text, count) => {
  expect(stacked(text).map(({ message }) => message)).toEqual([expect.stringMatching(new RegExp(`^${count} questions`))])
})

it.each([
  ['What happened that got you looking? When did it start? How many vans do you run? Who plans the tours?', 4],
  ['What made you start looking? What went wrong? How many vans do you run?', 3],
])('counts what stands in one breath: %s', (text, count) => {
  expect(stacked(`> ${text}`).map(({ message }) => message)).toEqual([expect.stringMatching(new RegExp(`^${count} questions`))])
})

it('the pause stands behind the question that the advice names', () => {
  const [finding] = stacked('> What made you start looking? What went wrong? How many vans do you run?')
  const [suggestion] = finding?.suggestions ?? []
  expect(suggestion?.text).toBe('Wait for the answer to “What went wrong?”, then ask “How many vans do you run?”')
  expect(suggestion?.edit?.text).toContain('What went wrong? [wait] How many vans')
})

it('words that only lead on are no question whose answer is waited for', () => {
  const [finding] = stacked(
    '> What gets in your way? I’d like to understand if your crew needs training. Would a trial in spring help you see more value?',
  )
  const [suggestion] = finding?.suggestions ?? []
  expect(suggestion?.text).toMatch(/^Wait for the answer to “What gets in your way\?”, then ask “Would a trial/)
})

it('no pause leads to a question that steers: then the one to keep is all there is to ask', () => {
  const suggested = (second: string) =>
    stacked(`${LEAD}**Rep:** How are tours planned today? ${second}\n`).flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
  expect(suggested("Wouldn't it be great if that took ten minutes?")).toEqual(['Ask “How are tours planned today?” and wait'])
  expect(suggested('Who pays when one is late?')).toEqual([
    'Wait for the answer to “How are tours planned today?”, then ask “Who pays when one is late?”',
  ])
})
