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
