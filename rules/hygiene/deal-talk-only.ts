import { asksOf, blockquotes, bullets, defineRule, mayBeCore, phrases } from '../../src/rule.js'

const WHEN_AND_HOW_MUCH = new Set(['timeline', 'budget', 'close', 'authority', 'competition'])

/** What they care about, and why. */
const CARES = phrases(['why', 'how come', '~care about', '~matter'])

export default defineRule({
  id: 'deal-talk-only',
  summary: 'A deal review that asks when and how much, and never what the customer cares about.',
  why: 'Reps ask customers what their managers ask them. A review of dates and numbers teaches that the customer is a date and a number.',
  source: 'S3.5, S3.6, S2.2',
  instead: 'What do they care about, and why?',
  say: 'What do they care about most?',
  severity: 'warning',
  where: { call: ['coaching'], minAsks: 3, anyStage: true },
  messages: {
    deal: '{count} questions are about dates, money and signatures, and none about what the customer cares about or why. Reps will ask customers the same: ask what this customer cares about.',
  },
  examples: {
    bad: [
      {
        text: `
          # «Deal review»

          **Manager:** When will it close?

          **Rep:** In May, I think.

          **Manager:** What is their budget?

          **Rep:** Forty.

          **Manager:** Who signs the contract?`,
        with: { call: 'coaching' },
      },
      {
        text: bullets('«Pipeline coaching» / When do they sign? / What is their budget? / Who else are they talking to?'),
        with: { call: 'coaching' },
      },
      {
        text: blockquotes('«One-to-one» / When will the deal close? / Who makes the final decision? / What is the budget?'),
        with: { call: 'coaching' },
      },
    ],
    good: [
      {
        text: `
          # Deal review

          **Manager:** What do they care about, and why?

          **Rep:** Quiet nights, since the new baby.

          **Manager:** When will it close?

          **Rep:** In May, I think.

          **Manager:** Who signs the contract?`,
        with: { call: 'coaching' },
      },
      {
        text: bullets('Pipeline coaching / What are they trying to achieve? / When do they sign? / What is their budget?'),
        with: { call: 'coaching' },
      },
      {
        text: blockquotes('Deal review / When will the deal close? / What happens to them if it does not? / What is the budget?'),
        with: { call: 'coaching' },
      },
      bullets('Discovery call / When do you sign? / What is your budget? / Who makes the final decision?'),
    ],
  },
  script(script, { report }) {
    const asks = asksOf(script)
    const count = asks.filter((ask) => WHEN_AND_HOW_MUCH.has(ask.intent)).length
    if (count >= 2 && !asks.some((ask) => mayBeCore(ask) || CARES.finds(ask))) report('deal', { span: script.head }, { count })
  },
})
