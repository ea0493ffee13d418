import { insteadOfWhy } from '../../src/built-in.js'
import { defineRule, phrases } from '../../src/rule.js'

const NEGATED = phrases([
  'why (do|did|have|are|is|were|was|would|could|can|will|should|has|does) not',
  'why (do|did|have|are|is|were|was|would|could|can|will|should|has|does) (you|they|it|he|she|the|your|that) ... (not|never)',
  'why not',
  'how come ... (not|never)',
])

export default defineRule({
  id: 'accusatory-why',
  summary: 'A bare “why” at something that the customer chose, left out or put off.',
  why: '“Why didn’t you…?” makes people defend what they did instead of telling what happened. The same question with “what” or “how”, or with a softener in front, gets the story.',
  source: 'Voss, Never Split the Difference; S0.6 for the softened why',
  instead: 'What led to that?',
  severity: 'warning',
  overrides: [{ message: 'why', severity: 'info' }],
  where: { notCall: ['coaching'] },
  messages: {
    accusing: '“{ask}” makes the customer defend what they did. Ask what led to it and you get the story instead.',
    why: '“{ask}” may sound like an accusation. Ask with “what” or “how” instead.',
  },
  options: {
    policy: {
      default: 'balanced',
      values: ['seed', 'balanced', 'voss'],
      help: '`seed` reports negated whys only, `balanced` every why at a choice, an omission or a delay, `voss` also every other why without a softener, as info. The profiles `seed` and `voss` set it.',
    },
  },
  offWhen: 'Never for good; `profile: seed` leaves only “why didn’t you…”.',
  examples: {
    bad: [
      "**Rep:** «Why didn't you renew?»",
      '- "«Why haven\'t you fixed it yet?»"',
      '> "«Why did you go with the cheapest one?»"',
      { text: '**Rep:** «Why are you looking for a new one?»', options: { policy: 'voss' }, severity: 'info' },
      { text: '**Rep:** «Why is that important to you?»', with: { profile: 'voss' }, severity: 'info' },
    ],
    good: [
      '**Rep:** What led you not to renew?',
      '- "May I ask why you are thinking about a new car?"',
      '> "Why now?"',
      '**Rep:** Why is that important to you?',
      "**Customer:** Why didn't you call back?",
      { text: '**Rep:** Why did you go with the cheapest one?', options: { policy: 'seed' } },
    ],
  },
  ask(ask, { options, profile, report }) {
    const policy = profile === 'voss' || profile === 'seed' ? profile : options.policy
    // “Why wouldn't you want that?” leads before it accuses, and leading-question says what to ask instead.
    if (ask.flaws.has('leading') && policy === 'balanced') return
    if (ask.flaws.has('accusatory-why') && (policy !== 'seed' || NEGATED.finds(ask))) {
      report('accusing', ask, { ask: ask.text }, { standsOn: 'accusatory-why', ...insteadOfWhy(ask) })
    } else if (policy === 'voss' && ask.form === 'why' && !ask.softened) {
      report('why', ask, { ask: ask.text }, insteadOfWhy(ask))
    }
  },
})
