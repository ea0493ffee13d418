import { withoutProduct } from '../../src/built-in.js'
import { defineRule, names } from '../../src/rule.js'

export default defineRule({
  id: 'product-anchored-question',
  summary: 'Sees the customer’s world through what we sell.',
  why: 'A question framed by your product can only be answered in its terms. “They want to buy…” is not who customers are; ask about their world and you hear what the product would have to do there.',
  source: 'S0.4, S2.1, S2.2, S3.6',
  instead: 'What are you trying to change?',
  severity: 'warning',
  overrides: [{ call: 'demo', severity: 'off' }],
  where: { notCall: ['coaching'] },
  messages: {
    anchored:
      '“{ask}” asks about what we sell, not about their world. The answer can only come in product terms: ask what they are trying to change.',
  },
  options: {
    productNames: {
      default: [] as readonly string[],
      items: 'name',
      help: 'Names of what you sell: a question that holds one is reported.',
    },
    brands: { default: [] as readonly string[], items: 'name', help: 'Names of your own firm: a question that holds one is reported.' },
  },
  offWhen: 'The talk is a demo: there the product is the subject, and the rule is off by itself.',
  examples: {
    bad: [
      '**Rep:** «What are you looking for in a CRM?»',
      "- «Tell me what you're looking for in a pharmaceutical drug.»",
      '> "«Which of our modules interests you most?»"',
      { text: '**Rep:** «How did you first notice Routemaster?»', options: { productNames: ['Routemaster'] } },
      { text: '**Rep:** «What did your neighbours say about Brightline?»', options: { brands: ['Brightline'] } },
    ],
    good: [
      '**Rep:** What are you trying to change?',
      '- "How do you keep track of your customers today?"',
      "**Rep:** I still don't feel like I fully understand your reluctance to use our product.",
      { text: '> "Which of our modules interests you most?"', with: { call: 'demo' } },
      '- "How well does the spreadsheet work for you?"',
      { text: '**Rep:** How did you first notice Routemaster?', with: { call: 'demo' }, options: { productNames: ['Routemaster'] } },
    ],
  },
  ask(ask, { options, report }) {
    if (ask.flaws.has('product-anchored')) {
      report('anchored', ask, { ask: ask.text }, { standsOn: 'product-anchored', reword: withoutProduct(ask) })
    } else if (names(options.productNames).finds(ask) || names(options.brands).finds(ask)) {
      report('anchored', ask, { ask: ask.text }, { reword: withoutProduct(ask) })
    }
  },
})
