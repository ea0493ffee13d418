import { describe, expect, it } from 'vitest'
import rules from '../../../rules/index.js'
import { lintText } from '../../../src/engine/lint.js'

/** The text with its first rewording put in; undefined where there is none to put in. */
function reworded(source: string): string | undefined {
  const { findings } = lintText(source, rules, { rules: {}, role: 'script' })
  const edit = findings.flatMap(({ suggestions }) => suggestions).find(({ edit: change }) => change)?.edit
  return edit && source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end)
}

describe('a rewording in the place of an ask', () => {
  it.each([
    ['**Rep:** Can you sign today?', '**Rep:** What would you need to see before you sign anything?'],
    ['- "Can you decide today?"', '- "What would you need to see before deciding?"'],
    ['> “Can you decide today?”', '> “What would you need to see before deciding?”'],
    ['**Rep:** [Name], can you decide today?', '**Rep:** [Name], what would you need to see before deciding?'],
    ['**Rep:** **Anna**, can you decide today?', '**Rep:** **Anna**, what would you need to see before deciding?'],
    ['**Rep:** Can you decide today, Anna?', '**Rep:** What would you need to see before deciding, Anna?'],
    [
      '**Rep:** Good. Can you decide today? We close at six.',
      '**Rep:** Good. What would you need to see before deciding? We close at six.',
    ],
    ['| Ask |\n| --- |\n| "Can you decide today?" |', '| Ask |\n| --- |\n| "What would you need to see before deciding?" |'],
    ['```\nRep: Can you decide today?\n```', '```\nRep: What would you need to see before deciding?\n```'],
    ['1. "**Can you decide today?**"', '1. "**What would you need to see before deciding?**"'],
    ['> Can you decide\n> today?', '> What would you need to see before deciding?'],
  ])('%s', (source, wanted) => {
    expect(reworded(source)).toBe(wanted)
  })

  it.each([
    ['**Rep:** Why did you drop **the old line**?', '**Rep:** What led you to drop **the old line**?'],
    ['- "Why haven\'t you used {{feature}} yet?"', '- "What has kept you from using {{feature}}?"'],
    ['> Why did you pick Fir &amp; Sons?', '> What led you to pick Fir &amp; Sons?'],
    ['| Ask |\n| --- |\n| Why did you leave the *A\\|B* plan? |', '| Ask |\n| --- |\n| What led you to leave the *A\\|B* plan? |'],
    ['**Rep:** Why did you leave\nthe [old plan](plan.md)?', '**Rep:** What led you to leave\nthe [old plan](plan.md)?'],
    ['```\nRep: So, why didn’t you renew with [Vendor]?\n```', '```\nRep: So, what led you not to renew with [Vendor]?\n```'],
  ])('keeps own words as they are written: %s', (source, wanted) => {
    expect(reworded(source)).toBe(wanted)
  })

  it.each([
    ['a placeholder', '**Rep:** Can you get your [Manager] to decide today?'],
    ['a name', '**Rep:** Can you and Priya decide today?'],
    ['markup that goes on behind it', '**Rep:** Can you *decide today?*'],
  ])('is advice alone where it would lose or tear %s', (_, source) => {
    expect(reworded(source)).toBeUndefined()
  })
})
