import { describe, expect, it } from 'vitest'
import { lintScript, lintText } from '../../src/engine/lint.js'
import { pathsOf } from '../../src/engine/paths.js'
import type { RegisteredRule, Rule } from '../../src/rule/contract.js'
import type { LintSettings } from '../../src/rule/settings.js'
import type { Ask, Script } from '../../src/script/model.js'
import { type Item, madeScript } from '../script/made-script.js'

const rule = (given: Partial<Rule>): RegisteredRule => ({
  family: 'craft',
  rule: {
    id: 'some-rule',
    summary: '',
    why: '',
    source: '',
    instead: 'Say it kindly.',
    severity: 'warning',
    messages: { found: 'Found “{text}”.' },
    examples: { bad: [], good: [] },
    ...given,
  },
})
const flagsAll = (given: Partial<Rule> = {}): RegisteredRule =>
  rule({ ask: (ask, { report }) => report('found', ask, { text: ask.text }), ...given })
const none: LintSettings = { rules: {} }
const texts = (script: Script, rules: readonly RegisteredRule[], settings = none) =>
  lintScript(script, rules, settings).findings.map(({ message }) => message)
const withAsks = (script: Script, change: (ask: Ask, index: number) => Partial<Ask>): Script => {
  const asks = script.asks.map((ask, index) => ({ ...ask, ...change(ask, index) }))
  return { ...script, asks, stages: script.stages.map((run) => ({ ...run, asks })) }
}
const five: readonly Item[] = ['goal: one', 'goal: two', 'goal: three', 'goal: four', 'goal: five']

