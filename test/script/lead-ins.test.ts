import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { asked } from './reading-of.js'

describe('a lead-in that names notes', () => {
  it('is one for questions where a list of them speaks to the customer', () => {
    const list = '- Who keeps your bees in winter?\n- What does a hive cost you?\n- How many have you lost?\n'
    expect(asked(`# Questions for beekeepers\n\n**Resources:**\n${list}`)).toEqual([
      'Who keeps your bees in winter?',
      'What does a hive cost you?',
      'How many have you lost?',
    ])
    expect(
      asked(`## The bees (15 min)\n\n\`\`\`\n**About the hives:**\n${list}\n**Probes:**\n- "Tell me more about that…"\n\`\`\`\n`),
    ).toContain('What does a hive cost you?')
  })
  it.each([
    ['a self-review', '- Did you ask about the winter?\n- Did you let them finish?\n- Did you thank them?\n'],
    ['about the customer', '- Who keeps their bees?\n- What does the client pay?\n- How many hives have they lost?\n'],
    ['few', '- Who keeps your bees in winter?\n- A hive costs about 200 euros.\n'],
  ])('stays one over a list that is %s', (_, list) => {
    expect(asked(`# Questions for beekeepers\n\n**Resources:**\n${list}`)).toEqual([])
  })
  it('ends where the next labelled question begins', () => {
    expect(
      asked(
        '## Hives\n\n**Q: How many hives do you keep?**\n\n**Listen for:**\n- Numbers, pride\n- "We lost half"\n\n**Q: Where do they stand?**\n- How do you get there?\n- Who else looks after them?\n- What do you take with you?\n',
      ),
    ).toEqual([
      'How many hives do you keep?',
      'Where do they stand?',
      'How do you get there?',
      'Who else looks after them?',
      'What do you take with you?',
    ])
  })
})

describe('a lead-in that says to ask', () => {
  it('holds whatever else its words name', () => {
    expect(
      asked('## The roof (5 min)\n\n**Pick 2-3 based on their response:**\n- "Where does it drip?"\n- "Who has been up there?"\n'),
    ).toEqual(['Where does it drip?', 'Who has been up there?'])
    expect(
      asked(
        '### What to find out\n\nBefore implementation you may want to ask the owner the following questions:\n\n- How old is the roof?\n- Is there a plan of it?\n- Have you had it cleaned?\n',
      ),
    ).toEqual(['How old is the roof?', 'Is there a plan of it?', 'Have you had it cleaned?'])
  })
  it('says not to where it forbids', () => {
    const { asks } = readScript(
      '## One question at a time\n\n**NOT ALLOWED:**\n\n- "What broke, and who saw it?"\n- "Would noon do? Or one?"\n',
      { role: 'script' },
    )
    expect(asks.map(({ negative }) => negative)).toEqual([true, true, true])
  })
  it('is for the team where it comes after a number of calls', () => {
    expect(
      asked(
        '# Interview questions\n\n- How do you bake today?\n- What goes wrong?\n- Who tastes it first?\n\n## Insights\n\nAfter 10 interviews, answer:\n\n1. **What is the main trouble?**\n   - Time? Cost?\n2. **Who decides?**\n',
      ),
    ).toEqual(['How do you bake today?', 'What goes wrong?', 'Who tastes it first?'])
  })
})

describe('a heading among headings that ask', () => {
  const bank = (more: string): string =>
    `# Interview\n\n### Q1: How do you water the vines?\n\n### Q2: When did you last lose a row?\n\n### Q3: What did you do then?\n\n### Q4: Who helps you at harvest?\n\n${more}`
  it('asks also with its scale in brackets, which is not said', () => {
    expect(asked(bank('### Q5: On a scale of 0-10, how worried are you? (0 = not at all, 10 = every night)\n')).at(-1)).toBe(
      'On a scale of 0-10, how worried are you?',
    )
  })
  it('asks also as a numbered request to tell', () => {
    expect(asked(bank('### Q5: Tell me about the last harvest you were proud of.\n')).at(-1)).toBe(
      'Tell me about the last harvest you were proud of.',
    )
    expect(asked(bank('### Notes about the last harvest\n'))).toHaveLength(4)
  })
})

