import type { Flaw } from '../../../src/ask/labels.js'
import { type FlawSentences, inObjection, type Sentence } from './sentences.js'

const inResearch = (text: string): Sentence => ({ text, call: 'interview', intent: 'budget' })

/** Words that are a flaw in one setting and none in another: in research, among customers who have it already, beside what is said. */
export const BY_SETTING: Readonly<Partial<Record<Flaw, FlawSentences>>> = {
  assumptive: {
    hits: [
      'How many of these pens are you looking to start with?',
      {
        text: 'Which sounds better for your kennels?',
        stage: 'close',
        intent: 'close',
        before: 'The weekly round is $40 and the monthly one $120.',
      },
      {
        text: 'Which fits your week better?',
        stage: 'close',
        intent: 'close',
        before: 'Option A keeps the bill low. Option B gets it done by June.',
      },
    ],
    misses: [
      'How many dogs did you start with?',
      {
        text: 'Which sounds better for your kennels?',
        stage: 'close',
        intent: 'close',
        before: 'I could come in the morning or after lunch.',
      },
      {
        text: 'Which fits your week better?',
        stage: 'discovery',
        intent: 'requirement',
        before: 'Some pay $40 for one walk, others $120 for four.',
      },
    ],
  },
  compound: {
    hits: [
      'Two small things: (1) is the gate up, and (2) are the dogs used to it?',
      'Tell me about your bakery and your role there.',
      'How do the drivers know where the depot is, and what do they do at night?',
      'Which vet did you go with, and what was the bill in the end?',
      'Who feeds the calves, and what about the weekends?',
    ],
    misses: [
      'How do the drivers know where to go and what to load?',
      'Who tells the sitters when to come and which gate to use?',
      'Which vet did you go with, and what were the main reasons for that choice?',
      'And what about the second gate that your men put up and painted?',
      'Which is nearer to you: (1) the old yard or (2) the new one?',
      'Please think out loud: tell me what you see and what you expect to happen.',
      'Tell me about yourself and your kennels.',
    ],
  },
  hypothetical: {
    hits: [
      inResearch('Would you pay $12 a week?'),
      inResearch('Would you be willing to pay a fee for every dog that we find a place for?'),
      inResearch('Would $30/month be a bargain, fair, or too expensive?'),
      inResearch('What do you think you would pay if the kennels were never empty again?'),
      inResearch('Would you be open to a new leash if it could cut the time per walk?'),
      inResearch('Would you pay anything for a tool like this?'),
      inResearch('What would you pay to never lose a leash again?'),
      inResearch('Would you ever let an app choose the walk?'),
      inResearch('Would you take part in a shared walking scheme?'),
      inResearch('Would a small collar with a light change how you walk them?'),
      { text: 'If an app could tell you which dog is tired, would you trust it?', call: 'interview', intent: 'interest' },
    ],
    misses: [
      inResearch('Would you let a neighbour choose the walk?'),
      inResearch('Would you take part in a second talk?'),
      { text: 'If an app stops at night, what do you do?', call: 'interview', intent: 'situation' },
      { text: 'If a walker could tell you one thing, what would it be?', call: 'interview', intent: 'other' },
      inResearch('What did you pay for the last round?'),
      inResearch('Would you pay by card or in cash?'),
      'How much do you pay the walkers a week?',
      { text: 'Would you pay $12 a week for the small plan?', stage: 'close', intent: 'close' },
    ],
  },
  leading: {
    hits: [
      'Would you be open to a new leash if it could cut the time per walk?',
      'What do you love most about [product]?',
      'What gets you most excited about using our app?',
      inObjection('What if taking two days now could save you more time than it costs all summer?'),
      inObjection('What would it cost the kennels if you went with a cheaper fence that did not hold?'),
      'While you think about it, how many dogs are going to slip through tonight?',
      'Should you really be mending fences while you run the kennels?',
      inObjection('Does your crew answer every howl, even at two on a Sunday night?'),
      'What does it say about a fence when the man who sells it keeps his own dogs behind it?',
      inObjection('The question is: do you want a fence, or the cheapest fence?'),
    ],
    misses: [
      inResearch('Would you be open to a new leash if it could cut the time per walk?'),
      'What do you love most about your work?',
      'What if it rains on the first day?',
      inObjection('What happens if you go with the cheaper fence?'),
      'Does your crew answer the howls at night?',
      'Do you walk every dog, even the old ones?',
      'What does it say about opening hours on the sign?',
      'While you were waiting, who looked after the dogs?',
      'How often should you be mending it while the frost is on?',
      inObjection('The question is: is the fence the trouble, or is it the gate and the hinges?'),
      { text: 'What did you like most about this walk?', before: 'Now that you have seen it,', after: "Anything you'd change?" },
    ],
  },
  'self-serving': {
    hits: [
      'Would you be open to giving us a testimonial?',
      { text: 'What could we have done differently?', stage: 'close', call: 'discovery' },
    ],
    misses: [{ text: 'What could we have done differently?', stage: 'close', call: 'renewal' }, 'Who is giving you a hand with the dogs?'],
  },
  'product-anchored': {
    hits: ['Which features of our feeder would you like?'],
    misses: ['Which features of our feeder do you use most often?', 'Which trays of our feeder do you still use?'],
  },
  vague: {
    hits: ["So what's the situation?", { text: "So what's the situation?", after: 'What have you tried?' }],
    misses: [{ text: "So what's the situation?", after: 'Pens too full? Nobody for the nights?' }],
  },
}