describe('lintScript', () => {
  it('gives findings with their place, severity, message and what to say instead', () => {
    const script = madeScript(['# Needs', 'goal: What for?'])
    expect(lintScript(script, [flagsAll()], none)).toEqual({
      failures: [],
      suppressed: [],
      findings: [
        {
          rule: 'some-rule',
          messageId: 'found',
          severity: 'warning',
          message: 'Found “What for?”.',
          span: { start: 6, end: 15 },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 10,
          suggestions: [{ text: 'Say it kindly.', applicability: 'review' }],
        },
      ],
    })
  })

  it('keeps the wordings that a report brings, the ones to put in place with their edit', () => {
    const said = rule({
      ask: (ask, { report }) =>
        report(
          'found',
          ask,
          { text: '' },
          { suggest: ['Wait.'], reword: ['How so?'], fix: { span: ask.span, text: 'Y', describe: 'Delete it.' } },
        ),
    })
    const { findings } = lintScript(madeScript(['goal: x']), [said], none)
    const span = { start: 0, end: 1 }
    expect(findings[0]?.suggestions).toEqual([
      { text: 'Delete it.', applicability: 'safe', edit: { span, text: 'Y' } },
      { text: 'How so?', applicability: 'review', edit: { span, text: 'How so?' } },
      { text: 'Wait.', applicability: 'review' },
    ])
  })

  it('sorts by place, the louder first, and gives each finding once', () => {
    const rules = [flagsAll({ id: 'b' }), flagsAll({ id: 'a' }), flagsAll({ id: 'c', severity: 'error' }), flagsAll({ id: 'a' })]
    const found = lintScript(madeScript(['goal: one', 'goal: two']), rules, none).findings
    expect(found.map((finding) => `${finding.line} ${finding.rule}`)).toEqual(['1 c', '1 a', '1 b', '2 c', '2 a', '2 b'])
  })

  it('tells one fault on many paths once, with its path', () => {
    const script = madeScript([...five, '# Ask', { if: 'yes', do: ['budget: six'] }, { if: 'no', do: ['budget: seven'] }, 'close: eight'])
    const flags = (intent: string) =>
      rule({
        path({ asks }, { report }) {
          for (const ask of asks) if (ask.intent === intent) report('found', ask, { text: ask.text })
        },
      })
    expect(lintScript(script, [flags('close')], none).findings.map(({ path }) => path)).toEqual([undefined])
    expect(lintScript(script, [flags('budget')], none).findings.map(({ path, message }) => `${message} ${path}`)).toEqual([
      'Found “six”. Ask → yes',
      'Found “seven”. Ask → no',
    ])
  })

  it('tells one fault that ends or counts otherwise on another path once, as it is on the main one', () => {
    const script = madeScript([
      ...five,
      '# Ask',
      { if: 'yes', do: ['budget: six', 'budget: more'] },
      { if: 'no', do: ['budget: seven'] },
      'close: eight',
    ])
    const counts = rule({
      path: ({ asks }, { report }) =>
        report('found', { span: { start: asks[0]!.span.start, end: asks.at(-2)!.span.end } }, { text: `${asks.length}` }),
    })
    expect(new Set(pathsOf(script).map(({ asks }) => asks.length)).size).toBeGreaterThan(1)
    expect(lintScript(script, [counts], none).findings.map(({ message }) => message)).toEqual([
      `Found “${pathsOf(script)[0]!.asks.length}”.`,
    ])
  })

  it('makes a rule that throws an error that names it, and keeps everything else', () => {
    const throws = rule({
      id: 'broken',
      ask(ask, { report }) {
        if (ask.index === 1) throw new TypeError('no such thing')
        report('found', ask, { text: ask.text })
      },
    })
    const { findings, failures } = lintScript(madeScript(['goal: one', 'goal: two']), [throws, flagsAll()], none)
    expect(findings.map((finding) => `${finding.rule} ${finding.line}`)).toEqual(['broken 1', 'some-rule 1', 'some-rule 2'])
    expect(failures).toMatchObject([{ rule: 'broken', code: 'rule-failed', message: 'rule broken failed: no such thing' }])
    expect(failures[0]?.hint).toContain('broken: off')
  })

  it.each([
    [
      'a message that it does not have',
      (ask: Ask, report: (...args: never[]) => void) => report(...(['lost', ask] as never[])),
      'it has no message “lost”',
    ],
    [
      'a placeholder without a value',
      (ask: Ask, report: (...args: never[]) => void) => report(...(['found', ask] as never[])),
      'needs a value for {text}',
    ],
    [
      'a place outside the script',
      (_: Ask, report: (...args: never[]) => void) => report(...(['found', { span: { start: 0, end: 999 } }, { text: '' }] as never[])),
      'a place outside the script',
    ],
  ])('names the rule that reports %s', (_, act, problem) => {
    const wrong = rule({ ask: (ask, { report }) => act(ask, report as never) })
    const { failures } = lintScript(madeScript(['goal: one']), [wrong], none)
    expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining(`rule some-rule: `)])
    expect(failures[0]?.message).toContain(problem)
  })

  it('hands settled options to the rule, and names a wrong one', () => {
    const optional = rule({
      options: { max: { default: 3, min: 1, help: '' } },
      script: (script, { options, report }) => report('found', { span: script.head }, { text: String((options as { max: number }).max) }),
      where: { minAsks: 0 },
    })
    const script = madeScript(['goal: one'])
    expect(texts(script, [optional])).toEqual(['Found “3”.'])
    expect(texts(script, [optional], { rules: { 'some-rule': { options: { max: 7 } } } })).toEqual(['Found “7”.'])
    expect(lintScript(script, [optional], { rules: { 'some-rule': { options: { max: 0 } } } }).failures[0]?.message).toContain(
      'option max expects a number of at least 1',
    )
  })

  it('says nothing about counter-examples, mail and files that are no script', () => {
    const script = madeScript(['goal: one', 'goal: two'])
    expect(
      texts(
        withAsks(script, (_, index) => ({ negative: index === 0 })),
        [flagsAll()],
      ),
    ).toEqual(['Found “two”.'])
    expect(
      texts(
        withAsks(script, ({ turn }) => ({ turn: { ...turn, channel: 'mail' } })),
        [flagsAll()],
      ),
    ).toEqual([])
    expect(
      texts(
        withAsks(script, ({ turn }) => ({ turn: { ...turn, channel: 'voicemail' } })),
        [flagsAll()],
      ),
    ).toHaveLength(2)
    expect(texts({ ...script, role: 'none' }, [flagsAll()])).toEqual([])
  })
})