describe('who speaks', () => {
  it('the manager in a table of what reps say and managers ask', () => {
    const { asks, turns } = readScript(
      '# Deal review\n\n| Rep says | Manager asks |\n|---|---|\n| "They love it" | "What have they done that shows it? Who told you?" |\n| "May closes" | "Has the buyer named the day?" |\n',
      { role: 'coach' },
    )
    expect(asks.map(({ text }) => text)).toEqual(['What have they done that shows it?', 'Who told you?', 'Has the buyer named the day?'])
    expect(turns.map(({ speaker }) => speaker)).toEqual(['customer', 'rep', 'customer', 'rep'])
  })
  it('the customer in a bold line of quotations that plain talk answers', () => {
    expect(
      asked(
        '## Objections\n\n**"Is that a must?"**\n\nI hear you. It is not, and most of our guests still take it. What would you miss without it?\n\n**"Who are you?" / "What is this about?"**\n\nI\'m with the ferry. May I ask when you last crossed?\n',
      ),
    ).toEqual(['What would you miss without it?', 'May I ask when you last crossed?'])
  })
  it('the agent in the sections of a prompt that hold its whole script', () => {
    const prompt = (lines: string): string => `# Intake agent\n\n## System prompt\n\nYou are Vera, who answers for the firm.\n\n${lines}`
    expect(
      asked(
        prompt(
          'OPENING:\n"What has happened?"\n[Capture: what]\n\n"When was it?"\n[Capture: when]\n\n"Was anybody hurt?"\n[Capture: hurt]\n\n"Which number reaches you?"\n',
        ),
      ),
    ).toEqual(['What has happened?', 'When was it?', 'Was anybody hurt?', 'Which number reaches you?'])
    expect(asked(prompt('Write five questions like "What has happened?" for the user. Then stop.\n'))).toEqual([])
  })
  it('nobody where quoted questions are about this customer', () => {
    expect(
      asked('## Red flags\n\n**Demo readiness:**\n- "Which parts matter most to this customer?"\n- "Has this prospect seen it before?"\n'),
    ).toEqual([])
  })
})

describe('a label that names a topic', () => {
  it('leaves its question to the customer', () => {
    expect(asked('## The visit\n\n**Goal:** What do you want to see by May?\n\n**Why:** Never argue about the price.\n')).toEqual([
      'What do you want to see by May?',
    ])
    expect(asked('## The visit\n\n**Goal:** Did you leave with a date?\n')).toEqual([])
    expect(
      asked(
        '## Deciding\n\n- **Who:** "Who signs?"\n- **When:** "When must it run?"\n- **Why:** "Why is that the day?"\n- **How:** "How do you choose?"\n',
      ),
    ).toContain('Why is that the day?')
  })
  it('is no reason to leave out a list of questions below', () => {
    const list = '- How will you know that the choir grows?\n- What must change by spring?\n- Who counts your singers?\n'
    expect(asked(`# Choir questionnaire\n\n## Success metrics\n\n### At first\n\n${list}`)).toHaveLength(3)
    expect(asked(`# Choir questionnaire\n\n## Preparation\n\n### At first\n\n${list}`)).toEqual([])
  })
})

