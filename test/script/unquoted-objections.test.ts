import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const read = (source: string): { rep: string[]; customer: string[] } => {
  const found: { rep: string[]; customer: string[] } = { rep: [], customer: [] }
  for (const { speaker, sentences } of readScript(source, { role: 'script' }).turns)
    for (const { text, ask } of sentences) {
      if (speaker === 'customer') found.customer.push(text)
      else if (speaker === 'rep' && ask) found.rep.push(text)
    }
  return found
}
const asked = (source: string): string[] => read(source).rep

describe('objections in a list whose answers are nested in it', () => {
  it.each([
    ['numbers', '1.', '   '],
    ['bullets', '-', '  '],
  ])('are the customer’s, without quotation marks, in %s', (_, mark, indent) => {
    const source = [
      '# Objections',
      '',
      `${mark} Why are your hives so dear?`,
      `${indent}- Fair. What did you pay for the last ones?`,
      `${mark} We already have a beekeeper`,
      `${indent}- Good to hear. What do they do best?`,
      `${indent}- If there was one thing they could do sooner what would it be?`,
      `${mark} How long does it take?`,
      `${indent}- A week. When do your bees swarm?`,
      '',
    ].join('\n')
    expect(read(source)).toEqual({
      rep: [
        'What did you pay for the last ones?',
        'What do they do best?',
        'If there was one thing they could do sooner what would it be?',
        'When do your bees swarm?',
      ],
      customer: ['Why are your hives so dear?', 'We already have a beekeeper', 'How long does it take?'],
    })
  })
  it('are those that customers ask as well', () => {
    const source = `# Bees

## Questions customers will ask

- Can I keep them on a roof?
  - Sure. How high is yours?
- Do they sting?
  - Of course. Who else lives in your house?
`
    expect(asked(source)).toEqual(['How high is yours?', 'Who else lives in your house?'])
  })
  it('leave notes to the rep out', () => {
    const source = `# Objections

- It is too much work
  - Fair. What takes you longest?
  - Listen for their evenings. Did they mention a partner?
- Why not in spring?
  - Good question. When do you travel?
  - Note: who else did he bring?
`
    expect(asked(source)).toEqual(['What takes you longest?', 'When do you travel?'])
  })
  it.each([
    [
      'probes under the rep’s questions',
      '# Objections\n\n- What worries you most about the bees?\n  - Is it the stings?\n- How did you come to that?\n  - Is it the price?\n',
      ['What worries you most about the bees?', 'Is it the stings?', 'How did you come to that?', 'Is it the price?'],
    ],
    [
      'a list under what to ask',
      '# Objections\n\n**Ask first:**\n\n1. What makes you hesitate?\n   - Sure. Who else hesitates?\n2. What would help you?\n   - Okay. When would you start?\n',
      ['What makes you hesitate?', 'Who else hesitates?', 'What would help you?', 'When would you start?'],
    ],
    [
      'a list that is not about objections',
      '# Discovery call\n\n1. How many hives do you keep?\n   - Lovely. How much do you sell?\n2. Who looks after them?\n   - Great. How long have you known him?\n',
      ['How many hives do you keep?', 'How much do you sell?', 'Who looks after them?', 'How long have you known him?'],
    ],
  ])('are none in %s', (_, source, wanted) => {
    expect(asked(source)).toEqual(wanted)
  })
})

describe('an arrow among objections', () => {
  it.each(['Objection handling', 'handling pushback'])('leads from the customer to the rep, under “%s”', (title) => {
    const source = `# ${title}

"too far" -> far from where?
"no room" → how big is the garden?
"we have a cat" => nice, what does she do with bees? anything that worries you?
wrong season? -> when do you plant, spring or autumn?
who told you about us? --> your neighbour did, do you know his hives?
- we tried it once -> fair. what went wrong?
`
    expect(asked(source)).toEqual([
      'far from where?',
      'how big is the garden?',
      'nice, what does she do with bees?',
      'anything that worries you?',
      'when do you plant, spring or autumn?',
      'your neighbour did, do you know his hives?',
      'what went wrong?',
    ])
  })
  it('makes a file of such lines a script', () => {
    const source = `# handling pushback

"too far" -> far from where?
"no room" → how big is your garden?
wrong season? -> when do you plant, spring or autumn?
"we have a cat" => nice, what do you call her?
`
    expect(readScript(source).role).toBe('script')
  })
  it('stands behind the rep’s own questions too, and is in none of them', () => {
    expect(asked('# Objections\n\n- What do you pay now? -> how long have you paid that?\n')).toEqual([
      'What do you pay now?',
      'how long have you paid that?',
    ])
    expect(asked('# Discovery call\n\n- Garden -> how big is yours?\n- Who helps you? → how often do they come?\n')).toEqual([
      'how big is yours?',
      'Who helps you?',
      'how often do they come?',
    ])
  })
  it('asks nothing where it leads to a note', () => {
    expect(
      asked('# Objections\n\n- "too far" -> show the map\n- wrong season? -> ask when he plants\n- Price → offer a smaller hive\n'),
    ).not.toContain('ask when he plants')
  })
})

