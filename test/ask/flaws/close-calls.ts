import type { Flaw } from '../../../src/ask/labels.js'
import { atTheClose, type FlawSentences, inObjection, type Sentence } from './sentences.js'

const inResearch = (text: string): Sentence => ({ text, call: 'interview', intent: 'backstory' })

/** What sounds like a flaw in one sense and is none in another, and the sense that is one. */
export const CLOSE_CALLS: Readonly<Partial<Record<Flaw, FlawSentences>>> = {
  'accusatory-why': {
    hits: [
      'Why did you stop treating the fence?',
      'Why did you choose the dearest gravel?',
      inResearch("Why didn't you ever tell the bank?"),
    ],
    misses: [
      inResearch('Why did you stop?'),
      'Why did you choose that particular quarry?',
      inResearch('Why did you stop using them?'),
      inResearch('Why did you choose your current bakery?'),
    ],
  },
  assumptive: {
    hits: [
      atTheClose('Want to go with the spring plan or the plan with the hedges in it?'),
      inObjection('Of the three, which one is the most comfortable fit for your budget, the small plan or the family plan?'),
      { text: 'Can I take the card details?', stage: 'close', intent: 'close', before: "Right, let's get you set up." },
      atTheClose('Will you be paying cash or financing?'),
    ],
    misses: [
      'Which model would you like to see on the water?',
      atTheClose('Which of the plans would you like to hear more about?'),
      {
        text: 'Do mornings or afternoons suit?',
        stage: 'close',
        intent: 'close',
        before: "Let's get you booked in for one of our visits.",
      },
      { text: 'Can you come in this afternoon?', stage: 'close', intent: 'close', before: "That rattle isn't right. Let me get you in." },
      { text: "Which card's best?", stage: 'close', intent: 'logistics', before: "Lovely choice. Now let's get you set up." },
      { text: 'Will you be paying cash or financing?', intent: 'budget' },
    ],
  },
  'canned-personalization': {
    hits: ['I see you have a greenhouse, got five minutes for me?'],
    misses: [
      'I see you were at Kew for a while, could you tell me a bit more about that?',
      'I see you have a greenhouse, do you spend much time in it?',
      'I noticed you have a boathouse, are you out there a lot?',
    ],
  },
  'close-pressure': {
    hits: [
      atTheClose('If you knew the yard would be dry by March, would you want to move forward today?'),
      atTheClose('Would you invest 900 in it today?'),
      atTheClose('Now that you have seen the barn, are you ready to sign today?'),
      atTheClose('Could you pre-order the chairs today?'),
    ],
    misses: [
      'Tell me about a time you had no answer right away.',
      'Describe an order that you had to place right now or lose.',
      { text: "Can I count on you to come, so her time isn't wasted?", stage: 'close', intent: 'logistics' },
      atTheClose("Now that we've been round the barn, are you ready to get started?"),
      'What would you invest in today if money were no matter?',
    ],
  },
  compound: {
    hits: [
      'What have you got in the loft now, and roughly how old is it?',
      'What boat do you row, and about how many hours does it get?',
      "What's your usual feed, and what's not doing well on it?",
    ],
    misses: [
      'Tell me about your job and how the new plant fits into the week.',
      'Tell me about your role and how IT affects your drivers.',
      "What's healthy and what's not?",
      "Why did/didn't you go ahead with the well?",
      'What can you now do/see/reach that you could not?',
      'Is there a plan of the drains, or do you know where they run?',
      "What's selling and what's not selling?",
    ],
  },
  hypothetical: {
    hits: [
      'Would you trust an automated system to feed the calves?',
      'Would you rely on software to set your prices?',
      'If an app automatically showed which bins are full, would that be useful?',
      'Would an automated milking tool help you sleep in?',
      { text: 'How useful would something like that be?', call: 'interview', stage: 'pitch', intent: 'interest' },
      { text: 'How much would your parish pay for a service like this?', call: 'interview', intent: 'budget' },
    ],
    misses: [
      'Would you trust your brother to feed the calves?',
      'How useful is the app that shows which bins are full?',
      'Do you rely on software to set your prices?',
      'How much does your parish pay for a service like this?',
    ],
  },
  jargon: {
    hits: ["What's your process from lead to close on a new roof?", 'Which job are you hiring our planner to do?'],
    misses: ['Describe your sales process from lead to close.', 'Which job did you hire them for?', 'What job is the crane hired out to?'],
  },
  leading: {
    hits: [
      'Have you heard that most of them crack within a year?',
      'What do you think we do better than the rest?',
      'What do you think they will be most excited about?',
      'Which bit of the kitchen do you think your wife will be most excited about?',
      'If it costs the same either way, would you rather have the dry cellar?',
      'Would it help to know that you are covered all winter?',
      'Late lorries are eating into your Saturdays, right?',
      'If we gave you a second van, would that fix your Mondays?',
      'If we could halve the rent, would you like that?',
      inObjection("What's more important, a low price or a roof that lasts?"),
    ],
    misses: [
      'Have you heard that before?',
      'If it rained on the day, would you rather be in the barn or under canvas?',
      'What would you rather do on Fridays?',
      'Would it help to know what the pond is worth?',
      'The vans are eating into nothing else, right?',
      'We worked out that the lorries are eating into your Saturdays, right?',
      'Have you heard that from anyone yet?',
      inObjection('What is it you want to think over: the price or whether it will actually work?'),
      inObjection('Which is more important to you, the highest price or a quick sale?'),
      'What do you think we should know about the kiln?',
      'What are they excited about?',
      'What would a second van fix?',
    ],
  },
  'product-anchored': {
    hits: ['In which months would you need a service like ours?', 'What would you want a tool such as ours to do?'],
    misses: [
      'What were you after when you first looked for a service like ours?',
      'How do you usually compare services like ours?',
      'What was the biggest problem you had before finding our service?',
      'What do people worry about most with firms like ours?',
    ],
  },
  'self-serving': {
    hits: [
      'What would make you choose us over the yard next door?',
      'Would you be open to sharing a quick review?',
      'Could you put that in a short testimonial?',
      inObjection('What could we have done better?'),
      'What could we have done differently to keep you?',
    ],
    misses: [
      'What could we have done better on the day?',
      { text: 'What could we have done differently?', stage: 'wrap-up', intent: 'problem' },
      'What do you use to write reviews?',
      'What would make you come back to the old supplier?',
      'Which job sites do you share reviews on?',
      'Where do you see us fitting in next year?',
      'Just so I can close my file, who did you go with?',
    ],
  },
}
