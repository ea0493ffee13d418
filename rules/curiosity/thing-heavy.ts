import { type Ask, defineRule, isDeal, share, talkingPoints } from '../../src/rule.js'

const isAboutThing = (ask: Ask) => ask.about === 'thing'

export default defineRule({
  id: 'thing-heavy',
  summary: 'Most questions are about the thing, few about the people who live with it.',
  why: 'Questions about noise, age and use have value, but they are all about things. People tell more, and listen more, when some of the questions are about who they are and what the thing means to them.',
  source: 'S1.4, S1.5',
  instead: 'Who sleeps in that room?',
  severity: 'info',
  where: { minAsks: 3, call: ['discovery', 'in-home', 'interview', 'renewal', 'mixed'] },
  messages: {
    share:
      '{count} of {total} questions are about the thing. Ask also about the people who live and work with it: who they are, what it does to their day.',
  },
  options: { max: { default: 0.6, min: 0, max: 1, help: 'The highest share of questions about the thing that is let pass.' } },
  examples: {
    bad: [
      `
        # «Heating visit: discovery»

        - "How old is the boiler?"
        - "How often has it been serviced?"
        - "How much does the boiler get used?"`,
      `
        # «Discovery call»

        **Rep:** How old is the printer?
        **Rep:** How many pages does it print?
        **Rep:** Does the tray jam?
        **Rep:** What does the toner cost?
        **Rep:** Who works next to it?`,
      {
        text: `
          # «Heating visit: discovery»

          1. "How old is the boiler?"
          2. "Is the boiler too loud?"
          3. "Who lives here with you?"
          4. "What happened last winter?"
          5. "What does a cold morning do to your family?"`,
        options: { max: 0.3 },
      },
    ],
    good: [
      `
        # Heating visit: discovery

        - "How old is the boiler?"
        - "Who sleeps in that room?"
        - "What does a cold morning do to your family?"
        - "What happened last winter?"
        - "Is the boiler too loud?"`,
      `
        # Discovery call

        **Rep:** How did you come to run this?
        **Rep:** What are you trying to achieve?
        **Rep:** How old is the printer?
        **Rep:** Who works next to it?
        **Rep:** What does that do to their day?`,
      '- "How old is the boiler?"',
      {
        text: `
          # Answering the tender: discovery

          - "How old is the printer?"
          - "How many pages does it print?"
          - "Does the tray jam?"`,
        with: { call: 'rfp' },
      },
    ],
  },
  script(script, { options, report }) {
    const asks = talkingPoints(script).filter((ask) => !isDeal(ask))
    if (asks.length < 3 || share(asks, isAboutThing) <= options.max) return
    report('share', { span: script.head }, { count: asks.filter(isAboutThing).length, total: asks.length })
  },
})
