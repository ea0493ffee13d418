import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import rules from '../../../rules/index.js'
import { applyEdits } from '../../../src/engine/edits.js'
import { lintText } from '../../../src/engine/lint.js'
import type { Finding, Suggestion } from '../../../src/rule/finding.js'

const SETTINGS = { rules: {} }
const lint = (source: string) => lintText(source, rules, SETTINGS).findings
const put = (source: string, { span, text }: NonNullable<Suggestion['edit']>) => source.slice(0, span.start) + text + source.slice(span.end)
const editsOf = ({ suggestions }: Finding) => suggestions.flatMap(({ edit }) => edit ?? [])
const loud = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info').length

const folder = new URL('../../labelled/scripts/', import.meta.url)
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

describe('a suggestion that was taken', () => {
  const made = scripts.flatMap(([name, source]) => {
    const before = lint(source)
    return before.flatMap((finding) => editsOf(finding).map((edit) => ({ name, source, before, finding, edit })))
  })

  it('is there for many findings', () => {
    expect(made.length).toBeGreaterThan(40)
  })

  it('leaves nothing for its rule to tell there, and nothing louder anywhere', () => {
    const wrong = made
      .filter((_, place) => place % 3 === 0)
      .flatMap(({ name, source, before, finding, edit }) => {
        const after = lint(put(source, edit))
        const there = ({ rule, span }: Finding) =>
          rule === finding.rule && span.start < edit.span.start + edit.text.length && span.end > edit.span.start
        const told = finding.rule !== 'low-open-share' && after.some(there)
        return told || loud(after) > loud(before) ? [`${name}:${finding.line} ${finding.rule} “${edit.text}”`] : []
      })
    expect(wrong).toEqual([])
  }, 120_000)
})

const LAYOUTS: readonly (readonly [string, (said: string) => string])[] = [
  ['a quoted bullet', (said) => `# Call\n\n- "${said}"\n`],
  ['a bold label', (said) => `# Call\n\n**Rep:** ${said}\n`],
  ['a table cell', (said) => `# Call\n\n| Ask | Listen for |\n| --- | --- |\n| "${said}" | tone |\n`],
  ['a fence', (said) => `# Call\n\n\`\`\`\nRep: ${said}\n\`\`\`\n`],
  ['a block quote', (said) => `# Call\n\n> "${said}"\n`],
  ['a numbered list', (said) => `# Call\n\n1. "${said}"\n`],
]
const SAID: readonly (readonly [rule: string, said: string, after: string])[] = [
  ['compound-question', 'What tool do you use, and how much do you pay?', 'What tool do you use? [wait] How much do you pay?'],
  [
    'stacked-questions',
    'What happened at {{site}} last winter? How many radiators do you have?',
    'What happened at {{site}} last winter? [wait] How many radiators do you have?',
  ],
  [
    'question-then-pitch',
    'How do you make your reports today? Our platform builds them in seconds, and our customers save two days a month with it.',
    'How do you make your reports today? [wait] Our platform builds them in seconds, and our customers save two days a month with it.',
  ],
  ['self-answered-question', 'What hurts most about the rota? Probably the late changes.', 'What hurts most about the rota?'],
  ['accusatory-why', "Why didn't you renew with [Vendor]?", 'What led you not to renew with [Vendor]?'],
  [
    'leading-question',
    "Wouldn't you like to save time on every order?",
    'What would change for you if you could save time on every order?',
  ],
  ['close-pressure', 'Can you decide today?', 'What would you need to see before deciding?'],
  ['hypothetical-question', 'Would you use a tool that plans your tours?', 'How do you plan your tours today?'],
  ['tie-down-tag', "That's a great saving, isn't it?", "That's a great saving. How does that strike you?"],
]

describe.each(LAYOUTS)('in %s', (_, layout) => {
  it.each(SAID)('%s', (rule, said, after) => {
    const source = layout(said)
    const finding = lintText(source, rules, { ...SETTINGS, role: 'script' }).findings.find((each) => each.rule === rule)
    const [edit] = finding ? editsOf(finding) : []
    if (!edit) expect.fail(`no change for ${rule}`)
    expect(put(source, edit)).toBe(layout(after))
    const again = lintText(put(source, edit), rules, { ...SETTINGS, role: 'script' }).findings
    expect(again.map((each) => each.rule)).not.toContain(rule)
  })
})

describe('what may be done unasked', () => {
  const fixed = (source: string) =>
    applyEdits(
      source,
      lint(source).flatMap(({ suggestions }) => suggestions),
    ).text
  const asks = (third: string) =>
    `# Discovery call\n\n- "What happened that got you looking?"\n- "How many vans do you run?"\n- "What does it cost you?"\n${third}- "What is your budget?"\n`

  it('takes the repeated question out, with its line', () => {
    expect(fixed(asks('- "How many vans do you run?"\n'))).toBe(asks(''))
    expect(fixed(asks(''))).toBe(asks(''))
  })

  it('leaves it where something hangs on it, or only one branch asks it', () => {
    for (const third of ['- "How many vans do you run?"\n  - Listen for the spare ones.\n', '- "How many vans do you run?" ______\n']) {
      expect(fixed(asks(third))).toBe(asks(third))
    }
  })

  it('takes out what an assistant left behind, with the blank line around it', () => {
    const script = '# Discovery call\r\n\r\n- "What happened that got you looking?"\r\n'
    expect(fixed(`${script}\r\nWant me to tailor this for another industry?\r\n`)).toBe(script)
    expect(fixed(`Certainly! Here is a discovery script for a plumber.\n\n- "What happened that got you looking?"\n`)).toBe(
      '- "What happened that got you looking?"\n',
    )
  })
})
