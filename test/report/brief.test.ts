import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { lintText } from '../../src/engine/lint.js'
import { briefOf } from '../../src/report/brief/brief.js'
import briefHtml from '../../src/report/brief/html.js'
import briefMarkdown from '../../src/report/brief/markdown.js'
import briefPretty from '../../src/report/brief/pretty.js'
import { FOLLOW_UPS, SAY_FOR_GAP, SAY_FOR_RULE } from '../../src/report/brief/sayings.js'
import type { FileReport } from '../../src/report/model.js'
import { HOSTILE_REPORT } from './hostile-report.js'
import { findingOn, SMALL_MAP, SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

const FILE = SMALL_REPORT.files[1] as FileReport
const brief = briefOf(FILE, SMALL_MAP)

it('names the gravest faults of different rules, with wording', () => {
  expect(brief.changes.map(({ rule, now, say }) => [rule, now, say])).toEqual([
    ['close-pressure', 'Can you decide today?', 'What would you need to see before deciding?'],
    ['early-budget', 'What is your budget for this?', 'What does it cost you today?'],
    ['no-goal-question', undefined, 'What would you like to be different a year from now?'],
  ])
})

it('says what is missing, but not twice', () => {
  expect(brief.missing.map(({ what }) => what)).toEqual([
    'the backstory',
    'why it matters',
    'the person',
    'an agenda',
    'anything else',
    'a follow-up',
  ])
})

it('has a follow-up only for questions that none follows', () => {
  expect(brief.followUps.map(({ after }) => after)).not.toContain('What size do you need?')
  expect(brief.followUps.length).toBeGreaterThan(0)
})

it('keeps to twelve questions, those about the customer first, in their order', () => {
  const [, , backstory, close] = SMALL_MAP.asks as readonly [never, never, (typeof SMALL_MAP.asks)[number], (typeof SMALL_MAP.asks)[number]]
  const asks = Array.from({ length: 40 }, (_, i) => ({ ...(i % 4 === 3 ? backstory : close), text: `Question ${i}?`, at: i * 2, depth: 0 }))
  const { questions, moreQuestions } = briefOf(FILE, { ...SMALL_MAP, asks })
  expect(questions).toHaveLength(12)
  expect(moreQuestions).toBe(28)
  expect(questions.filter(({ intent }) => intent === 'backstory')).toHaveLength(10)
  const numbers = questions.map(({ text }) => Number(/\d+/.exec(text)?.[0]))
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})

it.each([
  ['What led to that?', 'What led to that?'],
  ['Ask “What do you use?”, wait for the answer, then ask “What do you pay?”.', 'What do you use?'],
  ['Walk me through last Tuesday.', 'Walk me through last Tuesday.'],
  ['Ask the first, wait, then ask the second.', undefined],
  ['Keep the questions that change what you do next.', undefined],
  ['Stop after the question and wait.', undefined],
])('takes from the suggestion “%s” what can be said: %s', (text, say) => {
  const finding = findingOn(FILE.source, 'Can you decide today?', 'some-rule', 'error', 'M.', {
    suggestions: [{ text, applicability: 'review' }],
  })
  expect(briefOf({ ...FILE, findings: [finding] }, SMALL_MAP).changes[0]?.say).toBe(say)
})

describe.each([
  ['pretty', briefPretty],
  ['markdown', briefMarkdown],
  ['html', briefHtml],
] as const)('as %s', (name, draw) => {
  it('is drawn as before', async () => {
    await expect(draw({ brief, file: FILE.file, errors: [] }, plain)).toMatchFileSnapshot(`./drawn/brief.${name}.txt`)
  })
  it('fits one screen', () => {
    if (name === 'pretty') expect(draw({ brief, file: FILE.file, errors: [] }, plain).split('\n').length).toBeLessThan(44)
  })
  it('says of no script that it is none, and tells errors', () => {
    expect(draw({ file: 'README.md', errors: [] }, plain)).toContain('is no script')
    expect(draw({ file: 'a.md', errors: [{ file: 'a.md', code: 'x', message: 'is broken' }] }, plain)).toContain('is broken')
  })
  it('is safe with hostile names and texts', () => {
    for (const file of HOSTILE_REPORT.files) {
      const text = draw({ brief: briefOf(file, file.map as never), file: file.file, errors: [] }, plain)
      expect(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.exec(text)).toBeNull()
      if (name === 'html') expect(text).not.toMatch(/<(?:img|script|svg onload)/)
      if (name === 'markdown') expect(text).not.toMatch(/(?<!\\)(?:<[a-z!]|\]\()/i)
    }
  })
})

describe('every wording that a brief proposes', () => {
  const sayings = [...Object.values(SAY_FOR_RULE), ...Object.values(SAY_FOR_GAP).map(({ say }) => say), ...Object.values(FOLLOW_UPS).flat()]
  it.each([...new Set(sayings)])('“%s” is not reported itself', (say) => {
    const { findings } = lintText(`# Discovery call\n\n**Rep:** ${say}\n`, rules, { rules: {} })
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => [rule, message])).toEqual([])
  })
  it('is for a rule that there is', () => {
    const ids = rules.map(({ rule }) => rule.id)
    expect([...Object.keys(SAY_FOR_RULE), ...Object.values(SAY_FOR_GAP).map(({ rule }) => rule)].filter((id) => !ids.includes(id))).toEqual(
      [],
    )
  })
})
