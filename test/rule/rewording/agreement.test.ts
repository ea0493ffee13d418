import { describe, expect, it } from 'vitest'
import rules from '../../../rules/index.js'
import { lintText } from '../../../src/engine/lint.js'
import { insteadOfNod } from '../../../src/rule/rewording/agreement.js'
import { openedTag } from '../../../src/rule/rewording/pressing.js'

describe('insteadOfNod', () => {
  it.each([
    ["Isn't it amazing?", 'How does that strike you?'],
    ["Won't that be great?", 'How does that strike you?'],
    ["Don't you miss feeling strong?", 'What, if anything, do you miss?'],
    [
      "And you wouldn't want to leave that on your daughter, would you?",
      'How much does leaving that on your daughter worry you, if at all?',
    ],
    ["You wouldn't want the dog breathing that in, would you?", 'How much does that worry you, if at all?'],
    ['What if I could show you how to save 40%?', 'What would saving 40% change for you, if anything?'],
    ["I hear you, but what's your health worth to you?", 'How does your health come into this for you?'],
    ["What's a good night's sleep worth?", "How does a good night's sleep come into this for you?"],
    ["Aren't your weekends worth it?", 'How do your weekends come into this for you?'],
    ["Doesn't it make sense to fix it before winter?", 'How would it suit you to fix it before winter?'],
    ["Don't you think your guests deserve better?", 'What do you want for your guests?'],
    ["Wouldn't you rather pay a little now than a lot later?", 'You could pay a little now, or a lot later. How do you weigh the two?'],
    ["Don't you want your wedding to be perfect?", 'What do you want for your wedding?'],
    ["Who wouldn't want a lower bill?", 'What would a lower bill change for you, if anything?'],
    ["Who wouldn't want to pay less?", 'What would paying less change for you, if anything?'],
    ['Would you agree that timing is everything?', 'How much does timing matter to you?'],
    ["Isn't it time you treated yourself?", 'What would make it the right time for you?'],
    ["Aren't you tired of chasing late payers?", 'How do you feel about chasing late payers?'],
    ["Why wouldn't you want to protect your family?", 'What speaks against it for you?'],
    ['So you like paying the power company more every year?', 'How do you feel about paying the power company more every year?'],
  ])('%s', (text, wanted) => {
    expect(insteadOfNod(text)).toBe(wanted)
    const { findings } = lintText(`**Rep:** ${wanted}`, rules, { rules: {}, role: 'script' })
    expect(findings.map(({ rule }) => rule)).toEqual([])
  })

  it.each([
    "Isn't it the pump that leaks?",
    "Don't you want your invoices to be faster?",
    "Wouldn't you rather be safe than sorry?",
    'What is your van worth to a dealer?',
    'Who would want a lower bill in your team?',
    'What if the pump fails at night?',
    'Would you agree that the yard is too small?',
  ])('leaves alone: %s', (text) => {
    expect(insteadOfNod(text)).toBeUndefined()
  })
})

describe('openedTag', () => {
  it.each([
    [
      'If I could save you two hours a week, you’d want to know about it, right?',
      'Suppose I could save you two hours a week. What would that change for you, if anything?',
    ],
    ["If the pump fails, you'd want to know about it, wouldn't you?", undefined],
  ])('%s', (text, wanted) => {
    const said = openedTag({ text })[0]
    if (wanted === undefined) expect(said ?? '').not.toContain('Suppose')
    else expect(said).toBe(wanted)
  })
})
