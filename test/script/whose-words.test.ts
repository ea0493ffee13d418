import { describe, expect, it } from 'vitest'
import { asked, whoSays } from './reading-of.js'

describe('where the number came from', () => {
  it.each([
    ['"How did you get my mobile number?" – "It is on your van. Who answers it?"', ['Who answers it?']],
    ['**"How did you get this number?"**\n"It is on your van. Who answers it?"', ['Who answers it?']],
  ])('is what the customer asks: %s', (source, asks) => {
    expect(asked(`## Script\n\n${source}\n`)).toEqual(asks)
  })
})

describe('what is quoted behind a condition', () => {
  it.each([
    'If they say no: "May I ask why?"',
    'If they say no, "May I ask why?"',
    '**If they say they are busy:** "May I ask why?"',
    '**If they mention another yard** "May I ask why?"',
    'If she thinks about it → "May I ask why?"',
    'If the owner asks about rust, say: "May I ask why?"',
    'They say no: "May I ask why?"',
    'Hand him the printed plan and say: "May I ask why?"',
    '*They say it is fine.* → "May I ask why?"',
    '- **If yes:** may I ask why?\n- **If no:** go on',
    'When they object to the price – "May I ask why?"',
    '*[If they mention the rust: "May I ask why?"]*',
    '- ❌ **If they say no:** "May I ask why?"',
  ])('answers it: %s', (line) => {
    expect(whoSays(`## Script\n\n${line}\n`).map((said) => said.toLowerCase())).toEqual(['rep: may i ask why?'])
  })
  it.each([
    'If they say: "Why so dear?"',
    'If they ask, "Why so dear?"',
    'When they say something like: "Why so dear?"',
    'Customers often ask "Why so dear?"',
    'If they ask about the price (e.g. "Why so dear?")',
    'When you respond to "Why so dear?" take your time.',
    'They look at each other and say: "Why so dear?"',
    '[If "Why so dear?"] Tell them.',
  ])('is what they say: %s', (line) => {
    expect(whoSays(`## Script\n\n${line}\n`)).toEqual(['customer: Why so dear?'])
  })
})

describe('questions and answers by their letters', () => {
  const pairs = (...pairs: [string, string][]) => pairs.map(([q, a]) => `Q: "${q}"\nA: "${a}"\n`).join('\n')
  it('are the customer’s and the rep’s where the answers sell', () => {
    expect(
      whoSays(
        pairs(
          ['Does it float?', 'For a year. What would you float on it?'],
          ['Does it sink?', 'Let me show you the keel.'],
          ['Is it new?', 'Yes.'],
        ),
      ),
    ).toEqual(['customer: Does it float?', 'rep: What would you float on it?', 'customer: Does it sink?', 'customer: Is it new?'])
  })
  it('are the rep’s and the customer’s else', () => {
    expect(
      asked(pairs(['What do you float?', 'A raft.'], ['Where do you moor it?', 'In the harbour.'], ['Who built it?', 'My son.'])),
    ).toEqual(['What do you float?', 'Where do you moor it?', 'Who built it?'])
  })
})

describe('what is quoted beside what is said of it', () => {
  it('is told again in a note where its effect follows', () => {
    const call = 'Rep: What will you think about?\n\nCustomer: The colour.\n'
    expect(whoSays(`${call}\n**Coaching note:**\n\n- "What will you think about?" brings out the worry\n`)).toEqual([
      'rep: What will you think about?',
      'customer: The colour.',
    ])
  })
  it('is the customer’s beside our quick answer, and asked beside his own', () => {
    const table = (header: string, answer: string) =>
      `## Questions\n\n| Question | ${header} |\n|---|---|\n| "Does it float?" | ${answer} |\n`
    expect(whoSays(table('Quick answer', '"For a year, yes."'))).toEqual(['customer: Does it float?'])
    expect(whoSays(table('Quick answer', '____'))).toEqual(['rep: Does it float?'])
    expect(whoSays(table('Answer of the client', '____'))).toEqual(['rep: Does it float?'])
  })
})

