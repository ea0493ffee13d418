import type { Flaw } from '../../../src/ask/labels.js'
import { atTheClose, type FlawSentences, inObjection, type Sentence } from './sentences.js'

const inResearch = (text: string): Sentence => ({ text, call: 'interview', intent: 'importance' })

/** Good questions built like a flaw, each beside one that is the flaw. */
export const TOLD_APART: Readonly<Partial<Record<Flaw, FlawSentences>>> = {
  'accusatory-why': {
    hits: ['Why do you keep paying for three of them?'],
    misses: [inResearch('Why do you keep weighing them by hand?')],
  },
  assumptive: {
    hits: [
      'How will you be paying, monthly or upfront?',
      'Would Monday or Thursday suit for the installation?',
      { text: 'Which day is good?', stage: 'close', intent: 'close', before: "Great, let's get this scheduled." },
    ],
    misses: [
      'What are you paying monthly for the two lines at the moment?',
      'Do you have a current account, a card or cash?',
      'What happened the last time when you had bought a mower like that?',
      'What sort of job is it today: a repair, a service or a new installation?',
      {
        text: "I've got Friday at 9 or Monday at 3pm, which is better?",
        stage: 'close',
        intent: 'close',
        before: "Let's get you scheduled.",
      },
    ],
  },
  'canned-personalization': {
    hits: ['I see you have a kayak, do you have a minute for our rates?'],
    misses: ['I see you have a kayak — do you get on the river often?'],
  },
  compound: {
    hits: [
      'Who looks after the kilns, and what happens when she is away?',
      'Walk me through what happens on firing day — who loads the kiln, how long does it take, and how many crack?',
      'Who lights the stove, and who pays for the logs?',
    ],
    misses: [
      'How was the old press chosen — who had a say, and what did they go by?',
      "What's your hiring routine — who reads the letters, and how many get an answer?",
      '[Fields] Talk me through what happens after the rain stops — who checks the drains, and what do they do there?',
      'Tell me who gets the till reports and what they do with them.',
      "What's the quickest a roof has ever gone on, and what made it so quick?",
      'Who would cheer for it, and who might need some persuading?',
      "What do you do all day/ what's your trade?",
      "When you picture the first winter in there, what's on the stove and who's at the table?",
      "What breaks first?', 'Who mends it?', 'How long does that take, and what does it cost?",
    ],
  },
  hypothetical: {
    hits: [{ text: 'Would you try a service that folds your shirts?', call: 'interview' }],
    misses: [{ text: 'Would you be willing to try an early version of something like this?', call: 'interview', intent: 'next-step' }],
  },
  jargon: {
    hits: ['Who else matches our ICP in your group?'],
    misses: ['Would you believe that I looked for the best (ICP) in (town)?', 'So shall I "insert value proposition here"?'],
  },
  leading: {
    hits: ['What do you like most about our workshop?', inObjection('Their van is great for small loads, is it not?')],
    misses: [
      { text: 'What do you like about our workshop?', after: 'What do you dislike?' },
      inObjection('Their van is great for small loads, but the big ones still go by rail, right?'),
      atTheClose('So do not open the lid yet, does that make sense?'),
    ],
  },
}