describe('where a rule looks', () => {
  it.each([
    [{ call: ['cold'] }, 0],
    [{ call: ['cold', 'discovery'] }, 2],
    [{ notCall: ['discovery'] }, 0],
    [{ role: ['bank'] }, 0],
    [{ notRole: ['bank'] }, 2],
    [{ market: 'b2c' }, 0],
    [{ market: 'b2b' }, 2],
    [{ intent: ['budget'] }, 1],
    [{ form: ['why'] }, 0],
    [{ stage: ['discovery'] }, 2],
    [{ stage: ['close'] }, 0],
    [{ notStage: ['discovery'] }, 0],
    [{ flaw: ['leading'] }, 0],
  ] as const)('%j', (where, count) => {
    expect(texts(madeScript(['goal: one', 'budget: two']), [flagsAll({ where })])).toHaveLength(count)
  })

  it('looks at sentences and turns of the rep unless it asks for the customer', () => {
    const script = madeScript(['Good morning.'])
    const other = { ...script, turns: script.turns.map((turn) => ({ ...turn, speaker: 'customer' as const })) }
    const sentences = (where: Rule['where']) =>
      rule({ where, sentence: (sentence, { report }) => report('found', sentence, { text: sentence.text }) })
    expect(texts(script, [sentences({})])).toEqual(['Found “Good morning.”.'])
    expect(texts(other, [sentences({})])).toEqual([])
    expect(texts(other, [sentences({ speaker: 'customer' })])).toHaveLength(1)
    expect(texts(script, [rule({ turn: (turn, { report }) => report('found', turn, { text: '' }), where: { stage: ['close'] } })])).toEqual(
      [],
    )
  })

  const whole = (unit: 'script' | 'path' | 'stage', where: Rule['where'] = {}) =>
    rule({
      where,
      [unit]: (_: unknown, { script, report }: Parameters<NonNullable<Rule['script']>>[1]) =>
        report('found', { span: script.head }, { text: unit }),
    })

  it.each(['script', 'path', 'stage'] as const)('needs a call that sells something for a rule about each %s', (unit) => {
    const script = madeScript(five)
    expect(texts(script, [whole(unit)])).toHaveLength(1)
    expect(texts(madeScript(five.slice(0, 4)), [whole(unit)])).toEqual([])
    expect(texts(madeScript(five.slice(0, 2)), [whole(unit, { minAsks: 2 })])).toHaveLength(1)
    const idle = withAsks({ ...script, stages: script.stages.map((run) => ({ ...run, stage: 'rapport' })) }, () => ({ stage: 'rapport' }))
    expect(texts(idle, [whole(unit)])).toEqual([])
    expect(texts(idle, [whole(unit, { anyStage: true })])).toHaveLength(1)
  })

  it('runs no order through a guide, and misses things in one only where it discovers', () => {
    const doc: Script = { ...madeScript(five), role: 'doc' }
    expect(texts(doc, [whole('script'), whole('path'), whole('stage')])).toEqual(['Found “script”.'])
    expect(texts({ ...withAsks(doc, () => ({ stage: 'pitch' })), stages: [] }, [whole('script')])).toEqual([])
  })
})

