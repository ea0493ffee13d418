import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { asked } from './reading-of.js'

const read = (source: string) => readScript(source, {})

const THEIRS = [
  'Who are your customers at present?',
  'What paint do you support?',
  'How many joiners do you have?',
  'Do you insure the furniture?',
  'How long does your drying take?',
  'What do you weigh the doors with?',
]

describe('what the rep is asked', () => {
  const numbered = (under: (i: number) => string): string =>
    THEIRS.map((ask, i) => `#### ${i + 1}. **"${ask}"**\n\n${under(i)}\n`).join('\n')
  it('is no question of the rep’s where what to say stands under it', () => {
    expect(asked(`# Ready for the day\n\n${numbered(() => '**DON’T SAY:** "That depends."\n**DO SAY:** "Let me look it up."')}`)).toEqual(
      [],
    )
    expect(asked(`# Ready for the day\n\n${numbered(() => '**Answer:** It is written on the tin.')}`)).toEqual([])
  })
  it('is his where what follows tells why to ask it', () => {
    expect(asked(`# Ready for the day\n\n${numbered(() => '**Why:** It shows what they know.')}`)).toEqual(THEIRS)
  })
  it('is told by the other headings of its kind', () => {
    const headings = (first: string, second: string): string =>
      [first, second, 'Have you painted boats before?', 'How long do you guarantee it?']
        .map((words, i) => `## ${i + 1}. "${words}"\n\nStay calm.\n`)
        .join('\n')
    expect(asked(`# Doubts\n\n${headings('We already have a painter.', 'Send me a price and I will get back to you.')}`)).toEqual([])
    expect(asked(`# Visit\n\n${headings('What made you call?', 'Who looks after it in winter?')}`)).toContain(
      'Have you painted boats before?',
    )
  })
  it('stays theirs in the parts of such a list', () => {
    const list = THEIRS.slice(0, 3)
      .map((ask) => `- "${ask}"\n`)
      .join('')
    expect(asked(`# Visit\n\n## Questions you will be asked\n\n### Pricing questions\n\n${list}`)).toEqual([])
    expect(asked(`# Visit\n\n## Questions you will be asked\n\n### Discovery questions\n\n${list}`)).toEqual(THEIRS.slice(0, 3))
  })
})

describe('what an interview has to find out', () => {
  it('is told to the reader, and not asked in these words', () => {
    const plan = (lead: string): string => `# Plan\n\n## Interviews\n\n${lead} do they weigh the hay? What do they hate about it?\n`
    expect(asked(plan('Ten calls. You are testing what we believe in the deck:'))).toEqual([])
    expect(asked(plan('Your goal here is to learn how they work:'))).toEqual([])
  })
})

describe('a section that is a call’s template', () => {
  const asks = [
    'Who owns the kiln?',
    'Which pots crack most often?',
    'How are the glazes kept?',
    'What would make the trial a success for you?',
    'Who else fires there?',
  ]
  const template = (title: string): string =>
    `# Trial papers\n\n## 1. ${title}\n\n${asks.map((ask) => `- ${ask}\n`).join('')}\n## 2. Offer\n\nTwo weeks, one kiln.\n`
  it.each(['Discovery call template', 'Intake questionnaire', 'Scoping questions'])('makes the file a script: %s', (title) => {
    expect(read(template(title)).asks.map(({ text }) => text)).toEqual(asks)
  })
  it('a list of open points makes none', () => {
    expect(read(template('Open points')).role).toBe('none')
  })
})

describe('a column of prompts', () => {
  const table = (cells: readonly string[]): string =>
    `# Call flow\n\n| Slot | Prompt |\n|---|---|\n${cells.map((cell, i) => `| slot ${i} | "${cell}" |\n`).join('')}`
  it('holds what an agent asks, where it is short questions', () => {
    const asks = ['Where should the plumber ring?', 'What is dripping?', 'When are you at home?']
    expect(asked(table(asks))).toEqual(asks)
  })
  it('holds what a model is given, where it is orders', () => {
    expect(asked(table(['Write three e-mails that ask the owner what drips.', 'Sum up what the owner said about the tap.']))).toEqual([])
  })
})
