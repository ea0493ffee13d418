import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { asked, notToAsk, whoSays } from './reading-of.js'

const POND = '- "What made you dig the pond?"\n- "Who looks after it?"\n- "Since when?"\n'

describe('whose words stand in quotation marks', () => {
  it('the rep’s behind "dig deeper", with a dash as well', () => {
    expect(
      asked('# Interview\n\n- When they say something sad, dig deeper — *"How often is that?"* / *"What did you do then?"*\n'),
    ).toEqual(['How often is that?', 'What did you do then?'])
  })
  it('the rep’s behind what is called an ask', () => {
    expect(
      asked(
        `# Interview\n\n${POND}- The commitment ask — the real test of interest: **"May we dig one next week?"** or **"Would you pay for a first dig?"**\n`,
      ),
    ).toHaveLength(5)
    expect(whoSays('# Interview\n\nWhen the customers ask: "How deep is it?"\n')).toEqual(['customer: How deep is it?'])
  })
  it('the rep’s in a direction that holds what to say', () => {
    const opener = '> "Hi, this is Ada from Ponds. Do you have a minute?"'
    expect(
      asked(
        `# Call\n\n${opener}\n\n*Wait. If they say no, say: "Of course – when may I ring again?" If yes, go on:*\n\n> "Who cleans it?"\n`,
      ),
    ).toEqual(['Do you have a minute?', 'Of course – when may I ring again?', 'Who cleans it?'])
  })
  it('the rep’s where he is to stop and listen behind them, the customer’s where he is to watch for them', () => {
    const source = `# Interview\n\n${POND}\n## React (2 min)\n\nOne sentence, then stop and listen:\n\n> "We dig ponds in a day. What is your first thought?"\n\n- Watch for **whether they lean in**. "When can I have one?"\n- If they do: "Would you want it this year?"\n`
    expect(whoSays(source).slice(3)).toEqual([
      'rep: What is your first thought?',
      'customer: When can I have one?',
      'rep: Would you want it this year?',
    ])
  })
  it('the customer’s behind how they sound, and over an arrow that leads to the answer', () => {
    expect(
      whoSays('# Call\n\n"Who digs for you?"\n\n**If warm ("we meant to" / "what would that cost?"):**\n\n"Shall we look on Monday?"\n'),
    ).toContain('customer: what would that cost?')
    const fence =
      '```\n"How did you get my number?" →\n  ~"You left it at the fair. May I ask what you saw there?"\n"How much is it?" →\n  ~"That depends. How big is yours?"\n```\n'
    expect(whoSays(`# Call\n\n## Objections\n\n${fence}`)).toEqual([
      'customer: How did you get my number?',
      'rep: May I ask what you saw there?',
      'customer: How much is it?',
      'rep: How big is yours?',
    ])
  })
  it('a bad one where it falls short of what is wanted', () => {
    expect(notToAsk('# Exit\n\n> Wasted when asked "why did you leave?" — which brings a reason rather than the story.\n')).toHaveLength(1)
    expect(notToAsk('# Exit\n\n> Ask "what happened in May?" — which brings the story.\n')).toEqual([])
  })
  it('nobody’s where a machine says them', () => {
    expect(asked(`# Demo\n\n${POND}\n1. Click the bubble.\n2. Bot greets: *"Hi! Is this about a pond or a well?"*\n`)).toHaveLength(3)
  })
  it('bad ones all along a list that dots part', () => {
    expect(
      notToAsk(
        '# Interview\n\n**Bad questions (never ask these):** "Would you use it?" · "How much would you pay?" · "Is it a good idea?"\n',
      ),
    ).toHaveLength(3)
  })
  it('bad ones under "Not", whatever is done with them there', () => {
    expect(
      notToAsk('# Exit call\n\n| Do | Not |\n| --- | --- |\n| Open with "What happened in May?" | Open with "So, why did you leave?" |\n'),
    ).toEqual(['So, why did you leave?'])
  })
})

describe('questions that are counted on one line', () => {
  it('are asked one by one, without their numbers', () => {
    const source =
      '# Buyer calls\n\n> "How many ponds do you have?"\n\n## What to ask\n1. Who is your supplier? 2. Made here or imported? 3. How many do you take?\n'
    const { turns } = readScript(source, { role: 'script' })
    expect(asked(source).slice(1)).toEqual(['Who is your supplier?', 'Made here or imported?', 'How many do you take?'])
    expect(turns[1]!.sentences.map(({ apart }) => apart === true)).toEqual([false, true, true])
  })
})

