import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { lintText } from '../../src/engine/lint.js'

const told = (rule: string, said: string) =>
  lintText(`# Visit\n\nRep: ${said}\nRep: What made you ring us?\nRep: How do you heat the barn today?`, rules, {
    rules: {},
    role: 'script',
  }).findings.some((finding) => finding.rule === rule)

describe('tie-down-tag lets company and plain facts pass', () => {
  it.each([
    "Cold out there today, isn't it?",
    "It's a glorious morning, isn't it?",
    "The traffic was dreadful, wasn't it?",
    "You've got four horses, haven't you?",
    "You have a cat, don't you?",
    "You're at the end of the lane, aren't you?",
    "You moved here in spring, didn't you?",
    "There are five of you in the yard, aren't there?",
    "It's a gas stove, isn't it?",
    "That's the old boiler, isn't it?",
    "It's a three-bedroom house, isn't it?",
    "They're in the yard at night, aren't they?",
    "Your lease ends in May, doesn't it?",
    "Your vans are from 2019, aren't they?",
    "Your crew starts at six, don't they?",
    "There's a loft over the garage, isn't there?",
    "The boiler was fitted in 2010, wasn't it?",
    "The horses belong to your sister, don't they?",
    "You use the small stove in summer, don't you?",
    "You were with the other dealer until spring, weren't you?",
  ])('%s', (said) => expect(told('tie-down-tag', said)).toBe(false))

  it.each([
    "It's a beautiful stove, isn't it?",
    "A lovely finish, isn't it?",
    "You've got a problem, haven't you?",
    "You're in trouble without it, aren't you?",
    "You've got two girls to protect, haven't you?",
    "You have two options, don't you?",
    "You work hard for your money, don't you?",
    "You want the best for your horses, don't you?",
    "There is only one answer, isn't there?",
    "That's a great saving, isn't it?",
    "It's a fair price, isn't it?",
    "It saves you a lot of work, doesn't it?",
    "It's a stove that pays for itself, isn't it?",
    "It's a steal, isn't it?",
    "It's a no-brainer, isn't it?",
    "That's the smart choice, isn't it?",
    "That's what you came for, isn't it?",
    "It's time to replace it, isn't it?",
    "It's your family, isn't it?",
    "Your lease is too dear, isn't it?",
    "Your vans deserve better, don't they?",
    "Your crew would love that, wouldn't they?",
    "Your heating bills are rising, aren't they?",
    "There's a better way, isn't there?",
    "There's no harm in a look, is there not?",
    "The old boiler is a risk, isn't it?",
    "The choice is yours, isn't it?",
    "You see the difference, don't you?",
  ])('but not %s', (said) => expect(told('tie-down-tag', said)).toBe(true))
})

describe('false-urgency lets pass what runs out on their side', () => {
  it.each([
    'Would you look around before it runs out?',
    'When do you order oil, and how full is your tank before it runs out?',
    'Your lease is up soon: what would you change before it runs out?',
    'Your current deal ends next month, is that right?',
  ])('%s', (said) => expect(told('false-urgency', said)).toBe(false))

  it.each([
    'I would grab one before they run out.',
    'Order today, before it runs out.',
    'This offer is good, so look at it before it runs out.',
    'Get yours before they are gone.',
    'Your discount ends tonight.',
    'Your current deal ends next month, and our price goes up tomorrow.',
  ])('but not %s', (said) => expect(told('false-urgency', said)).toBe(true))
})

describe('source-survey asks how they found the seller', () => {
  it.each(['How did you hear about the new fire rules?', 'How did you find out about the leak?'])('not %s', (said) =>
    expect(told('source-survey', said)).toBe(false),
  )
  it.each(['How did you hear about us?', 'How did you hear about the open day?', 'How did you hear about our new rules?'])(
    'but %s',
    (said) => expect(told('source-survey', said)).toBe(true),
  )
})