describe('what is quoted behind a label that quotes', () => {
  it.each([
    '- **Objection – “It is too dear for us”:** “Dear next to what?”',
    '- **Objection – “Too dear”:** “Dear next to what?”',
    '**Objection: "It is too dear for us"** "Dear next to what?"',
    '**Red flag: "It is too dear for us":** "Dear next to what?"',
  ])('answers it: %s', (line) => {
    expect(asked(`## Field notes\n\n${line}\n`)).toEqual(['Dear next to what?'])
  })
  it('is the customer’s behind a label that names what he fears', () => {
    const source = '**Key fear:** "Is it safe?"\n\n**Biggest worry:** "Will it hold?"\n\n**Script:**\n\n> "What happened the last time?"\n'
    expect(whoSays(source)).toEqual(['customer: Is it safe?', 'customer: Will it hold?', 'rep: What happened the last time?'])
  })
  it('is the customer’s below a line that says he will ask it', () => {
    expect(
      whoSays('Be ready for:\n\n- "Is it safe?"\n\nWhat they\'ll ask:\n\n- "Will it hold?"\n\nWhat you\'ll ask:\n\n- "Who sails it?"\n'),
    ).toEqual(['customer: Is it safe?', 'customer: Will it hold?', 'rep: Who sails it?'])
  })
})

describe('who answers', () => {
  it('is the rep behind an arrow in the line of a gatekeeper', () => {
    expect(whoSays('- Gatekeeper: "What is it about?" → "The lift. Could you put me through?"\n')).toEqual([
      'customer: What is it about?',
      'rep: Could you put me through?',
    ])
  })
  it('is told by the header of a column', () => {
    expect(whoSays('| Customer says | Estimator says |\n|---|---|\n| "We have a van." | "Who lifts the other end?" |\n')).toEqual([
      'customer: We have a van.',
      'rep: Who lifts the other end?',
    ])
  })
  it('is the rep below a label for what he says, among objections too', () => {
    expect(asked('## Objections\n\n**Offer**\n\n> "I can write it down for him. Or shall the three of us talk?"\n')).toEqual([
      'Or shall the three of us talk?',
    ])
  })
})

describe('what is not said by anybody', () => {
  it('what somebody thinks or asks himself', () => {
    const source =
      'They stand at the rail and listen, thinking: "When will he come to the point?"\n\nAsk yourself: "Would I buy it?"\n\n"What would you sail?"\n'
    expect(asked(source)).toEqual(['What would you sail?'])
  })
  it('questions that a statement only quotes', () => {
    expect(asked(`"The question isn't 'What is cheap?' but 'What lasts?'"\n\n"Have you ever thought 'what if it leaks?'"\n`)).toEqual([
      "Have you ever thought 'what if it leaks?'",
    ])
  })
  it('what the customer is told to ask somebody else', () => {
    const source =
      '## Script\n\n```\n"When you see other yards, be sure to ask:\n- Are they insured?\n- Who paints the hull?\n\nI trust you will. When will you choose?"\n```\n'
    expect(asked(source)).toEqual(['When will you choose?'])
  })
  it('the plan of a talk, but a wish alone asks', () => {
    expect(asked('"Here is my plan. First, I\'d love to hear how you sail. Then I\'ll show you ours."\n\n"Shall we?"\n')).toEqual([
      'Shall we?',
    ])
    expect(asked('"First, I\'d love to hear how you sail."\n\n"Shall we?"\n')).toHaveLength(2)
  })
  it('a question that its own answer follows', () => {
    expect(asked('"The best part? It floats. The best part? What would you say it is?"\n')).toEqual([
      'The best part?',
      'What would you say it is?',
    ])
  })
  it('what the rep is to put on record', () => {
    const source =
      '"When can we look at it together?"\n\n"Who else should see it?"\n\n"What would help?"\n\n**Set the follow-up:**\n\n- [ ] Day: ________\n- [ ] Anyone else to invite? ________\n'
    expect(asked(source)).toHaveLength(3)
  })
  it('paragraphs that ask their reader about the customers', () => {
    const source =
      "Hey, it's Bo. Each week I share with you what I learn about selling boats.\n\nDo they sail at all? And does your yard suit them?\n\nWhat is their harbour like? Is there a date that they must keep?\n\n✅ What would a better boat do for them? Why does that matter?\n\n✅ How would they judge it?\n\nSome examples:\n\n* How do you sail today?\n\n* What do you like about your boat?\n\n* What would you change about it?\n"
    expect(asked(source)).toEqual(['How do you sail today?', 'What do you like about your boat?', 'What would you change about it?'])
  })
})