describe('questions that a slash parts', () => {
  it('are held out one for the other, and stand apart', () => {
    const { asks, turns } = readScript(
      '# Interview\n\nOpen broad — "What leaks? / Who mends it? / Whom else should I ask?" That lets them begin.\n',
      {
        role: 'script',
      },
    )
    expect(asks).toHaveLength(3)
    expect(turns.flatMap(({ sentences }) => sentences.map(({ apart }) => apart === true))).toEqual([false, true, true])
  })
})

describe('a table of what they say and what you say', () => {
  it('holds both', () => {
    const source = `# Close\n\n**Possible answers:**\n\n| Response | What you say |\n|---|---|\n| "I need to think" | "Of course. What are you weighing?" |\n| "Can you do it for less?" | "There is a small one. Shall I draw it?" |\n`
    expect(asked(source)).toEqual(['What are you weighing?', 'Shall I draw it?'])
  })
})

describe('a question that holds out words to choose from', () => {
  it('is one question', () => {
    const source = (tail: string) =>
      `# Interview\n\n- Who calls the vet?\n- Would you let a tool call?\n- Where's the line — "tell me and I'll call" vs. "call by my rules" vs. "never touch my phone"${tail}\n`
    expect(asked(source('?')).at(-1)).toBe(`Where's the line — "tell me and I'll call" vs. "call by my rules" vs. "never touch my phone"?`)
    expect(asked(source(' are three ways.')).some((text) => text.startsWith('Where'))).toBe(false)
  })
})

describe('a message in a blockquote', () => {
  it.each([
    ['with a subject', '> **Subject:** your pond\n>\n> Hi Kim, may we come on Monday?'],
    ['with a link', '> Hi Kim, here is the drawing: [link]\n>\n> Shall I keep Monday for you?'],
    ['that reminds of an earlier one', '> Hi Kim, just bumping this. Who looks after the pond?'],
  ])('is no talk: %s', (_, quote) => {
    expect(asked(`# Call\n\n${POND}\n## Later\n\n${quote}\n`)).toHaveLength(3)
  })
  it('and talk that names a link is no message', () => {
    expect(asked(`# Call\n\n${POND}\n> I have put the [link] into the chat. Can you see the drawing?\n`)).toHaveLength(4)
  })
  it('and a whole call that gives a link once is none, quoted or fenced', () => {
    const turns = Array.from(
      { length: 8 },
      (_, i) => `What did you notice at pond ${i}? I would like to hear all of it before we go on to the next one.`,
    )
    const call = ['Ada: Good morning, Kim.', ...turns, 'Ada: I text you the drawing: [link]', 'Ada: Can you see it?']
    expect(asked(`# Call\n\n${POND}\n${call.map((line) => `> ${line}`).join('\n>\n')}\n`).length).toBeGreaterThan(8)
    expect(asked(`# Call\n\n${POND}\n\`\`\`\n${call.join('\n\n')}\n\`\`\`\n`).length).toBeGreaterThan(8)
  })
  it('ends with the blockquote', () => {
    expect(asked(`# Call\n\n${POND}\n> Subject: your pond\n\nThen ring.\n\n> "Did you get the drawing?"\n`)).toHaveLength(4)
  })
})

describe('unquoted questions', () => {
  const counted = (last: string) =>
    `# Interview\n\n${['What do you keep?', 'Who helps you?', 'Where do you keep it?', 'What do you feed?', 'When do you rise?', 'What do you sell?', last].map((text, i) => `${i + 1}. ${text}`).join('\n')}\n`
  it('are orders too, where nearly all that is counted asks', () => {
    expect(asked(counted('Describe the day, from waking up.'))).toHaveLength(7)
    expect(asked('# Notes\n\n1. Describe the day, from waking up.\n2. Send it.\n')).toEqual([])
  })
  it('ask leave to do something with the customer, but not whether one wins', () => {
    expect(asked(counted('Can I ring you with a summary?'))).toHaveLength(7)
    expect(asked(counted('Can I win this one?'))).toHaveLength(6)
  })
  it('stand behind the name of what they are about, whatever it says elsewhere', () => {
    const source = `# Pond interview\n\n## The questions\n\n1. **Size.** How many ponds do you keep? Who digs them?\n2. **Time.** Walk me through the last dig. How long did you need?\n3. **Worst leaks.** Which leaks come back? Where do you look first?\n4. **Fish.** What do you feed them? Who buys it?\n`
    expect(asked(source)).toHaveLength(8)
  })
  it('are asked in a part that lasts so long, even one named after a tool for notes', () => {
    const list = '- Would you let us write to it?\n- What do you keep there?\n- Who may change your entries?\n'
    expect(asked(`# Interview\n\n## Writing to the CRM (2 min)\n\n${list}`)).toHaveLength(3)
    expect(asked(`# Interview\n\n## Writing to the CRM\n\n- What surprised you?\n`)).toEqual([])
  })
})
