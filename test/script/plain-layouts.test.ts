import { describe, expect, it } from 'vitest'
import { askingItems } from '../../src/script/groups/asking-items.js'
import { readBlocks } from '../../src/script/markdown/blocks.js'
import { logicalLines } from '../../src/script/markdown/logical-lines.js'
import { piecesOf } from '../../src/script/markdown/pieces.js'
import { readScript } from '../../src/script/read.js'
import { asked } from './reading-of.js'

describe('questions in bold that open the items of a list', () => {
  const item = (number: number, question: string, rest: string): string => `${number}. **${question}**\n   ${rest}\n\n`
  it('are asked as well as the wordings under them', () => {
    const source = [
      '# Kitchen questions\n\n',
      item(1, 'Who cooks at your house?', '"So who stands at the stove most days?"\n   Tells you how high the tops should be.'),
      item(2, 'What bothers you about the old one?', '"What would you rip out first?" Write it down.'),
      item(3, 'Any corners nobody uses?', 'Often the best lead. If they nod: "Which one?"'),
      item(4, 'When would you like it done?', '"I only ask so that we can book the fitter."'),
    ].join('')
    expect(asked(source)).toEqual([
      'Who cooks at your house?',
      'So who stands at the stove most days?',
      'What bothers you about the old one?',
      'What would you rip out first?',
      'Any corners nobody uses?',
      'Which one?',
      'When would you like it done?',
    ])
  })
  it('are the customer’s where the quotations answer them', () => {
    const source = [
      '# Kitchen answers\n\n',
      item(1, 'How do you price a kitchen?', '"By the metre, tops included."'),
      item(2, 'Do you take the old one away?', '"We do, on the first day."'),
      item(3, 'How long do you need?', '"Nine days from the first screw."'),
      item(4, 'Which tops do you carry?', '"Oak, steel and stone."'),
    ].join('')
    expect(askingItems(readBlocks(piecesOf(source), source, 0).blocks).size).toBe(0)
  })
})

describe('a quotation on a line of its own', () => {
  it('is not answered by a note in italics and brackets below it', () => {
    const source =
      '## Questions\n\n1. **"What brought you to us?"**\n   *(The reason behind the reason)*\n\n2. **"Have you had one before?"**\n   *(What went wrong)*\n\n## What they may say\n\n1. **"I need to think."**\n   "Of course. What would you like to think through?"\n\n2. **"It\'s too expensive."**\n   "Next to what?"\n'
    expect(asked(source)).toEqual([
      'What brought you to us?',
      'Have you had one before?',
      'What would you like to think through?',
      'Next to what?',
    ])
  })
  it('is not answered by more of what the customer says', () => {
    const source = '> "How many jars break in a week?"\n\nTypical replies: "none", "why, can you do something about it?"\n'
    expect(asked(source)).toEqual(['How many jars break in a week?'])
  })
})

describe('headings', () => {
  it('that name the phone beside another channel hold talk', () => {
    const lines = '\n\n**Opening:**\n"Hi [Name], have you a minute?"\n'
    expect(asked(`# Outreach\n\n## First contact (LinkedIn/Phone)${lines}`)).toEqual(['Hi [Name], have you a minute?'])
    expect(asked(`# Outreach\n\n## First contact (LinkedIn)${lines}`)).toEqual([])
  })
  it('that name mail as a thing the customer runs hold talk', () => {
    const lines = '\n\n- "Who looks after your mailboxes?"\n- "Has that ever let you down?"\n'
    expect(asked(`# Questions\n\n## Email & hosting${lines}`)).toEqual(['Who looks after your mailboxes?', 'Has that ever let you down?'])
    expect(asked(`# Questions\n\n## Emails and texts${lines}`)).toEqual([])
  })
  it('that name a version by its length hold talk', () => {
    const source = (title: string): string =>
      `# Phone script\n\n- "What made you call?"\n- "How long has it leaked?"\n- "What have you tried?"\n\n## ${title}\n\n1. Why now?\n2. Current roof & gutters?\n3. Which rooms?\n`
    expect(asked(source('30-second version')).slice(3)).toEqual(['Why now?', 'Current roof & gutters?', 'Which rooms?'])
    expect(asked(source('Version history')).slice(3)).toEqual([])
  })
})

