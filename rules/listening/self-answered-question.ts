import { without } from '../../src/built-in.js'
import { defineRule, isSmallTalk, phrases, shorten } from '../../src/rule.js'

const GUESSES = phrases([
  '^ (probably|presumably|likely|usually|typically|most likely|obviously|let me guess|i bet|i would bet|i guess|i would guess|my guess|i assume|i would assume|i imagine|i am guessing|i suspect|no doubt|surely)',
  '^ the answer is',
  '^ (it is|they are|that is) (probably|usually|most likely|simple|obvious)',
])
const REASONS = phrases(['^ because'])
/** “Why do people wait? Because…” tells something; only who asks the customer takes the answer from them. */
const ASKS_THEM = phrases(['you', 'your', 'yours'])

export default defineRule({
  id: 'self-answered-question',
  summary: 'The rep answers the question instead of waiting.',
  why: 'An answer put into the customer’s mouth is easy to nod at, and then nobody knows the real one.',
  source: 'S2.4, S3.12',
  instead: 'Ask and wait.',
  say: 'Take a moment. What comes to mind first?',
  severity: 'warning',
  where: { notStage: ['voicemail'] },
  messages: {
    answered: 'After “{ask}” the rep gives the answer: “{answer}”. The customer nods and you never hear the real one: ask and wait.',
  },
  examples: {
    bad: [
      '**Rep:** «What hurts most? Probably the cost.»',
      '> "«Why did you leave it so long? Because you were afraid of the mess.»"',
      '- "«Who has to agree to this? I bet it is your brother again.»"',
    ],
    good: [
      '**Rep:** What hurts most?',
      '> "What slows you down? For instance, is there a step that always waits for somebody?"',
      `
        **Rep:** What hurts most?
        **Customer:** Probably the cost.`,
      '> "Why do people leave it so long? Because nobody tells them what it costs them."',
      '- "Shall I show you what the neighbours did? No obligation, of course."',
    ],
  },
  turn({ sentences }, { script, report }) {
    sentences.forEach((sentence, place) => {
      const next = sentences[place + 1]
      const { ask } = sentence
      if (!ask || ask.negative || isSmallTalk(ask) || !next || next.ask) return
      if (!GUESSES.finds(next) && !(ask.form === 'why' && ASKS_THEM.finds(ask) && REASONS.finds(next))) return
      const span = { start: ask.span.start, end: next.span.end }
      report(
        'answered',
        { span },
        { ask: shorten(ask.text, 60), answer: shorten(next.text, 60) },
        { changes: without(script, sentence, next) },
      )
    })
  },
})
