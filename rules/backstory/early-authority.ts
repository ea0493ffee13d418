import { beforeAsking, defineRule, mayBeCore, stageOf } from '../../src/rule.js'

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
      `
        # Discovery call

        **Rep:** «Are you the decision maker?»
        **Rep:** What happened that got you looking?
        **Rep:** What does it cost you today?
        **Rep:** When do you need it?
        **Rep:** What's your budget?`,
      `
        # Discovery call

        - "What happened that got you looking?"
        - "«Who signs off on this?»"
        - "What gets in your way today?"
        - "What would you like to be different?"
        - "When do you need it?"`,
      {
        text: `
          # Discovery call

          1. "What happened that got you looking?"
          2. "What gets in your way today?"
          3. "«Who makes the final decision?»"
          4. "What would you like to be different?"
          5. "When do you need it?"`,
        options: { after: 3 },
      },
    ],
    good: [
      `
        # Discovery call

        **Rep:** What happened that got you looking?
        **Rep:** What gets in your way today?
        **Rep:** Who else lives with this?
        **Rep:** Who signs off on it?
        **Rep:** When do you need it?`,
      `
        # Discovery call

        - "Who is joining us today?"
        - "What happened that got you looking?"
        - "What gets in your way today?"
        - "Who signs off on this?"
        - "When do you need it?"`,
      `
        # Discovery call

        1. "What happened that got you looking?"
        2. "What gets in your way today?"
        3. "Who makes the final decision?"
        4. "What would you like to be different?"
        5. "When do you need it?"`,
      {
        text: `
          # Renewal call

          - "Who signs the renewal this year?"
          - "How is it working for you?"
          - "What gets in your way today?"
          - "What would you like to be different?"
          - "When do you plan the next year?"`,
        with: { call: 'renewal' },
      },
    ],
  },
  path({ asks }, { options, sure, report }) {
    let learnt = 0
    for (const ask of asks) {
      if (ask.intent === 'authority' && stageOf(ask) !== 'objection' && sure(ask)) {
        report('early', ask, { ask: ask.text }, { suggest: beforeAsking(ask) })
        return
      }
      if (mayBeCore(ask) && ++learnt >= options.after) return
    }
  },
})
