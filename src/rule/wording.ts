import { parseClause } from '../ask/clause.js'
import type { Ask } from '../script/model.js'
import { phrases } from './phrases.js'
import type { Said } from './words.js'

/** Chosen by the ask's own text, so that the same ask always gets the same wording and neighbours get different ones. */
function pick(ask: Said, wordings: readonly string[]): readonly string[] {
  let sum = 0
  for (let i = 0; i < ask.text.length; i++) sum = (sum * 31 + ask.text.charCodeAt(i)) >>> 0
  const wording = wordings[sum % wordings.length]
  return wording === undefined ? [] : [wording]
}

const PAYING = phrases(['~pay', '~finance', 'monthly', 'instalments', 'installments', 'payment', 'payments', 'lease'])

/** What to ask before a question about money, wishes or deciders: the one that makes its answer mean something. */
export function beforeAsking(ask: Ask): readonly string[] {
  switch (ask.intent) {
    case 'budget':
      return PAYING.finds(ask)
        ? ['What has it been costing you so far?']
        : pick(ask, [
            'What does it cost you to leave it as it is?',
            'What happens if you leave it as it is?',
            'What has this cost you so far?',
          ])
    case 'authority':
      return pick(ask, ['Who else lives with this every day?', 'Who else feels it when it goes wrong?', 'How did this come up among you?'])
    case 'requirement':
      return [
        ...aboutWish(ask),
        ...pick(ask, ['What should get easier?', 'What went wrong with the old one?', 'What happened that got you looking?']),
      ]
    default:
      return pick(ask, ['What happened that got you looking?', 'What made you start looking?'])
  }
}

/** “What size do you need?” → “What should the right size make easier for you?” */
function aboutWish(ask: Ask): readonly string[] {
  const noun = parseClause(ask.text).asked?.noun
  const plain = noun !== undefined && /^[a-z]{3,14}$/.test(noun) && !UNSAYABLE.has(noun)
  return plain ? [`What should the right ${noun} make easier for you?`] : []
}
const UNSAYABLE = new Set([
  'thing',
  'kind',
  'sort',
  'type',
  'way',
  'one',
  'else',
  'feature',
  'requirement',
  'must',
  'criterion',
  'spec',
  'specification',
  'need',
  'people',
  'person',
])

const DELIVERING = phrases(['~deliver', '~ship', 'address', '~install'])
const CHOOSING = phrases(['(which|what) (plan|plans|package|packages|option|options|model|models|colour|color|one|size|version|tier)'])

/** A question in the place of one that takes the purchase for granted. */
export function insteadOfAssuming(ask: Ask): readonly string[] {
  if (CHOOSING.finds(ask)) return ['Does any of these solve it for you?']
  if (DELIVERING.finds(ask)) return ['What would you still like to know before you decide?']
  return pick(ask, ['Does this solve it for you?', 'How close does this come to what you need?'])
}

const CHOSE = phrases(['(made|led|got|brought|convinced|persuaded) you ... (choose|pick|select|buy|join|switch|go with|sign up|decide)'])

/** A question about their world in the place of one about our product. */
export function withoutProduct(ask: Ask): readonly string[] {
  if (CHOSE.finds(ask)) return ['What was going on when you started looking?']
  switch (ask.intent) {
    case 'requirement':
      return ['What are you trying to change?']
    case 'interest':
      return ['Which part of your day should this change?']
    case 'competition':
      return ['What are you trying to change, whoever you choose?']
    default:
      return pick(ask, ['What are you trying to change?', 'How do you do it today?'])
  }
}

const ABOUT_OBJECTIONS: readonly (readonly [ReturnType<typeof phrases>, string])[] = [
  // What their own customers pay is no doubt about our price.
  [phrases(['(my|our) (clients|customers|buyers|guests|members)']), 'What do they usually ask you for?'],
  [
    phrases(['(not|never) ... (use|adopt) (it|this|that|them|another)', '(not|never) adopt', 'shelfware', 'another tool']),
    'What happened the last time something new came in?',
  ],
  [
    phrases([
      'expensive',
      'price',
      'cost',
      'costs',
      'budget',
      'money',
      'afford',
      'cheaper',
      'fee',
      'fees',
      'half the',
      'too (much|dear)',
      '(a|per|each) (month|year)',
    ]),
    'What are you comparing it with?',
  ],
  [phrases(['think (about|it|on)', 'sleep on it', 'consider it']), 'What would you like to think through?'],
  [
    phrases([
      'not know ... (well|how)',
      'learning curve',
      'not (technical|trained)',
      '(lack|lacks|no|not) ... (skills|experience|expertise)',
    ]),
    'Which part of it would be new?',
  ],
  [
    phrases(['boss', 'wife', 'husband', 'spouse', 'partner', 'team', 'board', 'manager', 'committee']),
    'What will they want to know first?',
  ],
  [
    phrases(['already (have|use|work|got|using|working)', 'happy with', 'satisfied', 'current (supplier|vendor|provider|agent)']),
    'What would have to go wrong there before you looked around?',
  ],
  [
    phrases(['trust', 'work for us', 'works', 'legitimate', 'proof', 'risk', 'risky', 'guarantee']),
    'What would you need to see to believe it?',
  ],
  [phrases(['send (me|us|it|over)', 'information', 'brochure', 'email me']), 'What would you look for in it first?'],
  [phrases(['time', 'busy', 'not now', 'later', 'next (year|quarter|month)', 'timing', 'wait']), 'What about the timing worries you?'],
]

/** A question about an objection, in the place of an argument against it. */
export function aboutObjection(objection: Said): readonly string[] {
  const found = ABOUT_OBJECTIONS.find(([topic]) => topic.finds(objection))
  return [found?.[1] ?? 'What is behind that for you?']
}