describe('what to say', () => {
  it.each([
    [
      'behind a tick among mistakes',
      '## Mistakes to avoid\n\n❌ **Leading**: "Isn\'t slow bad?"\n✅ **Ask openly**: "What does slow cost you?"\n',
      ['What does slow cost you?'],
    ],
    ['beside the leading form', 'Leading: "You want it fast, right?"\nOpen: "What drives the date?"\n', ['What drives the date?']],
    [
      'where a sign names what ends the call',
      '**❌ DISQUALIFY IF: no money**\n\n"Is there money for a boat this year?"\n',
      ['Is there money for a boat this year?'],
    ],
    [
      'where one thing is done instead of another',
      'Instead of pitching, name what you see:\n\n> "Most yards wait for rain. Where do you stand on that?"\n',
      ['Where do you stand on that?'],
    ],
    [
      'where a sentence behind the bad one tells what to ask',
      'Don\'t ask "will you buy it?" Ask what is left to settle:\n\n> "What would you still like to see of her?"\n',
      ['What would you still like to see of her?'],
    ],
    ['but not where none does', 'Never ask "will you buy it?" or the like:\n\n> "So shall we sign now?"\n', []],
    [
      'but not where the next sentence tells what comes of it',
      'Don\'t ask "will you buy it?" They run from it:\n\n> "So shall we sign now?"\n',
      [],
    ],
    [
      'behind a condition in brackets',
      '- Confirm: [If they say no] "So with the price solved, would you go on?"\n',
      ['So with the price solved, would you go on?'],
    ],
    [
      'behind the arrow of a red flag',
      '### Red flags\n\n- Decides nothing alone → "Who else sails with you?"\n- "We have no time" → they are busy\n',
      ['Who else sails with you?'],
    ],
    ['on a call after a mail', '## Script 2: call (after the e-mail)\n\n**You:** "Did you get to read it?"\n', ['Did you get to read it?']],
    ['as the agent’s answer', '💬 Prospect: "What is it?"\n🤖 AI Response: "A boat. Would that help you?"\n', ['Would that help you?']],
  ])('%s', (_, source, asks) => expect(asked(source)).toEqual(asks))
})

describe('a quotation', () => {
  it('that is beaten by another is what not to say', () => {
    const { asks } = readScript('## Tips\n\n"What led you here?" beats "Why us?"\n', { role: 'script' })
    expect(asks.map(({ text, negative }) => [text, negative])).toEqual([
      ['What led you here?', false],
      ['Why us?', true],
    ])
  })
  it('is asked as a heading also where it is a request to tell', () => {
    expect(asked('## Questions\n\n### "Tell me about a night you lost the catch."\n\n### "Tell your boss about us."\n')).toEqual([
      'Tell me about a night you lost the catch.',
    ])
  })
  it('is not asked where it says what the customer means', () => {
    expect(asked('### Objection: "Who gave you my number?"\n\n**What they really mean:**\n- Is this safe?\n- Do you spy on me?\n')).toEqual(
      [],
    )
  })
})

describe('a list of questions', () => {
  it('is asked under what it is about', () => {
    expect(asked('## Their week (10 min)\n\n**About them:**\n\n1. Have you kept goats before?\n')).toEqual(['Have you kept goats before?'])
    expect(asked('## Their week (10 min)\n\n**About this guide:**\n\n1. Have you kept goats before?\n')).toEqual([])
    expect(asked('# Questions for dairies\n\n## 6. Herd and barn readiness\n\n- Who milks for you?\n- Is your barn dry?\n')).toEqual([
      'Who milks for you?',
      'Is your barn dry?',
    ])
    expect(asked('# Questions for dairies\n\n## Call readiness\n\n- Who milks for you?\n- Is your barn dry?\n')).toEqual([])
    expect(asked('## Guide\n\n**Context (5 min)**\n- Tell me about your herd\n- How long have you kept it?\n')).toEqual([
      'Tell me about your herd',
      'How long have you kept it?',
    ])
  })
  it('is the team’s own in a weekly review', () => {
    expect(asked('## Script\n\n"Who milks?"\n\n### Weekly review\n\n- How many barns did you see?\n- What did you learn?\n')).toEqual([
      'Who milks?',
    ])
  })
  it('is the customer’s in a table of what they will ask', () => {
    expect(
      asked('## Questions they’ll ask\n\n| Question | Answer |\n|---|---|\n| "What is the yield?" | "It depends. What do you feed?" |\n'),
    ).toEqual(['What do you feed?'])
  })
})

