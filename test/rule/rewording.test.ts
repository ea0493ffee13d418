import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { lintText } from '../../src/engine/lint.js'
import { insteadOfLeading } from '../../src/rule/leading-wording.js'

/** The text with its first rewording put in; undefined where there is none to put in. */
function reworded(source: string): string | undefined {
  const { findings } = lintText(source, rules, { rules: {}, role: 'script' })
  const edit = findings.flatMap(({ suggestions }) => suggestions).find(({ edit: change }) => change)?.edit
  return edit && source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end)
}

describe('a rewording in the place of an ask', () => {
  it.each([
    ['**Rep:** Can you sign the contract today?', '**Rep:** What would you need to see before you sign anything?'],
    ['- "Can you decide today?"', '- "What would you need to see before deciding?"'],
    ['> “Can you decide today?”', '> “What would you need to see before deciding?”'],
    ['**Rep:** [Name], can you decide today?', '**Rep:** [Name], what would you need to see before deciding?'],
    ['**Rep:** **Anna**, can you decide today?', '**Rep:** **Anna**, what would you need to see before deciding?'],
    [
      '**Rep:** Good. Can you decide today? We close at six.',
      '**Rep:** Good. What would you need to see before deciding? We close at six.',
    ],
    ['| Ask |\n| --- |\n| "Can you decide today?" |', '| Ask |\n| --- |\n| "What would you need to see before deciding?" |'],
  ])('%s', (source, wanted) => {
    expect(reworded(source)).toBe(wanted)
  })

  it('is advice alone where it would lose a placeholder or tear markup apart', () => {
    expect(reworded('**Rep:** Can you sign the contract for [Product] today?')).toBeUndefined()
    expect(reworded('**Rep:** Can you *decide today?*')).toBeUndefined()
  })
})

describe('insteadOfLeading', () => {
  it.each([
    ["Wouldn't you like to save time on every order?", 'What would change for you if you could save time on every order?'],
    ['Wouldn’t it be great if the boiler never failed?', 'What would change for you if the boiler never failed?'],
    [
      "Wouldn't it be nice to never worry about the boiler again?",
      'What would change for you if you never had to worry about the boiler again?',
    ],
    ["Don't you want to see it all in one place?", 'What would change for you if you could see it all in one place?'],
    ["Wouldn't you like your reports to be faster?", 'What would that change for you, if anything?'],
    ["Don't you think a faster tool would help?", 'What would that change for you, if anything?'],
    ["Wouldn't you like to save time, cut costs and sleep well?", 'What would that change for you, if anything?'],
    ["Wouldn't you want to not worry?", 'What would that change for you, if anything?'],
  ])('%s', (text, wanted) => {
    expect(insteadOfLeading({ text })).toEqual([wanted])
    const { findings } = lintText(`**Rep:** ${wanted}`, rules, { rules: {}, role: 'script' })
    expect(findings.map(({ rule }) => rule)).toEqual([])
  })
})