describe('bad examples', () => {
  it.each([
    '- ❌ Example: "Do you like it?"',
    '- ❌ **Pitching at once:** "Do you like it?"',
    '- "Do you like it?" ❌',
    '- "Do you like it?" (bad)',
    'Don\'t jump straight to "Do you like it?" That jars.',
    'Never open a talk with "Do you like it?"',
    'Most reps ask "Do you like it?"',
    'A typical rep would say: "Do you like it?"',
    '| Don\'t say | Why |\n|---|---|\n| "Do you like it?" | It is closed. |',
  ])('are marked, or told by who says them: %s', (line) => {
    expect(whoSays(`## Script\n\n${line}\n`)).toEqual(['bad: Do you like it?'])
  })
  it.each([
    'Swap "Do you like it?" for "What do you like?"',
    'Instead of asking "Do you like it?", ask "What do you like?"',
    '| ❌ | ✅ |\n|---|---|\n| "Do you like it?" | "What do you like?" |',
    '❌ Example: "Do you like it?"\n✅ Listening: "What do you like?"',
  ])('give way to better ones: %s', (source) => {
    expect(whoSays(`## Common mistakes\n\n${source}\n`)).toEqual(['bad: Do you like it?', 'rep: What do you like?'])
  })
  it('are not what a sign stands in front of for ornament', () => {
    expect(
      asked(
        '### 🚫 Objection handling\n\n```\n"What makes you say so?"\n```\n\n### ❌ Not interested\n\n"What do you sail today?"\n\n- ❌ Not ready: "What has to happen first?"\n',
      ),
    ).toEqual(['What makes you say so?', 'What do you sail today?', 'What has to happen first?'])
    expect(asked('### ❌ Questions\n\n- "Do you like it?"\n')).toEqual([])
    expect(asked('Don\'t forget to ask "Who else sails?"\n\n"Where?"\n')).toContain('Who else sails?')
  })
})

describe('the asks of a list', () => {
  it('are those of its neighbours behind labels that would be notes', () => {
    const source =
      '1. **Frequency:** "How often do you sail?"\n2. **Duration:** "How long does it take to rig?"\n3. **Cost:** "What does a day ashore cost you?"\n'
    expect(asked(source)).toHaveLength(3)
  })
  it('have a blank behind them to fill in', () => {
    const quoted = ['Who sails with you?', 'What do you sail?', 'How did you start?'].map((text) => `> "${text}"\n`).join('\n')
    const source = `${quoted}\n- **How many hours do you sail a week?** ________\n- **How many of those are in a race?** ________\n- **What does a berth cost you?** ________ *(a year)*\n- **Do you know how many of your guests come back?** ________\n`
    expect(asked(source)).toHaveLength(7)
  })
})

describe('what is asked without quotation marks', () => {
  it('how well the rep has understood', () => {
    const list =
      '- What do you sail?\n- Have I got it right that she leaks?\n- What should I have asked that I did not?\n- Am I going at the right pace?\n'
    expect(asked(`## Close\n\n${list}`)).toHaveLength(4)
    expect(asked(`## After a call\n\n${list}`)).toEqual([])
  })
  it('a request for talk in a list of questions', () => {
    const source = '## Questions\n\n1. What do you sail?\n2. Who sails with you?\n3. Where do you keep her?\n4. Describe how you rig her.\n'
    expect(asked(source)).toHaveLength(4)
  })
})

describe('text messages', () => {
  it('are no speech, by the heading or label above them', () => {
    const source =
      '## Scripts\n\n### Missed call (instant text)\n\n```\nHi Jo, I tried you just now. Does four suit you?\n```\n\n**Text before you set out:**\n\n> "Hi Jo, we are on our way. Is the gate open?"\n\n### Sample text\n\n"What brought you in?"\n'
    expect(asked(source)).toEqual(['What brought you in?'])
  })
})