describe('labels', () => {
  it('that are a key of what is asked do not make it a note', () => {
    expect(asked('**purpose:** First, what do you want the boat for? Tell me in your own words.\n')).toEqual([
      'First, what do you want the boat for?',
      'Tell me in your own words.',
    ])
    expect(asked('**concern:** Is there anything about it that worries you? Berth, price, anything.\n')).toEqual([
      'Is there anything about it that worries you?',
    ])
    expect(asked('**Concern:** Do you have a berth for me?\n')).toEqual([])
    expect(asked('**Purpose:** Did you find out why they want a boat?\n')).toEqual([])
  })
})

describe('what the rep asks of both sides', () => {
  it('is asked, what it asks of its own work is not', () => {
    const source = (line: string): string => `## On the doorstep\n\n- How has your week been?\n- ${line}\n- What did you notice first?\n`
    expect(asked(source('Are we still good for time?'))).toHaveLength(3)
    expect(asked(source('Are we the right firm for this?'))).toHaveLength(2)
  })
})

describe('quoted terms', () => {
  it('leave a plain question plain, also where `or` joins two', () => {
    const source =
      '## Questions\n\n- Show me your phone. Do you keep lists of "places to see" or "places I have been"? How do you sort them?\n- What did you see last?\n- Who went with you?\n'
    expect(asked(source)[1]).toBe('Do you keep lists of "places to see" or "places I have been"?')
    expect(asked('Ask "why" and "tell me about that day" often.\n')).toEqual(['tell me about that day'])
  })
  it('among bad questions may be good ones, with all that `or` joins to them', () => {
    const source =
      '## Questions to avoid\n\n- Don\'t ask "what do you think?" after the tour. Ask specific questions: "Which room would be yours?" or "What would you move?"\n- "Nice, isn\'t it?" or "Lovely, no?"\n'
    expect(asked(source)).toEqual(['Which room would be yours?', 'What would you move?'])
  })
})

describe('a speaker who is cut short', () => {
  it('does not swallow the turn that follows', () => {
    const text = 'ann: Where is it?\nbob: Well, it is, uh,\nann: Take your time.\n'
    expect(logicalLines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ann: Where is it?',
      'bob: Well, it is, uh,',
      'ann: Take your time.',
    ])
  })
  it('is told from a line that only looks labelled', () => {
    const text = 'Let me see which day would suit you best,\nTuesday: all day, Friday: the morning.'
    expect(logicalLines(text)).toHaveLength(1)
  })
})

describe('files that are scripts by their labels', () => {
  const stop = (title: string, label: string, lines: readonly string[]): string =>
    `## ${title}\n\nWhat is seen there goes into the offer, so look twice and take a picture of it.\n\n**${label}**\n${lines.map((line) => `- ${line}\n`).join('')}\n`
  const walk = (label: string): string =>
    `# Round of the building\n\n${stop('Roof', label, ['Who goes up there, and how often?', 'Any leaks since the spring?'])}${stop('Cellar', label, ['Where does the water come in?', 'Which pumps run all day?'])}${stop('Yard', label, ['How are deliveries let in?', 'Any thefts in the last year?'])}`
  it('hold questions below one that says so, though none says "you"', () => {
    expect(asked(walk('Ask'), {})).toHaveLength(6)
    expect(readScript(walk('Open points'), {}).role).toBe('none')
  })
  it('hold talk behind labels in bold, whatever letters it is set in', () => {
    const talk =
      '# At The Door\n\n**Name:** Hello My Name Is Bo\n\n**Thanks:** Thank You For Having Me Today\n\n**Parked:** Am I OK Where I Am Parked?\n\n**Shoes:** I Will Put These On So I Keep Your Floor Clean\n\n**Plan:** First I Would Like To Hear What You Noticed\n\n**Leave:** If I See Anything Else, May I Show It To You?\n\n**Promise:** I Will Not Touch A Thing Before You Agree\n\n**Sit:** Is There A Table You Like Best?\n'
    expect(asked(talk, {})).toEqual([
      'Am I OK Where I Am Parked?',
      'If I See Anything Else, May I Show It To You?',
      'Is There A Table You Like Best?',
    ])
    const fields =
      '# At the door\n\n**Name:** the one on the badge\n\n**Shoes:** covers on\n\n**Parked:** is the van in the way?\n\n**Plan:** who tells it?\n\n**Time:** is an hour enough?\n'
    expect(readScript(fields, {}).role).toBe('none')
  })
})

