import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { asked } from './reading-of.js'

const FORM = `# Before we build your pond

Fill this in, or we go through it on the phone.

## 1. The plot
*Which way does the water run when it rains?*

- [ ] **Plot number:** ________
- [ ] **Who owns the wall, and how old is it?** ________
  *(e.g., "The neighbour / about ten years")*
- [ ] **Would you like a light by the steps?**
  [ ] Yes (colour: ________)
  [ ] No
- [ ] **Shade at noon?** [ ] Yes  [ ] No

## 2. Fish and plants

- [ ] **Fish:** Do you keep any already? [ ] Yes  [ ] No
- [ ] **Net:** Are herons seen around here? [ ] Yes
- [ ] **Plants you have:**
  - Lilies: ________
  - How many reeds do you want to keep? ________
- [ ] **Water:** How deep is your old pond, and what is in it? *(e.g., a metre, some mud)*: ________
- [ ] **Pictures:** Do you have photographs of it?
- [ ] **Soil:** For the bank, who brings the soil?
  [ ] You do
  [ ] We bring it
`
const QUESTIONS = [
  'Which way does the water run when it rains?',
  'Who owns the wall, and how old is it?',
  'Would you like a light by the steps?',
  'Shade at noon?',
  'Do you keep any already?',
  'Are herons seen around here?',
  'How many reeds do you want to keep?',
  'How deep is your old pond, and what is in it?',
  'Do you have photographs of it?',
  'For the bank, who brings the soil?',
]

describe('a form whose fields are items', () => {
  it('asks its questions, without their labels and places for the answer', () => {
    expect(asked(FORM)).toEqual(QUESTIONS)
  })
  it('says nothing of the answer that it gives as an example', () => {
    const said = readScript(FORM, { role: 'script' }).turns.map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
    expect(said.join('\n')).not.toContain('neighbour')
  })
  it.each([
    ['on what was found out about somebody', FORM.replace(/\byou\b/g, 'they').replace(/\byour\b/g, 'their')],
    [
      'that checks the work of the rep',
      `# After the visit\n\n${Array.from({ length: 8 }, (_, i) => `- [ ] **Did you measure side ${i}?** ________`).join('\n')}\n- [ ] **Which side is shady?** ________\n`,
    ],
    [
      'beside a call in quotation marks',
      `${FORM}\n## On the phone\n\n${Array.from({ length: 16 }, (_, i) => `- "And what swims in pond ${i}?"`).join('\n')}`,
    ],
  ])('but not one %s', (_, source) => {
    const found = asked(source)
    for (const question of ['Shade at noon?', 'Which side is shady?', 'Are herons seen around here?']) expect(found).not.toContain(question)
  })
  it('is none with a few blanks', () => {
    const few = '# Pond\n\n## Notes\n\n- [ ] **Shade at noon?** ____\n- [ ] **Whose wall?** ____\n- [ ] **Is the pump yours?** ____\n'
    expect(asked(few)).toEqual([])
  })
})

it('asks what stands in brackets as an example where it is a question', () => {
  expect(asked('# Visit\n\n## Discovery\n\nHow often is the pond cleaned?\n\n*(e.g., "When did you last drain it?")*\n')).toContain(
    'When did you last drain it?',
  )
})

describe('lines of a form that end with what is ticked or filled in', () => {
  it.each(['□ Yes □ Maybe □ No', '☐ Yes ☐ No', '____________'])('are not carried on by the next: %s', (field) => {
    const source = `# Interview\n\n- "What do you bake most?"\n- "Who eats it?"\n\n**Would you try a new oven?** ${field}\n**What would you bake in it?** ____\n`
    expect(asked(source)).toEqual(['What do you bake most?', 'Who eats it?', 'Would you try a new oven?', 'What would you bake in it?'])
  })
})
