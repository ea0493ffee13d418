import { askFor, blockquotes, bullets, callsIn, defineRule, isCore, isDeal, mayBeCore, numbered, rangeOf, turns } from '../../src/rule.js'

export default defineRule({
  id: 'question-count',
  summary: 'More or fewer questions than a call of this kind can hold.',
  why: 'In recorded discovery calls 11 to 14 questions went best; above that they do not help any more, and a script that holds twice as many is never run to its end. A cold call has room for about four.',
  source: 'Gong on 519,000 discovery calls; Chorus on cold calls; S3.11',
  instead: 'Keep the questions that change what you do next.',
  severity: 'info',
  where: { notRole: ['bank', 'coach', 'template'], minAsks: 1 },
  messages: {
    many: 'This way through asks {count} questions about the customer and the deal; a {call} call has room for {max}. Keep those whose answers change what you do next.',
    few: 'Too few questions about the customer and the deal ({count}): a {call} call mostly has {min} or more when it goes well. Add some about their story and what it costs them.',
  },
  options: {
    discovery: { default: '8-18', format: 'range', help: 'The range for discovery calls.' },
    cold: { default: '2-6', format: 'range', help: 'The range for cold calls.' },
  },
  offWhen: 'The script is a collection from which the rep picks; say `role: bank` for it.',
  examples: {
    bad: [
      {
        text: bullets('«Discovery call» / What happened that got you looking? / What does it cost you? / What is your budget?'),
        with: { call: 'discovery' },
      },
      {
        text: numbered(
          'Cold call: discovery / What happened with the last supplier? / What does it cost you? / What are you trying to achieve? / Who signs off on this? / When do you need it? / What is your budget? / «What bothers you most about it?»',
        ),
        with: { call: 'cold' },
      },
      {
        text: blockquotes(
          'Discovery call / What happened that got you looking? / What does it cost you? / «What is your budget?» / When do you need it?',
        ),
        with: { call: 'discovery' },
        options: { discovery: '1-2' },
      },
      {
        text: bullets('«Cold call: discovery» / What does it cost you? / When do you need it?'),
        with: { call: 'cold' },
        options: { cold: '3-6' },
      },
    ],
    good: [
      {
        text: bullets(
          'Discovery call / What happened that got you looking? / How did you come to run this? / What does it cost you? / What are you trying to achieve? / Why does that matter to you? / What gets in your way today? / Who signs off on this? / When do you need it? / What is your budget?',
        ),
        with: { call: 'discovery' },
      },
      {
        text: bullets(
          'Cold call: discovery / What gets in your way today? / What does it cost you? / Would a visit on Tuesday make sense?',
        ),
        with: { call: 'cold' },
      },
      {
        text: `
          # Cold call: discovery

          Pick two:

          - "What gets in your way today?"
          - "What does it cost you?"
          - "What are you trying to achieve?"
          - "Who signs off on this?"
          - "When do you need it?"
          - "What is your budget?"
          - "What happened with the last supplier?"

          Then:

          - "Would a visit on Tuesday make sense?"`,
        with: { call: 'cold' },
      },
      {
        text: turns(
          'Cold calls / ## Opening, first call / What gets in your way today? / What does it cost you? / What are you trying to achieve? / Who signs off on this? / ## Opening, second call / What happened with the last supplier? / When do you need it? / What is your budget? / Would a visit on Tuesday make sense?',
        ),
        with: { call: 'cold' },
      },
      {
        text: bullets('Questions / What gets in your way today? / What does it cost you?'),
        with: { call: 'discovery', role: 'bank' },
      },
    ],
  },
  path(path, { script, options, call, sure, report }) {
    const range = call === 'discovery' ? rangeOf(options.discovery) : call === 'cold' ? rangeOf(options.cold) : undefined
    // Branches add a question here and there; what counts is the way that most calls take.
    if (!range || path.name !== '') return
    const calls = callsIn(script, path.asks)
    for (const asks of calls) {
      const counted = asks.filter((ask) => (isCore(ask) || isDeal(ask)) && sure(ask))
      const first = counted[range.max]
      if (first) report('many', first, { count: counted.length, call, max: range.max })
    }
    const count = path.asks.filter((ask) => mayBeCore(ask) || isDeal(ask)).length
    if (calls.length <= 1 && count < range.min) {
      report('few', { span: script.head }, { count, call, min: range.min }, { suggest: askFor('backstory', script, call) })
    }
  },
})