describe('speakers', () => {
  it('one who talks to somebody else in every example is the rep, however little he asks', () => {
    const example = (guest: string): string =>
      `## ${guest}\n\n**Olga**: "Good evening, is this a good time?"\n\n**${guest}**: "Who is this? What do you want?"\n\n**Olga**: "It is about the boat."\n\n**${guest}**: "Which boat? Whose?"\n`
    expect(new Set(asked(['Margit', 'Thomas', 'Pia', 'Kim'].map(example).join('\n')))).toEqual(
      new Set(['Good evening, is this a good time?']),
    )
  })
  it('one who talks to the same customer in the longest of several examples is the rep in all', () => {
    const talk = (guest: string, times: number): string =>
      Array.from({ length: times }, () => `**Olga**: "What do you sail? Who with?"\n\n**${guest}**: "A dinghy. Why?"\n`).join('\n')
    const source = `## One\n\n${talk('Margit', 4)}\n## Two\n\n${talk('Thomas', 2)}\n`
    expect(new Set(asked(source))).toEqual(new Set(['What do you sail?', 'Who with?']))
  })
  it('are what brackets behind their names call them, or are numbered in a transcript', () => {
    expect(asked('**You (as rep):** What brought you here?\n\n**Partner (as customer):** Why do you ask?\n')).toEqual([
      'What brought you here?',
    ])
    const source =
      'Speaker 1: What do you sail?\n\nSpeaker 2: A dinghy.\n\nSpeaker 1: Who with?\n\nSpeaker 2: Nobody. Is that a problem?\n\nSpeaker 1: Where?\n'
    expect(asked(source)).toEqual(['What do you sail?', 'Who with?', 'Where?'])
  })
})

describe('of two names that take turns', () => {
  const call = (turns: readonly string[]) => asked(turns.map((turn, at) => `**${at % 2 === 0 ? 'Rolf' : 'Ines'}:** ${turn}`).join('\n\n'))
  it('the one who asks far more is the rep, whoever gives a name', () => {
    const turns = ['Gate Yard. Who is that?', "It's Ines. What is a gate?", 'For a house?', 'Yes.', 'Why now?', 'Rust.', 'Where?', 'Here.']
    expect(call([...turns, 'Who else minds?', 'My son.'])).toEqual([
      'Who is that?',
      'For a house?',
      'Why now?',
      'Where?',
      'Who else minds?',
    ])
  })
  it('else the one who gives one', () => {
    const turns = [
      'What is a gate?',
      'Gate Yard, Ines speaking. For a house?',
      'Yes. When could you come?',
      'Why now?',
      'Is it dear?',
      'Where?',
    ]
    expect(call([...turns, 'Here.', 'Since when?'])).toEqual(['For a house?', 'Why now?', 'Where?', 'Since when?'])
  })
})

describe('who says a name when the rep asks for it', () => {
  it('is a customer, one of several too', () => {
    const source =
      "**Interviewer:** Who is with us?\n\n**Ines:** I'm Ines, from the yard.\n\n**Rolf:** I'm Rolf.\n\n**Interviewer:** What do you build?\n\n**Ines:** Gates, perhaps ten a week?\n\n**Interviewer:** Why?\n\n**Rolf:** You need them, right?\n"
    expect(asked(source)).toEqual(['Who is with us?', 'What do you build?', 'Why?'])
  })
})

describe('what only looks like an ask', () => {
  it.each([
    ['an item of the agenda with its minutes', '> 1. Your yard as it is (10 min)\n> 2. The fit — is there a reason to go on? (5 min)'],
    ['the name of a question', '- The favour (tell me what rusts first)\n- The scale (how sure are you?)'],
    ['what the rep would ask a trainer', '- "How do I handle a neighbour who objects?"'],
    ['what the rep asks himself', 'Ask yourself in the car: what do I know of the yard? Why would they care?'],
    ['a value in data', '- Output JSON: {"gate": "...", "rust": "yes/no?"}'],
    ['a message to send', 'Chat message to paste: "Here is the plan, can you open it?"'],
    ['what is not to be said either', 'Never ask "what is your sum?" on the first day, or "who signs for it?"'],
    ['what a note warns of', 'Each call a piece of news, never "Just checking, did you read it?"'],
    ['what goes wrong', 'Where it goes wrong: they ask "So do you want a gate?" and are sent away.'],
    ['what is to be gathered inside the house', '**Gather what we have:**\n- What photos exist?\n- What is missing?'],
  ])('%s', (_, source) => expect(asked(`## Script\n\n${source}\n`)).toEqual([]))
  it.each([
    ['> "How long does it take you? (5 min)"'],
    ['- "Tell me what rusts first (the gate or the rails)."'],
    ['- "How do we handle your old gates?"'],
    ['- How can I help?\n'],
    ['- How do we compare with Ash Gates?\n'],
    ['- Does it ever change what you do on a Sunday?\n'],
    ['**Gather feedback:**\n- "What rusts first?"'],
  ])('and what is one: %s', (source) => expect(asked(`## Script\n\n${source}\n`)).toHaveLength(1))
})

