import { askFor, blockquotes, bullets, defineRule, isTo, numbered, share, talkingPoints, turns } from '../../src/rule.js'

export default defineRule({
  id: 'what-opening',
  summary: 'The conversation opens with what the customer moves to: wishes, price, date.',
  why: 'Questions that start with “what” about wishes, prices and dates ask where the customer is going before knowing where they come from. Nearly every rep asks the same ones, so customers hear a form being filled in and answer in as few words.',
  source: 'S0.2, S0.3, S0.5',
  instead: 'What happened that got you looking?',
  say: {
    any: 'What happened that got you looking?',
    cold: 'How did it come to be done that way at your place?',
    renewal: 'What was going on when you first came to us?',
  },
  severity: 'warning',
  where: { notCall: ['rfp', 'close', 'objection', 'coaching', 'interview'] },
  messages: {
    opening:
      '{count} of the first {first} questions ask about the purchase: wishes, price, date. The customer hears a form being filled in: open with what brought them here, and leave these for later.',
  },
  options: {
    first: { default: 4, min: 2, help: 'How many questions make the opening. Small talk is not counted.' },
    maxShare: { default: 0.75, min: 0, max: 1, help: 'The share of them, from which on the rule speaks, that ask about the purchase.' },
  },
  offWhen: 'Your customers come with a finished list and want it priced; say `call: rfp` for those scripts.',
  examples: {
    bad: [
      turns(
        '«Showroom talk» / What are you looking for? / What price do you have in mind? / What key features do you need? / When do you need it? / How did you end up without a car?',
      ),
      bullets(
        '«Discovery call» / What size do you need? / What is your budget? / Which features are must-haves for you? / How soon do you need it? / What happened with the old one?',
      ),
      {
        text: numbered(
          '«Discovery call» / What are you looking for? / What is your budget? / What happened with the old one? / What does that cost you each week? / Who else feels it?',
        ),
        options: { first: 2 },
      },
      {
        text: numbered(
          '«Discovery call» / What are you looking for? / What happened with the old one? / What is your budget? / What does that cost you each week? / Who else feels it?',
        ),
        options: { maxShare: 0.5 },
      },
    ],
    good: [
      turns(
        'Discovery call / What prompted this? / What are you trying to achieve? / What gets in the way of that? / What does it cost you? / What is your budget?',
      ),
      bullets(
        "Discovery call / What's wearing you out about the old one? / What happened the last time it broke down? / What size should the next one be? / What is your budget? / When do you need it?",
      ),
      blockquotes(
        'Showroom talk / How did you end up looking at vans? / What are you looking for? / What do you carry on a normal day? / What went wrong with the last one? / What is your budget?',
      ),
      {
        text: bullets(
          'Answering the tender / What size do you need? / What is your budget? / Which features are must-haves for you? / How soon do you need it? / Who reads the answers?',
        ),
        with: { call: 'rfp' },
      },
    ],
  },
  script(script, { options, call, report }) {
    const opening = talkingPoints(script).slice(0, options.first)
    if (opening.length < options.first || share(opening, isTo) < options.maxShare) return
    const suggest = askFor('backstory', script, call)
    report('opening', { span: script.head }, { count: opening.filter(isTo).length, first: options.first }, { suggest })
  },
})
