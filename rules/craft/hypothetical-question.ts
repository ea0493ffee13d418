import { pastInstead } from '../../src/built-in.js'
import { defineRule, isFollowedUp, phrases } from '../../src/rule.js'

const MAGIC_WAND = phrases([
  'magic wand',
  '(wave|waved|had) a wand',
  'if you could (change|fix|improve|wish|have|wave) (one|anything|any|just)',
  'in (an|a) (ideal|perfect) world',
  'if money ... no object',
])

export default defineRule({
  id: 'hypothetical-question',
  summary: 'Fishes for an opinion on an imagined purchase: “Would you use…?”',
  why: 'People are friendly about things that do not exist and cost nothing. What they did the last time is worth more than what they say they would do.',
  source: 'The Mom Test; JTBD switch interviews',
  instead: 'When did that last get in your way?',
  say: 'What have you tried so far?',
  severity: 'info',
  where: { notCall: ['demo', 'coaching'] },
  messages: {
    imagined:
      '“{ask}” asks for an opinion on something imagined, and people are polite about that. Ask when it last happened and what they did.',
    wand: '“{ask}” asks for a wish without its price. Follow it with the last time that it was missing.',
  },
  options: {
    magicWand: {
      default: 'info',
      values: ['info', 'off'],
      help: 'Whether questions with a magic wand (“If you could change one thing…”) are told as well.',
    },
  },
  examples: {
    bad: [
      '**Rep:** «Would you use a tool that plans your tours?»',
      '- "«Would you be interested in a service that cleans the filters for you?»"',
      '> "«Would you pay for an app that warns you in time?»"',
      '**Rep:** «If you could wave a magic wand over the night shift, what would be different?»',
    ],
    good: [
      '**Rep:** When did that last get in your way?',
      '- "Would Tuesday work for the visit?"',
      '> "If that were gone, what would it free up for you?"',
      '- "If you could change one thing about the night shift, what would it be?"\n- "What makes you pick that one?"',
      { text: '**Rep:** If you could wave a magic wand over the night shift, what would be different?', options: { magicWand: 'off' } },
    ],
  },
  ask(ask, { script, options, report }) {
    if (ask.flaws.has('hypothetical')) report('imagined', ask, { ask: ask.text }, { standsOn: 'hypothetical', reword: pastInstead(ask) })
    else if (options.magicWand === 'info' && MAGIC_WAND.finds(ask) && !isFollowedUp(script, ask))
      report('wand', ask, { ask: ask.text }, { reword: pastInstead(ask) })
  },
})
