import fc from 'fast-check'

/** What a rep may say: questions of all kinds, good and bad, and talk that is none. */
const said = fc.constantFrom(
  'What made you look at this now?',
  'Are you ready to sign today?',
  'How do you plan your rounds, and who checks them?',
  'What is your budget for this?',
  'Wouldn’t you agree that paper forms are a waste?',
  'When did that first come up — and what did it cost you?',
  'Do you have any questions for me?',
  'So what would change if the crews knew a day ahead?',
  'Who else should be part of this?',
  'Just checking in: did you get my last note?',
  'Thanks for taking the time.',
  'We help growers keep their seasons in one place.',
  'On a scale from 1 to 10, how likely are you to go on?',
  'What do you mean by {{their words}}?',
  'Is it the price? Is it the timing? Is it me?',
  'Tell me about the last harvest 🌾.',
  'Why did you not fix that earlier?',
  'Would Tuesday or Thursday be better?',
)
const talk = fc.array(said, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const stage = fc.constantFrom('Opening', 'Discovery', 'Pain', 'Impact', 'Budget', 'Decision', 'Close', 'Objections', 'Next steps', 'Part 2')

const part = fc.oneof(
  { weight: 6, arbitrary: talk.map((text) => `**Rep:** ${text}`) },
  { weight: 3, arbitrary: talk.map((text) => `**Customer:** ${text}`) },
  stage.map((name) => `## ${name}`),
  talk.map((text) => `> ${text}`),
  talk.map((text) => `*Note: ${text}*`),
  fc.array(talk, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- “${item}”`).join('\n')),
  talk.map((text) => `If they say “too dear”:\n\n- **Rep:** ${text}`),
  talk.map((text) => `| Ask | Listen for |\n| --- | --- |\n| ${text} | a date |`),
  talk.map((text) => `\`\`\`\nRep: ${text}\nCustomer: Well. What else?\n\`\`\``),
  fc.constantFrom('<!-- saleslint-disable-next-line -->', '---', '[Pause]', '<details><summary>More</summary>\n\nWhat then?\n\n</details>'),
)

/** Call scripts in the layouts that teams use, one part a paragraph. */
export const script: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 8 })
  .map((parts) => `# Discovery call script\n\n${parts.join('\n\n')}\n`)

/** Scripts in which every line of speech has its speaker: who says what is certain. */
export const labelled: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom('Rep', 'Rep', 'Customer'), talk), { minLength: 2, maxLength: 8 })
  .map((turns) => `# Discovery call script\n\n${turns.map(([who, text]) => `**${who}:** ${text}`).join('\n\n')}\n`)
