import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const said = (source: string) =>
  readScript(source, { role: 'script' })
    .turns.filter(({ speaker }) => speaker === 'rep')
    .flatMap(({ sentences }) => sentences.filter(({ ask }) => ask).map(({ text }) => text))

describe('what stands behind an arrow', () => {
  it('is the rep’s answer to the objection above, quoted or not', () => {
    const source = `# Objections

**OBJECTION 1: "We're fine for now"**
Response: "Makes sense, most kitchens are until the fryer fails."
→ "When did yours last fail?"

**OBJECTION 2: "No budget"**

Response: I hear you. Is it the money or the month?

→ What did that Friday cost you?

→ Stay calm, then pause.
`
    expect(said(source)).toEqual(['When did yours last fail?', 'Is it the money or the month?', 'What did that Friday cost you?'])
  })
})

describe('what stands unquoted behind the customer’s quoted words', () => {
  it.each([
    ['behind an arrow', '*"We hire a crew for that."* → Fair. Do you know what they charge? Why not ask her today?', 2],
    ['behind an arrow in a quote', '> "We hire a crew for that." → Do you know what they charge?', 1],
    ['behind bold type', '- **"We hire a crew for that."** Good. What do you like about them?', 1],
    ['on the line under bold type', '- **"Send me a leaflet."**\n  Happy to. What would you like to see in it?', 1],
    ['behind a question of theirs', '- **"How do I know you are a real firm?"** Fair. Mind if I send you our licence?', 1],
  ])('is the rep’s answer %s', (_, line, asks) => {
    expect(said(`## Common objections\n\n${line}\n`)).toHaveLength(asks)
  })
  it.each([
    ['a note', '*"We hire a crew for that."* → Find out who. Do they come often?'],
    ['what to ask oneself', '*"We hire a crew for that."* → a brush-off. Did you show the saving?'],
    ['a sentence that goes on', '"We hire a crew for that" is what they say. Would they tell you the price?'],
  ])('is no ask where it is %s', (_, line) => {
    expect(said(`## Common objections\n\n${line}\n`)).toEqual([])
  })
  it('is a note behind the rep’s own question', () => {
    expect(said('## Common objections\n\n- **"What worries you most?"** Then wait for the answer.\n')).toEqual(['What worries you most?'])
  })
  it('leaves the objection out of the ask', () => {
    expect(
      said('## Objections\n\n- **We rent** – Does your landlord see to the drains?\n- If they say "not now": What changes later?\n'),
    ).toEqual(['Does your landlord see to the drains?', 'What changes later?'])
  })
})

describe('what stands unquoted under an objection', () => {
  it('is the rep’s answer under a heading that quotes it', () => {
    const answer = 'Fair. Compared to what? One lost batch costs more. There is no long contract, and we come on Mondays.'
    expect(said(`# Sales kit\n\n## Objections\n\n### "It's too dear."\n\n${answer}\n\n"What else?"\n`)).toContain('Compared to what?')
    expect(said(`# Sales kit\n\n## Prices\n\n### What "dear" means\n\n${answer}\n\n"What else?"\n`)).not.toContain('Compared to what?')
  })
  it('is the rep’s answer under bold words that notes may have as well', () => {
    const answer = 'I hear you. You told me that it leaks. When is the right time?'
    expect(said(`# Sales kit\n\n## Objections\n\n**The timing is not right**\n${answer}\n`)).toEqual(['When is the right time?'])
    expect(said(`# Sales kit\n\n## Objections\n\n**Timing notes**\n${answer}\n`)).toEqual([])
  })
})

describe('a prompt for a voice agent', () => {
  const prompt = (script: string) =>
    `# Agent\n\n## System prompt\n\n\`\`\`\nYou are Nia, a friendly caller for a window cleaning firm.\n${script}\n\`\`\`\n`
  it('is a script where what the agent says stands in it', () => {
    const script = `CALL FLOW:

1. OPENING
"Hi, this is Nia. Have you got a minute?"

[PAUSE - let them answer]

2. IF THEY ENGAGE
"When were the windows last done?"

[PAUSE - listen]

OBJECTION 1: "We do it ourselves"
→ "Who climbs the ladder?"
→ "What happens when it rains that week?"`
    expect(said(prompt(script))).toEqual([
      'Have you got a minute?',
      'When were the windows last done?',
      'Who climbs the ladder?',
      'What happens when it rains that week?',
    ])
  })
  it('is a script where its questions are the items of a list', () => {
    const script = `# Goal

Hear how people use the wash. Ask one question at a time.
Wait for an answer before you go on.

## Questions (ask in this order)

1. **First visit**: "Thanks for coming! How did you first hear of us?"
2. **Best parts**: "Which part of the visit did you like best?"
3. **Worst parts**: "And which part bothered you most?"
4. **Last one**: "Is there anything you want us to know?"

If an answer is short, dig deeper:

- "What made you say that?"`
    expect(said(prompt(script))).toEqual([
      'How did you first hear of us?',
      'Which part of the visit did you like best?',
      'And which part bothered you most?',
      'Is there anything you want us to know?',
      'What made you say that?',
    ])
  })
  it('stays a prompt where it lists questions as examples of what to write', () => {
    const script = `Write ten more questions in the style of these:

- "How did you first hear of us?"
- "Which part of the visit did you like best?"
- "What bothered you most?"
- "Is there anything you want us to know?"

Return them as a list, one to a line.`
    expect(said(prompt(script))).toEqual([])
  })
  it('stays a prompt where it only says how to behave', () => {
    expect(said(prompt('Ask short questions. Has the caller given a name? Would you be clear? Then go on.'))).toEqual([])
  })
})

