import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { INTENTS } from '../../src/ask/labels.js'
import { lintText } from '../../src/engine/lint.js'
import { followUpTo } from '../../src/rule/advice/follow-up.js'
import { askFor } from '../../src/rule/advice/missing.js'
import { readScript } from '../../src/script/read.js'

const FIRM = '# Call\n\n**Rep:** How big is your team?\n\n**Rep:** What do your customers say?\n'
const HOME = '# Call\n\n**Rep:** How big is your family?\n\n**Rep:** Which bedroom is cold?\n'
const read = (source: string) => readScript(source, { role: 'script' })

describe('askFor', () => {
  it('fits the call and the customer', () => {
    expect(askFor('person', read(FIRM), 'discovery')).not.toEqual(askFor('person', read(HOME), 'discovery'))
    expect(askFor('backstory', read(HOME), 'in-home')).not.toEqual(askFor('backstory', read(FIRM), 'discovery'))
    expect(askFor('goal', read(FIRM), 'renewal')).not.toEqual(askFor('goal', read(FIRM), 'discovery'))
  })

  it('puts the why behind the wish that the script asks for', () => {
    const [advice] = askFor('importance', read('# Call\n\n**Rep:** What are you trying to achieve this year?\n'), 'discovery')
    expect(advice).toBe('After “What are you trying to achieve this year?” ask “Why does that one matter most to you?”')
  })

  it('puts no why behind what has no one thing for an answer', () => {
    const asked = (text: string) => askFor('importance', read(`# Call\n\n**Rep:** ${text}\n`), 'discovery')[0]
    expect(asked('How long has that been going on?')).toBe('What makes this matter to you?')
    expect(asked('Is there a problem with the yard?')).toBe('What makes this matter to you?')
    expect(asked('Where does it get stuck?')).toContain('“Where does it get stuck?”')
  })

  it('does not speak of years to who came to look, or for a small thing', () => {
    const tour = read('# Tour of the studio\n\n**Rep:** How big is the room you have now?\n')
    expect(askFor('backstory', tour, 'mixed')).toEqual(['What made you come and have a look?'])
    expect(askFor('backstory', read('# Tour operators\n\n**Rep:** How big is the bus?\n'), 'mixed')).not.toEqual(
      askFor('backstory', tour, 'mixed'),
    )
    expect(askFor('backstory', read('# Walk-in wardrobes\n\n**Rep:** How big is the room?\n'), 'mixed')).not.toEqual(
      askFor('backstory', tour, 'mixed'),
    )
    expect(askFor('goal', tour, 'mixed')[0]).not.toContain('year')
    expect(askFor('goal', read(FIRM), 'discovery')[0]).toContain('year')
  })

  it('suggests nothing that is reported itself', () => {
    const calls = ['discovery', 'in-home', 'renewal', 'mixed'] as const
    const tour = '# Tour\n\n**Rep:** How big is it?\n'
    const wanted = ['backstory', 'goal', 'importance', 'person', 'business-context'] as const
    const said = new Set([
      ...calls.flatMap((call) => wanted.flatMap((missed) => [FIRM, HOME, tour].flatMap((source) => askFor(missed, read(source), call)))),
      ...INTENTS.map((intent) => followUpTo({ intent } as Parameters<typeof followUpTo>[0])),
    ])
    expect(said.size).toBeGreaterThan(12)
    for (const text of said) {
      const { findings } = lintText(`**Rep:** ${/“([^”]+\?)”$/.exec(text)?.[1] ?? text}`, rules, { rules: {}, role: 'script' })
      expect(
        findings.map(({ rule, message }) => `${rule}: ${message}`),
        text,
      ).toEqual([])
    }
  })
})

describe('an objection that is argued with', () => {
  it('gets the question that fits it, also where there is no place for it in the text', () => {
    const lines = [
      '"We have seen pumps like this fail too.',
      'They stop in the first frost.',
      '',
      'Here is how ours differ:',
      '- We test each one',
      '- Every part has a spare in the van"',
    ]
    const source = `# Objections\n\n## Objection: "I don't trust pumps"\n\n**Sample response:**\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n\n## Questions\n\n- "What happened last winter?"\n- "Who noticed first?"\n`
    const { findings } = lintText(source, rules, { rules: {}, role: 'script' })
    const found = findings.find(({ rule }) => rule === 'objection-without-probe')
    expect(found?.message).toContain("“I don't trust pumps”")
    expect(found?.suggestions.map(({ text }) => text)).toEqual(['What would you need to see to believe it?'])
  })
})
