import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { asked, notToAsk, whoSays } from './reading-of.js'

describe('what the rep says is told from the rest', () => {
  it('one line of many turns', () => {
    expect(asked('Agent: "Is this still a good time?"Prospect: "Who is it?"Agent: "What would you fix first?"')).toEqual([
      'Is this still a good time?',
      'What would you fix first?',
    ])
  })
  it('fences that hold a prompt, code or data are left alone', () => {
    expect(asked('## AI prompt\n\n```\nYou are a coach. What would you ask?\n```\n\n```js\nconst a = b ? c : d\n```')).toEqual([])
  })
  it('a heading that is the question, and one that is the objection', () => {
    expect(
      asked('## Questions\n\n### Q1: What do you do when a van breaks down?\n\n## Objections\n\n### "Can we try it for a month?"\n'),
    ).toEqual(['What do you do when a van breaks down?'])
  })
  it('entries of a table of contents', () => {
    expect(asked('- [What if they say no?](#no)\n- [Do you have a minute?](#minute)\n')).toEqual([])
  })
  it('two turns parted by a pause', () => {
    const script = readScript('> "What brought you in? [Listen] And what else have you tried?"', { role: 'script' })
    expect(script.turns).toHaveLength(2)
    expect(script.steps.some((step) => step.pause === 'listen')).toBe(true)
  })
  it('the cells of an objection table', () => {
    const script = readScript(
      '## Objections\n\n| They say | You say |\n|---|---|\n| "Is it safe?" | "What would make it safe for you?" |\n',
    )
    expect(script.asks.map((ask) => ask.text)).toEqual(['What would make it safe for you?'])
    expect(script.branches.map((branch) => [branch.kind, branch.condition])).toEqual([['objection', 'Is it safe?']])
  })
  it('a worksheet', () => {
    expect(asked('| Letter | Answer | Check |\n|---|---|---|\n| Money | ____ | Who signs? |\n| Need | ____ | Which pain? |\n')).toEqual([])
  })
  it('counter-examples', () => {
    const source =
      '**Bad:** "Can you sign now?"\n\n- ❌ "Any pain?"\n- Instead of "What is wrong?", ask "What would you change first?"\n- ~~"Why not?"~~\n'
    expect(notToAsk(source)).toEqual(['Can you sign now?', 'Any pain?', 'What is wrong?', 'Why not?'])
    expect(asked(source)).toEqual(['What would you change first?'])
  })
  it('self-checks', () => {
    expect(asked('## After the call\n\n- [ ] Did I ask about the boiler?\n- Did I listen?\n')).toEqual([])
  })
  it('listen-for lines under a question', () => {
    expect(asked('1. **"What is your week like?"**\n   - Listen for: "can you fix it today?"\n')).toEqual(['What is your week like?'])
  })
  it('mails, texts and letters', () => {
    expect(asked('## Follow-up email\n\n> Hi {name}, did you have time to look?\n\n## SMS\n\n"Are you free at ten?"\n')).toEqual([])
  })
  it('fenced turns that wrap', () => {
    expect(asked('```\nYOU: When the boiler stopped, what\n     did you do?\nTHEM: We froze. Why do\n      you ask?\n```')).toEqual([
      'When the boiler stopped, what did you do?',
    ])
  })
  it('in coaching the manager asks', () => {
    expect(asked('**Manager:** What did you hear?\n\n**Rep:** Silence. What would you do?\n\n**Manager:** What will you try?\n')).toEqual([
      'What did you hear?',
      'What will you try?',
    ])
  })
  it('what a manager asks about a call is no part of it', () => {
    const call = 'Rep: What broke first?\n\nCustomer: The pump.\n\nRep: And what did that stop?\n'
    expect(asked(`${call}\n## Debrief\n\nManager: When did you lose her?\n\nRep: At the price.\n\nManager: Why?\n`)).toEqual([
      'What broke first?',
      'And what did that stop?',
    ])
  })
  it('a dialogue under what it is called, good or bad', () => {
    const turns = (ask: string) => `Rep: ${ask}\n\nCustomer: No.\n\nRep: Why not?\n`
    const source = `Bad version:\n\n${turns('So you like rust?')}\nGood version:\n\n${turns('What did the rust do?')}`
    expect(whoSays(source)).toEqual([
      'bad: So you like rust?',
      'customer: No.',
      'bad: Why not?',
      'rep: What did the rust do?',
      'customer: No.',
      'rep: Why not?',
    ])
  })
  it('what is told from one station to another', () => {
    const list = 'Walk me through it from "the horn sounds" to "the gate is shut." Every step.\n2. Who shuts it?\n3. What do you do then?\n'
    expect(asked(`# Questions for the harbour\n\n1. ${list}`)).toEqual([
      'Walk me through it from "the horn sounds" to "the gate is shut."',
      'Who shuts it?',
      'What do you do then?',
    ])
  })
  it('a line that goes on with a word that points back', () => {
    expect(asked('**Rep:** What do you load? Who asked for\nit: the port, or the owner?\n')).toEqual([
      'What do you load?',
      'Who asked for it: the port, or the owner?',
    ])
  })
  it('a question that ends in questions in brackets', () => {
    expect(asked('# Questions\n\n- What do you need to see (a plan? a model?)?\n- Who sees it?\n- What do you build?\n')).toEqual([
      'What do you need to see (a plan? a model?)?',
      'Who sees it?',
      'What do you build?',
    ])
    expect(asked('# Questions\n\n- A hut, or a tent (one for all?)\n- Who sleeps there?\n- What do you build?\n')).toEqual([
      'Who sleeps there?',
      'What do you build?',
    ])
  })
  it('beginnings to go on from are none', () => {
    expect(asked('# Questions\n\n**Rep:** Tell me about..\n\n**Rep:** Walk me through\n\n**Rep:** Tell me about the pier.\n')).toEqual([
      'Tell me about the pier.',
    ])
  })
  it('counted orders over what to choose from', () => {
    const source = '**Q1:** What do you grow?\n- Rye\n- Oats\n\n**Q2:** Rank these from best to worst for your soil:\n- Rye\n- Oats\n'
    const more = '\n**Q3:** Who helps you?\n- My son\n- Nobody\n\n**Q4:** What would you change?\n- Seed\n- Soil\n'
    expect(asked(`# Interview questions\n\n${source}${more}`)).toEqual([
      'What do you grow?',
      'Rank these from best to worst for your soil:',
      'Who helps you?',
      'What would you change?',
    ])
  })
  it('what is asked on in italics under counted questions', () => {
    const questions = ['What do you grow?', 'Who helps you?', 'Where do you sell it?', 'What spoils?', 'What would you change?']
    const listed = questions.map((ask, at) => `**Q${at + 1}:** ${ask}\n\n- Rye\n- Oats\n`).join('\n')
    const more = '*Describe your last harvest. What happened, and how did you bring it in?*\n'
    expect(asked(`# Interview questions\n\n${listed}\n${more}`)).toEqual([...questions, 'What happened, and how did you bring it in?'])
    expect(asked(`# Interview questions\n\n- ${questions.join('\n- ')}\n\n${more}`)).toEqual(questions)
  })
  it('under “Ask” their own people are asked about as well', () => {
    const rows = ['What would you look at first?', 'Is a list useful when reps cannot be named?', 'Which one would you keep?']
    const table = `| # | Ask | Listen for |\n|---|---|---|\n${rows.map((ask, at) => `| ${at} | ${ask} | a sigh |\n`).join('')}`
    expect(asked(`# Demo\n\n${table}`)).toEqual(rows)
  })
  it('given speakers stand first', () => {
    expect(asked('Zed: What is wrong?\n\nMo: Who asks?\n', { role: 'script', speakers: { zed: 'rep', mo: 'customer' } })).toEqual([
      'What is wrong?',
    ])
  })
})

