import { describe, expect, it } from 'vitest'
import { asked } from './reading-of.js'

const TOPICS = [
  'Seed: what goes in?',
  'Input: which feed is used?',
  'Output: what is sold or kept?',
  'Pests: what eats it?',
  'Goal: what is it grown for?',
]

describe('a list of topics and their questions', () => {
  const list = (lead: string, items: readonly string[]): string => `# Farm visit\n\n## Fields\n\n${lead}\n\n- ${items.join('\n- ')}\n`
  it('is asked whatever its topics name elsewhere', () => {
    expect(asked(list('For each crop, ask:', TOPICS))).toHaveLength(TOPICS.length)
  })
  it.each([
    ['under notes', list('Record for each crop:', TOPICS), []],
    ['with a reason in it', list('For each crop, ask:', [...TOPICS, 'Why it works: who does not like their crops?']), ['who does not']],
    ['with other notes among it', list('For each crop, ask:', [...TOPICS, 'Output: a plan of the beds.']), ['which feed', 'what is sold']],
  ])('but not %s', (_, source, left) => {
    for (const words of left) expect(asked(source).join(' ')).not.toContain(words)
    if (left.length === 0) expect(asked(source)).toEqual([])
  })
})

describe('a topic in the middle of a call', () => {
  const call = (title: string, items: string): string => `# Templates\n\n## 1. Discovery call\n\n### ${title}\n\n${items}\n`
  const QUESTIONS = '- Who feeds the hens? (how many people)\n- What does the old coop hold?\n- Where do foxes come in? (fence, roof)'
  it('is asked about, though notes have that name elsewhere', () => {
    expect(asked(call('Keeper persona and the yard', QUESTIONS))).toEqual([
      'Who feeds the hens?',
      'What does the old coop hold?',
      'Where do foxes come in?',
    ])
  })
  it.each([
    ['the notes of the rep', call('Notes', QUESTIONS)],
    ['what is known of the customer', call('Buyer persona', '- Who is the buyer?\n- What does the customer keep?\n- Where do they live?')],
    ['a persona outside a call', `# Plan\n\n## Market\n\n### Keeper persona\n\n${QUESTIONS}\n`],
  ])('but not %s', (_, source) => expect(asked(source)).toEqual([]))
})

describe('a message', () => {
  const QUOTE = '> Hello [name], I am learning how people keep hens. Would you give me twenty minutes?\n'
  it('to people who are to be won for a talk is not said in it', () => {
    expect(asked(`# Talks\n\n## Outreach message (short)\n\n${QUOTE}`)).toEqual([])
  })
  it('but what is said on the phone is', () => {
    expect(asked(`# Talks\n\n## Outreach call script\n\n${QUOTE}`)).toHaveLength(1)
  })
})

describe('a column of prompts', () => {
  const table = (prompt: string): string =>
    `# Phone agent\n\n## What to ask\n\n| Slot | Prompt |\n|---|---|\n| street | "Where do the hens live?" |\n| day | "${prompt}" |\n| name | "Whom shall we ring?" |\n`
  it('holds a question that goes on', () => {
    expect(asked(table('When may we come to you? We have [days].'))).toContain('When may we come to you?')
  })
  it('but no instructions', () => {
    expect(asked(table('Write a mail about hens. Is it clear? Make it shorter, and ask what they feed.'))).not.toContain('Is it clear?')
  })
})

describe('what nobody could answer', () => {
  const pitch = (words: string): string => `# Talk on pensions\n\n## Script\n\n${words}\n`
  it('is told, not asked', () => {
    expect(
      asked(
        pitch(
          'They save every month. But if you ask simple things like, "What is in your fund?" or "What did it cost?" most people don\'t know.',
        ),
      ),
    ).toEqual([])
  })
  it.each([
    ['where the customer is to answer it', 'If you ask simple questions like, "What is in your fund?" you learn a lot.'],
    ['where the rep is told to ask', 'Ask simple things like, "What is in your fund?" Most people don\'t know.'],
  ])('but not %s', (_, words) => expect(asked(pitch(words))).toEqual(['What is in your fund?']))
})

describe('a line on what the questions below are about', () => {
  it('makes no notes of them, wherever the list begins', () => {
    const source =
      '# Talk with the owner\n\n**About the till:**\n4. How long have you had it?\n5. What do you pay for it?\n\n**About guests:**\n8. How do most guests book?\n9. What do they complain about?\n'
    expect(asked(source)).toEqual([
      'How long have you had it?',
      'What do you pay for it?',
      'How do most guests book?',
      'What do they complain about?',
    ])
  })
  it('makes notes of them where it is about the script', () => {
    expect(asked('# Talk with the owner\n\n**About this script:** Who is it for?\n\n- "What do you sell?"\n- "Who comes in?"\n')).toEqual([
      'What do you sell?',
      'Who comes in?',
    ])
  })
})
