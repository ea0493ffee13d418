import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { asked } from './reading-of.js'

const asksOf = (source: string) => readScript(source, { role: 'script' }).asks

describe('spoken', () => {
  it('brackets that a sentence runs through, whatever word they hold', () => {
    expect(asked('## Script\n\n"Is [customer worry] what keeps you up? [Prospect name], shall we look? [Pause] And now?"\n')).toEqual([
      'Is [customer worry] what keeps you up?',
      '[Prospect name], shall we look?',
      'And now?',
    ])
    expect(asked('## Greeting\n\n"[Name]? Olga from the ferry office."\n\n"[Mirror the last words]?"\n')).toEqual(['[Name]?'])
  })
  it('the prompt in brackets below a field of a form', () => {
    const source =
      '# Boat order form\n\n**Name:** ________\n*(What do your friends call you?)*\n\n**Berth:** □ Yes □ No\n*(Where will you keep her? Is that near you?)*\n\n**Sails:**\n1. ________\n\n2. ________\n*(Tell me how you mean to sail her)*\n\n*(Did they sign?)*\n'
    expect(asked(source)).toEqual([
      'What do your friends call you?',
      'Where will you keep her?',
      'Is that near you?',
      'Tell me how you mean to sail her',
    ])
  })
  it('a question that breaks off at a colon, once, with the first entry of the list that ends it', () => {
    expect(asked('## Close\n\n"I see. Would it help if we:\n- Left you a sample?\n- Came back in May?"\n')).toEqual([
      'Would it help if we:',
      'Came back in May?',
    ])
  })
  it('the answer below a label that holds the objection', () => {
    expect(asked('**Objection 1: "We have a cook"**\n\n**Clarifying:** "[Mirror] You have a cook. How do you like her soup?"\n')).toEqual([
      'How do you like her soup?',
    ])
  })
  it('what we of both sides may do', () => {
    expect(
      asked('## If they hesitate\n\n- What could we do better?\n- Can we try it for a month?\n- Would you like a smaller boat?\n'),
    ).toHaveLength(3)
  })
  it('a numbered heading that quotes a request', () => {
    expect(asked('# Questions\n\n## Question 1: "Walk me through your last harvest."\n\nGood.\n')).toEqual([
      'Walk me through your last harvest.',
    ])
    expect(asked('## Golden questions\n\n### 1. "If nothing is sown, what happens?"\n')).toEqual(['If nothing is sown, what happens?'])
  })
  it('in italics, right behind the label of who speaks', () => {
    expect(asked('**Rep:**\n*Would you like to sit down?*\n\n**Customer:**\n*Why?*\n')).toEqual(['Would you like to sit down?'])
  })
  it('the better one of two wordings, also among notes', () => {
    expect(asked('## Principles\n\n- "How did you sow last year?" instead of "Would you sow this?"\n')).toEqual([
      'How did you sow last year?',
    ])
  })
  it('what stands behind a label that announces it, whatever the file is called', () => {
    const source = [
      'Do you bake daily?',
      'What do you bake in?',
      'Who helps you?',
      'When do you open?',
      'Would you like a tin?',
      'Do you sell cake?',
    ]
      .map((question) => `### Step\n**When:** it fits\n**Example:** ${question}\n`)
      .join('\n')
    expect(readScript(`# Rule book\n\n${source}`).asks).toHaveLength(6)
  })
  it('what stands below a warning that ends with what to do instead', () => {
    expect(asked('## Money\n\n**Don\'t ask "What\'s your budget?" - Instead:**\n\n1. "What does the roof cost you a year?"\n')).toEqual([
      'What does the roof cost you a year?',
    ])
  })
  it('what is to be repeated back, or said by phone or e-mail', () => {
    expect(asked('**Tip:** Repeat back what you hear: "So it is the hull that leaks. Is that right?"\n')).toEqual(['Is that right?'])
    expect(asked('**By phone or email:**\n\n"Your plan is done. Do you have an hour to meet [two dates]?"\n')).toEqual([
      'Do you have an hour to meet [two dates]?',
    ])
  })
})

