import { withHold } from '../../src/built-in.js'
import { defineRule, phrases } from '../../src/rule.js'

export default defineRule({
  id: 'vague-question',
  summary: 'A question without anything to hold on to: “Any challenges?”',
  why: 'A question about everything gets “fine, thanks”. Name a place, a time or a task, and people see it before them.',
  source: 'The Mom Test (specifics of the past); Minson et al. on pure openness',
  instead: "Where did last month's close stall?",
  say: 'When did that last get in your way?',
  severity: 'info',
  where: { notCall: ['coaching'] },
  messages: {
    vague: '“{ask}” gives nothing to hold on to, and gets “fine, thanks”. Name a place, a time or a task.',
  },
  options: { phrases: { default: [] as readonly string[], items: 'phrase', help: 'Further phrases that mark a question as vague.' } },
  examples: {
    bad: [
      '**Rep:** «Any challenges?»',
      '- "«Any pain points?»"',
      '> "«Any issues?»"',
      { text: '**Rep:** «How is everything on your side of the fence?»', options: { phrases: ['how is everything'] } },
    ],
    good: [
      "**Rep:** Where did last month's close stall?",
      '- "What gets in the way when an order comes in late?"\n- "What else?"',
      `
        ## Demo

        **Rep:** Here is the plan for tomorrow, with every tour on one page. Thoughts?`,
      '> "What was the last delivery that went wrong?"',
    ],
  },
  ask(ask, { options, report }) {
    const shown = ask.intent === 'interest' || ask.intent === 'rapport' || ask.probe
    if (ask.flaws.has('vague') && !shown) report('vague', ask, { ask: ask.text }, { standsOn: 'vague', reword: withHold(ask) })
    else if (phrases(options.phrases).finds(ask)) report('vague', ask, { ask: ask.text }, { reword: withHold(ask) })
  },
})