describe('an answer to what the customer says', () => {
  it.each([
    [
      'behind an arrow',
      '**Common responses:**\n- "It spoils" → "How much of it?"\n- "My son does it" → "And in winter?"\n',
      ['How much of it?', 'And in winter?'],
    ],
    ['behind a dash', '### Possible responses\n\n**"It is a lot."** — "What had you thought of?" Listen.\n', ['What had you thought of?']],
    [
      'in a quote after the list to listen for',
      '**Listen for:**\n- Pride\n- Worry\n\n> "And who milks now? Does that work?"\n',
      ['And who milks now?', 'Does that work?'],
    ],
    [
      'under it as a heading',
      '## What they may say\n\n### "I must think about it."\n\n> "Of course."\n\n> "What would you like to think through?"\n',
      ['What would you like to think through?'],
    ],
  ])('%s', (_, source, asks) => expect(asked(`## The call\n\n${source}`)).toEqual(asks))
})

describe('who is asked', () => {
  it('the one whom a label names over a list that speaks to him', () => {
    const list =
      '- How do you take a no?\n- What do you know about our mill?\n- Tell me about a goal you set.\n- What did you grind last?\n'
    expect(asked(`## Interview questions\n\n**Hiring Manager:**\n${list}`)).toHaveLength(4)
    expect(asked('## Script\n\n**Customer:**\n- How much is it?\n- Do you deliver?\n- Can you come in May?\n')).toEqual([])
  })
  it('the customer behind "Probe:" also where the list names nobody', () => {
    expect(asked('## Pains (10 min)\n\n**Q7: What hurts most?**\n- *Probe:* Lost grain?\n- *Probe:* Do customers see it?\n')).toEqual([
      'What hurts most?',
      'Lost grain?',
      'Do customers see it?',
    ])
  })
  it('the customer under questions on a tool that notes are kept in, nobody under those for the prep', () => {
    const list = '- Which tool do you keep orders in?\n- Is it used each day?\n- Where do you note the calls?\n'
    expect(asked(`# Discovery questions\n\n## Tool and CRM questions\n\n${list}`)).toHaveLength(3)
    expect(asked(`# Discovery questions\n\n## CRM prep questions\n\n${list}`)).toEqual([])
  })
  it('somebody on the phone where a script serves calls and messages', () => {
    const { asks } = readScript('# Scripts\n\n## Cold call / WhatsApp script\n\n### Opening\n\n"Have you a mill of your own?"\n', {
      role: 'script',
    })
    expect(asks.map(({ text }) => text)).toEqual(['Have you a mill of your own?'])
  })
})

describe('what they are waited for to say', () => {
  it('is theirs, and what probes for it is asked', () => {
    expect(asked('## Offer\n\n*(Wait for them to ask: "So how does that work?" or "And then?")*\n\n"We start with your barn."\n')).toEqual(
      [],
    )
    expect(asked('## Pains\n\n**If they don\'t say it by themselves, probe:**\n- "Have you sold a farm before?"\n')).toEqual([
      'Have you sold a farm before?',
    ])
  })
})

