import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asked = (fence: string): string[] =>
  readScript(
    `# Talks with beekeepers\n\n1. How many hives do you keep?\n2. What do you sell?\n\n## Page for each talk\n\n\`\`\`text\n${fence}\n\`\`\`\n`,
    {
      role: 'script',
    },
  )
    .asks.map(({ text }) => text)
    .slice(2)

const FIELDS = 'Talk / date:\nHives:\nMay we name them? Yes / No\n\nYears in order:\n1.\n2.\n3.\n\nPaid to whom / what:\nLosses and why:'

describe('a fence to note answers in', () => {
  it('says nothing', () => {
    expect(asked(`${FIELDS}\nWhat surprised us?\nWhat is still open?\nNext step:`)).toEqual([])
  })
  it.each([
    [
      'that asks the customer',
      `Hives:\nPlot:\nDate:\nFlowers:\nHelp:\nWhat would you change about your hives?`,
      'What would you change about your hives?',
    ],
    ['with turns in it', 'You:\nHow do you feed them?\nThem:\nWith sugar.\nYou:\nWhere do you buy it?', 'Where do you buy it?'],
  ])('is none %s', (_, fence, question) => {
    expect(asked(fence)).toContain(question)
  })
})

describe('a fence of slots', () => {
  it('asks nothing in these words', () => {
    expect(
      asked('1. SWARM → Note what they see\n2. STREET → Where is it?\n3. KEEPER → Who should we ring?\n4. DAY → When can we come?'),
    ).toEqual([])
  })
  it.each([
    ['of turns', 'GREET → Hello, this is Ada.\nASK → Where are your bees?\nCLOSE → When can I come?', 'Where are your bees?'],
    ['of questions alone', 'SWARM → What do you see?\nSTREET → Where is it?\nDAY → When can we come?', 'What do you see?'],
  ])('is none %s', (_, fence, question) => {
    expect(asked(fence).join(' ')).toContain(question)
  })
})
