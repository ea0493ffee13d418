// Made by npm run generate -- --measure. Do not edit.
/** Findings on the program's labels and on people's: by both, by the program's alone, by people's alone. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** How right a rule is on our own labelled scripts, and whether its findings can be mended by a change. */
export interface RuleFigures {
  /** `safe`: --fix does it; `review`: a change is offered for a person to accept. */
  readonly fix?: 'safe' | 'review'
  /** On the scripts that nothing was learnt from. */
  readonly unseen: Counts
  readonly all: Counts
}

/** How many scripts were measured on. */
export const MEASURED = { unseen: 28, all: 103 }

const figures: Readonly<Record<string, RuleFigures>> = {
  'early-authority': { fix: 'review', unseen: { right: 1, wrong: 0, missed: 1 }, all: { right: 2, wrong: 0, missed: 4 } },
  'early-budget': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 1 } },
  'feature-first': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 1 }, all: { right: 0, wrong: 0, missed: 3 } },
  'late-backstory': { unseen: { right: 0, wrong: 0, missed: 3 }, all: { right: 0, wrong: 0, missed: 8 } },
  'no-backstory-probe': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 1, missed: 0 } },
  'pitch-before-discovery': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'source-survey': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 1 }, all: { right: 0, wrong: 0, missed: 1 } },
  'what-heavy': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'what-opening': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'assumptive-close': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 1 } },
  'bad-time-opener': { fix: 'review', unseen: { right: 1, wrong: 0, missed: 0 }, all: { right: 1, wrong: 0, missed: 0 } },
  'close-pressure': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 1, wrong: 1, missed: 0 } },
  'conditional-close': { fix: 'review', unseen: { right: 1, wrong: 0, missed: 1 }, all: { right: 5, wrong: 0, missed: 2 } },
  'false-urgency': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 1, wrong: 0, missed: 0 } },
  'tie-down-tag': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'accusatory-why': { fix: 'review', unseen: { right: 1, wrong: 0, missed: 0 }, all: { right: 2, wrong: 0, missed: 0 } },
  'canned-personalization': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'competitor-fixation': { unseen: { right: 1, wrong: 1, missed: 2 }, all: { right: 3, wrong: 1, missed: 3 } },
  'no-business-context': { unseen: { right: 1, wrong: 0, missed: 0 }, all: { right: 4, wrong: 0, missed: 0 } },
  'no-follow-up-probe': { unseen: { right: 0, wrong: 0, missed: 3 }, all: { right: 4, wrong: 4, missed: 16 } },
  'no-goal-question': { unseen: { right: 1, wrong: 2, missed: 3 }, all: { right: 6, wrong: 5, missed: 5 } },
  'no-importance-probe': { unseen: { right: 1, wrong: 1, missed: 2 }, all: { right: 1, wrong: 2, missed: 3 } },
  'no-person-question': { unseen: { right: 2, wrong: 2, missed: 0 }, all: { right: 6, wrong: 3, missed: 2 } },
  'over-probing': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 1 } },
  'product-anchored-question': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 3, wrong: 0, missed: 0 } },
  'self-serving-question': { fix: 'review', unseen: { right: 0, wrong: 1, missed: 0 }, all: { right: 4, wrong: 1, missed: 0 } },
  'sleep-cliche': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'thing-heavy': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'why-chain': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'hidden-agenda': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'no-agenda': { unseen: { right: 3, wrong: 0, missed: 0 }, all: { right: 9, wrong: 2, missed: 0 } },
  'no-anything-else': { unseen: { right: 4, wrong: 0, missed: 0 }, all: { right: 9, wrong: 0, missed: 0 } },
  'no-follow-up-plan': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'objection-without-probe': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'unnamed-gap': { unseen: { right: 1, wrong: 0, missed: 0 }, all: { right: 4, wrong: 0, missed: 0 } },
  'fact-interrogation': { unseen: { right: 2, wrong: 2, missed: 0 }, all: { right: 6, wrong: 5, missed: 2 } },
  'low-reflection': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  monologue: { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 1, wrong: 0, missed: 0 } },
  'question-clump': { unseen: { right: 14, wrong: 8, missed: 6 }, all: { right: 65, wrong: 14, missed: 11 } },
  'question-then-pitch': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'self-answered-question': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'stacked-questions': { fix: 'review', unseen: { right: 2, wrong: 1, missed: 2 }, all: { right: 8, wrong: 2, missed: 4 } },
  'choice-in-discovery': { fix: 'review', unseen: { right: 5, wrong: 0, missed: 6 }, all: { right: 26, wrong: 1, missed: 16 } },
  'compound-question': { fix: 'review', unseen: { right: 9, wrong: 0, missed: 1 }, all: { right: 40, wrong: 0, missed: 2 } },
  'duplicate-question': { fix: 'safe', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'hypothetical-question': { fix: 'review', unseen: { right: 1, wrong: 0, missed: 0 }, all: { right: 1, wrong: 1, missed: 1 } },
  jargon: { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 1, wrong: 0, missed: 1 } },
  'leading-question': { fix: 'review', unseen: { right: 2, wrong: 0, missed: 0 }, all: { right: 2, wrong: 0, missed: 1 } },
  'long-question': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 1, wrong: 0, missed: 0 } },
  'low-open-share': { unseen: { right: 12, wrong: 1, missed: 0 }, all: { right: 38, wrong: 6, missed: 2 } },
  'question-count': { unseen: { right: 3, wrong: 0, missed: 4 }, all: { right: 15, wrong: 0, missed: 6 } },
  'vague-question': { fix: 'review', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 2, wrong: 0, missed: 0 } },
  'assistant-residue': { fix: 'safe', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'deal-talk-only': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'misspelt-directive': { fix: 'safe', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'unexplained-directive': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'unfilled-placeholder': { unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
  'unused-directive': { fix: 'safe', unseen: { right: 0, wrong: 0, missed: 0 }, all: { right: 0, wrong: 0, missed: 0 } },
}
export default figures
