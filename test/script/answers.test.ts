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
