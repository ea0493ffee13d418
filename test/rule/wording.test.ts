import { describe, expect, it } from 'vitest'
import { doublingOf } from '../../src/rule/flaw-forms.js'
import { startsWithWhat } from '../../src/rule/openings.js'
import { aboutObjection, beforeAsking, insteadOfAssuming, withoutProduct } from '../../src/rule/wording.js'
import type { Ask } from '../../src/script/model.js'
import { madeScript } from '../script/made-script.js'

function ask(text: string, given: Partial<Ask> = {}): Ask {
  const [made] = madeScript([`goal: ${text}`]).asks
  if (!made) expect.fail()
  return { ...made, ...given }
}

describe('startsWithWhat', () => {
  it.each([
    'What now?',
    "What's wrong?",
    'And what happened?',
    'So, what would you change?',
    'Dana, what do you need?',
    'If it fails, what happens?',
    'Okay. So what next?',
  ])('%s', (text) => {
    expect(startsWithWhat(ask(text))).toBe(true)
  })
  it.each(['When that fails, whom do you call?', 'Which van, and what for?'.replace(', and what', ' and what'), 'Whatever happened?'])(
    'not %s',
    (text) => {
      expect(startsWithWhat(ask(text))).toBe(false)
    },
  )
  it('goes by the form', () => {
    expect(startsWithWhat(ask('What now, is it the cost or the time?', { form: 'choice' }))).toBe(false)
  })
})

describe('what to ask instead', () => {
  it('fits what was asked', () => {
    expect(insteadOfAssuming(ask('Which plan shall I set up?'))).toEqual(['Does any of these solve it for you?'])
    expect(insteadOfAssuming(ask('Where shall we deliver it?'))).toEqual(['What would you still like to know before you decide?'])
    expect(beforeAsking(ask('How would you like to pay?', { intent: 'budget' }))).toEqual(['What has it been costing you so far?'])
    expect(beforeAsking(ask('What size do you need?', { intent: 'requirement' }))[0]).toBe(
      'What should the right size make easier for you?',
    )
    expect(withoutProduct(ask('What made you go with our boats?', { intent: 'competition' }))).toEqual([
      'What was going on when you started looking?',
    ])
    expect(withoutProduct(ask('Which of our modules do you like?', { intent: 'interest' }))).toEqual([
      'Which part of your day should this change?',
    ])
  })

  it.each([
    ['It is too expensive.', 'What are you comparing it with?'],
    ['My customers look at the lower prices.', 'What do they usually ask you for?'],
    ['I need to think about it.', 'What would you like to think through?'],
    ["Our team doesn't know that press well enough.", 'Which part of it would be new?'],
    ['I have to ask my wife.', 'What will they want to know first?'],
    ['We already have a supplier.', 'What would have to go wrong there before you looked around?'],
    ['Just send me some information.', 'What would you look for in it first?'],
    ['We have no time for that.', 'What about the timing worries you?'],
    ['The crew will not adopt it.', 'What happened the last time something new came in?'],
    ['My dog ate it.', 'What is behind that for you?'],
  ])('asks about “%s”', (objection, expected) => {
    expect(aboutObjection({ text: objection })).toEqual([expected])
  })

  it('is the same for the same ask', () => {
    for (const made of [beforeAsking, withoutProduct, insteadOfAssuming]) {
      expect(made(ask('Anything?'))).toEqual(made(ask('Anything?')))
      expect(made(ask('Anything?')).every((wording) => /^[A-Z].*\?$/.test(wording))).toBe(true)
    }
  })
})

describe('questions in one sentence', () => {
  it('tells a pair, a rephrase and two blanks apart', () => {
    expect(doublingOf(ask('What do you care about, and why is that?'))).toBe('probe-pair')
    expect(doublingOf(ask('What is driving it, what are they trying to do?'))).toBe('rephrase')
    expect(doublingOf(ask('What do you use and what do you pay?', { flaws: new Map([['compound', 1]]) }))).toBe('two-blanks')
    expect(doublingOf(ask('What do you use?'))).toBeUndefined()
  })
})
