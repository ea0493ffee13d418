import { describe, expect, it } from 'vitest'
import { fixOf } from '../.tools/accuracy/figures.js'
import figures from '../rules/figures.js'
import rules from '../rules/index.js'
import { lintText } from '../src/engine/lint.js'
import type { Example, RegisteredRule } from '../src/rule/contract.js'
import { parseExample } from '../src/rule/example.js'
import type { Finding } from '../src/rule/finding.js'
import { presetsOf } from '../src/rule/severity.js'

/**
 * Lints an example with its own settings: the rule it belongs to with the example's options, the given ones beside it. Rules about
 * directives need all others: they report what those left to be silenced.
 */
function lint(example: Example, owner: RegisteredRule, among: readonly RegisteredRule[] = owner.rule.directive ? rules : [owner]) {
  const { source, marks, options, with: settings } = parseExample(example)
  const { rule } = owner
  const loud = among.length === 1 && rule.severity === 'off' && !(rule.overrides ?? []).some((override) => override.severity !== 'off')
  const setting = { options, ...(loud ? { severity: 'info' as const } : {}) }
  const result = lintText(source, among, { ...settings, rules: { [rule.id]: setting } })
  expect(result.failures).toEqual([])
  return { findings: owner.rule.directive ? own(owner, result.findings) : result.findings, source, marks }
}

const shown = (source: string, spans: readonly { start: number; end: number }[]) =>
  [...new Set(spans.map(({ start, end }) => `${start}: ${source.slice(start, end)}`))].sort()
const own = ({ rule }: RegisteredRule, findings: readonly Finding[]) => findings.filter((finding) => finding.rule === rule.id)

describe.each(rules.map((registered) => [registered.rule.id, registered] as const))('%s', (_, registered) => {
  const { rule } = registered
  const { bad, good } = rule.examples

  it('has three bad and four good examples or more', () => {
    expect(bad.length).toBeGreaterThanOrEqual(3)
    expect(good.length).toBeGreaterThanOrEqual(4)
  })

  it.each(bad.map((example, index) => [index + 1, example] as const))('reports bad example %i where it is marked', (_index, example) => {
    const { findings, source, marks } = lint(example, registered)
    expect(marks.length).toBeGreaterThan(0)
    expect(
      shown(
        source,
        findings.map(({ span }) => span),
      ),
    ).toEqual(shown(source, marks))
    const { severity } = parseExample(example)
    if (severity) expect(findings.map((finding) => finding.severity)).toEqual(findings.map(() => severity))
  })

  it.each(good.map((example, index) => [index + 1, example] as const))('lets good example %i pass', (_index, example) => {
    const { findings, marks } = lint(example, registered)
    expect(marks).toEqual([])
    expect(findings.map(({ message }) => message)).toEqual([])
  })

  it('reaches every message', () => {
    const reached = bad.flatMap((example) => lint(example, registered).findings.map(({ messageId }) => messageId))
    expect([...new Set(reached)].sort()).toEqual(Object.keys(rule.messages).sort())
  })

  it('has an example that every option changes', () => {
    for (const name of Object.keys(rule.options ?? {})) {
      const changed = [...bad, ...good].some((example) => {
        if (typeof example === 'string' || !(name in (example.options ?? {}))) return false
        const { [name]: _left, ...options } = example.options ?? {}
        const ids = (given: Example) => lint(given, registered).findings.map(({ message, span }) => `${span.start} ${message}`)
        return ids(example).join('\n') !== ids({ ...example, options }).join('\n')
      })
      expect(changed, `option ${name} changes no example`).toBe(true)
    }
  })

  it('reaches every severity that depends on something', () => {
    for (const override of rule.overrides ?? []) {
      const held = [...bad, ...good].some((example) => {
        const without = { ...registered, rule: { ...rule, overrides: rule.overrides?.filter((other) => other !== override) } }
        const loudness = (who: RegisteredRule) => lint(example, who).findings.map(({ severity, span }) => `${span.start} ${severity}`)
        return loudness(registered).join('\n') !== loudness(without).join('\n')
      })
      expect(held, `no example shows ${JSON.stringify(override)}`).toBe(true)
    }
  })

  it('does not trip over texts that are cut short', () => {
    const [first] = bad
    if (first === undefined) return
    const { source, options, with: settings } = parseExample(first)
    for (const cut of [0, 1, Math.floor(source.length / 3), Math.floor(source.length / 2), source.length - 1]) {
      const result = lintText(source.slice(0, cut), [registered], { ...settings, rules: { [rule.id]: { options, severity: 'warning' } } })
      expect(result.failures).toEqual([])
      for (const { span } of result.findings) expect(span.end).toBeLessThanOrEqual(cut)
    }
  })
})