describe('what is quoted after they have spoken', () => {
  it.each([
    'After they answer, reflect back: "Is that what the rust did?"',
    '- Once they have talked, summarize it: "Is that what the rust did?"',
    'They mention rust: "Great question – is that what the rust did to you?"',
    '• They ask about the price: "Before I answer, is it you who paid for the last gate?"',
  ])('is the answer: %s', (line) => {
    expect(whoSays(`## Script\n\n${line}\n`).map((said) => said.slice(0, 4))).toEqual(['rep:'])
  })
  it.each([
    'After they look at the gate, they ask: "Is that what the rust did?"',
    'They ask about the price: "What do you charge for a gate?"',
    'They ask about the price: "Sure, but are you the cheapest?"',
    'They mention rust: "You said that it would last, did you not?"',
  ])('or what they say: %s', (line) => {
    expect(asked(`## Script\n\n${line}\n`)).toEqual([])
  })
})

describe('a quotation that a label or a colon leads on from', () => {
  it('is the objection that the answer stands under', () => {
    const source =
      '## Objections\n\n"How much does it cost?"\nResponse:\n"That depends on the gate. How wide is yours?"\n\n"What is this about?"\nResponse:\n"Your gate. Has it rusted?"\n'
    expect(asked(source)).toEqual(['How wide is yours?', 'Has it rusted?'])
  })
  it('is the objection where a colon follows all of that kind', () => {
    const source =
      '## Replies\n\n"Send me a letter":\n"I will. What should stand in it for you?"\n\n"Is this a robot?":\n"No, it is Ann. Is it a bad time?"\n\n"We have one":\n"Good. How old is your gate?"\n'
    expect(asked(source)).toEqual(['What should stand in it for you?', 'Is it a bad time?', 'How old is your gate?'])
  })
  it('is asked where the answer is still to be filled in', () => {
    expect(asked('## Questions\n\n"How wide is your gate?"\nResponse: ____\n\n"How old is it?"\nResponse: ____\n')).toHaveLength(2)
  })
  it('is asked where the caller says why', () => {
    expect(asked('## Objections\n\n- "We have one"\n  - "I\'m curious – what made you choose it?"\n  - "Good for you."\n')).toHaveLength(1)
  })
})

describe('plain words under the objection in bold', () => {
  const quoted = '\n- "What rusts first?"\n- "How old is your gate?"\n- "Who painted it?"\n'
  it.each([
    ['its questions', 'What is yours made of? Most gates that are ten years old have rusted by now.', ['What is yours made of?']],
    ['all of it where somebody talks', 'I hear you. Is it the price? You are not alone.', ['Is it the price?']],
  ])('are the answer: %s', (_, answer, expected) => {
    expect(asked(`# Call\n${quoted}\n## Objections\n\n**"We have a gate"**\n${answer}\n`).slice(3)).toEqual(expected)
  })
  it.each(['They mean the price. Do they want another one?', '*Is it you they trust?*'])(
    'are none where they tell the rep what to do: %s',
    (note) => expect(asked(`# Call\n${quoted}\n## Objections\n\n**"We have a gate"**\n${note}\n`)).toHaveLength(3),
  )
})

describe('what is told to be said in single quotation marks', () => {
  it.each(["If it is not the owner, ask: 'Who else looks at the gate?'", "**Then** say 'What's rusted?' and wait."])(
    'is said: %s',
    (line) => expect(asked(`## Script\n\n- ${line}\n`)).toHaveLength(1),
  )
  it.each([
    "They ask 'Who else looks at the gate?'",
    "Don't ask 'Who else looks at the gate?'",
    "Ask what's rusted. The owner's gate is the owners' pride.'",
  ])('and not: %s', (line) => expect(asked(`## Script\n\n- ${line}\n`)).toEqual([]))
})

