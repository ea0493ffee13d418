import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asksOf = (source: string) => readScript(source, { role: 'script' }).asks
const said = (source: string): string[] =>
  asksOf(source)
    .filter((ask) => !ask.negative)
    .map((ask) => ask.text)

describe('questions to the reader', () => {
  const chapters = [
    'Do you greet the guest by name?',
    'Are you ready when the bell rings?',
    'Do you thank your guests?',
    'Can you fold a map?',
  ]
  it('are the headings that check how he works, and the list of them', () => {
    const body = chapters.map((chapter) => `## ${chapter}\n\nSome words of advice.\n`).join('\n')
    const list = chapters.map((chapter, at) => `${at + 1}. ${chapter}`).join('\n')
    expect(said(`# Better front desks\n\n${list}\n\n${body}`)).toEqual([])
  })
  it('are no headings that ask the customer himself', () => {
    const asked = ['Do you own the boat?', 'Are you her first owner?', 'Do you sail in winter?', 'What would you like to change?']
    expect(said(`# Berth talk\n\n${asked.map((ask) => `## ${ask}\n\nWrite it down.\n`).join('\n')}`)).toEqual(asked)
  })
  it('a list that names headings is their contents; one with other questions is asked', () => {
    const headings = '## What do you grow?\n\nNotes.\n\n## Where do you sell it?\n\nNotes.\n\n## Who helps you?\n\nNotes.\n'
    expect(said(`# Farm talk\n\n- What do you grow?\n- Where do you sell it?\n- Who helps you?\n\n${headings}`)).toEqual([])
    const others = ['What do you sow first?', 'How big is your barn?', 'Where do you store your seed?']
    expect(said(`# Questions\n\n${others.map((ask) => `- ${ask}\n`).join('')}\n${headings}`)).toEqual(expect.arrayContaining(others))
  })
  it('what the team wants to find out', () => {
    expect(said('# Questions\n\n## Research question\n\nHow do keepers of bees sell what they make?\n')).toEqual([])
    expect(said('# Sea study\n\n| Research question | Method |\n|---|---|\n| "Why do you leave the harbour?" | Log |\n')).toEqual([])
    expect(said('# Sea study\n\n| Question | Why |\n|---|---|\n| "Why do you leave the harbour?" | Log |\n')).toEqual([
      'Why do you leave the harbour?',
    ])
    expect(said('# Interview guide\n\n## Interview analysis\n\n**New:** What did you not expect?\n')).toEqual([])
  })
  it('what a talk has left open', () => {
    const list = '\n\n- Is honey still what you sell most of?\n- Would you rather sell wax?\n'
    expect(said(`## Talk\n\n**New questions raised:**${list}`)).toEqual([])
    expect(said('## Talk\n\n**The question Ada is now asking:**\nIs this a trade or a pastime?\n')).toEqual([])
    expect(said(`## Talk\n\n**New questions:**${list}`)).toHaveLength(2)
    expect(said(`## Talk\n\n**The questions you are really asking:**${list}`)).toHaveLength(2)
  })
  it('whom the team wants to talk to', () => {
    const talk = '- What do you sell most of?\n- Who helps you?\n- Where do you keep your hives?\n'
    expect(
      said(`# Talk\n\nAudience (whom do we ask):\n\n- Keepers of bees\n- People who sell at the market?\n\nQuestions:\n\n${talk}`),
    ).toHaveLength(3)
    expect(said(`# Talk\n\n${talk}- Audience: Who do you sell your honey to?\n`)).toHaveLength(4)
  })
  it('labels that speak of the customer, unless the words behind them speak to him', () => {
    const list = (first: string): string =>
      `## Call\n\nDig into two things:\n\n1. **Their garden** - ${first}\n2. **Their plan** - Why this year?\n`
    expect(said(list('What do they want to plant?'))).toEqual([])
    expect(said(list('What do you want to plant?'))).toEqual(['What do you want to plant?'])
  })
  it('a letter set off in its word is no speaker', () => {
    expect(said('## Scorecard\n\n- **I**nk the pain: Is it known?\n- **C**hampion: Who speaks for us?\n')).toEqual([])
    expect(said('**I** Where do you moor her?\n\n**C** In the bay.\n\n**I** And in winter?\n')).toEqual([
      'Where do you moor her?',
      'And in winter?',
    ])
  })
})

describe('a list of what not to ask', () => {
  const list = '\n\n- "Would you buy it?"\n- "Do you like it?"\n'
  it.each(['**Anti-questions:**', '**Anti-questions** (warn the team NOT to ask these):', '**Do not ask any of these:**'])(
    'holds counter-examples: %s',
    (lead) => {
      expect(asksOf(`## Talk\n\n${lead}${list}`).map(({ negative }) => negative)).toEqual([true, true])
    },
  )
  it.each(['**Ask any of these:**', '**Questions:**'])('is none: %s', (lead) => {
    expect(said(`## Talk\n\n${lead}${list}`)).toHaveLength(2)
  })
})

describe('words that are only named', () => {
  it('are those in brackets behind an idea, whatever other brackets it holds', () => {
    expect(said('## Talk\n\n- What do you grow?\n- Who buys from you?\n- A hut (of wood) or a tent (would you use it?)\n')).toHaveLength(2)
    expect(
      said('## Talk\n\n- What do you grow (in the hut)?\n- Who buys (fruit) from you (at the gate)?\n- Who helps you?\n'),
    ).toHaveLength(3)
  })
  it('are those of whom it is told what asking them does', () => {
    expect(said('## Tips\n\nAsking "What do you grow?" five times in a row sounds like a form. Change the words.\n')).toEqual([])
    expect(said('## Tips\n\nStart by asking "What do you grow?" before you name a price.\n')).toEqual(['What do you grow?'])
  })
  it('are those that name a doubt', () => {
    expect(said('## Price\n\nA trial month lowers the "is it for me?" friction.\n')).toEqual([])
  })
  it('are signs that they are keen', () => {
    const list = '- "We water twice a day."\n- "Can this work with our tanks?"\n'
    expect(said(`## Visit\n\nStrong signals:\n\n${list}`)).toEqual([])
    expect(said(`## Visit\n\nWeak pain signals:\n\n${list}`)).toEqual([])
  })
  it.each([
    [
      'a title glossed in brackets',
      '## Questions\n\n### Price ("Would it sell?")\n\n- "What did you pay for the last one?"\n',
      ['What did you pay for the last one?'],
    ],
    [
      'a title that is the question',
      '## Questions\n\n### 1. "What did you pay for the last one?"\n',
      ['What did you pay for the last one?'],
    ],
    [
      'a state of mind',
      '## Talk\n\n- We look for the "Where did the day go?" problem.\n- Ask: "Where did your day go?"\n',
      ['Where did your day go?'],
    ],
    [
      'what a note is about',
      '> "Is this a silly hour?"\n\n(Note: Saying "silly hour?" is a way to smile. It works.)\n',
      ['Is this a silly hour?'],
    ],
    [
      'what was said',
      '## Call\n\n"Would you like tea?"\n\n**Why this works:**\n- Asked "Anything else?" only once\n',
      ['Would you like tea?'],
    ],
    ['what is to be asked', '## Call\n\n**Tips:**\n- Ask "Anything else you would like?" at the end\n', ['Anything else you would like?']],
  ])('%s', (_, source, asks) => {
    expect(said(source)).toEqual(asks)
  })
})

describe('bad examples', () => {
  it.each([
    ['by a heading', '## What to NOT ask\n\n- "Would you buy this boat?"\n', []],
    [
      'by the verdict behind them',
      '"Would you buy this boat?" is worthless. "What did your last boat cost?" is gold.\n',
      ['What did your last boat cost?'],
    ],
    [
      'by what they are not',
      '**Read up first.** "What do you fish for?" isn’t preparation. Ask instead: "What made you change boats?"\n',
      ['What made you change boats?'],
    ],
    [
      'by what is better',
      '"What made you change boats?" is kinder than "Why did you sell a good boat?"\n',
      ['What made you change boats?'],
    ],
    [
      'by what they earn',
      'Asking in the air: "Would you buy it?" always gets a "yes". Instead ask: "When did you last buy one?"\n',
      ['When did you last buy one?'],
    ],
    [
      'by what takes their place',
      'This changes the opener from "Can I sell you a boat?" to "Where do you sail?"\n',
      ['Where do you sail?'],
    ],
    [
      'a way from one to the other',
      'Walk from "Where do you sail?" to "Who sails with you?"\n',
      ['Where do you sail?', 'Who sails with you?'],
    ],
    ['a dialogue to its end', "**DON'T do this:**\n```\nRep: Shall I book it?\nCaller: No.\nRep: Shall I book it now?\n```\n", []],
    [
      'no dialogue that stands among them',
      '## Mistakes\n\n```\nRep: Where do you sail?\nCaller: In the bay.\nRep: Who sails with you?\n```\n',
      ['Who sails with you?'],
    ],
  ])('%s', (_, source, asks) => {
    expect(said(source)).toEqual(asks)
  })
})

describe('messages and signs', () => {
  it('a text message is one under headings of its parts too, a call script is none', () => {
    const text = (title: string): string => `# Kit\n\n## Texting\n\n### ${title}\n\n"Hi [Name], is the boat still yours?"\n`
    expect(said(text('Question hook'))).toEqual([])
    expect(said(text('Opening'))).toEqual([])
    expect(said(text('Call script'))).toEqual(['Hi [Name], is the boat still yours?'])
  })
  it('the customer asks where he gives a sign', () => {
    expect(said('## Closing signals\n\n- "When can you start?"\n- "How long does it take?"\n')).toEqual([])
    expect(said('## Talk\n\n**Qualifying signals:**\n\n✅ Keen: "When would you come?"\n\n⚠️ Idle: "What would you pay me?"\n')).toEqual([])
    expect(said('## Close\n\nAfter you get positive signals:\n\n"Does Monday work for you?"\n')).toEqual(['Does Monday work for you?'])
  })
})

describe('what only looks like an ask', () => {
  it('a word that stands for earnest', () => {
    expect(said('**You:** "We could do it once, but honestly? You would call again. Honestly? I would not."\n')).toEqual([])
    expect(said('**You:** "What do you think of it, honestly?"\n')).toEqual(['What do you think of it, honestly?'])
    expect(said('**You:** "Honestly?"\n')).toEqual(['Honestly?'])
  })
  it('what the speaker wants the other to know', () => {
    expect(said('- "I want you to know nobody will call you."\n- "I want to know how you found it."\n')).toEqual([
      'I want to know how you found it.',
    ])
  })
})
