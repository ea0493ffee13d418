import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asked = (source: string): string[] =>
  readScript(`# New kitchen\n\n## Questions\n\n${source}\n`, { role: 'script' }).asks.map(({ text }) => text.replace(/^\(|\)$/g, ''))

const AROUND = '- **What do you bake?**\n- **Which oven do you have?**\n- **Do you need a mixer?**\n'

describe('brackets behind a question', () => {
  it.each([
    ['Where do you bake today?', 'Or do you need a place?'],
    ['Which name do you trade under?', 'If not registered, do you want us to do it?'],
    ['How important is the floor to you?', 'Do you stand all day?'],
  ])('ask on: %s %s', (question, more) => {
    expect(asked(`${AROUND}- **${question}** *(${more})*`).slice(3)).toEqual([question, more])
  })
  it.each([
    ['Which days do you bake?', 'Daily, weekly?'],
    ['Do you deliver?', 'By van, by bicycle?'],
    ['What do you charge?', 'Do they hesitate before you get a number?'],
    ['What do you hope for?', 'Can you hear what matters to them?'],
    ['Who eats here?', 'Is it always the same?'],
    ['Do you sell bread?', 'If yes, name the kinds.'],
  ])('name answers or tell what to note: %s %s', (question, more) => {
    expect(asked(`${AROUND}- **${question}** *(${more})*`).slice(3)).toEqual([question])
  })
  it('stay outside a question that a condition in them opens', () => {
    const { asks } = readScript(
      `# New kitchen\n\n## Questions\n\n${AROUND}- **Do you lease the oven?** (If yes: who is the lessor, and when does the lease run out?)\n`,
      {
        role: 'script',
      },
    )
    expect(asks.map(({ text }) => text).slice(3)).toEqual(['Do you lease the oven?', 'who is the lessor, and when does the lease run out?'])
  })
  it('ask nothing behind what is no question', () => {
    expect(asked(`${AROUND}- Look at the oven. *(Do you see rust?)*`)).toHaveLength(3)
  })
})
