import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asks = (source: string) => readScript(`# First visit\n\n## Questions\n\n${source}\n`, { role: 'script' }).asks
const asked = (source: string): string[] => asks(source).map(({ text }) => text)

const AROUND = ['- **Do you grow your own food?**', '- **Which corner gets the sun?**', '- **Do you have a shed?**']

describe('a question that breaks off over its answers', () => {
  it.each([
    ['- **Do you want the beds to be:**\n    - high\n    - low', 'Do you want the beds to be:'],
    ['- Are you looking for:\n  - flowers\n  - fruit', 'Are you looking for:'],
    ['- Should your new pond be:\n  - deep\n  - flat', 'Should your new pond be:'],
    ['- **Should the path be made of:**\n    - gravel\n    - brick', 'Should the path be made of:'],
  ])('is asked among others: %s', (item, question) => {
    const found = asks([...AROUND, item].join('\n'))
    expect(found.map(({ text }) => text)).toContain(question)
    expect(found.at(-1)).toMatchObject({ text: question, form: 'choice', openness: 'closed' })
  })
  it('is asked beside answers that ask', () => {
    const found = asked([...AROUND, '- **Do you need:**\n    - Raised beds?\n    - A compost bin? *(how big?)*'].join('\n'))
    expect(found.slice(3)).toEqual(['Do you need:', 'Raised beds?', 'A compost bin?'])
  })
  it.each([
    ['- Has the damp ever made you:\n  - move rooms?\n  - throw things out?', 'Has the damp ever made you:'],
    ['- Would you rather go for:\n  - a fence?\n  - a hedge?\n  - something else?', 'Would you rather go for:'],
    ['- When it rains all week, do you usually:\n  - dig anyway\n  - wait\n  - something else?', 'When it rains all week, do you usually:'],
    ['- Do you have:\n  - a spade\n  - a rake', 'Do you have:'],
  ])('is one ask, whatever its answers end with: %s', (item, question) => {
    expect(asked([...AROUND, item].join('\n')).slice(3)).toEqual([question])
  })
  it('leads to other questions where its entries are some', () => {
    const list = '- Do you have:\n  - a shed\n  - How big is your shed?\n'
    expect(asked([...AROUND, list].join('\n')).slice(3)).toEqual(['Do you have:', 'How big is your shed?'])
  })
  it('is asked in a section of its own, where the lists of the file ask the customer', () => {
    const list = [...AROUND, '- Where do you keep your tools?', '- Do you sow your own seed?'].join('\n')
    expect(asked(`${list}\n\n## Tools\n\n- Is there a budget?\n- Do you have:\n  - a spade\n  - a rake\n`).slice(5)).toEqual([
      'Is there a budget?',
      'Do you have:',
    ])
  })
  it.each([
    ['that orders', '- Has to be done for you:\n  - dig\n  - sow'],
    ['that leads to advice', '- When it rains, you do:\n  - nothing\n  - wait'],
    ['of what helps', '- Will help you:\n  - a spade\n  - a rake'],
  ])('but none %s', (_, item) => {
    expect(asked([...AROUND, item].join('\n')).slice(3)).toEqual([])
  })
  it.each([
    ['alone', '- Do you want the beds to be:\n  - high\n  - low'],
    ['without a list below it', [...AROUND, '- Do you want the beds to be:'].join('\n')],
    ['that asks nothing', [...AROUND, '- The beds you want:\n  - high\n  - low'].join('\n')],
    ['for the rep', '- Did you ask about the shed?\n- Did you look at the sun?\n- Do you have:\n  - a tape\n  - a pen'],
  ])('but none %s', (_, source) => {
    expect(asked(source).filter((text) => text.endsWith(':'))).toEqual([])
  })
})
