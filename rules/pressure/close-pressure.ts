import { insteadOfPressure, withoutTrade } from '../../src/built-in.js'
import { defineRule, phrases, stageOf } from '../../src/rule.js'

export default defineRule({
  id: 'close-pressure',
  summary: 'Asks for a commitment now.',
  why: 'A customer who is pressed before the reasons are clear says no, or says yes and cancels. In larger sales more closing techniques go with fewer sales; they help only where the purchase is small.',
  source: 'S0.5; Rackham, SPIN Selling',
  instead: 'What would you need to see before deciding?',
  severity: 'error',
  overrides: [{ stage: 'close', severity: 'warning' }],
  messages: {
    pressure: '“{ask}” asks for a commitment now. Pressed people say no, or say yes and cancel: ask what they would need before deciding.',
  },
  options: {
    dealSize: {
      default: 'large',
      values: ['large', 'small'],
      help: 'With `small`, pressure in the close is let pass: for cheap things a direct close does no harm.',
    },
    phrases: { default: [] as readonly string[], items: 'phrase', help: 'Further phrases that count as pressure when the rep asks them.' },
  },
  offWhen: 'You sell small things that are bought in one visit. `dealSize: small` keeps the rule for the rest of the talk.',
  examples: {
    bad: [
      { text: '**Rep:** «Are you in a position to decide today?»', severity: 'error' },
      { text: '## Close\n\n- "«Can you sign before I leave?»"', severity: 'warning' },
      '> "«What would it take to get you started right now?»"',
      '```\nRep: We have talked it through.\nRep: «Are you ready to commit tonight?»\n```',
      { text: '**Rep:** «Shall we shake on it, partner?»', options: { phrases: ['shake on it'] } },
    ],
    good: [
      '**Rep:** What would you need to see before deciding?',
      '**Rep:** How do you do it today?',
      '- "How are you for time today?"',
      '> "What made you take this call today?"',
      '**Rep:** When do you hope to decide?',
      { text: '## Close\n\n- "Can you sign before I leave?"', options: { dealSize: 'small' } },
    ],
  },
  ask(ask, { options, report }) {
    if (!ask.flaws.has('close-pressure') && !phrases(options.phrases).finds(ask)) return
    if (options.dealSize === 'small' && stageOf(ask) === 'close') return
    report(
      'pressure',
      ask,
      { ask: ask.text },
      { standsOn: 'close-pressure', reword: [...withoutTrade(ask), ...insteadOfPressure(ask)].slice(0, 1) },
    )
  },
})
