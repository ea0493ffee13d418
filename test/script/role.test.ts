import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const roleOf = (source: string) => readScript(source).role
const ASKED = [
  'How do you wash the vans today?',
  'Who books the bays?',
  'What does a dirty van cost you?',
  'How long has it been like that?',
  'What have you tried so far?',
  'What happened then?',
]
const listed = (times: number) =>
  Array.from(
    { length: times },
    (_, at) => `## ${'Trucks Vans Coaches'.split(' ')[at]}\n\n${ASKED.map((ask) => `- "${ask}"`).join('\n')}\n`,
  ).join('\n')
const spoken = `## Opening

**Rep:** Hi Jo, it's Sam from Brightvan. I'd like to hear how the vans get washed. Is that all right?

**Rep:** How do you wash them today?

**Customer:** By hand, on Saturdays.

**Rep:** What does that do to the crew's weekend?
`
const prose =
  'Most people who sell washing bays talk about the brushes. Nobody ever bought a brush. They buy a Saturday morning, and they will tell you so if they are asked and then left alone for long enough to finish the thought.\n'

describe('the role of a file', () => {
  it('is a script where most of it is said', () => {
    expect(roleOf(`# First call: van washing\n\n${spoken}`)).toBe('script')
  })
  it('is none of a text without a heading, unless somebody greets in it for a firm', () => {
    const filler = Array.from(
      { length: 12 },
      (_, at) => `Bay ${at} stands beside the gate, and a van of any size fits in with its ladder on the roof.`,
    ).join('\n\n')
    const asks = [
      'Now, did you want the full wash or just stick with the small one?',
      'Do you have the papers to hand or do you need a moment to find them?',
      'Did you want to pay for the year or just go on by the month?',
      'Did you want to note the number now or just wait for the letter?',
    ]
    const text = (first: string) => [first, filler, ...asks].join('\n\n')
    expect(roleOf(text("Hello Mr Field, it's Sam from Brightvan, the washing people. Just a quick call about your vans."))).not.toBe('none')
    expect(roleOf(text('The washing bays of Brightvan, and what they are for.'))).toBe('none')
  })
  it('is a script where its front matter says which kind of call it is, and what is said there', () => {
    const notes = '# Bays\n\nThe bays were built in two steps. The second half has its own pump.\n\n- Which half is older?\n'
    const withKey = (line: string) => `---\n${line}\n---\n${notes}`
    expect(roleOf(notes)).toBe('none')
    expect(roleOf(withKey('call: coaching'))).toBe('script')
    expect(roleOf(withKey('role: script'))).toBe('script')
    expect(roleOf(withKey('role: bank'))).toBe('bank')
    expect(roleOf(withKey('call: the plumber'))).toBe('none')
    expect(roleOf(withKey('call: cold\nrole: none'))).toBe('none')
    expect(readScript(withKey('call: coaching')).asks.map(({ text }) => text)).toEqual(['Which half is older?'])
    // What holds for a whole folder does not make its README a script.
    expect(readScript(notes, { call: 'coaching' }).role).toBe('none')
  })
  it('is none where it documents the rules of a checker, whatever its examples say', () => {
    const example = (text: string, under = '') => `\`\`\`text\n**Rep:** ${text}\n${under}\n\`\`\`\n`
    const examples = ASKED.map((ask) => example(ask)).join('\n')
    const marked = ASKED.slice(0, 2).map((ask) => example(ask, '         ^^^^^^^^'))
    const index = '| Rule | Severity | Reports |\n| --- | --- | --- |\n| no-why | error | “Why did you wait?” |\n'
    expect(roleOf(`# tie-down\n\n${spoken}\n${examples}`)).toBe('script')
    expect(roleOf(`# tie-down\n\n${marked.join('\n')}\n${spoken}\n${examples}`)).toBe('none')
    expect(roleOf(`# The rules of a call\n\n${index}\n${spoken}`)).toBe('none')
    const sections = ['Rule details', 'Incorrect', 'Correct', 'When not to use it'].map((title) => `## ${title}\n\n${examples}`)
    expect(roleOf(`# no-why\n\n${sections.join('\n')}`)).toBe('none')
    expect(roleOf(`---\ncall: cold\n---\n# no-why\n\n${sections.join('\n')}`)).not.toBe('none')
  })
  it('is a script though a heading of it, a table or a mark stands in documents of rules too', () => {
    const options = '## Options\n\n| Option | Default |\n| --- | --- |\n| Basic | yes |\n\n## Severity\n\n**Rep:** How bad does it get?\n'
    expect(roleOf(`# Call script: van washing\n\n${spoken}\n${options}`)).not.toBe('none')
    expect(roleOf(`# Call script\n\n\`\`\`\nRep: Who drives?\n     ^^^ stress\nRep: What does it cost?\n\`\`\`\n\n${spoken}`)).not.toBe(
      'none',
    )
    expect(roleOf(`# Rules of the call\n\n| Rule | Say |\n| --- | --- |\n| Ask first | “How do you wash them?” |\n\n${spoken}`)).not.toBe(
      'none',
    )
  })
  it('is not told by how many minutes it takes', () => {
    expect(roleOf(`# One-to-one on van washing, 40 minutes\n\n${spoken}`)).toBe('script')
  })
  it('is a bank where it lists questions and little else, whatever its title', () => {
    expect(roleOf(`# Van washing\n\n${listed(3)}`)).toBe('bank')
    expect(roleOf(`# Questions for fleet managers\n\n${listed(1)}`)).toBe('bank')
  })
  it('is a bank where a questionnaire has fields for the client', () => {
    const fields = '**Client:** [Client name]\n\n**Date:** [Date]\n\n**Depot:** [Depot]\n'
    expect(roleOf(`# Fleet questionnaire\n\n${fields}\n${listed(1)}`)).toBe('bank')
    expect(roleOf(`# Fleet visit\n\n${fields}\n${listed(1)}`)).toBe('template')
  })
  it('is no README where the title says whom the questions are for', () => {
    const boxes = [
      'Which bays stand empty, and when?',
      'Should the system know the queue?',
      'Who enters the hours?',
      'Where are the keys kept?',
      'How is a wash billed?',
    ]
      .map((ask, at) => `- [ ] **[Q${at}]** ${ask}`)
      .join('\n')
    const notes = 'The bays were built in two steps. The second half has its own pump and its own counter, which nobody reads.\n\n'
    const page = (title: string) => `# ${title}\n\n${notes.repeat(3)}## Bays\n\n${boxes}\n`
    expect(roleOf(page('Stakeholder Interview: Question List'))).not.toBe('none')
    expect(roleOf(page('Bay Planner'))).toBe('none')
  })

  it('is a bank where the headings of a scoping questionnaire are those of a manual', () => {
    const TOPICS = {
      Environment: ['Which docks will be used for the survey?', 'How deep is the water at the quay?', 'Is a crane needed?'],
      'Lifting requirements': [
        'Do we need a permit to lift?',
        'Do you have drawings of the hull?',
        'Who holds the keys?',
        'Is there water on deck?',
      ],
      Usage: ['How many people sleep aboard?', 'How often is she out?', 'Who looks after her?', 'Is there anything else to look at?'],
      'Reporting requirements': ['What is to be in the report?\n  - Formal, with ratings\n  - A summary by mail', 'When is it due?'],
    }
    const lists = (topics: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(topics)
        .map(([topic, asks]) => `## ${topic}\n\n${asks.map((ask) => `- ${ask}`).join('\n')}\n`)
        .join('\n')
    const page = (title: string, description: string) =>
      `---\nlayout: wiki\ndescription: ${description}\n---\n\n# ${title}\n\nThe boat is looked at from stem to stern, and the report says what has to be mended before she sails.\n\n${lists(TOPICS)}`
    expect(roleOf(page('Scoping requirements', 'Questions before a survey'))).toBe('bank')
    expect(roleOf(page('Hull survey', 'Pre-engagement questions for surveyors'))).not.toBe('none')
    expect(roleOf(page('Hull survey requirements', 'What a survey needs'))).toBe('none')
    const manual = `# Scoping requirements\n\n## Installation\n\nRun \`npm install hull\`.\n\n## Usage\n\n- Call the API with a schema.\n- Is the endpoint down? Restart it.\n\n## Troubleshooting\n\n- Do you see a stack trace? Open a pull request.\n`
    expect(roleOf(manual)).toBe('none')
  })
  it('is a script where its first words call it a questionnaire for a meeting, whatever its topics', () => {
    const topics =
      '## Environment\n\n- Which pumps are in use?\n- Is there a spare one?\n- Do you test it?\n\n## Dependencies\n\n- Which tanks hang on one pump?\n- Do you have a plan of the pipes?\n\n## Authentication\n\n- What gate is used?\n- Who keeps its key?\n- Do you open it at night?\n\n## Migration\n\n- What may stand still, and for how long?\n- When must it be done?\n'
    expect(roleOf(`# Pump migration assessment\n\nQuestionnaire for the first meeting with the owner.\n\n${topics}`)).not.toBe('none')
    expect(roleOf(`# Pump migration assessment\n\nWhat the team has to look at.\n\n${topics}`)).toBe('none')
    expect(roleOf(`# Pump migration\n\nQuestionnaire for new contributors.\n\n${topics}`)).toBe('none')
    expect(roleOf(`---\nname: Bug report\nabout: Tell us what broke\n---\n\n${topics}`)).toBe('none')
  })
  it('counts a word with the customer in it as any other', () => {
    const page =
      '# Shop visit\n\n## Till\n\n- What drives the choice – price or customer experience?\n- Where is user data kept?\n- What is an average deal worth?\n'
    expect(readScript(`${page}\n- How many tills do you run?\n`, { role: 'script' }).asks).toHaveLength(4)
    expect(
      readScript('# Shop visit\n\n## Till\n\n- Is the customer at ease?\n- What does the user need?\n', { role: 'script' }).asks,
    ).toEqual([])
  })

  it('is a script where one list after the other is headed by what to ask', () => {
    const part = (name: string, word: string): string =>
      `## ${name}\n\nLook around before you write anything down.\n\n**${word}**\n\n- Who keeps the ${name}?\n- Where does the ${name} end?\n- When was the ${name} mended?\n\n`
    const walk = (word: string): string =>
      `# Round of the mill\n\n${['wheel', 'weir', 'barn', 'race'].map((name) => part(name, word)).join('')}`
    expect(readScript(walk('Ask')).role).not.toBe('none')
    expect(readScript(walk('Notes')).role).toBe('none')
  })
  it('is a text about selling where a method is told in paragraphs', () => {
    const asks = ASKED.map((ask) => `- "${ask}"`).join('\n')
    const text = `# Selling slowly: calls that end well

*A field guide for people who sell washing bays.*

## Discovery

${prose}
${asks}

## Objections

${prose}
${prose}
"What would make it worth a Saturday to you?"

${prose}`
    expect(roleOf(text)).toBe('doc')
    expect(roleOf(`# Cheat sheet: van washing\n\n${listed(3)}`)).toBe('script')
  })
  it('is a script where its first lines call it one', () => {
    const asks = ASKED.map((ask) => `- "${ask}"`).join('\n')
    const guide = (line: string) => `# The bay year\n\n${line}\n\n## Discovery\n\n${prose}\n## Closing\n\n${asks}\n`
    expect(roleOf(guide('Short script for the talk with a fleet manager.'))).toBe('script')
    expect(roleOf(guide('How to talk with a fleet manager.'))).not.toBe('script')
  })
  it('is a template where its first lines say that it is to be filled in', () => {
    expect(roleOf(`# Van washing\n\nFill in every \`[PLACEHOLDER]\` first.\n\n${spoken}`)).toBe('template')
    expect(roleOf(`# Van washing\n\n\`{{depot}}\` = where the vans stand\n\n${spoken}`)).toBe('template')
    expect(roleOf(`# Van washing\n\n## Templates for the first call\n\n${spoken}`)).toBe('template')
    expect(roleOf(`# Van washing\n\n**Depot**: {DEPOT}\n\n**Date**: {DATE}\n\n**Owner**: ______\n\n${spoken}`)).toBe('template')
    expect(roleOf(`# Van washing\n\n- **Depot:**\n- **Date:**\n- **Owner:**\n\n${spoken}`)).toBe('template')
    expect(roleOf(`# Van washing\n\n- Depot:\n  - the old one\n- Date:\n  - in May\n- Owner:\n  - Jo\n\n${spoken}`)).toBe('script')
    expect(roleOf(`# Van washing\n\n[Depot] is where the vans stand.\n\n${spoken}`)).toBe('script')
  })
  it('is coaching where it scores a talk and sets drills', () => {
    const feedback = '- Opener: too long.\n- Better line: "Which bay is the slow one?"\n'
    expect(roleOf(`# The call with Jo\n\n## Scorecard\n\n${feedback}\n## What to fix first\n\n${feedback}\n## Lines\n\n${spoken}`)).toBe(
      'coach',
    )
  })
  it('is a script where a voice agent is told what to say', () => {
    const source = `## AI voice agent prompt for a washing bay

You are the voice agent of a washing bay. Be brief and kind.

### Greet the caller

\`\`\`plaintext
"Thank you for calling Brightvan. How can I help you today?"
\`\`\`

### Book the bay

\`\`\`plaintext
"Which day would suit you, and how many vans will you bring?"
\`\`\`
`
    const { role, asks } = readScript(source)
    expect([role, asks.length]).toEqual(['script', 2])
  })
})
