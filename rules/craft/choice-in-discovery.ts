import { withoutAnswers } from '../../src/built-in.js'
import { type Ask, defineRule, type Intent, phrases, stageOf } from '../../src/rule.js'

/** What a list of answers steers: reasons and feelings. Facts and wishes have the answers that they have: “Do you own or rent?” loses nothing. */
const REASONS: ReadonlySet<Intent> = new Set([
  'backstory',
  'goal',
  'importance',
  'impact',
  'problem',
  'business-context',
  'need-payoff',
  'objection-probe',
])

/** “Who feels that most, just you or the whole crew?” is open, and its answers only help. */
const OPENS = phrases(['^ (and|so|but|okay|then)? (what|which|who|how|where|why|when) !if'])
const LEAVES_ROOM = phrases([
  'something else',
  'anything else',
  'someone else',
  'or (not|both|neither|other|another)',
  'or in between',
  '(like|such as|including|for example|for instance)',
])

/** What to ask where the words give no question of their own: of a trouble how it goes, of a wish what it is; else the reason. */
const OPENED: Partial<Record<Intent, string>> = {
  problem: 'How does it show up?',
  impact: 'What does it do to your day?',
  goal: 'What would you like it to be?',
  'need-payoff': 'What would you like it to be?',
}

/** “Not at all, slightly, very or extremely important?”: how much is read out as a scale. */
const SCALES = phrases([
  '(never|not at all|a little|slightly|somewhat|moderately|rarely|sometimes|mostly|fairly|neutral|neither) ... (very|extremely|highly|completely|totally|always|strongly|mostly|a lot)',
])

/** “Is it on the ground floor or upstairs?”: where and how large something is has the answers that it has, whatever it is asked for. */
const MEASURES = phrases([
  '(ground|upper|lower|first|second|third|top|bottom|main) (floor|floors|level|levels|storey|story)',
  '(inside|outside|upstairs|downstairs|indoors|outdoors)',
  'or (larger|smaller|bigger|older|newer|longer|shorter|higher|lower|wider|deeper|taller) $',
  'or (more|less|fewer) than',
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
      '## Discovery\n\n- "Who feels it most? «Is it the cost or the downtime that hurts?»"',
      { text: '## Opening\n\n**Rep:** «Is it the cost or the downtime that hurts?»', options: { stages: ['opening'] } },
    ],
    good: [
      '## Discovery\n\n- "Is there anything that breaks often, like a hinge or a lock?"',
      "## Discovery\n\n**Rep:** What's behind it?",
      '## Discovery\n\n> "What hurts most? Is it the cost or the downtime?"',
      '## Discovery\n\n- "Where does it hurt most? At the desk, on the stairs, or in bed?"',
      '## Discovery\n\n- "Do you own or rent the hall?"',
      '## Discovery\n\n- "Is the damp on the ground floor or upstairs?"',
      '## Discovery\n\n- "Who feels that most, just you or the whole crew?"',
      '## Discovery\n\n- "Is it the waiting, the price or something else that hurts?"',
      '## Discovery\n\n- "How much does the draught bother you? Not at all, a little, very or extremely?"',
      '## Discovery\n\n> "Would you like the pump in grey or in white?"',
      '## Next steps\n\n- "Does Tuesday or Thursday suit you better?"',
      '## Opening\n\n**Rep:** Is it the cost or the downtime that hurts?',
    ],
  },
  ask(ask, { script, options, report }) {
    if (!options.stages.includes(stageOf(ask)) || !REASONS.has(ask.intent)) return
    if (OPENS.finds(ask) || LEAVES_ROOM.finds(ask) || MEASURES.finds(ask) || SCALES.finds(ask)) return
    if (promptsAfter(script.asks[ask.index - 1], ask)) return
    const reword = withoutAnswers(ask)
    const opened = OPENED[ask.intent]
    report('choice', ask, { ask: ask.text }, { reword, suggest: reword.length === 0 && opened ? [opened] : [] })
  },
})

const STARTS_ANEW = phrases(['^ (and|so|but|okay)? (is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)'])

/** Answers offered right after an open question, in the same breath, only help; so do mere words behind a “where” or a “who”. */
function promptsAfter(before: Ask | undefined, ask: Ask): boolean {
  if (before === undefined || before.turn !== ask.turn) return false
  return before.openness === 'open' || (OPENS.finds(before) && !STARTS_ANEW.finds(ask))
}
