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
    [
      'a dash behind the role and the name',
      source((name, _, words) => `${name === 'Ada Ball' ? 'Rep' : 'Customer'} (${name}) - ${words}`, '\n'),
    ],
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

  it('takes no entry of a glossary for a speaker', () => {
    const { turns } = readScript('# Words\n\n- Lead (cold) - who has never heard of us\n- Quote (firm) - what do we owe for it?\n', {
      role: 'script',
    })
    expect(turns.filter(({ speaker }) => speaker === 'rep')).toEqual([])
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

describe('who speaks', () => {
  const asks = (text: string) => readScript(text, { role: 'script' }).asks.map((ask) => ask.text)
  it.each([
    [
      'surname first',
      '**Ball, Ada**  0:04\nTom, what made you write to us?\n\n**Reed, Tom**  0:20\nThe flood. Do you rent pumps?\n\n**Ball, Ada**  0:30\nWe do. What did the water reach?\n\n**Reed, Tom**  0:41\nThe sockets. What would it cost?\n\n**Ball, Ada**  0:52\nLater. Who lives below you?\n',
      ['Tom, what made you write to us?', 'What did the water reach?', 'Who lives below you?'],
    ],
    [
      'a role before the name',
      '**Sales rep – Ada** | 0:12\nHow has it been since May?\n\n**Prospect – Tom** | 0:20\nMixed. Can you turn the mail off?\n\n**Sales rep – Ada** | 0:31\nWe can. What does the mail do to people?\n\n**Prospect – Tom** | 0:40\nAnnoy them. Will you raise the price?\n',
      ['How has it been since May?', 'What does the mail do to people?'],
    ],
    [
      'a table of speakers',
      '# Call\n\n| Speaker | Line |\n| --- | --- |\n| Rep | What made you want to talk? |\n| Prospect | The lease. Do you match prices? |\n| Rep | What would you miss? |\n',
      ['What made you want to talk?', 'What would you miss?'],
    ],
    [
      'a manner behind the name',
      '# Door\n\nYou: You had panels once – what made you stop?\n\nThem, annoyed: How did you get this number?\n\nYou: You gave it to us. What did you hope for then?\n',
      ['You had panels once – what made you stop?', 'What did you hope for then?'],
    ],
    [
      'a caller who asks',
      '# Phonathon\n\nCaller: Hello, may I speak with [Name]?\nAlum: Speaking. What is this about?\nCaller: I study at Elm. What made you give last year?\nAlum: My teacher. Is she still there?\n',
      ['Hello, may I speak with [Name]?', 'What made you give last year?'],
    ],
    [
      'what they open with',
      '# Roleplay\n\n- Prospect opens with: "Why are you calling me?"\n- Try: "What happened the last time you bought one?"\n- Prospect pushes: "What does it cost?"\n- Try: "What would you compare it with?"\n',
      ['What happened the last time you bought one?', 'What would you compare it with?'],
    ],
  ])('is told by %s', (_, text, wanted) => {
    expect(asks(text)).toEqual(wanted)
  })
})

it('two letters that take turns are two people', () => {
  const talk = `A: Hello, this is Ada from Elm. Is now all right?
B: Go on, what is it about?
A: A job. What would make you move?
B: Money. What do they pay?
A: What are you on?
B: Fifty. Where is it?
A: Leeds. What would the way be like?
`
  expect(readScript(talk, { role: 'script' }).asks.map(({ text }) => text)).toEqual([
    'Is now all right?',
    'What would make you move?',
    'What are you on?',
    'What would the way be like?',
  ])
})
