import type { Flaw } from '../../../src/ask/labels.js'
import type { FlawSentences } from './sentences.js'

/** Questions of gyms, estate agents, venues, recruiters and roofers, each flaw beside what only looks like it. */
export const IN_TRADES: Readonly<Partial<Record<Flaw, FlawSentences>>> = {
  compound: {
    hits: [
      'Who signs, and who can kill it?',
      'What do you use it for, and what do you have against the other one?',
      'What would a good year look like, and what are you going to change first?',
      'What did you like about the hall, and what date suits?',
      "I'd like to understand what happened and if there's anything we can mend.",
    ],
    misses: [
      'Who leaves, and who stays?',
      'What went well, and what went badly?',
      'What would you keep, and what would you change?',
      'What should stay and what should go?',
      "Who's for it and who's against it?",
      'What was easy and what was hard?',
      'What does he eat, and how much?',
      "I'd like to understand what happened, and if there's something we broke, mend it for the next one.",
      "What's better and what's worse than last year?",
    ],
  },
  'close-pressure': {
    hits: ['Are you in or out?', 'Can I put you down for it by Friday so we can start?'],
    misses: [
      'Any building work, anyone moved in or out?',
      'Do the vans go in or out by the back gate?',
      { text: 'Shall I pencil you in, and you ring me by Friday to say yes or no?', stage: 'close', intent: 'close' },
    ],
  },
  'self-serving': {
    hits: ['Will you give me the chance to earn your business?', 'Would you give us a shot at winning the contract?'],
    misses: ['Would you give us a chance to put that right?', 'Who gave you the chance to win that prize?'],
  },
  leading: {
    hits: [
      'So you like paying the gas company more every year?',
      'Oh, you enjoy throwing money out of the window?',
      "So you're happy to keep losing four hundred a month?",
      'So you want to lose money every week, right?',
      'Oh, you want to be the last to hear about the flood?',
      "So you'd rather fall behind the yard next door?",
      "So if we could get you a lower bill for nothing, is there any reason you wouldn't want that?",
    ],
    misses: [
      "If we could do it in March, is there any reason you wouldn't be at home?",
      'So you like paying by card?',
      'So you want to lose the third column, right?',
      'So you want to be the last stop on the round?',
      'So you want to be first to hear about the flood?',
      'So you like paying a bit more for oak?',
      'So you enjoy running the place yourself?',
      "You're happy to keep the old boiler until May?",
      { text: 'So you like losing yourself in the sorting?', heard: 'I quite like that part.' },
    ],
  },
  'canned-personalization': {
    hits: ["I saw you're in logistics, what happened with the rail strike?", 'I noticed you went to Leeds, got five minutes?'],
    misses: ["I saw you haven't been in since March, what happened?", "I see you've just moved to two shifts, what led to that?"],
  },
}
