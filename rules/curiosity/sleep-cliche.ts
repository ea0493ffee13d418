import { defineRule, phrases } from '../../src/rule.js'

const AWAKE = phrases([
  '~keep ... (up|awake) (at night|nights)',
  '~keep (you|them|him|her) awake',
  '(lose|losing|loses|lost) sleep (over|about)',
])

export default defineRule({
  id: 'sleep-cliche',
  summary: '“What keeps you up at night?” in any of its forms.',
  why: 'Some buyers call it the worst question they get: they have heard it from everybody, and the honest answer is none of the seller’s business. Others defend it; the rule is off until a team wants it.',
  source: 'S3.4; customerexperienceinsight.com on the worst question',
  instead: 'What did you chew on driving home?',
  severity: 'off',
  messages: {
    cliche:
      '“{ask}” is a question that customers have heard from everybody. Ask about a real day instead: what did they chew on driving home?',
  },
  examples: {
    bad: [
      '**Rep:** «What keeps you up at night?»',
      '- "«What is keeping your team awake at night?»"',
      '> "«What are you losing sleep over?»"',
    ],
    good: [
      '**Rep:** What did you chew on driving home?',
      '- "What do you worry about most in this?"',
      '> "How late do you keep the shop open?"',
      '**Customer:** This keeps me up at night.',
    ],
  },
  ask(ask, { report }) {
    if (AWAKE.finds(ask)) report('cliche', ask, { ask: ask.text }, { reword: ['What did you chew on driving home last week?'] })
  },
})