describe('not spoken', () => {
  it('what the speaker is here for', () => {
    expect(
      asked(
        '## Opening\n\n"I want to understand how you bake. I want to make sure I understand your oven. I would love to hear how you bake."\n',
      ),
    ).toEqual(['I would love to hear how you bake.'])
  })
  it('what the customer says behind the time at which it was said', () => {
    const source =
      '## Call\n\n```\n[00:00] Ada: Hi Tom, this is Ada. How are you?\n\n[00:05] Tom: Fine. What is this about?\n\n[00:08] Ada: Your roof.\n\n[00:10] Tom: What about it?\n\n[00:12] Ada: When was it laid?\n```\n'
    expect(asked(source)).toEqual(['How are you?', 'When was it laid?'])
  })
  it('a form for notes', () => {
    expect(asked('# Call notes template\n\n## Source\n\nHow did this call come about?\n\n- [ ] A friend\n- [ ] The fair\n')).toEqual([])
  })
  it('a quotation that a sentence is about', () => {
    const source =
      '## Script\n\n"The van is blue, is that right?"\n\n- **Analysis:** it works:\n  1. **"Is that right?"** is a small yes.\n  2. "How are you?" implies that you want something.\n'
    expect(asked(source)).toEqual(['The van is blue, is that right?'])
  })
  it('the second of two wordings, and what the script says it is not about', () => {
    const source =
      '## Style\n\n- Ask round the corner ("How do such things get settled here?" vs "Do you settle them?")\n- A plain ask (not vague "know anyone?")\n\nThe call is not about small talk ("How are you today?").\n'
    expect(asked(source)).toEqual(['How do such things get settled here?'])
    expect(
      asksOf(source)
        .filter((ask) => ask.negative)
        .map((ask) => ask.text),
    ).toEqual(['Do you settle them?', 'know anyone?', 'How are you today?'])
  })
  it('bad examples, also behind a lead-in of their section', () => {
    expect(
      asked(
        '## Forbidden\n\nThese questions make them lie:\n\n- "Would you eat this?"\n- "Is it good?"\n\n## Required\n\n- "What did you eat?"\n',
      ),
    ).toEqual(['What did you eat?'])
    expect(asked('1. Drop the bad questions. "Is it good?" "Would you eat it?" Better questions are "What did you eat?"\n')).toEqual([
      'What did you eat?',
    ])
  })
  it('words that begin a question of the rep, and whether the rep asked any', () => {
    expect(
      asked('## Dimension 2: Questions\n\nDid you ask open questions?\n\n**Question starters**:\n- "How does that affect..."\n'),
    ).toEqual([])
  })
  it('what the customer is quoted with, also behind "or"', () => {
    expect(asked('**Use case:** The prospect says "we have one" or "why not the blue one?"\n')).toEqual([])
    expect(asked('# FAQ\n\n**Q: Do you bake bread?**\nA: We do.\n')).toEqual([])
    expect(asked('## Idea\n\n"What moved in the customer\'s life? What held them back?"\n')).toEqual([])
  })
  it('a list about the customers or the reps that never says "you"', () => {
    expect(asked('## Week 1\n\n**Questions**:\n- Where do reps get stuck?\n- What do the best ones know?\n- What is missing?\n')).toEqual(
      [],
    )
    expect(asked('## Champion\n\n**Testing the champion**:\n- Will they bring the owner?\n- Will they tell you the bad news?\n')).toEqual(
      [],
    )
    expect(
      asked('## Champion\n\n**Question: Can they sell it without you?**\nAnswer: Yes\n\n**Question: Will they tell you?**\nAnswer: No\n'),
    ).toEqual([])
    expect(asked('## Questions\n\n- Who signs?\n- How do they decide?\n- What would you change?\n')).toHaveLength(3)
  })
  it('what the seller can do with the answer', () => {
    expect(
      asked('## Questions to ask\n\n- What will you look at?\n- Who sets that? Can we influence it?\n- Have we met the buyer?\n'),
    ).toEqual(['What will you look at?', 'Who sets that?'])
  })
  it('what stands below a label of the customer', () => {
    expect(asked('## The day\n\n**Buyer\'s response:**\n> "What would that get me?"\n\n**You:**\n> "What do you need?"\n')).toEqual([
      'What do you need?',
    ])
  })
  it('the title of a chapter that quotes a question', () => {
    expect(asked('## Discovery\n\n### Why this works better than "What do you earn?"\n\nIt is kind.\n')).toEqual([])
  })
})

describe('a fence with a letter in it', () => {
  const letter = (start: string, end: string) =>
    `## Week two\n\n\`\`\`\n${start}\n\nI saw your hedge from the road. Who cuts it for you?\n\n${end}\n\`\`\`\n`
  it.each([
    ['Hi [First name],', 'Ada'],
    ['Dear Mr Holt,', 'Kind regards,\n[Your name]'],
    ['{{first_name}},', '– Ada Field'],
  ])('is no talk: %s … %s', (start, end) => expect(asked(letter(start, end))).toEqual([]))
  it.each([
    ['Hi [First name], it is Ada.', 'Thank you for your time!'],
    ['Hi there,', 'Thanks'],
    ['Hello!', 'May I come by?'],
  ])('but talk is: %s … %s', (start, end) => expect(asked(letter(start, end))).toContain('Who cuts it for you?'))
})

