import { type Ask, breathsOf, contentWords, countWords, defineRule, isSmallTalk, phrases } from '../../src/rule.js'

const RESTARTS = phrases(['^ (i mean|that is|in other words|or rather|meaning|put differently)'])

/** An answer that is offered has few words. */
const OFFERED_WORDS = 4

export default defineRule({
  id: 'stacked-questions',
  summary: 'Several questions in one turn.',
  why: 'People answer one of them, mostly the last and easiest. The one that mattered is lost, and asking it again feels like nagging.',
  source: 'McLaughlin, The most common interviewing mistake',
  instead: 'Ask the one that matters most and wait.',
  severity: 'info',
  overrides: [{ message: 'many', severity: 'warning' }],
  where: { notStage: ['voicemail'] },
  messages: {
    two: '{count} questions in one turn: people answer the last one. Keep “{keep}” and wait.',
    many: '{count} questions in one turn: people answer the last one and forget the rest. Ask them one by one, “{keep}” first.',
  },
  options: {
    max: { default: 1, min: 1, help: 'How many questions in one turn are let pass.' },
    loud: { default: 3, min: 2, help: 'From how many on the rule speaks louder.' },
  },
  examples: {
    bad: [
      { text: '**Rep:** «What happened that got you looking? And how many vans do you run?»', severity: 'info' },
      { text: '> "«How many vans do you run? Which depot are they in? Who plans the tours?»"', severity: 'warning' },
      { text: '- "«What happened last winter? How many radiators do you have?»"', severity: 'warning', options: { loud: 2 } },
      {
        text: '```\nRep: «What happened last winter? How many radiators do you have? Who pays the bill?»\n```',
        severity: 'warning',
        options: { max: 2 },
      },
    ],
    good: [
      '**Rep:** What happened that got you looking?',
      '- "How are you today? What happened that got you looking?"',
      '```\nHow many vans do you run?\nWhich depot are they in?\nWho plans the tours?\n```',
      '- "Have you tried anything else? What happened then?"',
      '## Objections\n\n### "We are not ready"\n\n**Say:** "Can I ask what the timing hangs on? Is it:\n- Money - saving a little longer first?\n- Doubt - not sure that a patio is right for you?"',
      '> "What gets in your way today? I mean, what gets in the way of your crew?"',
      `
        **Rep:** Who uses it?
        **Customer:** Everybody.
        **Rep:** How often does it fail?`,
      { text: '> "What happened last winter? How many radiators do you have?"', options: { max: 2 } },
    ],
  },
  turn(turn, { script, options, report }) {
    for (const breath of breathsOf(script, turn)) {
      const asks = breath.filter((ask) => !isSmallTalk(ask))
      const apart = asks.filter((ask, place) => !belongsTo(ask, asks[place - 1]))
      const [first] = apart
      const last = asks[asks.length - 1]
      if (!first || !last || apart.length <= options.max) continue
      const keep = (apart.find((ask) => ask.openness === 'open') ?? first).text
      const span = { start: first.span.start, end: last.span.end }
      report(apart.length >= options.loud ? 'many' : 'two', { span }, { count: apart.length, keep })
    }
  },
})

/** The same blank asked for again in other words, or a first follow-up (“Have you tried it? What happened?”). */
function belongsTo(ask: Ask, before: Ask | undefined): boolean {
  if (!before) return false
  // “A pilot? A guarantee?” only offers answers to the question before it.
  if (ask.form === 'statement-q' && (countWords(ask) <= OFFERED_WORDS || ask.intent === before.intent)) return true
  if (RESTARTS.finds(ask) || (ask.probe && !before.probe)) return true
  if (before.intent !== ask.intent) return false
  const words = new Set(contentWords(before))
  return contentWords(ask).some((word) => words.has(word)) || ask.form === 'choice'
}
