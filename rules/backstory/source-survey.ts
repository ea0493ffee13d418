import { theirSide } from '../../src/built-in.js'
import { bullets, defineRule, isCore, stageOf, talkingPoints } from '../../src/rule.js'

/** The questions that open a talk. */
const OPENING = 4

export default defineRule({
  id: 'source-survey',
  summary: 'Asks how the customer found us.',
  why: 'The answer fills a field of ours and does nothing for the customer. At the start it is also the first thing they learn about our interest: it is in us.',
  source: 'S0.5, S1.6',
  instead: 'What made you call now?',
  severity: 'info',
  overrides: [{ message: 'opening', severity: 'warning' }],
  where: { intent: ['source-survey'], notCall: ['coaching', 'interview'] },
  messages: {
    opening: '“{ask}” opens the talk with our own statistics. The customer has nothing from it: ask what made them call now.',
    survey: '“{ask}” fills a field of ours and does nothing for the customer. Ask what made them call now, or leave it to the end.',
  },
  options: {
    allowStages: { default: ['wrap-up'] as readonly string[], items: 'stage', help: 'The stages in which the question is let pass.' },
  },
  examples: {
    bad: [
      { text: '## Opening\n\n**Rep:** «How did you hear about us?»', severity: 'warning' },
      {
        text: bullets('Discovery call / What happened that got you looking? / What does it cost you? / «How did you find us?»'),
        severity: 'info',
      },
      { text: '> "«Where did you first hear about our company?»"', severity: 'warning' },
      { text: '## Next steps\n\n**Rep:** What shall we do next?\n**Rep:** «How did you hear about us?»', options: { allowStages: [] } },
    ],
    good: [
      '**Rep:** What made you call now?',
      '## Next steps\n\n- "How did you hear about us?"',
      '> "Jo Miller told me that you two talked. What did she say?"',
      '**Customer:** How did you hear about us?',
    ],
  },
  ask(ask, { script, options, report }) {
    if (options.allowStages.includes(stageOf(ask))) return
    const points = talkingPoints(script).slice(0, OPENING)
    const place = points.indexOf(ask)
    const opens = stageOf(ask) === 'opening' || (place >= 0 && !points.slice(0, place).some(isCore))
    report(opens ? 'opening' : 'survey', ask, { ask: ask.text }, { reword: theirSide(ask) })
  },
})
