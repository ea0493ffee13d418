import { insteadOfLeading, insteadOfLoss } from '../../src/built-in.js'
import { defineRule, phrases } from '../../src/rule.js'

const PRESUMED = phrases([
  '(what|which) (problems|problem|issues|trouble|troubles|difficulties|frustrations|headaches|pains|challenges) (do|does|did|is|are|has|have|would|keep|come)',
])

const FISHES = phrases([
  '(is|are|was|were|does|do|did|would|will|could|can|should|has|have) not (it|that|this|they|you|we|there) $',
  'do not you (agree|think) $',
  'would not you (say|agree) $',
  'you would (agree|want|love) ... (right|huh) $',
  '^ (it is|that is|this is|is|well|and)? (pretty|really|so|very|quite)? (cool|impressive|amazing|awesome|beautiful|great|incredible|neat|slick|gorgeous|fantastic|nice|clever) (stuff|thing|feature)? (right|huh|eh|yeah|no) $',
])

export default defineRule({
  id: 'leading-question',
  summary: 'The wording carries the answer that the rep wants.',
  why: 'People go along with a wanted answer out of politeness, so the answer is worth nothing, and they feel steered. A question that presumes a problem is different: it gets more truth than a neutral one.',
  source: 'YouGov on leading questions; Minson et al. for presumed problems (89 % told against 61 %)',
  instead: 'What would that change for you, if anything?',
  severity: 'warning',
  where: { notCall: ['coaching'] },
  messages: {
    leading:
      '“{ask}” carries the answer you want. A polite yes tells you nothing and people feel steered: ask what it would change for them, if anything.',
    weighed:
      '“{ask}” makes one answer look better. Whoever is polite picks that one, and you learn nothing: put both plainly and ask how they weigh them.',
    loss: '“{ask}” paints a loss that nobody can say no to. It frightens and tells you nothing: ask what would happen, and let them say it.',
    presumed: '“{ask}” takes it for granted that there is a problem. Ask first how it is going.',
  },
  options: {
    allowPresumedProblem: {
      default: true,
      help: 'Whether a question that presumes a problem (“What problems does it cause?”) is let pass.',
    },
  },
  examples: {
    bad: [
      "**Rep:** «Wouldn't you like your reports to be faster?»",
      '- "«Don\'t you think a faster tool would help?»"',
      '> "«Wouldn\'t it be great to never worry about the boiler again?»"',
      '## Objections\n\n### "You are too dear"\n\n**Rep:** «What matters more to you, the cheapest roof or the best quality?»',
      '**Rep:** «If you were not here next year, would that be a heavy burden on your children?»',
      { text: '**Rep:** «What problems does it cause?»', options: { allowPresumedProblem: false } },
    ],
    good: [
      '**Rep:** What would faster reports change for you, if anything?',
      '- "Would you like to start with the upstairs rooms?"',
      '> "What problems does it cause?"',
      '**Rep:** So it is the nights that hurt?',
      '- "What would you like the nights to be like?"',
      '**Rep:** Who would pay for the house if you were not here next year?',
    ],
  },
  ask(ask, { options, report }) {
    // “That's a saving, isn't it?” is tie-down-tag's to tell; once is enough.
    if (ask.form === 'tag' && FISHES.finds(ask)) return
    if (ask.flaws.has('leading')) {
      const loss = insteadOfLoss(ask)
      if (loss) report('loss', ask, { ask: ask.text }, { standsOn: 'leading', reword: [loss] })
      else report(ask.form === 'choice' ? 'weighed' : 'leading', ask, { ask: ask.text }, { standsOn: 'leading', ...insteadOfLeading(ask) })
    } else if (!options.allowPresumedProblem && ask.intent === 'problem' && PRESUMED.finds(ask)) report('presumed', ask, { ask: ask.text })
  },
})
