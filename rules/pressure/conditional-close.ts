import { withoutTrade } from '../../src/built-in.js'
import { defineRule, phrases } from '../../src/rule.js'

const CONDITION = phrases([
  '^ (and|so|but|now|ok|okay)? if (we|i|our)',
  '(suppose|supposing|assuming|say|provided) (we|i) (can|could|get|do|fix)',
  'if (we|i) (can|could|were|fix|get|do|match|meet|sort|solve|remove|throw|knock|take|show|prove)',
])

/** “…, when shall we talk?” promises a talk, and nothing bought. */
const ONLY_TALK = phrases([
  '(when|where|which|how|who) ... (talk|speak|meet|chat|call) $',
  '(when|where|which|how|who) ... (talk|speak|meet|chat) (about|through|over|again|next)',
])

export default defineRule({
  id: 'conditional-close',
  summary: 'Trades an answer for a promise to buy: “If I could…, would you…?”',
  why: 'The customer sees the trap: whatever they answer, they have agreed to buy. They hold back the next objection instead of naming it.',
  source: 'Rackham, SPIN Selling; S4.8',
  instead: 'What besides that would need fixing?',
  severity: 'info',
  where: { intent: ['close'] },
  messages: {
    trade:
      '“{ask}” trades a concession for a promise to buy. The customer will hide the next concern instead of naming it: ask what else would need to be right.',
  },
  examples: {
    bad: [
      '**Rep:** «If I fix the price, will you sign on Friday?»',
      '- "«If we can match their offer, would you go ahead?»"',
      '> "«If I could show you a way to save on that, would you buy it?»"',
    ],
    good: [
      '**Rep:** What besides the price needs fixing?',
      '- "If that were gone, what would it free up for you?"',
      '- "If you could change one thing, what would it be?"\n- "What makes you pick that one?"',
      '**Rep:** If we meet on Tuesday, who should be there?',
      '**Rep:** If I get you the numbers by Friday, when shall we talk?',
    ],
  },
  ask(ask, { report }) {
    // “…, would you sign tonight?” is pressure first, and close-pressure says what to ask instead.
    if (CONDITION.finds(ask) && !ONLY_TALK.finds(ask) && !ask.flaws.has('close-pressure'))
      report('trade', ask, { ask: ask.text }, { reword: withoutTrade(ask) })
  },
})
