import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const asked = (source: string, role?: 'script') =>
  readScript(source, role ? { role } : {})
    .asks.filter(({ negative }) => !negative)
    .map(({ text, form }) => [text, form])

describe('lists that leave the question marks out', () => {
  it('are asked where most entries are questions and some speak to somebody', () => {
    const source = `# Cold call, dental practices

## Questions

- How many patients do you see a week
- what do you do when one of them cancels
- who handles the waiting list
- Would an hour less at the desk help?

## Close

1. When could you start
2. What is your e-mail address
`
    expect(asked(source)).toEqual([
      ['How many patients do you see a week', 'how'],
      ['what do you do when one of them cancels', 'open-wh'],
      ['who handles the waiting list', 'open-wh'],
      ['Would an hour less at the desk help?', 'polar'],
      ['When could you start', 'open-wh'],
      ['What is your e-mail address', 'open-wh'],
    ])
  })

  it('are asked in a column of a table', () => {
    const source = `# Discovery call

| Topic | Question |
| --- | --- |
| Start | What made you look at this now |
| Today | How do you sort the parcels today |
| Money | Who pays for a late one |
`
    expect(asked(source).map(([text]) => text)).toEqual([
      'What made you look at this now',
      'How do you sort the parcels today',
      'Who pays for a late one',
    ])
  })

  it('are topics where nobody is spoken to, where notes stand among them, or where a label says so', () => {
    expect(
      asked(
        '# Discovery call\n\n- What made you call?\n- How was it before for you?\n\n## Contents\n\n- How it works\n- Who is it for\n- What does it cost\n',
      ),
    ).toHaveLength(2)
    expect(
      asked(
        '# Discovery call\n\n- What made you call?\n- How was it before for you?\n\n## After the call\n\n- Did you take notes\n- Have you sent the summary\n- Were you on time\n',
      ),
    ).toHaveLength(2)
    expect(
      asked(
        '# Discovery call\n\n- What made you call?\n- How was it before for you?\n\n## Find out\n\n- What they pay today\n- Has budget\n- Is decision maker\n',
      ),
    ).toHaveLength(2)
  })

  it('are asked where another list of the file leaves them out too', () => {
    const source = `# Interview guide

- tell me about the last cake you ordered
- what did you look for first
- how did you hear of the shop

Wrap

- who else should i talk to
- anything i should have asked
`
    expect(
      asked(source)
        .map(([text]) => text)
        .slice(-2),
    ).toEqual(['who else should i talk to', 'anything i should have asked'])
    expect(readScript(source).has.anything_else).toBe(true)
  })

  it('are asked in turns that a label opens', () => {
    expect(asked('**Rep:** Good. How long have you had the kiln\n\n**Customer:** What do you charge\n')).toEqual([
      ['How long have you had the kiln', 'how'],
    ])
  })

  it('make a script of a heading and three lines', () => {
    expect(
      asked('## Discovery questions\n\n- How many vans do you run\n- What do you do when one breaks down\n- Who plans the tours\n'),
    ).toHaveLength(3)
    expect(asked('## Questions\n\n- How many parsers are there\n- What does the runtime do\n- Who calls the API\n')).toEqual([])
  })
})

describe('a call sheet with blanks beside its questions', () => {
  const sheet = (heading: string) => `# Visit

- What made you call us?

## ${heading}

| # | Question | Notes |
| --- | --- | --- |
| 1 | What happens when it stops on a Sunday? | |
| 2 | Walk me through the last time. | |
`
  it('is asked on the call, and found out alone before it', () => {
    expect(asked(sheet('Discovery'), 'script').map(([text]) => text)).toEqual([
      'What made you call us?',
      'What happens when it stops on a Sunday?',
      'Walk me through the last time.',
    ])
    expect(asked(sheet('Research before the call'), 'script').map(([text]) => text)).toEqual(['What made you call us?'])
  })
})

it('a table of objections and answers, and nothing else, is a script', () => {
  const table = `| Objection | Response |
| --- | --- |
| Too much money | I hear you. Compared to what? |
| We have one | Makes sense. What do you wish it did better? |
`
  expect(asked(table).map(([text]) => text)).toEqual(['Compared to what?', 'What do you wish it did better?'])
})

it('a qualifying sheet asks under the names of its letters', () => {
  const sheet = `# BANT sheet

**B – Budget**
Has money been set aside for this?

**A – Authority**
Besides yourself, who weighs in on something like this?

**N – Need**
What happens if nothing changes?

**T – Timing**
When does the new one have to run?

Score: ___ / 4
`
  expect(asked(sheet)).toHaveLength(4)
})