describe('structure', () => {
  it('keeps alternatives, picks and branches', () => {
    const or = readScript('- "What do you use?" OR "How do you do it today?"\n', { role: 'script' })
    expect(or.choices.map(({ kind, take, options }) => [kind, take, options.length])).toEqual([['or', 1, 2]])
    const pick = readScript('**Openers (pick 2):**\n\n- "What brought you here?"\n- "What changed?"\n- "Why now?"\n', { role: 'script' })
    expect(pick.choices.map(({ kind, take, options }) => [kind, take, options.length])).toEqual([['pick', 2, 3]])
    const noted = '\n\n- "What brought you here?"\n- "What changed?"\n- "Why now?"\n\nThen:\n\n- "Who else lives with it?"\n'
    const taken = (note: string) => readScript(note + noted, { role: 'script' }).choices.map(({ take, options }) => [take, options.length])
    expect(taken('> Pick one or two, it is no quiz.')).toEqual([[2, 3]])
    expect(taken('> Ask two more questions before you go on.')).toEqual([])
    expect(taken('Ask one at a time and wait for the answer:')).toEqual([])
    expect(taken('Ask one:')).toEqual([[1, 3]])
    const branch = readScript('**Rep:** Do you have a boiler?\n\n[If yes: "How old is it?"]\n', { role: 'script' })
    expect(branch.branches.map(({ kind }) => kind)).toEqual(['if'])
    expect(branch.asks[1]?.turn.branch?.kind).toBe('if')
  })
  it.each([
    '(If yes) How old is it? (If they have none) What heats the house?',
    '*(if yes:)* How old is it? *(if no:)* What heats the house?',
    '**If yes:** How old is it? **If no:** What heats the house?',
    '*If they say yes:* How old is it? *If they have none:* What heats the house?',
    '[If yes] How old is it? [If no:] What heats the house?',
  ])('a condition between two sentences is a branch: %s', (rest) => {
    const { asks } = readScript(`**Rep:** Do you have a boiler? ${rest}\n`, { role: 'script' })
    expect(asks.map(({ text }) => text)).toEqual(['Do you have a boiler?', 'How old is it?', 'What heats the house?'])
    expect(asks.map(({ turn }) => turn.branch?.kind)).toEqual([undefined, 'if', 'if'])
  })
  it('a condition that the rep says stays in the question', () => {
    expect(asked('**Rep:** Do you have a boiler? If it is old: how old? If not, what heats the house?\n')).toEqual([
      'Do you have a boiler?',
      'If it is old: how old?',
      'If not, what heats the house?',
    ])
  })
  it('follows jumps', () => {
    const script = readScript('# Call\n\n## 1. Opening\n\n[If busy, skip to section 2]\n\n## 2. Close\n\n**Rep:** Shall we start?\n')
    expect(script.steps.flatMap((step) => step.jumps.map((section) => section.title))).toEqual(['2. Close'])
  })
})

describe('a file that is no script', () => {
  for (const [name, source] of Object.entries({
    README: '# tool\n\n## Installation\n\n```sh\nnpm install tool\n```\n\n## FAQ\n\n### Can you use it in a browser?\n\nYes.\n',
    minutes: '# Meeting notes\n\nPresent: Ann, Bo\n\n## Action items\n\n- Bo calls the customer. When do they decide?\n',
    design: '# RFC 3\n\n## Open questions\n\n- Who owns the schema?\n- How do we migrate the customers?\n',
  })) {
    it(name, () => {
      const { role, asks } = readScript(source)
      expect([role, asks.length]).toEqual(['none', 0])
    })
  }
})
