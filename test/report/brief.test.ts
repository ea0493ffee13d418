import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import type { Call, Role } from '../../src/ask/labels.js'
import { lintText } from '../../src/engine/lint.js'
import { briefOf } from '../../src/report/brief/brief.js'
import briefHtml from '../../src/report/brief/html.js'
import briefMarkdown from '../../src/report/brief/markdown.js'
import briefPretty from '../../src/report/brief/pretty.js'
import { AFTER_WORDS, FOLLOW_UPS } from '../../src/report/brief/sayings.js'
import type { FileReport } from '../../src/report/model.js'
import { linesOf } from '../../src/rule/say.js'
import { HOSTILE_REPORT } from './hostile-report.js'
import { findingOn, SMALL_MAP, SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

const FILE = SMALL_REPORT.files[1] as FileReport
const RULES = new Map(rules.map((each) => [each.rule.id, each]))
const brief = briefOf(FILE, SMALL_MAP, RULES)

it('names the gravest faults of different rules, with wording', () => {
  expect(brief.changes.map(({ rule, now, say }) => [rule, now, say])).toEqual([
    ['close-pressure', 'Can you decide today?', 'What would you need to see before deciding?'],
    ['early-budget', 'What is your budget for this?', 'What does it cost you today?'],
    ['no-goal-question', undefined, 'What would you like to be different a year from now?'],
  ])
})

it('says what is missing, but not twice', () => {
  expect(brief.missing.map(({ what }) => what)).toEqual(['the backstory', 'why it matters', 'the person', 'an agenda', 'anything else'])
})

it('misses on each kind of call what belongs there, in words for it', () => {
  const missing = (call: Call, role: Role = 'script') =>
    Object.fromEntries(briefOf({ ...FILE, call, role, findings: [] }, SMALL_MAP, RULES).missing.map(({ what, say }) => [what, say]))
  expect(missing('cold')).toEqual({
    'the backstory': 'How did it come to be done that way at your place?',
    'an agenda': "I'll tell you in half a minute why I'm calling, and then you decide whether we go on.",
  })
  expect(Object.keys(missing('close'))).toEqual(['anything else', 'a follow-up'])
  expect(Object.keys(missing('coaching'))).toEqual([])
  expect(Object.keys(missing('discovery', 'bank'))).toEqual(['the backstory', 'why it matters', 'the goal', 'the person'])
})

it('puts what costs the most first, and tells each ask once', () => {
  const on = (rule: string, quote: string) =>
    findingOn(FILE.source, quote, rule, 'warning', 'M.', { suggestions: [{ text: `${rule}?`, applicability: 'review' }] })
  const findings = [
    on('jargon', 'Thanks for making time'),
    on('long-question', 'What is your budget for this?'),
    on('feature-first', 'What size do you need?'),
    on('early-budget', 'What is your budget for this?'),
    on('close-pressure', 'Can you decide today?'),
    on('close-pressure', 'Why haven'),
  ]
  const { changes } = briefOf({ ...FILE, findings }, SMALL_MAP, RULES)
  expect(changes.map(({ rule, more }) => [rule, more])).toEqual([
    ['early-budget', 0],
    ['feature-first', 0],
    ['close-pressure', 1],
  ])
  const same = briefOf({ ...FILE, findings: findings.slice(1, 4) }, SMALL_MAP, RULES).changes
  expect(same.map(({ rule }) => rule)).toEqual(['early-budget', 'feature-first', 'long-question'])
})

it('puts better wording in the place of a faulty ask, and says when a branch is asked', () => {
  const { questions } = brief
  expect(questions.at(-1)).toMatchObject({ text: 'What would you need to see before deciding?', insteadOf: 'Can you decide today?' })
  expect(questions[0]?.insteadOf).toBeUndefined()
  const asks = SMALL_MAP.asks.map((ask, i) => (i === 1 ? { ...ask, branch: 'If they are new' } : ask))
  expect(briefOf(FILE, { ...SMALL_MAP, asks }, RULES).questions.map(({ when }) => when)).toEqual([
    undefined,
    'If they are new',
    undefined,
    undefined,
  ])
})

it('says which asks are to change where it lists them as they are', () => {
  expect(brief.questions.map(({ text, changedBy }) => [text, changedBy]).filter(([, changedBy]) => changedBy)).toEqual([
    ['What is your budget for this?', 'early-budget'],
  ])
  for (const draw of [briefPretty, briefMarkdown, briefHtml])
    expect(draw({ brief, file: FILE.file, errors: [] }, plain).replace(/\s+/g, ' ')).toContain('to change: ')
})

it('says both parts of a question that is two, and cuts neither', () => {
  const long =
    'How many vans do you run between the warehouse, the harbour and the three shops in the old town, and who plans the tours every single morning?'
  const source = `# Discovery call\n\n**Rep:** ${long}\n`
  const report = lintText(source, rules, { rules: {} })
  const [ask] = SMALL_MAP.asks as readonly [(typeof SMALL_MAP.asks)[number]]
  const finding = report.findings.find(({ rule }) => rule === 'compound-question')
  if (!finding) throw new Error('it is no compound question any more')
  const two = briefOf(
    { ...FILE, source, findings: [finding] },
    { ...SMALL_MAP, asks: [{ ...ask, text: long, line: finding.line, column: finding.column }] },
    RULES,
  )
  expect(two.changes[0]?.say).toMatch(/in the old town\? \[wait\] Who plans the tours every single morning\?$/)
  const drawn = briefPretty({ brief: two, file: FILE.file, errors: [] }, plain)
  const asked = drawn.slice(drawn.indexOf('Ask in this order'), drawn.indexOf('\n\nMissing'))
  expect(asked.replace(/\s+/g, ' ')).toContain(two.changes[0]?.say)
  expect(asked).not.toContain('…')
  for (const line of asked.split('\n')) expect(line.length).toBeLessThanOrEqual(plain.width)
})

it('has lines ready for answers that have something to dig into', () => {
  const [budget] = SMALL_MAP.asks as readonly [(typeof SMALL_MAP.asks)[number]]
  const ready = (text: string, more: object) =>
    briefOf(FILE, { ...SMALL_MAP, asks: [{ ...budget, text, intent: 'problem', openness: 'open', ...more }] }, RULES).followUps[0]?.say
  expect(ready('What bothers you most?', {})).toBe('Can you tell me about the last time that happened?')
  expect(ready('What have you tried so far?', {})).toBe('How did that work out?')
  expect(ready('How long has it been like that?', { openness: 'narrow' })).toBe('What have you done about it so far?')
  expect(ready('Is it slow?', { openness: 'closed' })).toBeUndefined()
  expect(ready('May I have your name?', { openness: 'narrow', intent: 'person' })).toBeUndefined()
})

it('has a follow-up only for questions that none follows', () => {
  expect(brief.followUps.map(({ after }) => after)).not.toContain('What size do you need?')
  expect(brief.followUps.length).toBeGreaterThan(0)
})

it('keeps to twelve questions, those about the customer first, in their order', () => {
  const [, , backstory, close] = SMALL_MAP.asks as readonly [never, never, (typeof SMALL_MAP.asks)[number], (typeof SMALL_MAP.asks)[number]]
  const asks = Array.from({ length: 40 }, (_, i) => ({ ...(i % 4 === 3 ? backstory : close), text: `Question ${i}?`, at: i * 2, depth: 0 }))
  const { questions, moreQuestions } = briefOf({ ...FILE, findings: [] }, { ...SMALL_MAP, asks }, RULES)
  expect(questions).toHaveLength(12)
  expect(moreQuestions).toBe(28)
  expect(questions.filter(({ intent }) => intent === 'backstory')).toHaveLength(10)
  const numbers = questions.map(({ text }) => Number(/\d+/.exec(text)?.[0]))
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})

it.each([
  ['What led to that?', 'What led to that?'],
  ['Ask “What do you use?”, wait for the answer, then ask “What do you pay?”.', 'What do you use?'],
  ['After “Can you put a number on it?” plan “Who feels that most?”', 'Who feels that most?'],
  ['Wait for the answer to “What broke?”, then ask “Who noticed?”', 'What broke?'],
  ['Two in a row: “What broke?”', undefined],
  ['What broke? [wait] What did you do?', 'What broke? [wait] What did you do?'],
  ['What broke? [wait] What did [Name] do?', 'What broke?'],
  ['Give the reason first: is that clear?', undefined],
  ['Walk me through last Tuesday.', 'Walk me through last Tuesday.'],
  ['Ask the first, wait, then ask the second.', undefined],
  ['Keep the questions that change what you do next.', undefined],
  ['Stop after the question and wait.', undefined],
])('takes from the suggestion “%s” what can be said: %s', (text, say) => {
  const finding = findingOn(FILE.source, 'Can you decide today?', 'some-rule', 'error', 'M.', {
    suggestions: [{ text, applicability: 'review' }],
  })
  expect(briefOf({ ...FILE, findings: [finding] }, SMALL_MAP, RULES).changes[0]?.say).toBe(say)
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
      const text = draw({ brief: briefOf(file, file.map as never, RULES), file: file.file, errors: [] }, plain)
      expect(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.exec(text)).toBeNull()
      if (name === 'html') expect(text).not.toMatch(/<(?:img|script|svg onload)/)
      if (name === 'markdown') expect(text).not.toMatch(/(?<!\\)(?:<[a-z!]|\]\()/i)
    }
  })
})

describe('every wording that a brief proposes', () => {
  const ofRules = rules.flatMap(({ rule }) => linesOf(rule.say))
  const ofIntents = [...Object.values(FOLLOW_UPS).flat(), ...AFTER_WORDS.map(([, say]) => say)]
  const sayings = [...ofRules, ...ofIntents.map((say) => ['any', say] as const)].map(
    ([call, say]) => [call === 'any' ? 'discovery' : call, say] as const,
  )
  it.each(sayings)('on a %s call “%s” is not reported itself', (call, say) => {
    const { findings } = lintText(`# Call\n\n**Rep:** ${say}\n`, rules, { rules: {}, call: call as Call })
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => [rule, message])).toEqual([])
  })
})
