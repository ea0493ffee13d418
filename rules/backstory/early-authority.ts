import { tooEarly } from '../../src/built-in.js'
import { bullets, defineRule, numbered, turns } from '../../src/rule.js'

/** Who answers the phone there is asked for the person to speak to, not weighed. */
const AT_THE_DOOR = /\b(?:gate ?keepers?|reception(?:ists?)?|front desk|switchboard)\b/i

export default defineRule({
  id: 'early-authority',
  summary: 'Who decides is asked before the customer was asked about themselves.',
  why: 'Asked early, “Are you the decision maker?” tells people that they may not be worth the time. Asked after their own story, who else is concerned comes up by itself.',
  source: 'S0.10, S3.6; MEDDPICC practice: fill the slots, but not as a checklist',
  instead: 'Who else lives with this?',
  severity: 'info',
  where: { notRole: ['bank'], notCall: ['rfp', 'renewal', 'close', 'objection', 'coaching', 'interview'] },
  messages: {
    early:
      '“{ask}” asks who decides before the customer could tell what it is about. It weighs the person, not the problem: ask first who else lives with it.',
  },
  options: {
    after: { default: 2, min: 1, help: 'How many questions about the customer must come before the first one about who decides.' },
  },
  examples: {
    bad: [
      turns(
        "Discovery call / «Are you the decision maker?» / What happened that got you looking? / What does it cost you today? / When do you need it? / What's your budget?",
      ),
      bullets(
        'Discovery call / What happened that got you looking? / «Who signs off on this?» / What gets in your way today? / What would you like to be different? / When do you need it?',
      ),
      {
        text: numbered(
          'Discovery call / What happened that got you looking? / What gets in your way today? / «Who makes the final decision?» / What would you like to be different? / When do you need it?',
        ),
        options: { after: 3 },
      },
    ],
    good: [
      bullets(
        'Discovery call / ## Front desk / Who decides about the tours at your place? / ## Discovery / What happened that got you looking? / What gets in your way today? / What would you like to be different? / When do you need it?',
      ),
      turns(
        'Discovery call / What happened that got you looking? / What gets in your way today? / Who else lives with this? / Who signs off on it? / When do you need it?',
      ),
      bullets(
        'Discovery call / Who is joining us today? / What happened that got you looking? / What gets in your way today? / Who signs off on this? / When do you need it?',
      ),
      numbered(
        'Discovery call / What happened that got you looking? / What gets in your way today? / Who makes the final decision? / What would you like to be different? / When do you need it?',
      ),
      {
        text: bullets(
          'Renewal call / Who signs the renewal this year? / How is it working for you? / What gets in your way today? / What would you like to be different? / When do you plan the next year?',
        ),
        with: { call: 'renewal' },
      },
    ],
  },
  path({ asks }, { options, sure, report }) {
    const early = tooEarly(
      asks.filter(({ section }) => !AT_THE_DOOR.test(section.title)),
      'authority',
      options.after,
      sure,
    )
    if (early) report('early', early.ask, { ask: early.ask.text }, early.extra)
  },
})