describe('a fence under a prompt’s lead-in', () => {
  it('is no speech, whatever is labelled or quoted in it', () => {
    const source = `# Objections

### "Nobody here will use it"

**AI Prompt:**
\`\`\`
The shop fears that nobody will use it.

Context:
- Past failures: [e.g., "we bought scales last year, nobody used them"]
\`\`\`

**Response:**
"I hear you. Who tried it last time?"
`
    const { turns } = readScript(source, { role: 'script' })
    expect(turns.filter(({ speaker }) => speaker === 'rep').map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      ['I hear you.', 'Who tried it last time?'],
    ])
  })
})

describe('an unquoted answer behind what they say', () => {
  const said = (line: string) =>
    readScript(`# Visit\n\n- What made you call?\n- How do you do it today?\n\n${line}\n`, { role: 'script' }).asks.slice(2)
  it.each([
    ['**If they say “that is a lot of money”:** Totally hear you. Compared to what?', ['Compared to what?']],
    ['If the owner says "not this year": Understood. What happens this year?', ['What happens this year?']],
    ['Objection: "We have no room for it" – Fair enough. Where does the old one stand?', ['Where does the old one stand?']],
    ['"That is a lot of money" → Compared to what?', ['Compared to what?']],
    ['If they say "no room" or "no time": Sure, I get that. Which of the two is worse?', ['Which of the two is worse?']],
  ])('%s', (line, wanted) => {
    expect(said(line).map(({ text }) => text)).toEqual(wanted)
  })
  it.each([
    '"We have one already" – Do they really? Look at their page first.',
    '"That is a lot of money" → ask what they compare it with. Is it the sum or the month?',
    'If they say "not this year": find out whether they mean the budget.',
  ])('a note is none: %s', (line) => {
    expect(said(line).map(({ text }) => text)).toEqual([])
  })
})

describe('lines under one another', () => {
  it('are cut where one says what the other side may say', () => {
    const source = `**Call script**

SAY: Hello, this is Ada from Elm. We print labels for bakeries.
ASK: How do you print yours today?
IF THEY SAY "we have a printer": Great - which one? What made you choose it?
IF THEY SAY "we write them": Got it. How many hours a week does that take you?
CLOSE: Would you be open to a quarter of an hour on Friday?
`
    const { asks, turns } = readScript(source, { role: 'script' })
    expect(asks.map(({ text }) => text)).toEqual([
      'How do you print yours today?',
      'Great - which one?',
      'What made you choose it?',
      'How many hours a week does that take you?',
      'Would you be open to a quarter of an hour on Friday?',
    ])
    expect(turns[0]?.sentences.map(({ text }) => text)).toEqual(['Hello, this is Ada from Elm.', 'We print labels for bakeries.'])
  })
})

describe('questions and answers', () => {
  const asks = (source: string) => readScript(source, { role: 'script' }).asks.map(({ text }) => text)
  it('are the customer’s and the rep’s where only a customer can have asked', () => {
    const source = `# Objections

Q: Why are you dearer than Elm?
A: Fair question. What did Elm count in?

Q: Can I try it before I buy?
A: Sure. What would you want to try first?
`
    expect(asks(source)).toEqual(['What did Elm count in?', 'What would you want to try first?'])
  })
  it('are the rep’s and the customer’s where the rep asks', () => {
    const source = `# Discovery call

Q: What made you look for a new oven?
A: The old one leaks.

Q: How do you manage meanwhile?
A: We bake at night.
`
    expect(asks(source).map((text) => text.replace(/^Q: /, ''))).toEqual([
      'What made you look for a new oven?',
      'How do you manage meanwhile?',
    ])
  })
})

it('a line that says when it is said begins behind the arrow', () => {
  const source = `# Door script

Cool. Have you ever had one of these before?

**IF THEY HAVE** → what became of it?
**IF NOT** → no worries. Who would use it most in your house?
`
  const { asks } = readScript(source, { role: 'script' })
  expect(asks.map(({ text }) => text)).toEqual([
    'Have you ever had one of these before?',
    'what became of it?',
    'Who would use it most in your house?',
  ])
  expect(new Set(asks.map(({ turn }) => turn.index)).size).toBe(3)
})
