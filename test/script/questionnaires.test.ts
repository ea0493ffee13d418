import { describe, expect, it } from 'vitest'
import { asked } from './reading-of.js'

describe('questions that a file counts through', () => {
  const form = (questions: readonly string[], tail: string): string =>
    questions
      .map((question, i) => `## ${i % 2 ? 'Team & Resources' : 'Success Metrics'}\n\n**${i + 1}. ${question}**\n${tail}\n`)
      .join('\n')
  const QUESTIONS = [
    'How many ponies do you keep?',
    'Who feeds them when you travel?',
    'What makes a good winter?',
    'What does your vet say about the old mare?',
    'Who handles the paperwork?',
    'Where do you buy your hay?',
  ]
  it.each([
    ['over boxes', '- [ ] Few\n- [ ] Many'],
    ['over blanks', '- _____ a week'],
    ['over a bullet that makes a heading of them', '-\n-'],
  ])('are asked, whatever the headings call them: %s', (_, tail) => {
    expect(asked(form(QUESTIONS, tail)).map((text) => text.replace(/^\d+\. /, ''))).toEqual(QUESTIONS)
  })
  it('are asked with a term in quotation marks', () => {
    const questions = [...QUESTIONS, 'What would make your year a "good one" in your eyes?']
    expect(asked(form(questions, '-'))).toHaveLength(7)
  })
  it.each([
    ['few of them', QUESTIONS.slice(0, 4)],
    [
      'what customers ask',
      ['How much is it?', 'Do you deliver?', 'How long does it take?', 'Can I pay later?', 'Who are you?', 'Is it safe?'],
    ],
    ['notes on the herd', Array.from({ length: 6 }, (_, i) => `Which of the ponies is number ${i}?`)],
  ])('but not %s', (_, questions) => {
    expect(asked(form(questions, '- [ ] Yes\n- [ ] No'))).toEqual([])
  })
})

describe('a list that speaks to the customer', () => {
  it('may ask about their own customers', () => {
    expect(
      asked(
        '## Discovery\n\n### The shop\n\n- Do users complain about the app?\n- How do users like your new till?\n- Do you have guests who book late?\n- What happens when clients forget their card?\n',
      ),
    ).toHaveLength(4)
  })
  it.each([
    ['- Who is the buyer?\n- What do the customers want?\n- Where are they?\n'],
    ['- Why would they buy?\n- Which users complain?\n- Have clients met the rep?\n'],
  ])('and is none where it is about them: %s', (list) => expect(asked(`## Discovery\n\n### The shop\n\n${list}`)).toEqual([]))
  it('may ask what others say to them', () => {
    expect(
      asked(
        '## Discovery\n\n- What do you sell most of?\n- What do you say when somebody asks "why you?"\n- When you say "it is slow," what do you mean?\n',
      ),
    ).toEqual([
      'What do you sell most of?',
      'What do you say when somebody asks "why you?"',
      'When you say "it is slow," what do you mean?',
    ])
  })
  it('and not what to say to the customer', () => {
    expect(asked('## Discovery\n\n- What do you say when the customer asks "why you?"\n')).toEqual([])
  })
})

describe('a form to fill in', () => {
  const QUESTIONS = [
    'How many hives do you keep?',
    'Which plants are in bloom in May?',
    'What do you sell at the market?',
    'Who takes the honey off?',
    'What were your losses last winter?',
    'Where do your bees come from?',
    'Which rules apply?',
  ]
  const form = (tail: (i: number) => string, questions: readonly string[] = QUESTIONS, title = 'The bees') =>
    `# Visit form\n\n**Name:** [Name]\n\n### ${title}\n\n${questions.map((question, i) => `**${question}**\n${tail(i)}`).join('\n\n')}\n`
  it.each([
    ['lines to write on', '- Hives: ______'],
    ['a place for the answer', '[Answer:]'],
    ['boxes', '□ Yes   □ No\n□ Other: ____'],
    ['boxes of a list', '- [ ] Yes\n- [ ] No'],
  ])('asks what stands in bold over %s', (_, tail) => {
    expect(asked(form(() => tail))).toEqual(QUESTIONS)
    expect(asked(form(() => tail, QUESTIONS, 'Success Metrics'))).toEqual(QUESTIONS)
  })
  it('asks for talk and before a remark in brackets too', () => {
    const questions = [...QUESTIONS, 'Describe your best year:', 'How old are the hives? (roughly)']
    const found = asked(form(() => '[Answer:]', questions))
    expect(found).toHaveLength(9)
    expect(found[7]).toBe('Describe your best year:')
  })
  it.each([
    [
      'where hardly any is to be filled in',
      form((i) => (i < 3 ? '[Answer:]' : 'Bees need plants.'), QUESTIONS, 'Success Metrics'),
      ['Which plants are in bloom in May?', 'Which rules apply?'],
    ],
    [
      'where it is about somebody else',
      form(
        () => '[Answer:]',
        [
          'Who are they?',
          'What do they grow?',
          'Who buys from them?',
          'Which rules apply?',
          'Do you know the owner?',
          'How many are there?',
          'What do you need?',
        ],
        'Success Metrics',
      ),
      ['Who are they?', 'Which rules apply?'],
    ],
    ['where it looks back', form(() => '[Answer:]', QUESTIONS, 'Self-review'), QUESTIONS],
  ])('but not %s', (_, source, questions) => {
    for (const question of questions) expect(asked(source)).not.toContain(question)
  })
})
