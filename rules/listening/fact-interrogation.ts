import { FACTS_IN_A_ROW, factsInARow } from '../../src/built-in.js'
import { blockquotes, bullets, defineRule, turns } from '../../src/rule.js'

export default defineRule({
  id: 'fact-interrogation',
  summary: 'A run of small fact questions, as if read off a form.',
  why: 'Facts that could stand on a form bore the person who answers and help only the person who asks. After each one or two, ask how that is working.',
  source: 'S1.3, S1.5; Rackham on situation questions',
  instead: "And how's that working for you?",
  severity: 'warning',
  where: { notRole: ['bank', 'doc'], notCall: ['interview', 'coaching'] },
  messages: {
    form: '{count} fact questions in a row from “{ask}” on. It feels like a form and bores the person who answers: after each one or two ask how that is working.',
  },
  options: { maxRun: { default: FACTS_IN_A_ROW, min: 1, help: 'How many fact questions in a row are let pass.' } },
  examples: {
    bad: [
      bullets(
        'Discovery call / ## «Discovery» / How many vans do you run? / How many drivers do you have? / How many stops does a tour have? / How many depots do you have? / What happened that got you looking?',
      ),
      turns(
        'Discovery call / ## «Discovery» / Do you use a planning tool? / How many people use it? / How often do you use it? / How many vans are in it? / What happened that got you looking?',
      ),
      {
        text: `
          # Discovery call

          ## «Discovery»

          1. "How many vans do you run?" ______
          2. "How many drivers do you have?" ______
          3. "What gets in your way today?" ______
          4. "What are you trying to achieve?" ______
          5. "What is your budget?" ______`,
        options: { maxRun: 1 },
      },
    ],
    good: [
      bullets(
        "Discovery call / ## Discovery / How many vans do you run? / And how's that working for you? / How many drivers do you have? / What happened that got you looking? / How many depots do you have?",
      ),
      turns(
        "Discovery call / ## Discovery / How many vans do you run? / How many drivers do you have? / So it's a small crew with long tours. / It sounds like every sick day hurts. / How many stops does a tour have? / How many depots do you have? / What happened that got you looking?",
      ),
      `
        # Discovery call

        ## Discovery

        Ask one of these:

        - "How many vans do you run?"
        - "How many drivers do you have?"
        - "How many stops does a tour have?"
        - "How many depots do you have?"

        Then:

        - "What happened that got you looking?"`,
      `
        # Discovery call

        ## Discovery

        > Pick two of these, it is no interrogation.

        - "How many vans do you run?"
        - "How many drivers do you have?"
        - "How many stops does a tour have?"
        - "How many depots do you have?"
        - "What happened that got you looking?"`,
      `
        # Discovery call

        ## Discovery

        "How many tours fail in a week?"

        "When do they fail? In the morning? On Mondays? In the snow? At the depot?"

        "What happened that got you looking?"

        "What would you like to be different?"`,
      blockquotes(
        'Discovery call / ## Discovery / Walk me through how a tour is planned. / How many vans do you run? / What happens when a driver is ill? / How many depots do you have? / What happened that got you looking?',
      ),
    ],
  },
  stage(stage, { script, options, report }) {
    const facts = factsInARow(script, stage)
    const [first] = facts
    if (first && facts.length > options.maxRun) report('form', { span: stage.head }, { count: facts.length, ask: first.text })
  },
})