describe('labels and titles that name something else', () => {
  it.each([
    ['what the customer says first', '**Trigger:** "How does a gate rust?" / "Tell me more"\n\n**Response:**\n"Slowly."'],
    ['what is never to be used', '### False cheer (NEVER use)\n"How are you today?"'],
    [
      'what the customer is to ask others',
      'Ask other gate builders these questions:\n- How do they paint?\n- Do you come back?\n- Can you weld?',
    ],
    ['the objection', '### Handle objections with patience\n\n**"How much does it cost?"**\n→ "Less than rust."'],
  ])('%s', (_, source) => expect(asked(`## Script\n\n${source}\n`)).toEqual([]))
  it.each([
    ['an answer to an address that was given', '**After getting email:**\n"Done. Is there anything else about your gate?"'],
    ['what is sent while they speak', '**Send the offer via email during call**\n"Do you have it?"'],
    ['the question itself', '### Key question: "How old is your gate?"'],
    ['an event to call about', '**Trigger:** "I read that you build. Who does your gates?"'],
    ['what the rep wants', '## Objections\n\n**Colours:**\n"I want to test two colours on you. Which is yours?"\n\n1. "Red"\n2. "Green"'],
  ])('but %s', (_, source) => expect(asked(`## Script\n\n${source}\n`)).toHaveLength(1))
})

describe('headings that say who speaks', () => {
  const turns = (heads: readonly string[]): string =>
    heads
      .map((head, i) => `### ${head}\n> ${i % 2 ? 'Since the frost. Is that late?' : 'Which row fails first?'}\n\n**Note:**\n- Short.\n`)
      .join('\n')
  const expected = ['rep: Which row fails first?', 'customer: Since the frost.', 'customer: Is that late?']
  it.each([
    ['numbered turns', ['Turn 1 - INA (opening)', 'Turn 2 - BO', 'Turn 3 - INA', 'Turn 4 - BO', 'Turn 5 - INA (deeper)', 'Turn 6 - BO']],
    ['the two sides', ['Rep', 'Customer', 'Rep (calm)', 'Customer', 'Rep', 'Customer']],
  ])('%s', (_, heads) => expect(whoSays(`# A walk round\n\n${turns(heads)}`)).toEqual([...expected, ...expected, ...expected]))

  it.each([
    ['people described one by one', ['Customer', 'Rep', 'Owner', 'Champion', 'Prospect', 'Buyer']],
    ['numbered turns of a plan', ['Turn 1 - Plough', 'Turn 2 - Sow', 'Turn 3 - Water', 'Turn 4 - Weed', 'Turn 5 - Prune', 'Turn 6 - Pick']],
  ])('not %s', (_, heads) => expect(whoSays(`# Orchard\n\n${turns(heads)}`).filter((line) => line.startsWith('customer'))).toEqual([]))
})

describe('a question that is told off and put right', () => {
  const review = (verdict: string, then: string): string =>
    `# Questions, looked over\n\n**Q1: "Would you buy a ladder from us?"**\n${verdict}\n\n${then}\n`
  it.each(['Risky — they will be polite.', 'Leading: they hear what you want.', 'Verdict: weak. It asks for a guess.'])('%s', (verdict) =>
    expect(whoSays(review(verdict, 'Rewrite: "How do you reach the top rows today?"'))).toEqual([
      'bad: Would you buy a ladder from us?',
      'rep: How do you reach the top rows today?',
    ]),
  )
  it.each([
    ['Safe. It asks for a fact.', 'Rewrite: "How do you reach the top rows today?"'],
    ['Weak: they shrug it off.', 'Then wait.'],
    ['- **Bad**: "Would you climb it?"', '- **Instead**: "How do you reach the top rows today?"'],
  ])('not before %s', (verdict, then) => expect(whoSays(review(verdict, then))[0]).toBe('rep: Would you buy a ladder from us?'))
})

it('asks headings that name who asked first', () => {
  const heads = [
    'What would you plant again? - Ada Field',
    'Where do you lose time? – J. van Dorn',
    'Who picks for you? - Bo Lind',
    'How do you rest?',
    'What if it fails? - more below',
  ]
  expect(asked(`# Coaching questions\n\n${heads.map((head) => `#### ${head}\n\nIt opens the talk.\n`).join('\n')}`)).toEqual([
    'What would you plant again?',
    'Where do you lose time?',
    'Who picks for you?',
    'How do you rest?',
  ])
})