describe('hurried notes', () => {
  it('are cut into lines where the next one asks', () => {
    const source = `# Discovery call

hi is this still an ok time
what made you book the visit in the first place
how are you handling returns right now
have you tried labels before
whats your budget for something like this
`
    expect(asked(source, 'script').map(([text]) => text)).toEqual([
      'hi is this still an ok time',
      'what made you book the visit in the first place',
      'how are you handling returns right now',
      'have you tried labels before',
      'whats your budget for something like this',
    ])
  })
  it('stay whole where a line goes on in the next', () => {
    const source = `# Discovery call

**Rep:** I would love to hear
what made you book the visit
in the first place, and tell me
how you handle returns right now.
`
    expect(asked(source, 'script')).toHaveLength(1)
  })
  it('may be a talk with oneself and a name for labels', () => {
    const source = `# Discovery call

Me: what's brought this on
Tom: the auditors came. you know what that's like?
Me: not fun. what did they find
Tom: loads. how fast can you start?
Me: soon. who's on the hook for it
`
    expect(asked(source).map(([text]) => text)).toEqual(["what's brought this on", 'what did they find', "who's on the hook for it"])
  })
  it('may have signs for the marks of a list', () => {
    const source = `# Cold call

👋 Intro: Hi [NAME]! This is Ada from Elm. How is your day going?
🪝 Hook: I saw you opened a second shop. What pushed you to do it?
1️⃣ When do you need it?
🚫 Don't say: "Is this a good time?"
`
    expect(asked(source, 'script').map(([text]) => text)).toEqual([
      'How is your day going?',
      'What pushed you to do it?',
      'When do you need it?',
    ])
  })
})

it('a table of questions by what they are about is a bank', () => {
  const table = `# SPIN question bank

| Situation | Problem | Implication | Who notices |
| --- | --- | --- | --- |
| How many sites do you run? | Where do handovers go wrong? | What does a bad one cost? | Night shift |
| What do you use today? | What goes missing? | Who hears of it? | Day shift |
`
  expect(asked(table)).toHaveLength(6)
})

it.each([
  ['(if yes) No bother, when should I ring back?', 'No bother, when should I ring back?'],
  ['IF YES: Tell me about the last time that happened.', 'Tell me about the last time that happened.'],
  ['If gatekeeper – who looks after the lifts?', 'who looks after the lifts?'],
  ['When the pump stops – who calls you?', 'When the pump stops – who calls you?'],
])('a condition is no part of the ask: %s', (line, wanted) => {
  expect(asked(`# Cold call\n\n**Rep:** Hello, this is Ada from Elm.\n\n${line}\n`, 'script').map(([text]) => text)).toEqual([wanted])
})

describe('notes for one call', () => {
  const lines = [
    'how many boats do you look after',
    'whats the bill like in august roughly',
    'who else would want to be in on this',
    'ok to drop by friday',
  ]
  it('are a script without a title, a question a line', () => {
    expect(asked(`harbour call tues 10am, Kestrel Marina\n\n${lines.join('\n')}\n`).map(([text]) => text)).toEqual(lines)
    expect(asked(`${lines.join('\n')}\n`).map(([text]) => text)).toEqual(lines)
  })
  it('are no list of topics, and no notes of what is to be done', () => {
    expect(asked('how to moor\nwhat to bring\nwhere to park\nwho to call at night\n')).toEqual([])
    expect(asked('check the ropes\npay the invoice\nok to paint the hull\nask Ines which mooring is free\n')).toEqual([])
  })
})

describe('lines that open with what their question is there for', () => {
  it('are read one by one', () => {
    const source =
      '# Interview script\n\n**Start**\n[story] Tell me how you came to keep bees\n[trouble] What went wrong first?\n\n**Sale**\n[story] Help me imagine the market day, like in a film\n'
    expect(asked(source, 'script').map(([text]) => text)).toEqual([
      'Tell me how you came to keep bees',
      'What went wrong first?',
      'Help me imagine the market day, like in a film',
    ])
  })
  it('are one sentence where a placeholder opens a line of it', () => {
    expect(
      asked('# Script\n\n**Rep:** Hello, this is Ada. I look after the hives of\n[town] Honey, and may I ask who looks after yours?\n'),
    ).toHaveLength(1)
  })
})

it('an order beside a question is an ask among others, a note to the rep is none', () => {
  const list =
    '- What did the cellar smell of? Describe it.\n- How long have you had it?\n- What did you do about it?\n- Who else has seen it?\n- When did it start?\n'
  expect(asked(`# Visit\n\n${list}`, 'script')[1]).toEqual(['Describe it.', 'imperative-probe'])
  expect(asked(`# Visit\n\n${list}- Describe the cellar in the report.\n`, 'script')).toHaveLength(6)
})

describe('a question whose mark is left out', () => {
  it('is asked behind a label that says so', () => {
    const source =
      '# Roof visit\n\n## Scope\n\n- [ ] ASK: who else will look at the offer with you\n- [ ] Ask: When should it be dry\n- [x] TAKE: what the ladder needs\n'
    expect(asked(source).map(([text]) => text)).toEqual(['who else will look at the offer with you', 'When should it be dry'])
  })

  it('is asked in a list that quotes one, where one speaks to the customer', () => {
    const dig = (first: string): string =>
      `# Cold call\n\n## Dig\n\n* ${first}\n* who had to clean up after it\n* "What happens if it goes on?"\n`
    expect(asked(dig('what did you do last time')).map(([text]) => text)).toEqual([
      'what did you do last time',
      'who had to clean up after it',
      'What happens if it goes on?',
    ])
    expect(asked(dig('what the team did last time')).map(([text]) => text)).toEqual(['What happens if it goes on?'])
  })
})
