import { type Ask, bullets, customersOf, defineRule, isDeal, numbered, share, talkingPoints, turns } from '../../src/rule.js'

const isAboutThing = (ask: Ask) => ask.about === 'thing'

export default defineRule({
  id: 'thing-heavy',
  summary: 'Most questions are about the thing, few about the people who live with it.',
  why: 'Questions about noise, age and use have value, but they are all about things. People tell more, and listen more, when some of the questions are about who they are and what the thing means to them.',
  source: 'S1.4, S1.5',
  instead: 'Who has to live with it every day?',
  say: 'Who lives with this every day?',
  severity: 'info',
  where: { minAsks: 3, call: ['discovery', 'in-home', 'interview', 'renewal', 'mixed'] },
  messages: {
    share:
      '{count} of {total} questions are about the thing. Ask also about the people who live and work with it: who they are, what it does to their day.',
  },
  options: { max: { default: 0.6, min: 0, max: 1, help: 'The highest share of questions about the thing that is let pass.' } },
  examples: {
    bad: [
      bullets('«Heating visit: discovery» / How old is the boiler? / How often has it been serviced? / How much does the boiler get used?'),
      turns(
        '«Discovery call» / How old is the printer? / How many pages does it print? / Does the tray jam? / What does the toner cost? / Who works next to it?',
      ),
      {
        text: numbered(
          '«Heating visit: discovery» / How old is the boiler? / How much does the boiler get used? / Who lives here with you? / What happened last winter? / What does a cold morning do to your family?',
        ),
        options: { max: 0.3 },
      },
    ],
    good: [
      bullets(
        'Heating visit: discovery / How old is the boiler? / Who sleeps in that room? / What does a cold morning do to your family? / What happened last winter? / Is the boiler too loud?',
      ),
      turns(
        'Discovery call / How did you come to run this? / What are you trying to achieve? / How old is the printer? / Who works next to it? / What does that do to their day?',
      ),
      '- "How old is the boiler?"',
      {
        text: bullets('Answering the tender: discovery / How old is the printer? / How many pages does it print? / Does the tray jam?'),
        with: { call: 'rfp' },
      },
    ],
  },
  script(script, { options, report }) {
    const asks = talkingPoints(script).filter((ask) => !isDeal(ask))
    if (asks.length < 3 || share(asks, isAboutThing) <= options.max) return
    const at = customersOf(script)
    const suggest = [
      at === 'firm'
        ? 'Who works with it every day?'
        : at === 'home'
          ? 'Who lives with it every day?'
          : 'Who has to live with it every day?',
    ]
    report('share', { span: script.head }, { count: asks.filter(isAboutThing).length, total: asks.length }, { suggest })
  },
})
