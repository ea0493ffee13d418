import { blockquotes, bullets, defineRule, phrases, turns } from '../../src/rule.js'

const FOLLOW_UP = phrases([
  '~follow up',
  'follow-up',
  '~check (in|back|on)',
  '(ring|call|phone|text|visit|write|email|message) (you|them|back|again)',
])

export default defineRule({
  id: 'no-follow-up-plan',
  summary: 'Ends without saying what the rep will do after the sale or the visit.',
  why: 'Abe, who closed nearly every call, followed up on every sale. A date for it tells the customer that the interest was in them.',
  source: 'S1.9, S3.9',
  instead: 'I will ring you a week after it starts, to hear how it goes.',
  say: "I'll ring you a week after it's in and ask how it's going.",
  severity: 'info',
  where: { notRole: ['bank'], call: ['close', 'in-home'] },
  messages: {
    missing:
      'The script ends without a follow-up by the rep. The customer is left alone with the decision: say when you will call and what about.',
  },
  offWhen: 'Another team does the follow-up, and the script hands over to it.',
  examples: {
    bad: [
      {
        text: bullets(
          '«Boiler visit» / What happened last winter? / Which rooms stay cold? / Who lives here with you? / What would you like to spend? / What would you need to see before deciding?',
        ),
        with: { call: 'in-home' },
      },
      {
        text: turns(
          '«Closing call» / ## Close / Where do things stand for you? / What would you need to see before deciding? / Who else has to agree? / What worries you most about going ahead? / Thank you for your time. / What else should I know?',
        ),
        with: { call: 'close' },
      },
      {
        text: blockquotes(
          '«Window visit» / What happened to the windows? / Which rooms are the worst? / How did you come to live here? / What would you like to be different? / What would you like to spend?',
        ),
        with: { call: 'in-home' },
      },
    ],
    good: [
      {
        text: bullets(
          "Boiler visit / What happened last winter? / Which rooms stay cold? / Who lives here with you? / What would you like to spend? / What would you need to see before deciding? / I'll ring you a week after it's in to hear how the mornings are.",
        ),
        with: { call: 'in-home' },
      },
      {
        text: turns(
          'Closing call / ## Close / Where do things stand for you? / What would you need to see before deciding? / Who else has to agree? / What worries you most about going ahead? / What else should I know? / I will follow up on Thursday with the two numbers you asked for.',
        ),
        with: { call: 'close' },
      },
      {
        text: `
          # Boiler visit

          - "What happened last winter?"
          - "Which rooms stay cold?"
          - "Who lives here with you?"
          - "What would you like to spend?"
          - "What would you need to see before deciding?"

          ## CRM

          - Set a task: call them a week after the boiler is in.`,
        with: { call: 'in-home' },
      },
      bullets(
        'Discovery call / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
    ],
  },
  script(script, { report }) {
    if (script.has.follow_up_plan) return
    const written = script.steps.some(({ text, turn }) =>
      FOLLOW_UP.finds({
        text: turn === undefined ? text : turn.channel === 'call' ? '' : turn.sentences.map((sentence) => sentence.text).join(' '),
      }),
    )
    const titled = script.sections.some(({ title }) => FOLLOW_UP.finds({ text: title }))
    if (!written && !titled) report('missing', { span: script.head })
  },
})
