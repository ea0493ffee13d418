import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asked = (source: string, role?: 'script'): string[] => readScript(source, role ? { role } : {}).asks.map(({ text }) => text)

type Pair = readonly [question: string, explanation: string]
type Layout = (question: string, explanation: string, number: number) => string

const PAIRS: readonly Pair[] = [
  [
    'Why are you planting a garden now?',
    'When a client calls, something has changed. There may be a child, a dog or a new terrace, and hardly anybody asks.',
  ],
  [
    'What do you want to see from the kitchen?',
    'Clients rarely know. One of them told me: "I want it to be nice." Is that an answer? Do not settle for it.',
  ],
  [
    'Who will look after the beds?',
    'This tells you how much work they will put up with. Will it be them, or a man who comes once a month?',
  ],
  [
    'How much shade does your plot get?',
    'If the client does not know, look at noon. "Some, I think" is no answer. How could you ever plan a bed on that?',
  ],
  [
    'What is your budget?',
    'Many designers shy away from this one. A client who knows the number will tell you. Do you want to work for the others?',
  ],
  [
    'Which plants do you dislike?',
    'Nobody likes to say it, but people know what they hate, and it saves you a round of drafts. Whose fault is it if they hate lavender?',
  ],
  [
    'When would you like to plant?',
    'Most clients think of spring. Tell them about autumn. "Is it not too cold?" you may hear, and you have the winter to draw.',
  ],
]
const LAYOUTS: Readonly<Record<string, Layout>> = {
  headings: (question, explanation) => `## ${question}\n\n${explanation}\n\n`,
  'numbered headings': (question, explanation, number) => `## ${number}.${question}\n\n${explanation}\n\n`,
  'bold words': (question, explanation, number) => `**${number}. ${question}** ${explanation}\n\n`,
  'bold paragraphs': (question, explanation) => `**${question}**\n\n${explanation}\n\n`,
  'bold items': (question, explanation) => `- **${question}**: ${explanation}\n`,
  items: (question, explanation, number) => `${number}. ${question} ${explanation}\n`,
  'one paragraph': (question, explanation, number) =>
    `${number === 1 ? 'I ask all of them: ' : ''}**${number}\\. ${question}** ${explanation} `,
  'one paragraph with blanks in its marks': (question, explanation, number) =>
    `${number === 1 ? 'So: ' : ''}**${number}\\. ${question} ** ${explanation} `,
}
const article = (layout: Layout, pairs = PAIRS, title = 'Seven questions to ask your next garden client') =>
  `# ${title}\n\nBefore you draw a bed you need to know what is wanted.\n\n${pairs.map(([question, explanation], i) => layout(question, explanation, i + 1)).join('')}\n`

describe('a text that explains what to ask', () => {
  it.each(Object.entries(LAYOUTS))('asks its questions and nothing else: %s', (_, layout) => {
    expect(asked(article(layout))).toEqual(PAIRS.map(([question]) => question))
  })
  it('is a text about selling', () => {
    expect(readScript(article(LAYOUTS['headings']!)).role).toBe('doc')
    expect(readScript(article(LAYOUTS['headings']!, PAIRS, 'What to ask a client before you dig')).role).toBe('doc')
  })
  it('may tell another question to put', () => {
    const pairs = PAIRS.map(
      ([question, explanation], i): Pair => [
        question,
        i === 4 ? `${explanation} You may also ask: "What did the last one cost?"` : explanation,
      ],
    )
    for (const layout of Object.values(LAYOUTS))
      expect(asked(article(layout, pairs)).filter((text) => text.startsWith('What did'))).toHaveLength(1)
  })
})

it('asks what follows a question at once', () => {
  const pairs = PAIRS.map(([question, explanation], i): Pair => [i === 5 ? `${question} Do you mind the colours?` : question, explanation])
  for (const name of ['bold words', 'bold items', 'items']) expect(asked(article(LAYOUTS[name]!, pairs))).toHaveLength(8)
})

describe('what explains a question', () => {
  const explained = (at: number, question: string, explanation: string): string =>
    article(
      LAYOUTS['headings']!,
      PAIRS.map((pair, i): Pair => (i === at ? [question, explanation] : pair)),
    )
  it('may run up to a colon', () => {
    const more = 'This one tells at once how keen they are: do they know the plot? Or is it all new to them? Clients differ.'
    expect(asked(explained(3, PAIRS[3]![0], more))).toEqual(PAIRS.map(([question]) => question))
  })
  it('may stand under a question that names what they have', () => {
    const [question, more] = [
      'If you already have a gardener, will you keep him?',
      'It pays to know who digs: is it a man of theirs? Clients differ.',
    ]
    expect(asked(explained(3, question, more))).toEqual(PAIRS.map(([other], i) => (i === 3 ? question : other)))
  })
  it('is over where a label leads to what to say', () => {
    expect(
      asked(
        explained(
          3,
          PAIRS[3]![0],
          'Clients rarely know. So walk the plot with them at noon and look.\n\nThen ask: "And what grows there?"',
        ),
      ),
    ).toContain('And what grows there?')
  })
})

describe('no text that explains', () => {
  it('is a list of several questions to an item', () => {
    const more = PAIRS.map(([question]): Pair => [question, 'Who helps? What do they charge? How did they find you?'])
    expect(asked(article(LAYOUTS['items']!, more), 'script')).toHaveLength(28)
  })
  const SAID: readonly Pair[] = PAIRS.map(([question]) => [
    question,
    'I see, and thank you for telling me. Would you show me the plot as well?',
  ])
  it('is one in which the rep talks on', () => {
    const source = article(LAYOUTS['bold words']!, SAID, 'Garden visit script')
    expect(asked(source).filter((text) => text.startsWith('Would you'))).toHaveLength(7)
  })
  it('is one of few questions', () => {
    const few = PAIRS.slice(2, 5).map(([question]): Pair => [question, 'They may not know. Do you have help, or do you mow yourself?'])
    expect(asked(article(LAYOUTS['bold paragraphs']!, few), 'script')).toContain('Do you have help, or do you mow yourself?')
  })
  it('is a page of answers', () => {
    const pairs: readonly Pair[] = [
      ['Do you ship abroad?', 'Yes, to all of Europe. Customers outside pay duty.'],
      ['How long do you keep my data?', 'Thirty days. They can ask for a copy.'],
      ['What do you need from me?', 'A photograph and your address. Clients usually send it by mail.'],
      ['Can you match a price?', 'No. We think they should pay what it is worth.'],
      ['Who are your suppliers?', 'They are farms we know.'],
      ['Where are your shops?', 'In two towns. Most clients visit us on Saturdays.'],
    ]
    for (const layout of Object.values(LAYOUTS).slice(0, 6)) expect(asked(article(layout, pairs, 'Frequently asked'))).toEqual([])
  })
})
