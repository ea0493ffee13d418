import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asks = [
  { text: 'How are the snowdrops this year?', intent: 'impact', flaws: ['jargon'] },
  { text: 'What keeps the lights on in January?', form: 'choice', flaws: [] },
] as const
const read = (text: string) => readScript(`**Rep:** ${text}`, { asks }).asks[0]

describe('a taught question', () => {
  it.each([
    ['How are the snowdrops this year?', 1],
    ['how are THE **snowdrops** this year?', 1],
    ['And how were your snowdrops this year?', 0.9],
  ])('gives its labels to “%s”', (text, sure) => {
    const ask = read(text)
    expect(ask).toMatchObject({ intent: 'impact' })
    expect(ask?.confidence.intent).toBe(sure)
    expect([...(ask?.flaws ?? [])]).toEqual([['jargon', sure]])
    expect(ask?.cues[0]).toMatchObject({ label: 'intent:impact', cue: 'taught: How are the snowdrops this year?' })
  })

  it.each(['How are the tulips this year?', 'What are the snowdrops?', 'How are the snowdrops and the tulips this year?'])(
    'leaves “%s” alone',
    (text) => {
      expect(read(text)).toEqual(expect.objectContaining({ cues: readScript(`**Rep:** ${text}`).asks[0]?.cues }))
    },
  )

  it('leaves what it does not name as it was read, and can take flaws away', () => {
    const [before] = readScript('**Rep:** What keeps the lights on in January?').asks
    const ask = read('What keeps the lights on in January?')
    expect(ask).toMatchObject({ form: 'choice', intent: before?.intent, openness: before?.openness })
    expect(ask?.flaws.size).toBe(0)
  })

  it('takes no longer for many than for few', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ text: `What happened in week ${i} of the harvest?`, intent: 'goal' as const }))
    const source = Array.from({ length: 300 }, (_, i) => `**Rep:** What happened in week ${i} of the harvest?`).join('\n\n')
    readScript(source, { asks: many })
    const time = (options: object) => {
      const start = performance.now()
      expect(readScript(source, options).asks).toHaveLength(300)
      return performance.now() - start
    }
    expect(time({ asks: many })).toBeLessThan(20 * time({}) + 200)
    expect(new Set(readScript(source, { asks: many }).asks.map(({ intent }) => intent))).toEqual(new Set(['goal']))
  })
})
