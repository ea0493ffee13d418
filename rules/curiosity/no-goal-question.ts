import { isAfterOffer } from '../../src/built-in.js'
import { askFor, asksOf, blockquotes, bullets, defineRule, mayBe, numbered, turns } from '../../src/rule.js'

export default defineRule({
  id: 'no-goal-question',
  summary: 'No question asks what the customer wants to achieve.',
  why: 'People buy a state of affairs, not a thing. Who never asks for it sells features and hopes that they add up.',
  source: 'S2.1, S3.3',
  instead: 'What would you like to be different once this works?',
  say: 'What would you like to be different a year from now?',
  severity: 'info',
  where: { notRole: ['bank'], call: ['discovery', 'in-home', 'renewal', 'mixed'] },
  messages: {
    missing:
      'No question asks what the customer wants to achieve. Without it nobody can tell whether the offer helps: ask what should be different once this works.',
    few: 'Only {count} of at least {min} questions ask what the customer wants to achieve. Ask what else should be different.',
  },
  options: { min: { default: 1, min: 1, help: 'How many questions about the goal a script needs.' } },
  examples: {
    bad: [
      turns(
        '«Discovery call» / What happened that got you looking? / How many vans do you run? / What do you pay for them? / What is your budget? / When do you need it?',
      ),
      bullets(
        '«Discovery call» / How did you come to run the workshop? / What gets in your way today? / What does that cost you each week? / Who signs off on this? / When do you need it?',
      ),
      {
        text: numbered(
          '«Discovery call» / What should be true by spring? / What gets in your way today? / What does that cost you each week? / Who signs off on this? / When do you need it?',
        ),
        options: { min: 2 },
      },
    ],
    good: [
      turns(
        'Discovery call / What should be true by spring? / What happened that got you looking? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      bullets(
        'Discovery call / What are you trying to achieve? / What gets in your way today? / What does that cost you each week? / Who signs off on this? / When do you need it?',
      ),
      numbered(
        'Discovery call / Tell me what success would look like a year from now. / What gets in your way today? / What does that cost you each week? / Who signs off on this? / When do you need it?',
      ),
      // It was asked before there was anything to quote for.
      bullets(
        'Follow-up on the quote / What did the others make of it? / Which part was unclear? / What are you comparing it with? / What, if anything, makes you hesitate? / Who signs off on this?',
      ),
      blockquotes(
        'Discovery call / If you could change one thing, what would it be? / What makes you pick that one? / What gets in your way today? / What does that cost you each week? / Who signs off on this? / When do you need it?',
      ),
    ],
  },
  script(script, { options, call, known, report }) {
    const count = asksOf(script).filter((ask) => mayBe(ask, 'goal')).length
    if (count >= options.min || (count === 0 && (known.has('goal') || isAfterOffer(script)))) return
    const suggest = askFor('goal', script, call)
    if (count === 0) report('missing', { span: script.head }, undefined, { suggest })
    else report('few', { span: script.head }, { count, min: options.min }, { suggest })
  },
})
