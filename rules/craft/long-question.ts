import { inSentences } from '../../src/built-in.js'
import { countWords, defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'long-question',
  summary: 'A question too long to keep in mind.',
  why: 'While the rep is still asking, the customer has begun to answer the first half. What is set up in a sentence of its own can be heard first and asked then.',
  source: 'Survey and interview practice; S3.12',
  instead: 'Set it up in a sentence of its own, then ask in a few words.',
  severity: 'info',
  messages: {
    long: 'This question has {words} words. Nobody keeps that many in mind: set it up in a sentence of its own, then ask in a few words.',
  },
  options: { maxWords: { default: 30, min: 3, help: 'How many words in one question are let pass.' } },
  examples: {
    bad: [
      '**Rep:** «When you think back to the last few months with all the orders that came in late and the drivers who were ill, how did you and the people in the office manage to get the tours out in time?»',
      { text: '- "«How did you and the people in the office get the tours out in time?»"', options: { maxWords: 8 } },
      { text: '> "«What happened with the boiler when the pipes froze last winter?»"', options: { maxWords: 10 } },
    ],
    good: [
      '**Rep:** You had late orders and ill drivers. How did you get the tours out in time?',
      '- "What happened with the boiler last winter?"',
      '> "Walk me through a day in the office."',
      '**Customer:** When you think back to the last few months with all the orders that came in late and the drivers who were ill, how did other people in your trade manage to get the tours out in time?',
    ],
  },
  ask(ask, { options, report }) {
    const words = countWords(ask)
    if (words > options.maxWords) report('long', ask, { words }, { reword: inSentences(ask) })
  },
})