describe('speech in capital letters between notes in small ones', () => {
  const notes = 'Be brief.\n\nNod while they talk.\n\nWrite down the plate.\n'
  const talk = 'IS IT YOUR OWN BOAT?\n\nWHERE DOES SHE LIE?\n\nDOES SHE LEAK AT ALL?\n\nWE CAN LIFT HER OUT ON FRIDAY\n\n'
  it('asks without question marks too', () => {
    const source = `## Harbour call\n\n${talk}ARE THE SAILS DRY\n\n- ANY CRACKS IN THE HULL\n- HOW MANY DO YOU SLEEP ABOARD\n\n${notes}`
    expect(asked(source)).toEqual([
      'IS IT YOUR OWN BOAT?',
      'WHERE DOES SHE LIE?',
      'DOES SHE LEAK AT ALL?',
      'ARE THE SAILS DRY',
      'ANY CRACKS IN THE HULL',
      'HOW MANY DO YOU SLEEP ABOARD',
    ])
  })
  it('states what it states, and a note that shouts once is a note', () => {
    expect(asked(`## Harbour call\n\n${talk}HAVE A GOOD DAY\n\nWHAT WE DO IS LIFT BOATS\n\nDO THE PAPERS LATER\n\n${notes}`)).toHaveLength(
      3,
    )
    expect(asked(`## Harbour call\n\n- "Is it your own boat?"\n\nARE THE PAPERS SIGNED\n\n${notes}`)).toEqual(['Is it your own boat?'])
  })
})

describe('letters of a method in front of questions', () => {
  const asks = [
    'How do you plan the rounds?',
    'Where does the plan break?',
    'What does a late round cost you?',
    'What would on-time rounds free up?',
  ]
  it.each(['L: ', 'L – ', '(L) ', '[L] ', 'L. ', '**L** – ', '**L** - ', '**L:** ', '**L** '])(
    'are no part of them, and nobody: %s',
    (mark) => {
      const source = `# Rounds\n\n${asks.map((ask, i) => `- ${mark.replace('L', 'SPIN'[i]!)}${ask}`).join('\n')}\n`
      expect(asked(source)).toEqual(asks)
    },
  )
  it('are those who talk where two take turns', () => {
    const turns = ['R: What made you call?', 'P: Where do I begin?', 'R: What happened last?', 'P: The gate broke. Can you come?']
    expect(asked(turns.join('\n\n'))).toEqual(['What made you call?', 'What happened last?'])
  })
})

describe('entries that ask in italics', () => {
  const list = (asks: readonly string[]): string => asks.map((ask, i) => `${i + 1}. *${ask}*${i % 2 ? ' Look for dates.' : ''}\n`).join('')
  const asks = ['What broke last on the boat?', 'Did you mend it yourself?', 'Walk me through the day after.', 'What would you do now?']
  it('are asked, also where nothing but the question stands in one', () => {
    expect(asked(`# Interview\n\n${list(asks)}`)).toEqual(asks)
  })
  it('are asked behind an arrow', () => {
    expect(asked('# Discovery call\n\n## Who decides\n\n~~Are you the boss?~~\n→ *Who besides you will have a say?*\n')).toEqual([
      'Who besides you will have a say?',
    ])
  })
  it('are remarks where few do', () => {
    expect(asked('# Interview\n\n1. What broke last on the boat?\n2. *Did they say when?*\n3. What would you do now?\n')).not.toContain(
      'Did they say when?',
    )
  })
})

describe('topics in front of questions', () => {
  it.each([
    'Signer: who signs the order?',
    'Signer: Who signs the order?',
    '**Signer:** who signs the order?',
    '**Signer** Who signs the order?',
    'Budget owner: who signs the order?',
  ])('are no part of them: %s', (line) => {
    expect(asked(`# Discovery call\n\n## Money\n\n- ${line}\n- How do you pay for repairs today?\n`)[0]?.replace(/^w/, 'W')).toBe(
      'Who signs the order?',
    )
  })
  it.each(['Let me ask: who signs the order?', 'One thing: who signs the order?', '**Who** Has to sign the order?'])(
    'are theirs where they lead on: %s',
    (line) => {
      expect(asked(`# Discovery call\n\n## Money\n\n- "${line}"\n- How do you pay for repairs today?\n`)[0]).toBe(line.replaceAll('*', ''))
    },
  )
  it('are notes where they say what to keep in mind', () => {
    const source =
      '# Discovery call\n\n- What made you call?\n- Who looks after it today?\n\nThings to keep in mind: Did she mention the boat? Is she in the club?\n'
    expect(asked(source)).toEqual(['What made you call?', 'Who looks after it today?'])
  })
})