it('a message in a table is none on the call, whatever its column is called', () => {
  const table = (label: string) =>
    `## Follow-up\n\n| Day | Action |\n|---|---|\n| 1 | ${label}: "Hi [Name], got a minute for the hedge?" |\n`
  expect(asked(table('Text'))).toEqual([])
  expect(asked(table('Call'))).toHaveLength(1)
})

it('a motto with its author is no ask, a question with one is', () => {
  expect(asked('## Questions\n\n> "Talk about their garden instead of yours." — Ada Field\n')).toEqual([])
  expect(asked('## Questions\n\n> "What grew here before?" — Ada Field\n')).toEqual(['What grew here before?'])
  expect(asked('## Questions\n\n> "Tell me about your garden." — Listen\n')).toEqual(['Tell me about your garden.'])
})

it('a link in raw HTML is none', () => {
  const html = (tag: string) =>
    `## Script\n\n"Who cuts the hedge?"\n\n<div class="button"><${tag}>Want more? Get our book</${tag.split(' ')[0]}></div>\n`
  expect(asked(html('a href="/book"'))).toEqual(['Who cuts the hedge?'])
})

it('a line of talk in a fence goes on behind words that look like a label', () => {
  const source = '## Script\n\n```\n"Thank you. Let me understand\nthe matter: is it the hedge, or\nis it the price?"\n```\n'
  expect(asked(source)).toEqual(['Let me understand the matter: is it the hedge, or is it the price?'])
})

it('a place where a chart parts is no ask', () => {
  const chart = (words: string) => `## Flow\n\n\`\`\`\nRING THE BELL\n     │\n┌────▼────┐\n│ ${words} │\n└────┬────┘\n     │\n\`\`\`\n`
  expect(
    asked(`## Script\n\n- "Hello, is this a good time for you?"\n- "Who cuts the hedge?"\n- "Since when?"\n\n${chart('Who opens?')}`),
  ).not.toContain('Who opens?')
})

it('an offer of many lists is one turn up to the question at its end', () => {
  const lists = Array.from({ length: 4 }, (_, i) => `Part ${i}:\n- hedge\n- lawn\n- path\n- pond\n`).join('\n')
  expect(asked(`## Offer\n\n"Here is the year:\n\n${lists}\nMake sense?"\n`)).toEqual(['Make sense?'])
})

describe('an answer held out below a quoted question', () => {
  const list = (items: readonly string[]) =>
    `## Script\n\n- "Who looks after the pond?"\n${items.map((item) => `  - ${item}\n`).join('')}\n- "Since when?"\n- "How often do they come?"\n`
  it('is asked with it', () => {
    expect(asked(list(['A gardener?', 'The previous owners?']))).toContain('The previous owners?')
  })
  it.each([[['Budget?', 'Authority?']], [['Did they say?', 'Are they happy?']], [['A gardener?', 'Listen for names.']]])(
    'but no note: %j',
    (items) => {
      expect(asked(list(items))).toEqual(['Who looks after the pond?', 'Since when?', 'How often do they come?'])
    },
  )
})

it('a question in italics is asked right under a line that says so', () => {
  const line = (lead: string, words: string) => `## Greeting\n\nThank you for calling. How may I help you today?\n\n${lead}\n\n_${words}_\n`
  expect(asked(line('If it is not clear, ask:', 'May I ask whether you keep fish?'))).toContain('May I ask whether you keep fish?')
  expect(asked(line('If it is not clear, ask:', 'What is wrong with their fish?'))).toHaveLength(1)
  expect(asked(line('Note:', 'May I ask whether you keep fish?'))).toHaveLength(1)
})

it('a question beside words of thanks in a list is asked', () => {
  const list = (first: string, second: string) =>
    `## Booking\n\n"Is it the pond?" "Is it the lawn?" "Is it you?"\n\n- ${first}\n\n- ${second}\n`
  expect(asked(list('Thank you for coming to see us.', 'Have you been with us before?'))).toContain('Have you been with us before?')
  expect(asked(list('Look up the account.', 'Have they been with us before?'))).not.toContain('Have they been with us before?')
})

it('a question of both sides is asked among many to the customer', () => {
  const questions = Array.from({ length: 8 }, (_, i) => `${i + 1}. What do you grow in bed ${i}?\n`).join('')
  expect(asked(`## Garden questions\n\n${questions}9. Will we need to find new plants?\n`)).toHaveLength(9)
  expect(asked(`## Garden questions\n\n${questions}9. Can we win this one?\n`)).toHaveLength(8)
})

it('what stands behind a question does not tell whom it is for', () => {
  const list =
    '- Kept by yourself? *(The customer does the weeding.)*\n- Kept by a gardener? *(The customer pays by the hour.)*\n- Do you want help? *(The customer signs.)*\n'
  expect(asked(`## What to ask\n\n${list}`)).toHaveLength(3)
})
