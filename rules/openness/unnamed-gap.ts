import { defineRule, phrases, repTurns, turns } from '../../src/rule.js'

const GAP = phrases([
  '(do|did) not (feel|think|believe)? ... (understand|get|see|follow)',
  'not (sure|certain|clear) (i|what|why|how|that i|about)',
  'i am (surprised|confused|puzzled|stuck|missing|struggling|not following)',
  'i (may|might|could|must) (be|have) (wrong|missing|missed|misunderstood|misread|misunderstanding|got)',
  'help me understand',
  'i can not ... (understand|tell|see|work out|figure)',
  '(trying|want|like|love) to understand',
  'what am i missing',
  'i have not (understood|grasped|got)',
])

export default defineRule({
  id: 'unnamed-gap',
  summary: 'A stalled or objection script that never says what the rep does not understand.',
  why: 'A rep who admits what they do not understand gives first, and gets the real reason back. Dancing around it keeps both sides polite and the deal stuck.',
  source: 'S4.3, S4.4, S4.9',
  instead: "I still don't feel I understand what's holding this back.",
  severity: 'info',
  where: { notRole: ['bank'], minAsks: 2, anyStage: true },
  messages: {
    unsaid:
      'Nowhere does the rep say what they do not understand. Admit it and the real reason comes out: “I still don’t feel I understand what is holding this back.”',
  },
  options: { calls: { default: ['stalled', 'objection'] as readonly string[], items: 'call', help: 'The kinds of call that need it.' } },
  examples: {
    bad: [
      {
        text: turns(
          '«When the deal has gone quiet: objections» / I wanted to know where things stand. / What has changed on your side? / When will you decide?',
        ),
        with: { call: 'stalled' },
      },
      {
        text: `
          # «Objections»

          ### "It is too expensive."

          "What are you comparing it with?"

          ### "We have no time."

          "What about the time worries you?"`,
        with: { call: 'objection' },
      },
      {
        text: turns('«Renewal call: objections» / What has changed since last year? / Who uses it today?'),
        with: { call: 'renewal' },
        options: { calls: ['renewal'] },
      },
    ],
    good: [
      {
        text: turns(
          "When the deal has gone quiet: objections / I still don't feel I understand what's holding this back. / What has changed on your side?",
        ),
        with: { call: 'stalled' },
      },
      {
        text: `
          # Objections

          ### "It is too expensive."

          "I'm surprised that would stop you, given what the leaks cost. What are you comparing it with?"`,
        with: { call: 'objection' },
      },
      {
        text: `
          # Objections

          ### "We have no time."

          > "I may be missing something. What about the time worries you?"`,
        with: { call: 'objection' },
      },
      turns('Discovery call / What has changed on your side? / When will you decide?'),
    ],
  },
  script(script, { options, call, report }) {
    if (!options.calls.includes(call)) return
    const said = repTurns(script).flatMap((turn) => turn.sentences)
    if (!said.some((sentence) => GAP.finds(sentence))) report('unsaid', { span: script.head })
  },
})
