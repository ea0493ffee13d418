import { countWords, defineRule, phrases, withoutLine } from '../../src/rule.js'

const RESIDUE = phrases([
  'as (an|a) (ai|artificial intelligence|language model|large language model|ai language model)',
  '(want|would you like|do you want|shall i|should i|let me know if you (want|would like)|happy to) ... (tailor|adapt|customize|customise|rewrite|expand|turn|convert|tweak|adjust|shorten|draft|generate|create) ... (this|it|these|them|a|the|another|for you|script|version)',
  '(here is|here are|below is|below are) (a|an|the|your|some) ... (you requested|you asked for|as requested|based on your)',
  'i (can not|am unable to|do not have the ability to) ... (browse|access|real time)',
  'my (knowledge|training) (cutoff|cut-off|data)',
  'hope this helps',
  'feel free to (adjust|adapt|customize|customise|modify|tweak)',
  'let me know if you (need|want|would like) (any|me to|further|more|another|a different)',
])

const OBLIGING = phrases(['^ (certainly|absolutely|sure|sure thing|of course|great question)'])
const HANDS_OVER = phrases(['here (is|are) (a|an|the|your|some)', '(below|this) is (a|an|the|your)'])

/** A longer note may hold something for the rep as well. */
const MOST_WORDS = 40

export default defineRule({
  id: 'assistant-residue',
  summary: 'Text that an AI assistant left behind.',
  why: 'A line that was meant for the author ends up being read to a customer, and it tells every reader that nobody read the script.',
  source: 'Seen in public scripts',
  instead: 'Delete the line.',
  severity: 'warning',
  where: { minAsks: 0 },
  messages: {
    residue: '“{phrase}” was meant for the author, not for the call. Somebody will read it to a customer: delete it.',
  },
  options: { phrases: { default: [] as readonly string[], items: 'phrase', help: 'Further phrases that an assistant leaves behind.' } },
  examples: {
    bad: [
      `
        # Discovery call

        - "What happened that got you looking?"

        «Want me to tailor this for another industry?»`,
      `
        «As an AI language model I cannot call anybody, but here is a script.»

        **Rep:** What happened that got you looking?`,
      `
        «Certainly! Here is a discovery script for a plumber.»

        - "What happened that got you looking?"`,
      {
        text: `
          - "What happened that got you looking?"

          «Version 3 of the reply, regenerated.»`,
        options: { phrases: ['regenerated'] },
      },
    ],
    good: [
      '# Discovery call\n\n- "What happened that got you looking?"',
      '**Rep:** Want me to send you the drawings?',
      '- "Would you like me to adapt the tour for the early customers?"',
      '**Customer:** Let me know if you need anything.',
    ],
  },
  script(script, { options, report }) {
    const extra = phrases(options.phrases)
    for (const step of script.steps) {
      if (step.turn || step.kind === 'heading') continue
      const hit = RESIDUE.find(step) ?? extra.find(step) ?? (OBLIGING.finds(step) ? HANDS_OVER.find(step) : undefined)
      if (!hit) continue
      const fix = countWords(step) <= MOST_WORDS ? withoutLine(script, step, 'Delete the line') : undefined
      report('residue', step, { phrase: step.text.slice(hit.start, hit.end) }, fix ? { fix } : {})
    }
  },
})
