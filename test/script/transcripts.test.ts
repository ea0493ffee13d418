import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const TURNS = [
  ['Ada Ball', 'Hello Tom, how was the fair?'],
  ['Tom Reed', 'Long. Good, though.'],
  ['Ada Ball', 'What did people ask you for?'],
  ['Tom Reed', 'Smaller sizes. Can you print those?'],
  ['Ada Ball', 'We can. Who would decide on that at your place?'],
] as const

const source = (line: (name: string, minute: number, words: string) => string, between = '\n\n') =>
  TURNS.map(([name, words], at) => line(name, at, words)).join(between)

describe('recorded talk', () => {
  it.each([
    ['a time in front', source((name, minute, words) => `[00:0${minute}:12] ${name}: ${words}`)],
    ['a time in front, line under line', source((name, minute, words) => `[00:0${minute}:12] ${name}: ${words}`, '\n')],
    ['a time behind', source((name, minute, words) => `**${name}** [0:0${minute}]: ${words}`)],
    ['a time in brackets behind', source((name, minute, words) => `${name} (0:0${minute}): ${words}`, '\n')],
    ['a line for name and time', source((name, minute, words) => `${name}  0:0${minute}\n${words}`)],
    ['a firm between them', source((name, minute, words) => `${name} (Elm Ltd) 0:0${minute}\n${words}`)],
    ['bold type', source((name, minute, words) => `**${name}** 0:0${minute}\n${words}`)],
    ['the time first', source((name, minute, words) => `0:0${minute} - ${name}\n${words}`)],
    ['a bar', source((name, minute, words) => `00:0${minute} | ${name}\n${words}`, '\n')],
    ['numbers for names', source((name, minute, words) => `Speaker ${name === 'Ada Ball' ? 1 : 2}  00:0${minute}\n${words}`)],
  ])('is read with %s', (_, text) => {
    const { asks } = readScript(text, { role: 'script' })
    expect(asks.map((ask) => ask.text)).toEqual([
      'Hello Tom, how was the fair?',
      'What did people ask you for?',
      'Who would decide on that at your place?',
    ])
    for (const { text: words, span } of asks) expect(text.slice(span.start, span.end)).toBe(words)
  })

  it('takes no entry of a timetable for a speaker', () => {
    const { asks, turns } = readScript(
      '# Visit\n\nLunch 12:30\nWalk through the hall.\n\nTalk 13:15\nWhat would you like to see first?\n',
      {
        role: 'script',
      },
    )
    expect(turns.map(({ speaker }) => speaker).filter((speaker) => speaker === 'customer')).toEqual([])
    expect(asks.every(({ turn }) => turn.speaker === 'rep')).toBe(true)
  })
})