describe('what a heading or label names', () => {
  const list = '- How did you find the barn?\n- What have you put in it so far?\n- Who else works in it?\n'
  it.each([
    ['a conversation with a model', '## ChatGPT transcript\n\n### Opening', 3],
    ['a prompt for a model', '## ChatGPT prompt\n\n### Opening', 0],
    ['the customer’s address', '## Soft close: get their email', 3],
    ['mails', '## Follow-up email', 0],
    ['what doing nothing costs', '## What it costs to do nothing', 3],
    ['what is to be done', '## To do', 0],
    ['how far its words are', '## Visit\n\n**Questions for the visit [DRAFT]:**', 3],
  ])('%s', (_, heading, asks) => expect(asked(`${heading}\n\n${list}`)).toHaveLength(asks))

  it('is a step of an answer or a task for a class', () => {
    expect(asked('## Objections\n\n### "It is one more tool."\n\n1. Discuss: What happened when you last moved your herd?\n')).toEqual([
      'What happened when you last moved your herd?',
    ])
    expect(asked('## Chapter 2\n\n1. Discuss: What did the seller do well?\n')).toEqual([])
  })
  it('is a step of an answer with several questions among objections only', () => {
    const step = '1. Discuss: What would you have done with the herd? ... And after that?\n'
    expect(asked(`## Objections\n\n### "It is one more tool."\n\n${step}`)).toHaveLength(2)
    expect(asked(`## After the film\n\n${step}`)).toEqual([])
  })
  it('tells of the customer, not of when the notes are for', () => {
    const asks = '- What would you like to see?\n- Who else looks at it with you?\n- Could you bring it on Monday?\n'
    expect(asked(`## They want a price before visiting\n\n${asks}`)).toHaveLength(3)
    expect(asked(`## Before visiting\n\n${asks}`)).toEqual([])
  })
  it('is no part of the ask, also where a label stands behind it', () => {
    expect(asked('## Price\n\n- On a discount: If they ask for less: What did you have in mind? ... How did you get there?\n')).toEqual([
      'What did you have in mind?',
      'How did you get there?',
    ])
  })
  it('is what to say as it stands', () => {
    expect(asked('## Papers\n\nSAY: When should it begin?\n\nSAY: And the number of the account?\n')).toEqual([
      'When should it begin?',
      'And the number of the account?',
    ])
  })
})

describe('a list of questions that name the customer', () => {
  const list = [
    'How much milk is lost?',
    'What does a broken churn cost?',
    'Who sees it first?',
    'How often is it cleaned?',
    'Where does it go?',
  ]
  const asks = (...more: string[]) =>
    asked(`## Pains\n\nDiagnostic questions:\n\n${[...list, ...more].map((ask) => `- ${ask}\n`).join('')}`)
  it('is for them where one of many does', () => {
    expect(asks('Which customer said so?', 'What would be left?')).toHaveLength(7)
  })
  it('is for the reader where more do', () => {
    expect(asks('Which customer said so?', 'What would the buyer say?')).toEqual([])
  })
  it('is for the reader where it diagnoses', () => {
    expect(asked(`## Pains\n\n**Diagnose first:**\n\n${list.map((ask) => `- ${ask}\n`).join('')}`)).toEqual([])
  })
})

describe('a title that says how questions are sorted', () => {
  const under = (title: string) =>
    asked(`# Barns\n\n## ${title}\n\n### The farmer\n\n- What do you milk with?\n- How long does it take you?\n- Who helps you with it?\n`)
  it('stands over questions to them', () => {
    expect([under('Discovery questions by persona'), under('Questions per persona')].map(({ length }) => length)).toEqual([3, 3])
  })
  it('asks nobody where it is about something else', () => {
    expect(asked('# Barns\n\n## Personas\n\n### The farmer\n\n- What does she milk with?\n- How long does it take?\n')).toEqual([])
  })
})

describe('a lead-in that says what to listen for', () => {
  const line = '\n\n- "What made you sell the herd?"\n- "How long have you thought about it?"\n- "Who else knows?"\n'
  it('stands over questions where it says to ask', () => {
    expect(asked(`# Call\n\nAsk without hurry and listen for what worries them:${line}`)).toHaveLength(3)
    expect(asked(`# Call\n\n**Probe the past - listen for whether it hurt:**${line}`)).toHaveLength(3)
  })
  it('stands over their words where it does not', () => {
    expect(asked(`# Call\n\nListen for:${line}`)).toEqual([])
    expect(asked(`# Call\n\nWhile they talk, listen for:${line}`)).toEqual([])
  })
})

