import type { Example, RegisteredRule } from '../rule/contract.js'
import { type ParsedExample, parseExample } from '../rule/example.js'
import type { LintSettings } from '../rule/settings.js'
import { LineIndex } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { lintText } from './lint.js'

/** An example that a rule does not live up to. */
export interface ExampleProblem {
  readonly rule: string
  readonly kind: 'bad' | 'good'
  /** Which of its kind, from 1. */
  readonly number: number
  /** The example without its marks. */
  readonly text: string
  /** What is wrong, in words that end a sentence. */
  readonly problem: string
}

/** Lints one example with its rule alone, and says what is not as marked; undefined where all is. */
export function checkExample(
  registered: RegisteredRule,
  example: Example,
  kind: 'bad' | 'good',
  facts: Partial<LintSettings> = {},
): string | undefined {
  let parsed: ParsedExample
  try {
    parsed = parseExample(example)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return error.message
  }
  const { source, marks, options, with: given, severity } = parsed
  const { rule } = registered
  const isOff = rule.severity === 'off' && !(rule.overrides ?? []).some((override) => override.severity !== 'off')
  const setting = { options, ...(isOff ? { severity: 'info' as const } : {}) }
  const presets = ['recommended', registered.family, ...(rule.presets ?? [])]
  const { findings, failures } = lintText(source, [registered], { presets, ...facts, ...given, rules: { [rule.id]: setting } })
  const [failure] = failures
  if (failure) return failure.message
  if (kind === 'bad' && marks.length === 0) return 'it marks nothing: put «» around what is to be flagged'
  if (kind === 'good' && marks.length > 0) return 'it marks something, and good examples have nothing to flag'
  const missed = without(
    marks,
    findings.map(({ span }) => span),
  )
  const extra = without(
    findings.map(({ span }) => span),
    marks,
  )
  if (missed.length + extra.length > 0) {
    const told = [
      ...missed.map((span) => `${quoted(source, span)} is not flagged`),
      ...extra.map((span) => `${quoted(source, span)} is flagged`),
    ]
    return `${told.join('; ')}${asksOf(source, given)}`
  }
  const other = severity && findings.find((finding) => finding.severity !== severity)
  return other ? `its severity is ${other.severity}, not ${severity}` : undefined
}

/** Runs all examples of a rule. */
export function checkExamples(registered: RegisteredRule, facts?: Partial<LintSettings>): readonly ExampleProblem[] {
  const { id, examples } = registered.rule
  return (['bad', 'good'] as const).flatMap((kind) =>
    examples[kind].flatMap((example, index) => {
      const problem = checkExample(registered, example, kind, facts)
      const text = typeof example === 'string' ? example : example.text
      return problem === undefined ? [] : [{ rule: id, kind, number: index + 1, text: text.replace(/[«»]/g, '').trim(), problem }]
    }),
  )
}

function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return spans.filter(({ start, end }, i) => {
    const isThere = others.some((other) => other.start === start && other.end === end)
    return !isThere && spans.findIndex((span) => span.start === start && span.end === end) === i
  })
}

function quoted(source: string, { start, end }: Span): string {
  const { line, column } = new LineIndex(source).at(start)
  return `‘${source.slice(start, end).replace(/\s+/g, ' ')}’ (${line}:${column})`
}

/** What the questions were read as: most surprises come from there. */
function asksOf(source: string, given: Partial<LintSettings>): string {
  const { script } = lintText(source, [], { ...given, rules: {} })
  const read = script.asks.map(({ text, intent, form, stage }) => `‘${text}’ ${intent}, ${form}, in ${stage}`)
  return read.length === 0 || read.length > 4 ? '' : `. Read: ${read.join('; ')}`
}
