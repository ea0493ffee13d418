import { asksOf, defineRule, mayBe } from '../../src/rule.js'

export default defineRule({
  id: 'no-business-context',
  summary: 'No question asks about the customer’s own market, customers or plans.',
  why: 'A business buys because something moves in its own market. Who asks only about the problem hears half of the reason and none of the urgency.',
  source: 'S2.6',
  instead: "What's shifting in your market?",
  severity: 'info',
  where: { notRole: ['bank'], market: 'b2b', call: ['discovery', 'renewal', 'mixed'] },
  messages: {
    missing:
      'No question asks about the customer’s own market, customers or plans. That is where their reasons come from: ask what is shifting on their side.',
  },
  offWhen: 'You sell to private people: set `market: b2c`.',
  examples: {
    bad: [
      `
        # «Discovery call»

        **Rep:** What happened that got you looking?
        **Rep:** What does it cost you each week?
        **Rep:** How many vans do you run?
        **Rep:** What is your budget?
        **Rep:** When do you need it?`,
      `
        # «Discovery call»

        - "How did you come to run the workshop?"
        - "What are you trying to achieve?"
        - "What gets in your way today?"
        - "Who signs off on this?"
        - "When do you need it?"`,
      {
        text: `
          # «Second call»

          1. "What should be true by spring?"
          2. "What gets in your way today?"
          3. "What does that cost you each week?"
          4. "Who signs off on this?"
          5. "When do you need it?"`,
        with: { call: 'renewal', market: 'b2b' },
      },
    ],
    good: [
      `
        # Discovery call

        **Rep:** What's shifting in your market?
        **Rep:** What happened that got you looking?
        **Rep:** How many vans do you run?
        **Rep:** What is your budget?
        **Rep:** When do you need it?`,
      `
        # Discovery call

        - "What is your strategy for the next two years?"
        - "What gets in your way today?"
        - "What does that cost you each week?"
        - "Who signs off on this?"
        - "When do you need it?"`,
      {
        text: `
          # Boiler visit

          - "What happened with the boiler?"
          - "Who lives here with you?"
          - "Which rooms stay cold?"
          - "What would you like to spend?"
          - "When would you like it done?"`,
        with: { call: 'in-home' },
      },
      {
        text: `
          # Discovery call

          - "What happened that got you looking?"
          - "What gets in your way today?"
          - "What does that cost you each week?"
          - "What would you like to spend?"
          - "When do you need it?"`,
        with: { market: 'b2c' },
      },
    ],
  },
  script(script, { known, report }) {
    if (known.has('business-context') || asksOf(script).some((ask) => mayBe(ask, 'business-context'))) return
    report('missing', { span: script.head })
  },
})
