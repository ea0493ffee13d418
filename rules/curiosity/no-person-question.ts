import { isAfterOffer } from '../../src/built-in.js'
import { askFor, asksOf, blockquotes, bullets, defineRule, mayBe, numbered, phrases, turns } from '../../src/rule.js'

const NAMES = phrases(['name', 'names', 'called', 'call (you|him|her|them)'])

export default defineRule({
  id: 'no-person-question',
  summary: 'No question is about the person: their path, their day, what they care about.',
  why: 'Customers are more than their problem, their job or their company. A question about them as a person shows interest that is not for sale, and it is what they remember of you.',
  source: 'S1.4, S1.7, S2.5, S3.7',
  instead: 'How did you come to run this?',
  say: {
    any: 'How did you come to do this work?',
    'in-home': 'How did you come to live here?',
  },
  severity: 'info',
  overrides: [
    { call: 'in-home', severity: 'warning' },
    { profile: 'challenger', severity: 'off' },
  ],
  where: { notRole: ['bank'], call: ['discovery', 'in-home', 'renewal', 'mixed'] },
  messages: {
    missing:
      'No question is about the person. People open up to somebody who is curious about them: ask how they came to do this, or who lives with it every day.',
    few: 'Only {count} of at least {min} questions are about the person. Ask one more about their day, their path or the people around them.',
    names:
      'No question asks for a name of those who live with it. Names are what people notice that you kept: ask who they are and what to call them.',
  },
  options: {
    min: { default: 1, min: 1, help: 'How many questions about the person a script needs.' },
    requireNames: { default: false, help: 'Whether one question must ask for the names of the people (and pets) concerned.' },
  },
  offWhen: 'Your team works by the Challenger method, which found that buyers seldom ask for relationships: set `profile: challenger`.',
  examples: {
    bad: [
      {
        text: turns(
          '«Discovery call» / What happened that got you looking? / What does it cost you each week? / How many vans do you run? / What is your budget? / When do you need it?',
        ),
        severity: 'info',
      },
      {
        text: bullets(
          '«Boiler visit» / What happened with the boiler? / How old is the boiler? / How many radiators do you have? / What does the gas cost you in a winter? / When would you like it done?',
        ),
        with: { call: 'in-home' },
        severity: 'warning',
      },
      {
        text: blockquotes(
          '«Discovery call» / How did you come to run the workshop? / What happened that got you looking? / What does it cost you each week? / What is your budget? / When do you need it?',
        ),
        options: { min: 2 },
      },
      {
        text: numbered(
          '«Boiler visit» / Who lives here with you? / How old is the boiler? / Which rooms stay cold? / What happened with it last winter? / When would you like it done?',
        ),
        options: { requireNames: true },
      },
    ],
    good: [
      turns(
        'Discovery call / How did you come to run this? / What happened that got you looking? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      bullets(
        'Discovery call / What does a good day in your role look like? / What happened that got you looking? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      // By then they know each other.
      bullets(
        'After the trial / What did the others make of it? / Which part was unclear? / What are you comparing it with? / What, if anything, makes you hesitate? / Who signs off on this?',
      ),
      {
        text: numbered(
          "Boiler visit / Who lives here with you? / What are the children's names? / Which rooms stay cold? / What happened with it last winter? / When would you like it done?",
        ),
        options: { requireNames: true },
      },
      {
        text: bullets(
          'Discovery call / What happened that got you looking? / What does it cost you each week? / How many vans do you run? / What is your budget? / When do you need it?',
        ),
        with: { profile: 'challenger' },
      },
    ],
  },
  script(script, { options, call, known, report }) {
    const person = asksOf(script).filter((ask) => mayBe(ask, 'person'))
    const head = { span: script.head }
    const suggest = askFor('person', script, call)
    if (person.length === 0 && (known.has('person') || isAfterOffer(script))) return
    if (person.length === 0) report('missing', head, undefined, { suggest })
    else if (person.length < options.min) report('few', head, { count: person.length, min: options.min }, { suggest })
    if (options.requireNames && person.length > 0 && !asksOf(script).some((ask) => NAMES.finds(ask)))
      report('names', head, undefined, { suggest: ['What are their names?'] })
  },
})
