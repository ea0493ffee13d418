import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { lintText } from '../../src/engine/lint.js'

const found = (source: string): string[] =>
  lintText(source, rules, { rules: {} })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('no-'))

const DESK = `# At the front desk

## Greeting

**Staff:** Thank you for calling the Anchor Inn, how may I help you?
**Guest:** I would like to book a table.
**Staff:** What day would you like to come in?
**Guest:** Friday.
**Staff:** What time would suit you?
**Guest:** Eight.
**Staff:** May I have your name?
**Guest:** Lind.
**Staff:** What is the best number to reach you?
**Guest:** 555 0100.
**Staff:** Is there anything else I can do for you?
`

describe('a desk that takes bookings', () => {
  it('is not asked for the story of its callers', () => {
    expect(found(DESK)).toEqual([])
  })
  it('is one no more where something is sold', () => {
    const sold = DESK.replace('What day would you like to come in?', 'What is your budget for the party?').replace(
      'What time would suit you?',
      'Who else decides on the menu?',
    )
    expect(found(sold)).toContain('no-backstory-probe')
  })
  it('is one no more where objections are met', () => {
    const met = `${DESK}\n## Objections\n\n### "That is too dear"\n\n**Staff:** What did you have in mind?\n`
    expect(found(met)).toContain('no-backstory-probe')
  })
  it('is no call that the seller makes to find out', () => {
    const visit = `# Discovery call

- "Thank you for your time; may I book an hour with you next week?"
- "What time would suit you?"
- "May I have your name?"
- "How old is the boiler?"
- "How many rooms do you heat?"
- "What do you pay for gas?"
- "Which rooms stay cold?"
`
    expect(found(visit)).toContain('no-backstory-probe')
  })
})