describe('what to look for elsewhere, told in one breath', () => {
  it('is for the customer to ask, up to the next statement', () => {
    const said = 'Here is what I would look for: Are they insured? Who does the work? We have all of that. When does the last quote come?'
    expect(asked(`## Call\n\n**Rep:** ${said}\n`)).toEqual(['When does the last quote come?'])
  })
  it('is no list where the customer is asked', () => {
    const said = 'Here is what I would look for: a clean edge. Does that help you?'
    expect(asked(`## Call\n\n**Rep:** ${said}\n`)).toEqual(['Does that help you?'])
  })
})

describe('who is met in a shop', () => {
  it('is the other side beside "You"', () => {
    const talk = (name: string) => `\`\`\`\nStaff: "Hello, can I help you?"\n${name}: "Yes, who buys your honey?"\n\`\`\`\n`
    expect(whoSays(`# Visit\n\n${talk('You')}`)).toEqual(['customer: Hello, can I help you?', 'rep: Yes, who buys your honey?'])
    expect(whoSays(`# Visit\n\n${talk('Customer')}`)).toContain('customer: Yes, who buys your honey?')
  })
})

describe('examples that HTML calls bad', () => {
  const list = (name: string) =>
    `# Visit\n\n**Rep:** What do you grow?\n\n<dl class="${name}">\n<dt>How many hives do you have?</dt>\n</dl>\n`
  it('are none to follow', () => {
    expect(whoSays(list('bad'))).toEqual(['rep: What do you grow?', 'bad: How many hives do you have?'])
    expect(whoSays(list('good'))).toEqual(['rep: What do you grow?', 'rep: How many hives do you have?'])
    expect(whoSays(list('badge'))).toEqual(['rep: What do you grow?', 'rep: How many hives do you have?'])
  })
})

describe('a part of the call called Listen', () => {
  it('holds what the rep asks, while what is listened for is the customer’s', () => {
    const list = '- "What happened that got you looking?"\n- "Who else lives with it?"\n'
    expect(asked(`# Call\n\n**Open**\n\n- "Thanks for having me."\n\n**Listen**\n\n${list}`)).toHaveLength(2)
    expect(asked('# Call\n\n**Listen for**\n\n- "How much is it?"\n- "We already have one."\n')).toEqual([])
  })
  it('is said, where the rep says what was heard', () => {
    const said = '> I heard three things: the damp, the cost, the noise. Did I get that right?\n\n> Who has to nod?\n'
    expect(
      asked(`# Visit\n\n## Start\n\n> What happened that made you ring?\n\n> How old is the roof?\n\n## End\n\n${said}`).slice(2),
    ).toEqual(['Did I get that right?', 'Who has to nod?'])
  })
})

describe('names on lines of their own over blockquotes', () => {
  const talk = (rep: string, customer: string): string =>
    `# Renewal\n\n${rep}\n> How did the harvest go?\n\n${customer}\n> Wet. And yours?\n\n${rep}\n> What did you hope we would mend?\n> And how much of that came true?\n\n${customer}\n> Half of it.\n`
  const asks = ['How did the harvest go?', 'What did you hope we would mend?', 'And how much of that came true?']
  it.each([
    ['ADA (me)', 'LEO'],
    ['Ada Moss', 'Leo Farr'],
    ['Rep', 'Customer'],
  ])('take turns: %s, %s', (rep, customer) => {
    expect(asked(talk(rep, customer))).toEqual(asks)
  })
  it('are titles where no other name answers', () => {
    expect(whoSays(talk('Opening', 'Opening'))).not.toContain('customer: Half of it.')
  })
})

describe('what is said where the customer’s question is the condition', () => {
  it.each([
    ['**If "how much?":** That depends on the roof. Is that in the range you expected?', ['Is that in the range you expected?']],
    ['If they ask "what does it cost?", say: two to four. Is that what you expected?', ['Is that what you expected?']],
    ['- **If "who are you?":** We mend roofs. May I ask one thing?', ['May I ask one thing?']],
    ['If they say "who told you?": Thank them and hang up. Did they sound annoyed?', []],
  ])('is the rep’s: %s', (line, asks) => {
    expect(asked(`# Call\n\nRep: How old is the roof?\n\n${line}\n`).slice(1)).toEqual(asks)
  })
})
