import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const QUOTED = ['How are the cows?', 'What did the vet say?', 'Who fetched the hay?', 'Where did you buy it?', 'What is it worth?']
const asked = (source: string): string[] =>
  readScript(source, { role: 'script' })
    .asks.map(({ text }) => text)
    .filter((text) => !QUOTED.includes(text))

const talk = (...parts: readonly string[]): string =>
  `# The talk (20 minutes)\n\n**Opening (2 min).** Thank them. Do not sell.\n\n${parts.join('\n\n')}\n\n**Close (1 min).** Thank them again.\n\n## Later\n\n${QUOTED.map((text) => `- "${text}"`).join('\n')}\n`

describe('parts that are a name and questions', () => {
  it('are asked as a whole', () => {
    expect(
      asked(
        talk(
          '**A. Herd (3 min).** What do you milk? Who helps you when somebody is ill?',
          '**B. Fodder (2 min).** How often does hay run short? When is the next cut?',
        ),
      ),
    ).toEqual(['What do you milk?', 'Who helps you when somebody is ill?', 'How often does hay run short?', 'When is the next cut?'])
  })
  it.each([
    [
      'about somebody',
      talk('**A. Herd.** What do they milk? Who helps?', '**B. Fodder.** How often does hay run short? Who buys it? Do you like them?'),
      'Who helps?',
    ],
    [
      'to nobody',
      talk('**A. Herd.** Which breed is it? Who helps?', '**B. Fodder.** How often does hay run short? Who buys it?'),
      'Who buys it?',
    ],
    [
      'that tell something too',
      talk('**A. Herd.** What is it like? A herd is a herd.', '**B. Fodder.** Which hay? Take a look.'),
      'Which hay?',
    ],
    ['one of a kind', talk('**A. Herd.** Which breed is it? Which hay?'), 'Which hay?'],
    ['without a number or a time', talk('**Herd.** Which breed is it? Which hay?', '**Fodder.** Who buys it? What is paid?'), 'Which hay?'],
  ])('but not %s', (_, source, question) => {
    expect(asked(source)).not.toContain(question)
  })
})

it('leaves a bold question to what quotes it', () => {
  const source = ['What do you milk?', 'How do you feed?', 'Where do you sell?']
    .map((text, i) => `**${i + 1}. ${text}**\n> "So, in your own words: ${text.toLowerCase()}"\n`)
    .join('\n')
  expect(asked(`# Visit\n\n## Questions\n\n${source}`).filter((text) => text.startsWith('So'))).toHaveLength(3)
})
