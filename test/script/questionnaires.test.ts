import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asked = (source: string): string[] =>
  readScript(source, { role: 'script' })
    .asks.filter(({ negative }) => !negative)
    .map(({ text }) => text)

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