describe('a line of its own in a file without markup', () => {
  const call = (stage: string, title = 'HALE DAIRY - IN HOME VISIT') =>
    readScript(`${title}

${stage}
Rep: Thanks for having me. Is it all right if I sit here?
Rep: What made you call us?
Rep: Who else drinks it?
Rep: What do you pay today?
Rep: How did you settle on that?
`)
  it('names the stage of what stands under it', () => {
    expect(call('STEP 2 - OBJECTIONS (5 minutes)').asks.map(({ stage }) => stage)).toContain('objection')
    expect(call('Step 2 of what we do is fun.').asks.map(({ stage }) => stage)).not.toContain('objection')
  })
  it('is the title where it is the first and no sentence', () => {
    expect(call('STEP 1 - HELLO')).toMatchObject({ title: 'HALE DAIRY - IN HOME VISIT', call: 'in-home' })
    expect(call('STEP 1 - HELLO', 'Read it aloud, in home or out.').title).toBe('')
  })
})

describe('a lead-in to listen, and then to speak', () => {
  it.each(['Listen, then:', 'Listen for the mice, then:', 'Listen to all of it, then ask:', '**Pause and listen, then:**'])(
    '%s',
    (line) => {
      expect(asked(`# Call\n\n"What lives in your loft?"\n\n${line}\n"I see. Shall I have a look on Friday?"\n`)).toEqual([
        'What lives in your loft?',
        'Shall I have a look on Friday?',
      ])
    },
  )
  it.each(['Listen for:', 'Listen for the mice:', 'Then listen for:'])('is none without the speaking: %s', (line) => {
    expect(asked(`# Call\n\n"What lives in your loft?"\n\n${line}\n"Can you have a look on Friday?"\n`)).toEqual([
      'What lives in your loft?',
    ])
  })
})

describe('questions for one kind of customer', () => {
  const list = '- Who keeps your bees in winter?\n- What does a hive cost you?\n- How many have you lost?\n'
  it.each(['The careful buyer — questions (slow; let them talk):', '**Returning client – questions:**'])('are asked: %s', (line) =>
    expect(asked(`# Bees\n\n${line}\n\n${list}`)).toHaveLength(3),
  )
  it.each(['**Buyer questions:**', '**Questions from buyers:**'])('and not what that kind asks: %s', (line) =>
    expect(asked(`# Bees\n\n${line}\n\n- "What does a hive cost?"\n- "How much is the honey?"\n- "Do you deliver?"\n`)).toEqual([]),
  )
})

describe('a label that often names a note', () => {
  const item = (label: string, question: string): string =>
    `## What to probe\n\n- **Feeding**: How do you feed your bees?\n- **Swarms**: How often do you lose a swarm?\n- **Honey**: Where do you sell your honey?\n- **${label}**: ${question}\n`
  it.each(['Quality control', 'Regulatory compliance', 'Maintenance plan'])('names a topic in a list of questions: %s', (label) =>
    expect(asked(item(label, 'Who checks your hives? What does that cost you?'))).toHaveLength(5),
  )
  it.each([
    ['Why ask', 'Do you know what they sell?'],
    ['Tip', 'Did you let them finish?'],
    ['Notes', 'Have we met their keeper?'],
    ['Quality control', 'What does the client pay? Who checks?'],
  ])('and stays a note about them: %s: %s', (label, question) => expect(asked(item(label, question))).toHaveLength(3))
})

describe('headings of what stands in the way', () => {
  it.each(['If she asks for a discount', 'When the customer pushes back', 'When he says no', 'Stonewalling'])(
    'name an objection: %s',
    (heading) => {
      const { asks } = readScript(`# Renewal call\n\n## ${heading}\n\n- "What is behind that?"\n`)
      expect(asks.map(({ stage }) => stage)).toEqual(['objection'])
    },
  )
})
