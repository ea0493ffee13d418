import { countWords, defineRule, stretchesOf } from '../../src/rule.js'

export default defineRule({
  id: 'monologue',
  summary: 'A long stretch of talk before the customer may speak.',
  why: 'In good calls the rep talks less than half of the time and the two take turns often. After a minute of listening people remember the end and forget to ask.',
  source: 'Gong on talk and listening (43 to 57); S3.12',
  instead: 'Split it, and ask between the parts.',
  say: 'Let me stop there. What of that matters to you?',
  severity: 'info',
  where: { notStage: ['voicemail'], notCall: ['demo', 'coaching'], notRole: ['template'] },
  messages: {
    long: '{words} words before the customer may speak. Nobody keeps that much in mind: split it, and ask how it strikes them in between.',
  },
  options: { maxWords: { default: 90, min: 10, help: 'How many words in one turn are let pass.' } },
  examples: {
    bad: [
      `
        **Rep:** «Our planning starts in the evening, when all orders are in and the weather for the next day is known. It then looks at every van, every driver and every customer who may only be visited in the morning. It finds the tours that need the fewest miles, and it leaves room for the calls that always come in later. In the morning every driver sees the tour on the telephone, with the doors, the keys and the dogs to look out for, and when something changes on the road the whole plan moves along with it, so nobody has to ring round.»`,
      {
        text: '**Rep:** «We fit the pump in the morning, flush the pipes at noon and have the house warm before the children are back from school.»',
        options: { maxWords: 15 },
      },
      {
        text: '> "«First we look at every room, then we draw the pipes, and at the end of the week you have a drawing with a price that does not change.»"',
        options: { maxWords: 20 },
      },
    ],
    good: [
      '**Rep:** Our planning starts in the evening, when all orders are in. How does that strike you?',
      `
        **Rep:** We fit the pump in the morning.
        **Customer:** And then?
        **Rep:** Then we flush the pipes.`,
      {
        text: '```\nRep: We fit the pump in the morning and flush the pipes.\n[If they nod]: The house is warm before the children are back from school.\n```',
        options: { maxWords: 12 },
      },
      {
        text: '## Voicemail\n\n> "Hi Dana, this is Sam from Brightline about your second warehouse and the tours that start there in May."',
        options: { maxWords: 12 },
      },
      {
        text: '**Rep:** Here you see the tours of tomorrow, here the drivers, and here the customers who may only be visited early.',
        with: { call: 'demo' },
        options: { maxWords: 12 },
      },
    ],
  },
  turn(turn, { options, report }) {
    if (turn.wordCount <= options.maxWords) return
    for (const sentences of stretchesOf(turn)) {
      const [first] = sentences
      const last = sentences[sentences.length - 1]
      const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0)
      if (first && last && words > options.maxWords) report('long', { span: { start: first.span.start, end: last.span.end } }, { words })
    }
  },
})
