import { insteadOfAssuming } from '../../src/built-in.js'
import { blockquotes, bullets, defineRule, stageOf, turns } from '../../src/rule.js'

export default defineRule({
  id: 'assumptive-close',
  summary: 'Takes the purchase for granted before the customer has decided.',
  why: 'A question that skips the decision makes the customer correct the rep or keep silent. In the close it may be a service; before that it tells them that their answer does not matter.',
  source: 'Rackham, SPIN Selling; S0.10',
  instead: 'Does either of these solve it?',
  severity: 'warning',
  where: { flaw: ['assumptive'] },
  messages: {
    assumes:
      '“{ask}” takes the purchase for granted before the customer has chosen. They must correct you or keep quiet: ask whether it solves their problem.',
  },
  options: {
    stages: {
      default: ['close'] as readonly string[],
      items: 'stage',
      help: 'The stages in which the purchase may be taken for granted. A script that has none of them is not looked at.',
    },
  },
  offWhen: 'You sell to people who have decided already, for example renewals by telephone.',
  examples: {
    bad: [
      turns(
        'Discovery call / ## Questions / «Which plan shall I set you up with?» / ## Close / What would you need to see before deciding?',
      ),
      bullets('Visit / ## Pitch / «Where should we deliver your new boiler?» / ## Close / What would hold you back?'),
      {
        text: blockquotes('Call / ## Close / «Which package shall we start you on?» / ## Next steps / When shall we talk again?'),
        options: { stages: ['wrap-up'] },
      },
    ],
    good: [
      turns('Discovery call / ## Questions / Does either plan solve it? / ## Close / Which plan shall I set you up with?'),
      turns('Discovery call / ## Questions / Which plan shall I set you up with?'),
      bullets(
        'Call / ## Questions / When shall we meet again? / Does Tuesday or Wednesday suit you for the demo? / ## Close / What would you need to see before deciding?',
      ),
      turns('Call / ## Questions / Customer: Which plan shall we start with? / ## Close / What would you need to see before deciding?'),
    ],
  },
  ask(ask, { script, options, report }) {
    const belongs = (stage: string) => options.stages.includes(stage)
    if (belongs(stageOf(ask)) || ask.intent === 'next-step') return
    if (!script.sections.some(({ stage }) => belongs(stage))) return
    report('assumes', ask, { ask: ask.text }, { reword: insteadOfAssuming(ask) })
  },
})
