import { describe, expect, it } from 'vitest'
import { whoSays } from './reading-of.js'

/** Each ask and line of the customer as `rep: …`, `bad: …` or `customer: …`. */
const read = (source: string): string[] => whoSays(`## Script\n\n${source}\n`)

describe('what the rep is to say', () => {
  it.each([
    'Tell them to say: "What grows there now?"',
    'Teach your new guide to reply: "What grows there now?"',
    'Remind the callers to answer with: "What grows there now?"',
    '- **Stay with it.** When they name a bed, dig deeper: "What grows there now?"',
    '- Even if they want a price, redirect: "What grows there now?"',
  ])('is passed on or follows what the customer does: %s', (line) => {
    expect(read(line)).toEqual(['rep: What grows there now?'])
  })
  it.each([
    'Ask them to say: "What grows there now?"',
    'You want them to say: "What grows there now?"',
    'Tell the customer to say: "What grows there now?"',
    'When they dig deeper: they ask "What grows there now?"',
  ])('but not what the customer is: %s', (line) => {
    expect(read(line)).toEqual(['customer: What grows there now?'])
  })
  it.each(['If they push:', 'If they press you –', 'When the owner hesitates:', 'if they push back:'])(
    'answers one who will not: %s',
    (when) => {
      expect(read(`"The pond is fine as it is." – ${when} *"What happens after rain?"*`)).toContain('rep: What happens after rain?')
    },
  )
  it.each(['if under 7 ask', 'if 6 or less, ask', 'if no, then say', 'when unsure ask them'])('follows from the answer: %s', (then) => {
    expect(read(`- "How well does the pond drain?" - ${then} "What happens after rain?"`)).toEqual([
      'rep: How well does the pond drain?',
      'rep: What happens after rain?',
    ])
  })
  it.each(['If they push for a date:', 'If they under pressure ask', 'if somebody asks', 'When neighbours over there say'])(
    'not from what others say: %s',
    (when) => {
      expect(read(`- "How well does the pond drain?" - ${when} "What happens after rain?"`)).toContain('customer: What happens after rain?')
    },
  )
  it('is what an arrow leads to from a mistake', () => {
    const source = (line: string) => `## Mistakes to avoid\n\n${line}\n`
    expect(read(source('❌ **Planting at once** → Ask "What grew there before?" first'))).toEqual(['rep: What grew there before?'])
    expect(read(source('❌ **Asking in passing** "What grew there before?" on the way out'))).toEqual(['bad: What grew there before?'])
    expect(read(source('❌ Never ask "What grew there before?"'))).toEqual(['bad: What grew there before?'])
  })
})

describe('nobody says', () => {
  it.each([
    'Every neighbour will think: "If theirs grows, why does mine not?"',
    'It is another way of saying, "Do you have a garden at all?"',
  ])('%s', (line) => {
    expect(read(line)).toEqual([])
  })
  it.each(['A kinder way of asking: "Do you have a garden at all?"', 'Try another way of asking: "Do you have a garden at all?"'])(
    'unlike %s',
    (line) => {
      expect(read(line)).toEqual(['rep: Do you have a garden at all?'])
    },
  )
})

describe('a section about messages', () => {
  it('asks where social media are what it asks about', () => {
    expect(read('### Social media questions\n\n- Which platforms do you post on?\n')).toEqual(['rep: Which platforms do you post on?'])
    expect(read('### Instagram message questions\n\n- Which platforms do you post on?\n')).toEqual([])
    expect(read('### Social media posts\n\n- Which platforms do you post on?\n')).toEqual([])
  })
  it('may hold a call', () => {
    const source = (title: string) =>
      `### Texts and e-mails\n\n#### Day 1 text\n\n"Are you in?"\n\n#### ${title}\n\n"How was the first week?"\n`
    expect(read(source('Day 3: call'))).toEqual(['rep: How was the first week?'])
    expect(read(source('Next day call'))).toEqual(['rep: How was the first week?'])
    expect(read(source('Day 3: book a call'))).toEqual([])
    expect(read(source('Day 3'))).toEqual([])
  })
  it('may be about calls as well', () => {
    const source = (title: string) => `### After the fitting (${title})\n\n#### Day 3\n\n"How was the first week?"\n`
    expect(read(source('text + call'))).toEqual(['rep: How was the first week?'])
    expect(read(source('text + e-mail'))).toEqual([])
  })
})

it('what is put on record after each talk is no ask', () => {
  const list = '1. **Pain**: how often does it happen?\n2. **Others**: who else should you talk to?\n'
  expect(read(`### What to track after each interview\n\n${list}`)).toEqual([])
  expect(read(`### What to ask in each interview\n\n- How often does it happen to you?\n- Who else should we talk to?\n`)).toHaveLength(2)
})
