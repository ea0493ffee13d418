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
    ['alone', '- Do you want the beds to be:\n  - high\n  - low'],
    ['without a list below it', [...AROUND, '- Do you want the beds to be:'].join('\n')],
    ['that asks nothing', [...AROUND, '- The beds you want:\n  - high\n  - low'].join('\n')],
    ['for the rep', '- Did you ask about the shed?\n- Did you look at the sun?\n- Do you have:\n  - a tape\n  - a pen'],
  ])('but none %s', (_, source) => {
    expect(asked(source).filter((text) => text.endsWith(':'))).toEqual([])
  })
})
