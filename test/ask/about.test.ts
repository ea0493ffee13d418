import { describe, expect, test } from 'vitest'
import { readAbout } from '../../src/ask/about.js'
import { parseClause } from '../../src/ask/clause.js'
import type { About, Intent } from '../../src/ask/labels.js'

const CASES: readonly (readonly [string, Intent, About])[] = [
  ['How old is the boiler?', 'situation', 'thing'],
  ['Does the software talk to the till?', 'situation', 'thing'],
  ['What colour should the roof be?', 'requirement', 'thing'],
  ['How many people are on the team?', 'situation', 'organisation'],
  ['What does the process look like on a Monday?', 'situation', 'organisation'],
  ['What is shifting in your market?', 'business-context', 'organisation'],
  ['How did you get into the trade?', 'person', 'person'],
  ['How do you feel about the mess?', 'problem', 'person'],
  ['Who signs off?', 'authority', 'deal'],
  ["What's your budget?", 'budget', 'deal'],
  ['When would you like to meet?', 'next-step', 'deal'],
]

describe('what an ask is about', () => {
  test.each(CASES)('%s (%s) is about the %s', (text, intent, about) => {
    expect(readAbout(parseClause(text), intent)).toBe(about)
  })
})
