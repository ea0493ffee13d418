import { type Ask, defineRule, share, talkingPoints } from '../../src/rule.js'

const isOpen = (ask: Ask) => ask.openness === 'open'

export default defineRule({
  id: 'low-open-share',
  summary: 'Few questions invite more than a yes, a no or a number.',
  why: 'Open questions alone win no sale, studies found no such link. But a talk of yes and no tells only what the rep thought of asking.',
  source: 'Rackham (no measurable link); MITI 3 for the share; S4.8 shows a good closed question',
  instead: 'Walk me through the last time it happened.',
  severity: 'info',
  where: { notRole: ['doc'], call: ['discovery', 'in-home', 'interview', 'renewal', 'mixed'] },
  messages: {
    few: '{count} of {total} questions are open. Yes, no and numbers tell only what you thought of asking: turn some into “Walk me through…” or “How come…”.',
  },
  options: { min: { default: 0.4, min: 0, max: 1, help: 'The share of questions that should be open.' } },
  offWhen: 'The script is a form on purpose, for example a safety check.',
  examples: {
    bad: [
      `
        # «Discovery call»

        - "Do you use a planning tool?"
        - "How many vans do you run?"
        - "Is it reliable?"
        - "Who signs off on this?"
        - "What happened that got you looking?"`,
      `
        # «Boiler visit»

        **Rep:** Is the boiler loud?
        **Rep:** Do you have cold rooms?
        **Rep:** How old is it?
        **Rep:** Do you own the house?
        **Rep:** Has it been serviced?`,
      {
        text: `
          # «Discovery call»

          1. "What happened that got you looking?"
          2. "What gets in your way today?"
          3. "How many vans do you run?"
          4. "Who signs off on this?"
          5. "When do you need it?"`,
        options: { min: 0.6 },
      },
    ],
    good: [
      `
        # Discovery call

        - "Walk me through the last time it failed."
        - "What happened that got you looking?"
        - "How do you plan the tours?"
        - "How many vans do you run?"
        - "Who signs off on this?"`,
      `
        # Discovery call

        **Rep:** What gets in your way today?
        **Rep:** What does that cost you?
        **Rep:** How did you come to run this?
        **Rep:** What is your budget?
        **Rep:** Is there anything else?`,
      `
        # Discovery call

        1. "What happened that got you looking?"
        2. "What gets in your way today?"
        3. "How many vans do you run?"
        4. "Who signs off on this?"
        5. "When do you need it?"`,
      '- "Is the boiler loud?"',
    ],
  },
  script(script, { options, report }) {
    const asks = talkingPoints(script)
    if (asks.length === 0 || share(asks, isOpen) >= options.min) return
    report('few', { span: script.head }, { count: asks.filter(isOpen).length, total: asks.length })
  },
})