describe('an objection as a label', () => {
  it('is no template for a message where the customer asks for one', () => {
    const source = `# Objections cheat sheet

Too dear: Totally get it. Dear next to what?
Send me an email: Happy to. What should I write so that you read it?
Just text us something: Sure. Which number do you read?
`
    expect(asked(source)).toEqual(['Dear next to what?', 'What should I write so that you read it?', 'Which number do you read?'])
  })
  it.each(['Email template', 'Send them an email', 'Email to send', 'Text message'])('is one under “%s”', (title) => {
    const turns = readScript(`# Objections\n\n## ${title}\n\nHi Ada, what should I write so that you read it?\n`, { role: 'script' }).turns
    expect(turns.every(({ channel }) => channel !== 'call')).toBe(true)
  })
})

describe('a line that names the notes under it', () => {
  it.each([
    'red flags\n- "can you do a hive for nothing?"\n- what do they know?\n',
    'questions they will ask me\n- how much is it?\n- how long do you take?\n',
    '## Usual questions to be prepared for:\n- how much is it?\n- how long do you take?\n',
    '## Questions to expect\n- how much is it?\n- how long do you take?\n',
    'Debrief (with Ada)\n- What surprised us?\n- Which guess was wrong?\n',
  ])('needs no mark: %s', (notes) => {
    expect(asked(`# Bee call\n\n- how many hives do you keep?\n- who looks after them?\n\n${notes}`)).toEqual([
      'how many hives do you keep?',
      'who looks after them?',
    ])
  })
  it('ends with its list', () => {
    expect(
      asked('# Bee call\n\nred flags\n- "is it free?"\n\nprice\n- what have you set aside for the hives?\n- who pays for them?\n'),
    ).toEqual(['what have you set aside for the hives?', 'who pays for them?'])
  })
  it.each(['the garden', 'about your bees', 'So on to the red flags', 'first questions'])('is not “%s”', (line) => {
    expect(asked(`# Bee call\n\n${line}\n- how many hives do you keep?\n- who looks after them?\n`)).toEqual([
      'how many hives do you keep?',
      'who looks after them?',
    ])
  })
})

describe('what the team asks itself', () => {
  it('is about its champion, or stands under what it does not know', () => {
    const source = `# Qualifying sheet

- Who pays for the hives?
- What do you lose in a bad winter?
- Is our champion ready to speak for us?

## What we don't know

- Who signs?
- Is the landlord a problem?
`
    expect(asked(source)).toEqual(['Who pays for the hives?', 'What do you lose in a bad winter?'])
  })
  it('is not what it asks the customer about a champion', () => {
    expect(
      asked('# Call\n\n- Who could be our champion on your side?\n- What do we not know about your bees?\n- Who is your champion?\n'),
    ).toHaveLength(3)
  })
  it('stands behind a word on what to watch', () => {
    const source =
      '# Discovery\n\n**What made you ring now?**\nGive them time. Did they mention a swarm?\n\n**How do you keep them today?**\n'
    expect(asked(source)).toEqual(['What made you ring now?', 'How do you keep them today?'])
  })
  it('is not about the customer’s people', () => {
    expect(asked('# Discovery\n\nYou mentioned two helpers. Did they say why they left you?\n\nHow do you cope now?\n')).toContain(
      'Did they say why they left you?',
    )
  })
})

describe('boxes to tick', () => {
  const list = (lines: string): string =>
    `# Bee call\n\n- Opener\n    - "What made you ring?"\n    - "What would help you today?"\n- Hives\n${lines}`
  it('hold questions where all of a list are open ones to the customer', () => {
    expect(
      asked(list('    - [ ] How do you feed them today?\n    - [ ] What happens when it rains?\n    - [ ] How often is that?\n')),
    ).toEqual([
      'What made you ring?',
      'What would help you today?',
      'How do you feed them today?',
      'What happens when it rains?',
      'How often is that?',
    ])
  })
  it.each([
    '    - [ ] Did you ask about the feed?\n    - [ ] Did you hear a number?\n    - [ ] What do you do next?\n',
    '    - [ ] Do you have the leaflet?\n    - [ ] Are the samples packed?\n    - [ ] Is the car clean?\n',
    '    - [ ] What do they keep?\n    - [ ] Who is the owner?\n    - [ ] How many hives have they lost?\n',
  ])('hold what the rep ticks off elsewhere: %s', (lines) => {
    expect(asked(list(lines))).toEqual(['What made you ring?', 'What would help you today?'])
  })
})

describe('a list of a few quoted words each', () => {
  it.each(['**PRICE OBJECTIONS**', '**Timing objections**', '## Price objections'])('is what customers say, under %s', (title) => {
    const source = `# Guide\n\n${title}\n\n- "Too dear"\n- "Over our budget"\n- "Maybe in spring"\n`
    expect(read(source).customer).toEqual(['Too dear', 'Over our budget', 'Maybe in spring'])
  })
  it('is the rep’s where it takes the objection in, or asks', () => {
    expect(read('# Guide\n\n## Price objections\n\n- "Fair enough"\n- "I hear you"\n').customer).toEqual([])
    expect(read('# Guide\n\n## Price objections\n\n- "Next to what?"\n- "Say more"\n').customer).toEqual([])
  })
})
