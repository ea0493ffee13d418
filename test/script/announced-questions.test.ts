import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const textsOf = (source: string): string[] => readScript(source).asks.map(({ text }) => text)

const ASKS = [
  'What is the aim of the garden?',
  'Who waters it?',
  'When must it bloom?',
  'What stood there before?',
  'Who else walks through it?',
]
const headed = ASKS.map((ask, at) => `## ${at + 1}. ${ask}\n\nIt tells what the client is after, and what to plant.\n`).join('\n')
const listed = `### The garden\n\n${ASKS.map((ask) => `- ${ask}\n`).join('')}`
const PROSE = 'Gardens fail for many reasons, and most of them were there before the first spade. I learnt this late.\n\n'

describe('a text that says whom its questions are for', () => {
  it.each([
    ['the title of its front matter', '---\ntitle: Five questions to ask a client before you dig\n---\n\n'],
    ['a subtitle', '---\ntitle: Before you dig\nsubtitle: What I ask every new client\n---\n\n'],
    ['a paragraph before them', `# Before you dig\n\n${PROSE}${PROSE}These are the questions I always ask my clients.\n\n`],
  ])('asks them: %s', (_, start) => {
    expect(textsOf(`${start}${PROSE}${headed}`)).toEqual(ASKS)
    expect(textsOf(`${start}${PROSE}${listed}`)).toEqual(ASKS)
  })
  it('asks clients about their own customers too', () => {
    const asks = [...ASKS, 'What do visitors want?', 'Who are the customers?', 'How would you like them to feel?']
    expect(textsOf(`# Questions to ask clients\n\n${asks.map((ask) => `- ${ask}\n`).join('')}`)).toEqual(asks)
  })
  it('asks all that is listed where it is nothing but questions, whatever a part is called', () => {
    const parts: readonly (readonly [string, readonly string[]])[] = [
      ['Beds', ['What do you grow?', 'Where do you buy your seed?', 'How long do you keep it?', 'Who taught you?']],
      ['Review & scoring', ['Who judges the roses?', 'Do you set the marks?', 'How many judges are there?', 'What takes longest?']],
      ['Visitors', ['Who will use the paths?', 'What must a visitor not see?', 'Who owns the gate?', 'When do you shut it?']],
      ['E-mail and letters', ['Which address do you use?', 'Who reads it?', 'What do you send?', 'Do you print it?']],
    ]
    const source = parts.map(([title, asks]) => `## ${title}\n\n${asks.map((ask, at) => `${at + 1}. ${ask}\n`).join('')}`).join('\n')
    expect(textsOf(`# Discovery questions\n\n${source}`)).toEqual(parts.flatMap(([, asks]) => asks))
    expect(
      textsOf(
        `# Rose show, call script\n\n## Review & scoring\n\n1. Who judges the roses?\n2. How many are there?\n3. What takes longest?\n`,
      ),
    ).toEqual([])
  })
  it.each([
    ['says nothing of it', '# Before you dig\n\n'],
    ['says what clients ask', '# Before you dig\n\nThese are the questions that clients ask me.\n\n'],
    ['says what it asks about them', '# Before you dig\n\nThese are the questions I ask about clients.\n\n'],
    ['speaks of its own code', '# Before you dig\n\nThese are the questions I ask the compiler.\n\n'],
  ])('is none where it %s', (_, start) => {
    expect(readScript(`${start}${PROSE}${headed}`).role).toBe('none')
  })
})
