import { asksOf, defineRule, mayBe } from '../../src/rule.js'

export default defineRule({
  id: 'no-importance-probe',
  summary: 'No question asks why any of it matters to the customer.',
  why: 'What people want is only half; why they want it decides. The reason is also what they will tell the others who have to agree.',
  source: 'S2.1, S3.3, S3.10',
  instead: 'Why does that one matter most?',
  severity: 'info',
  where: { notRole: ['bank'], call: ['discovery', 'in-home', 'renewal', 'mixed'] },
  messages: {
    missing:
      'No question asks why any of it matters to the customer. A wish without its reason is easily dropped: ask why that one matters most.',
  },
  options: { acceptImpact: { default: true, help: 'Whether questions about what the problem costs count too.' } },
  examples: {
    bad: [
      `
        # «Discovery call»

        **Rep:** How did you come to run this?
        **Rep:** What happened that got you looking?
        **Rep:** How many vans do you run?
        **Rep:** What is your budget?
        **Rep:** When do you need it?`,
      `
        # «Discovery call»

        - "What are you trying to achieve?"
        - "How do you plan the routes today?"
        - "Which features do you need?"
        - "Who signs off on this?"
        - "When do you need it?"`,
      {
        text: `
          # «Discovery call»

          1. "What are you trying to achieve?"
          2. "What does it cost you when a van breaks down?"
          3. "Which features do you need?"
          4. "Who signs off on this?"
          5. "When do you need it?"`,
        options: { acceptImpact: false },
      },
    ],
    good: [
      `
        # Discovery call

        **Rep:** What are you trying to achieve?
        **Rep:** Why does that one matter most?
        **Rep:** How many vans do you run?
        **Rep:** What is your budget?
        **Rep:** When do you need it?`,
      `
        # Discovery call

        - "What are you trying to achieve?"
        - "What does it cost you when a van breaks down?"
        - "Which features do you need?"
        - "Who signs off on this?"
        - "When do you need it?"`,
      `
        # Discovery call

        1. "How did you come to run this?"
        2. "What happened that got you looking?"
        3. "Why now?"
        4. "Who signs off on this?"
        5. "What is your budget?"`,
      `
        # Discovery call

        > "What do you care about most in this, and why is that important to you?"

        > "How do you plan the routes today?"

        > "Which features do you need?"

        > "Who signs off on this?"

        > "When do you need it?"`,
    ],
  },
  script(script, { options, known, report }) {
    const accepted = options.acceptImpact ? (['importance', 'impact'] as const) : (['importance'] as const)
    if (accepted.some((intent) => known.has(intent))) return
    if (!asksOf(script).some((ask) => mayBe(ask, ...accepted))) report('missing', { span: script.head })
  },
})
