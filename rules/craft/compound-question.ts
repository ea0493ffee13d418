import { doublingOf, inTwo, withPause } from '../../src/built-in.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'compound-question',
  summary: 'Two questions in one sentence.',
  why: 'Two blanks get one answer, mostly to the easier one, and nobody notices which is missing.',
  source: 'McLaughlin, The most common interviewing mistake; survey practice on double-barrelled questions',
  instead: 'Ask the first, wait, then ask the second.',
  severity: 'warning',
  messages: {
    two: '“{ask}” asks two things at once. People answer the easier one: ask the first, wait, then ask the second.',
    pair: '“{ask}” asks and digs in one breath. Ask, wait, then ask why.',
    rephrased: '“{ask}” says the same question twice. Say it once and wait.',
  },
  options: {
    allowProbePair: { default: true, help: 'Whether a question with its own follow-up (“…, and why is that?”) is let pass.' },
    allowRephrase: { default: true, help: 'Whether a question that is said again in other words is let pass.' },
  },
  examples: {
    bad: [
      '**Rep:** «What tool do you use and how much do you pay for it?»',
      '- "«How many vans do you run, and who plans the tours?»"',
      '> "«Which supplier do you like best, and what makes the price so high?»"',
      '> "«What happened last winter and when can we come to see it?»"',
      { text: '**Rep:** «What do you care about most, and why is that?»', options: { allowProbePair: false } },
      { text: '**Rep:** «What is driving the need for the new tool, what are they trying to do?»', options: { allowRephrase: false } },
    ],
    good: [
      '**Rep:** How many vans do you run?',
      '- "How do you pick and pack on a busy day?"',
      '> "What do you care about most, and why is that important?"',
      '- "Who is your best driver and what makes him so good?"',
      '**Rep:** What is driving the need for the new tool, what are they trying to do?',
    ],
  },
  ask(ask, { options, report }) {
    if (ask.flaws.has('compound')) {
      const two = inTwo(ask)
      report('two', ask, { ask: ask.text }, { standsOn: 'compound', reword: two ? [withPause(two)] : [] })
      return
    }
    const doubling = options.allowProbePair && options.allowRephrase ? undefined : doublingOf(ask)
    if (doubling === 'probe-pair' && !options.allowProbePair) report('pair', ask, { ask: ask.text })
    if (doubling === 'rephrase' && !options.allowRephrase) report('rephrased', ask, { ask: ask.text })
  },
})
