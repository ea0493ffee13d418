import { tooEarly } from '../../src/built-in.js'
import { bullets, defineRule, numbered, turns } from '../../src/rule.js'

export default defineRule({
  id: 'early-budget',
  summary: 'A budget question comes before the customer was asked about themselves.',
  why: 'A price can only be weighed against what the problem costs. Asked for money first, customers protect themselves with a low number or none, and every later talk is about that number.',
  source: 'S0.5, S0.10; MEDDPICC practice: budget belongs in the talk, not at its start',
  instead: 'What does it cost you to leave it as it is?',
  severity: 'warning',
  where: { notRole: ['bank'], notCall: ['rfp', 'renewal', 'close', 'objection', 'coaching', 'interview'] },
  messages: {
    early:
      '“{ask}” asks for money before anyone knows what the problem costs. The customer can only defend a number: ask first what it costs them to leave things as they are.',
  },
  options: {
    after: { default: 1, min: 1, help: 'How many questions about the customer must come before the first one about money.' },
  },
  offWhen: 'Your price is public and fixed, and the question only sorts out who cannot pay it.',
  examples: {
    bad: [
      turns(
        "Discovery call / «What's your budget?» / What happened that got you looking? / What does it cost you today? / Who else feels it? / When do you need it?",
      ),
      bullets(
        'Discovery call / How many drivers do you have? / «What price range did you have in mind?» / What gets in your way today? / What would you like to be different? / Who signs off on this?',
      ),
      {
        text: numbered(
          'Discovery call / What happened that got you looking? / «How much have you set aside for it?» / What does it cost you today? / Who else feels it? / When do you need it?',
        ),
        options: { after: 2 },
      },
    ],
    good: [
      turns(
        "Discovery call / What does it cost you today? / Who else feels it? / What's your budget? / When do you need it? / Who signs off on this?",
      ),
      bullets(
        'Discovery call / How many drivers do you have? / What happened that got you looking? / What price range did you have in mind? / What would you like to be different? / Who signs off on this?',
      ),
      numbered(
        'Discovery call / What do you pay for the present system? / What gets in your way today? / What would you like to be different? / Who else feels it? / How much have you set aside for it?',
      ),
      {
        text: bullets(
          "Answering the tender / What's your budget? / Which features do you need? / Who reads the answers? / What does it cost you today? / When do you need it?",
        ),
        with: { call: 'rfp' },
      },
    ],
  },
  path({ asks }, { options, sure, report }) {
    const early = tooEarly(asks, 'budget', options.after, sure)
    if (early) report('early', early.ask, { ask: early.ask.text }, early.extra)
  },
})
