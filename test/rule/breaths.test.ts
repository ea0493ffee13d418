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
