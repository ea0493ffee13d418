import { inPlainWords } from '../../src/built-in.js'
import { defineRule, phrases } from '../../src/rule.js'

/** What a manager asks about a deal speaks of the customer: nobody says it to them. */
const OF_THEM = phrases(['(they|them|their)', '(have|did|do|can|will|are) we', 'you to the'])

export default defineRule({
  id: 'jargon',
  summary: 'Seller or method words said to the customer.',
  why: 'Words from the sales floor make the customer feel handled, and many do not know what they mean. Their own trade words are welcome.',
  source: 'S1.2, S2.2',
  instead: 'Say it in the words that they would use.',
  severity: 'info',
  where: { notCall: ['coaching'], notRole: ['coach'] },
  messages: {
    jargon: '“{ask}” uses a word from the sales floor. The customer feels handled: say it in their words.',
  },
  options: {
    phrases: { default: [] as readonly string[], items: 'phrase', help: 'Further words that are jargon to your customers.' },
    customerTerms: {
      default: [] as readonly string[],
      items: 'phrase',
      help: 'Words that your customers use themselves: a question that holds one is let pass.',
    },
  },
  examples: {
    bad: [
      '**Rep:** «Who is the economic buyer?»',
      '- "«What are your main pain points?»"',
      '> "«Who would be our champion for this?»"',
      { text: '**Rep:** «What is your preferred cadence for syncs?»', options: { phrases: ['cadence'] } },
    ],
    good: [
      '**Rep:** Who holds the purse?',
      '- "What gets in your way when the trucks come in?"',
      { text: '> "Who would be the champion for this on the ward?"', options: { customerTerms: ['champion'] } },
      '- "Have we met their economic buyer yet?"',
      '*Note: find the economic buyer.*\n\n**Rep:** Who signs off on this?',
    ],
  },
  ask(ask, { options, report }) {
    if (OF_THEM.finds(ask) || phrases(options.customerTerms).finds(ask)) return
    if (ask.flaws.has('jargon')) report('jargon', ask, { ask: ask.text }, { standsOn: 'jargon', reword: inPlainWords(ask) })
    else if (phrases(options.phrases).finds(ask)) report('jargon', ask, { ask: ask.text })
  },
})