describe('how loud a rule speaks', () => {
  const stands = (on: 'intent' | 'leading') =>
    flagsAll({ severity: 'error', where: on === 'intent' ? { intent: ['goal'] } : { flaw: ['leading'] } })
  const sure = (confidence: number) =>
    withAsks(madeScript(['goal: one']), (ask) => ({
      confidence: { ...ask.confidence, intent: confidence },
      flaws: new Map([['leading', confidence]]),
    }))

  it.each(['intent', 'leading'] as const)('is as loud as its label is sure: %s', (on) => {
    const loud = (confidence: number) => lintScript(sure(confidence), [stands(on)], none).findings.map(({ severity }) => severity)
    expect(loud(1)).toEqual(['error'])
    expect(loud(0)).toEqual([])
    const heard = Array.from({ length: 101 }, (_, percent) => loud(percent / 100)[0] ?? 'silent')
    expect([...new Set(heard)].filter((one) => ['silent', 'info', 'warning', 'error'].includes(one))).toEqual([...new Set(heard)])
    expect(heard).toEqual(
      [...heard].sort((a, b) => ['silent', 'info', 'warning', 'error'].indexOf(a) - ['silent', 'info', 'warning', 'error'].indexOf(b)),
    )
  })

  it('does not ask how sure a label is that the finding does not stand on', () => {
    expect(lintScript(sure(0), [flagsAll({ severity: 'error' })], none).findings).toHaveLength(1)
    const told = flagsAll({ ask: (ask, { report }) => report('found', ask, { text: '' }, { standsOn: 'leading' }) })
    expect(lintScript(sure(0), [told], none).findings).toEqual([])
  })

  it('takes stage, call, profile, market and readiness from where they stand', () => {
    const overrides = [
      { stage: 'close', severity: 'info' },
      { profile: 'challenger', severity: 'error' },
      { market: 'b2c', severity: 'error' },
      { ready: true, severity: 'error' },
    ] as const
    const script = madeScript(['goal: one'])
    const loud = (changed: Script, settings: Partial<LintSettings> = {}) =>
      lintScript(changed, [flagsAll({ overrides })], { ...none, ...settings }).findings.map(({ severity }) => severity)
    expect(loud(script)).toEqual(['warning'])
    expect(loud(withAsks(script, ({ section }) => ({ section: { ...section, stage: 'close' } })))).toEqual(['info'])
    // A close that no heading announces is no close stage.
    expect(loud(withAsks(script, ({ section }) => ({ stage: 'close', section: { ...section, stage: 'other' } })))).toEqual(['warning'])
    expect(loud(script, { profile: 'challenger' })).toEqual(['error'])
    expect(loud({ ...script, frontMatter: { profile: 'challenger' } })).toEqual(['error'])
    expect(loud({ ...script, frontMatter: { profile: 'default' } }, { profile: 'challenger' })).toEqual(['warning'])
    expect(loud({ ...script, call: 'in-home' })).toEqual(['error'])
    expect(loud({ ...script, call: 'in-home', frontMatter: { market: 'b2b' } })).toEqual(['warning'])
    expect(loud({ ...script, frontMatter: { ready: true } })).toEqual(['error'])
    expect(loud(script, { rules: { 'some-rule': { severity: 'off' } } })).toEqual([])
    expect(loud(script, { presets: ['pressure'] })).toEqual([])
  })

  it('knows what front matter says the rep knows', () => {
    const asks = rule({
      where: { minAsks: 0 },
      script: (script, { known, report }) => report('found', { span: script.head }, { text: [...known].join() }),
    })
    expect(texts({ ...madeScript(five), frontMatter: { known: ['backstory', 'nonsense', 3] } }, [asks])).toEqual(['Found “backstory”.'])
    expect(texts(madeScript(five), [asks], { ...none, known: ['goal'] })).toEqual(['Found “goal”.'])
  })
})

describe('lintText', () => {
  it('reads and lints', () => {
    const { script, findings } = lintText('**Rep:** What happened?\n', [flagsAll()], { ...none, role: 'script' })
    expect(script.asks).toHaveLength(1)
    expect(findings.map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([[1, 10, 24]])
  })
})
