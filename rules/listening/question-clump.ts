import { FACTS_IN_A_ROW, factsInARow } from '../../src/built-in.js'
import { type Ask, bullets, defineRule, isSmallTalk, runsOfAsks, turns } from '../../src/rule.js'

export default defineRule({
  id: 'question-clump',
  summary: 'A long run of questions with no room for the customer between them.',
  why: 'Good calls spread their questions; a block of them at the start feels like a form. A summary or a pause now and then shows that the answers arrive.',
  source: 'S1.3, S3.12; Gong on 519,000 discovery calls',
  instead: 'Break it into blocks of three, each followed by what you heard.',
  say: 'Tell me more about that.',
  severity: 'info',
  where: { notRole: ['bank'], notCall: ['interview', 'coaching'], notStage: ['objection'] },
  messages: {
    run: '{count} questions in a row from “{ask}” on, with no pause or summary. It feels like a form: after three, say back what you heard.',
  },
  options: { maxRun: { default: 5, min: 1, help: 'How many questions in a row are let pass. Small talk is not counted.' } },
  examples: {
    bad: [
      bullets(
        'Discovery call / ## «Discovery» / What happened that got you looking? / How many vans do you run? / What does it cost you? / Who else feels it? / What are you trying to achieve? / When do you need it?',
      ),
      `
        # Discovery call

        ## «Discovery»

        "What happened that got you looking?"

        "How many vans do you run?"

        "What does it cost you?"

        "Who else feels it?"

        "What are you trying to achieve?"

        "When do you need it?"

        "What is your budget?"`,
      `
        # Discovery call

        ## Story

        "What happened that got you looking?"

        [Pause]

        ## «Facts»

        - "How many vans do you run?"
        - "What does it cost you?"
        - "Who else feels it?"
        - "What are you trying to achieve?"
        - "When do you need it?"
        - "What is your budget?"`,
      bullets(
        'Discovery call / ## «Discovery» / How many vans do you run? / How many drivers do you have? / How many depots do you have? / What happened that got you looking? / What does it cost you? / Who else feels it?',
      ),
      {
        text: `
          # Discovery call

          ## «Discovery»

          1. "What happened that got you looking?"
          2. "How many vans do you run?"
          3. "What does it cost you?"
          4. "Who else feels it?"

          [Pause]

          5. "What are you trying to achieve?"`,
        options: { maxRun: 3 },
      },
    ],
    good: [
      `
        # Discovery call

        ## Discovery

        Ask these one at a time and wait for the answer:

        - "What happened that got you looking?"
        - "How many vans do you run?"
        - "What does it cost you?"
        - "Who else feels it?"
        - "What are you trying to achieve?"
        - "When do you need it?"`,
      `
        # Discovery call

        ## Discovery

        - "What happened that got you looking?"
        - "How many vans do you run?"
        - "What does it cost you?"

        Let the silence work here.

        - "Who else feels it?"
        - "What are you trying to achieve?"
        - "When do you need it?"`,
      `
        # Discovery call

        ## Discovery

        - "What happened that got you looking?"
        - "How many vans do you run?"
        - "What does it cost you?"

        [Pause and listen]

        - "Who else feels it?"
        - "What are you trying to achieve?"
        - "When do you need it?"`,
      // A form is told as one, once, by fact-interrogation.
      bullets(
        'Discovery call / ## Discovery / How many vans do you run? / How many drivers do you have? / How many stops does a tour have? / How many depots do you have? / What happened that got you looking? / Who else feels it?',
      ),
      turns(
        'Discovery call / ## Discovery / What happened that got you looking? / How many vans do you run? / What does it cost you? / It sounds like the nights are the worst part. / Who else feels it? / What are you trying to achieve? / When do you need it?',
      ),
      `
        # Discovery call

        ## Discovery

        1. "What happened that got you looking?" ______
        2. "How many vans do you run?" ______
        3. "What does it cost you?" ______
        4. "Who else feels it?" ______
        5. "What are you trying to achieve?" ______
        6. "When do you need it?" ______`,
      `
        # Discovery call

        ## Discovery

        Pick two of these:

        - "What happened that got you looking?"
        - "What made you start looking?"
        - "What does it cost you?"
        - "Who else feels it?"
        - "What are you trying to achieve?"
        - "When do you need it?"

        ## Next steps

        - "When shall we meet again?"
        - "Who should be there?"
        - "What have I forgotten to ask?"`,
    ],
  },
  stage(stage, { script, options, report }) {
    const runs = runsOfAsks(script, stage).map((run) => run.filter((ask) => !isSmallTalk(ask)))
    const longest = runs.reduce((a, b) => (b.length > a.length ? b : a), [])
    const [first] = longest
    if (!first || longest.length <= options.maxRun) return
    if (script.role !== 'doc' && areFacts(longest, factsInARow(script, stage))) return
    // At the heading over the run; where the run begins further down, at its first question.
    const { heading, index } = first.section
    const isFirst = script.asks.find((ask) => ask.section.index === index && !isSmallTalk(ask)) === first
    report('run', { span: (isFirst && heading) || first.span }, { count: longest.length, ask: first.text })
  },
})

/** Half of the run are small facts off a form: `fact-interrogation` says so of the same run. */
function areFacts(run: readonly Ask[], facts: readonly Ask[]): boolean {
  if (facts.length <= FACTS_IN_A_ROW) return false
  return 2 * run.filter((ask) => facts.includes(ask)).length >= run.length
}
