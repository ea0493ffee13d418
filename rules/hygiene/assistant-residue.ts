import { defineRule, phrases, type Step, withoutLine } from '../../src/rule.js'

/** What an assistant calls its own work. */
const WORK = '(script|scripts|guide|template|version|versions|draft|outline|framework|playbook|list|set|breakdown|example|questions)'
const CHANGES =
  '(tailor|adapt|adjust|customize|customise|modify|refine|rewrite|expand|turn|convert|tweak|shorten|draft|generate|create) ... (this|it|these|them|another|for you|script|version)'
const OFFERS = `^ (want|would you like|do you want|let me know if you (want|would like)) me to ... ${CHANGES}`
const OWNS = 'your (own)? (business|company|brand|industry|market|product|audience|needs|offer|specific|situation|use case)'
const HANDS_OVER = `(here (is|are)|(below|this) is) (a|an|the|your|some) ... ${WORK}`

/**
 * Sentences that an assistant writes about its own work, from end to end. A note uses most of their words for the rep: “Feel free to adapt
 * the wording in brackets”, “Hope this helps: ring legal first”.
 */
const WHOLE = phrases([
  `${OFFERS} ... ... $`,
  `^ (shall i|should i|happy to|i can also|i would be happy to) ${CHANGES} ... $`,
  `^ ${HANDS_OVER} ... (you (requested|asked for)|as requested|based on your (request|requirements|input|prompt|brief)) ... $`,
  '^ (i|we)? hope (this|that|it) helps (you|with your ...)? $',
  `^ feel free to (adjust|adapt|customize|customise|modify|tweak) (this|it|these|them|(this|the|these) ${WORK}) ... (to (fit|suit|match)|for|based on) ${OWNS} ... $`,
  '^ let me know if you (need|want|would like) (any|further|more|other) ... (changes|adjustments|tweaks|edits|modifications|revisions|variations|versions) ... $',
  '^ let me know if you (need|want|would like) (another|a different) (version|script|draft|variation|tone|format) ... $',
])

/** Beside these a sentence may say something else. */
const WITHIN = phrases([
  OFFERS,
  'as (an|a) (artificial intelligence|language model|large language model|ai language model|ai model)',
  '^ as an ai (i|my)',
  'i (can not|am unable to|do not have the ability to) ... (browse|access) ... (web|internet|real time|external)',
  'my (knowledge|training) (cutoff|cut-off|cut off)',
  'my training data',
])

const OBLIGES = '(certainly|absolutely|sure|sure thing|of course|great question)'
const OBLIGING = phrases([`^ ${OBLIGES} $`, `^ ${OBLIGES} ${HANDS_OVER} ... $`])
const HANDED = phrases([`^ ${HANDS_OVER} ... $`, `^ ${OBLIGES} ${HANDS_OVER} ... $`])
const HANDING = phrases([HANDS_OVER])

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
      '**Rep:** What happened that got you looking?\n\nHope this helps: ring legal (ext. 4471) before you promise a refund.',
      '**Rep:** What happened that got you looking?\n\nFeel free to adapt the wording in brackets, but read the consent line exactly as written.',
      '**Rep:** What happened that got you looking?\n\n*(Want to tailor the demo to their industry? Ask which system they run.)*',
    ],
  },
  script(script, { options, report }) {
    const extra = phrases(options.phrases)
    for (const step of script.steps) {
      if (step.turn || step.kind === 'heading') continue
      const obliged = OBLIGING.finds(step) ? HANDING.find(step) : undefined
      const hit = obliged ?? WHOLE.find(step) ?? WITHIN.find(step) ?? extra.find(step)
      if (!hit) continue
      const change = withoutLine(script, step, 'Delete the line')
      report(
        'residue',
        step,
        { phrase: step.text.slice(hit.start, hit.end) },
        !change ? {} : isNothingElse(step) ? { fix: change } : { changes: [change] },
      )
    }
  },
})

/** Every sentence of it is one of an assistant's, from end to end. */
function isNothingElse(step: Step): boolean {
  const found = [WHOLE, OBLIGING, HANDED].flatMap((list) => list.all(step)).sort((a, b) => a.start - b.start)
  let rest = ''
  let at = 0
  for (const { start, end } of found) {
    rest += step.text.slice(at, start)
    at = Math.max(at, end)
  }
  return !/[\p{L}\p{N}]/u.test(rest + step.text.slice(at))
}
