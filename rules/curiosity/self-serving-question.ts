import { theirSide } from '../../src/built-in.js'
import { defineRule, phrases } from '../../src/rule.js'

/** Asked when all is decided: it sells nothing any more, and those who lost may learn from it. */
const LOOKS_BACK = phrases(['have done (better|differently|more)'])

export default defineRule({
  id: 'self-serving-question',
  summary: 'A question from whose answer only the seller profits.',
  why: 'Intent comes before interest: people hear for whom a question is asked. Asked to find out how you win, they answer briefly and from a distance.',
  source: 'S1.6, S2.2',
  instead: 'What would make this safe for you?',
  severity: 'warning',
  where: { notCall: ['coaching', 'interview'] },
  messages: {
    selfish: '“{ask}” helps only the seller. People hear for whom a question is asked: ask what would make the decision right for them.',
  },
  options: {
    phrases: { default: [] as readonly string[], items: 'phrase', help: 'Further phrases that mark a question as self-serving.' },
  },
  examples: {
    bad: [
      '**Rep:** «What do I have to do to earn your business?»',
      '- "«What gets me this deal?»"',
      '> "«What can I do to win your business today?»"',
      { text: '**Rep:** «Could you help us reach our target?»', options: { phrases: ['our target'] } },
    ],
    good: [
      '**Rep:** What would make this safe for you?',
      '- "Help me understand what happened after that."',
      '> "What would you need to see before deciding?"',
      '**Rep:** Who else should we talk to?',
      '- "How did that end up on her Sundays?"',
      '> "Where do most of your own customers come from, word of mouth or the web?"',
      '**Rep:** If you don’t mind my asking, what could we have done differently?',
    ],
  },
  ask(ask, { options, report }) {
    if (ask.intent === 'source-survey' || LOOKS_BACK.finds(ask)) return
    if (ask.flaws.has('self-serving')) report('selfish', ask, { ask: ask.text }, { standsOn: 'self-serving', reword: theirSide(ask) })
    else if (phrases(options.phrases).finds(ask)) report('selfish', ask, { ask: ask.text }, { reword: theirSide(ask) })
  },
})
