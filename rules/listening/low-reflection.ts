import { blockquotes, bullets, defineRule, isReflection, repTurns, talkingPoints, turns } from '../../src/rule.js'

export default defineRule({
  id: 'low-reflection',
  summary: 'Hardly ever says back what the customer said.',
  why: 'People know that they were heard when they hear it back. Counsellors aim at one reflection for every question; a sales script does well with one for every four.',
  source: 'MITI 4.2 (reflections to questions); S3.8, S3.12',
  instead: 'Say in one sentence what you understood, and wait.',
  severity: 'off',
  where: { notRole: ['bank', 'doc'], notCall: ['coaching'] },
  messages: {
    few: 'To {asks} questions the script says back {reflections} times what it heard. People know that they were heard when they hear it back: after every third or fourth answer say what you understood.',
  },
  options: { min: { default: 0.25, min: 0, max: 4, help: 'How many reflections a question there should be at least.' } },
  offWhen: 'It is off by itself; a script often leaves reflections to the rep.',
  examples: {
    bad: [
      turns(
        '«Discovery call» / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      bullets(
        '«Discovery call» / What happened that got you looking? / What does it cost you? / How many vans do you run? / What are you trying to achieve? / Who signs off on this? / What is your budget?',
      ),
      {
        text: turns(
          '«Discovery call» / What happened that got you looking? / What does it cost you? / It sounds like nights are the worst. / What is your budget? / You said the crew is small. / When do you need it? / Who signs off on this?',
        ),
        options: { min: 0.5 },
      },
    ],
    good: [
      turns(
        'Discovery call / What happened that got you looking? / What does it cost you? / It sounds like nights are the worst. / What is your budget? / You said the crew is small. / When do you need it? / Who signs off on this?',
      ),
      `
        # Discovery call

        - "What happened that got you looking?"
        - [repeat back]
        - "What does it cost you?"
        - "How many vans do you run?"
        - [repeat back]
        - "What is your budget?"
        - "When do you need it?"`,
      blockquotes(
        "Discovery call / What happened that got you looking? / So it's mostly the nights? / What does it cost you? / If I understood you right, it is the waiting. / What is your budget? / When do you need it?",
      ),
      bullets('Questions / What happened that got you looking? / What does it cost you?'),
    ],
  },
  script(script, { options, report }) {
    const asks = talkingPoints(script).length
    const spoken = repTurns(script)
      .flatMap((turn) => turn.sentences)
      .filter(isReflection).length
    const told = script.steps.filter(
      ({ kind, text }) =>
        kind !== 'turn' &&
        /\b(repeat|reflect|mirror|play|read|say)\b.{0,20}\bback\b|\b(summari[sz]e|paraphrase|recap|reflect|mirror)\b/i.test(text),
    ).length
    const reflections = spoken + told
    if (asks > 0 && reflections < options.min * asks) report('few', { span: script.head }, { reflections, asks })
  },
})
