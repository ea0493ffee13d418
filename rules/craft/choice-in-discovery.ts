import { type Ask, defineRule, type Intent, stageOf, withoutAnswers } from '../../src/rule.js'

/** Facts have the answers that they have: “Do you own or rent?” loses nothing. */
const FACTS: ReadonlySet<Intent> = new Set([
  'situation',
  'person',
  'timeline',
  'authority',
  'budget',
  'close',
  'next-step',
  'logistics',
  'rapport',
  'permission',
  'agenda-check',
  'understanding-check',
])

export default defineRule({
  id: 'choice-in-discovery',
  summary: 'Offers the answers to choose from while still finding out.',
  why: 'A list of answers steers: given one, 58 % named the economy, unprompted 35 %; and the answer that is not on the list is lost.',
  source: 'Pew Research Center on open and closed questions',
  instead: "What's behind it?",
  severity: 'info',
  where: { form: ['choice'], notCall: ['coaching'] },
  messages: {
    choice: '“{ask}” lists the answers. What is not on the list stays unsaid: ask it open and let them fill it in.',
  },
  options: {
    stages: { default: ['discovery'] as readonly string[], items: 'stage', help: 'The stages in which the rule looks.' },
  },
  examples: {
    bad: [
      '## Discovery\n\n**Rep:** «Is it the cost or the downtime that hurts?»',
      '## Discovery\n\n- "«Is your biggest problem the waiting or the price?»"',
      '## Discovery questions\n\n> "«Was it the noise, the smell or the bills?»"',
      { text: '## Opening\n\n**Rep:** «Is it the cost or the downtime that hurts?»', options: { stages: ['opening'] } },
    ],
    good: [
      "## Discovery\n\n**Rep:** What's behind it?",
      '## Discovery\n\n> "What hurts most? Is it the cost or the downtime?"',
      '## Discovery\n\n- "Do you own or rent the hall?"',
      '## Next steps\n\n- "Does Tuesday or Thursday suit you better?"',
      '## Opening\n\n**Rep:** Is it the cost or the downtime that hurts?',
    ],
  },
  ask(ask, { script, options, report }) {
    if (!options.stages.includes(stageOf(ask)) || FACTS.has(ask.intent)) return
    if (!promptsAfter(script.asks[ask.index - 1], ask)) report('choice', ask, { ask: ask.text }, { reword: withoutAnswers(ask) })
  },
})

/** Answers offered right after an open question, in the same breath, only help. */
function promptsAfter(before: Ask | undefined, ask: Ask): boolean {
  return before !== undefined && before.openness === 'open' && before.turn === ask.turn
}