describe('the catalogue', () => {
  const recommended = rules.filter(({ rule }) => presetsOf(rule).includes('recommended'))

  it.each(rules.map((registered) => [registered.rule.id, registered] as const))('flags no good example of %s', (_, registered) => {
    for (const example of registered.rule.examples.good) {
      const { source, with: settings } = parseExample(example)
      // A piece that shows one rule is no whole call: what is missing from it says nothing. Rules about asks, sentences and turns must be silent.
      const others = recommended.filter(
        ({ rule }) => rule.id !== registered.rule.id && (rule.ask ?? rule.sentence ?? rule.turn) !== undefined,
      )
      const { findings } = lintText(source, others, { ...settings, rules: {} })
      expect(
        findings.map(({ rule, message }) => `${rule}: ${message}`),
        source,
      ).toEqual([])
    }
  })

  it('has ids that are unique', () => {
    const ids = rules.map(({ rule }) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(rules.map((registered) => [registered.rule.id, registered] as const))(
    'suggests for %s nothing that is reported itself',
    (_, registered) => {
      const sayable = (text: string) => /\?$/.test(text)
      for (const example of registered.rule.examples.bad) {
        const { findings } = lint(example, registered)
        for (const text of own(registered, findings)
          .flatMap(({ suggestions }) => suggestions.map((suggestion) => suggestion.text))
          .filter(sayable)) {
          const said = lintText(`**Rep:** ${text}`, rules, { rules: {} })
          expect(
            said.findings.map(({ rule, message }) => `${rule}: ${message}`),
            text,
          ).toEqual([])
        }
      }
    },
  )
})

describe('the figures', () => {
  it('are kept for every rule, and for no other', () => {
    expect(Object.keys(figures).sort(), 'npm run generate -- --measure counts what each rule finds').toEqual(
      rules.map(({ rule }) => rule.id).sort(),
    )
  })

  it.each(rules.map((registered) => [registered.rule.id, registered] as const))('say truly whether --fix mends %s', (id, registered) => {
    // npm run generate -- --measure writes them.
    expect(figures[id]?.fix === 'safe').toBe(fixOf(registered, rules) === 'safe')
  })
})

describe('our own words', () => {
  /** What we quote is what others say. */
  const unquoted = (text: string) =>
    text
      .replaceAll(/“[^”]*”/g, 'it')
      .replaceAll(/`[^`]*`/g, 'it')
      .replaceAll(/\{\w+\}/g, 'it')
  const wording = rules.filter(({ rule }) => rule.ask !== undefined || rule.sentence !== undefined)

  it.each(rules.map((registered) => [registered.rule.id, registered.rule] as const))('%s pass our own wording rules', (_, rule) => {
    const options = Object.values(rule.options ?? {}).map(({ help }) => help)
    for (const text of [rule.summary, rule.why, rule.instead, rule.offWhen ?? '', ...options, ...Object.values(rule.messages)]) {
      const { findings } = lintText(`**Rep:** ${unquoted(text)}`, wording, { rules: {}, role: 'script' })
      expect(
        findings.map((finding) => `${finding.rule}: ${finding.message}`),
        text,
      ).toEqual([])
    }
  })

  it.each(rules.map((registered) => [registered.rule.id, registered.rule] as const))(
    '%s says what, why and what to do in a line or two',
    (_, rule) => {
      for (const message of Object.values(rule.messages)) {
        expect(message, message).toMatch(/[.?”]$/)
        expect(unquoted(message).length, message).toBeLessThan(230)
        expect(message.split(/[.:?] /).length, message).toBeGreaterThan(1)
      }
      expect(rule.summary).toMatch(/\.$|\?”$/)
      expect(rule.source.length).toBeGreaterThan(3)
    },
  )
})
