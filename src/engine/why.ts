import { asksOf, stageOf } from '../rule/asks.js'
import type { RegisteredRule, Where } from '../rule/contract.js'
import { type Unit, unitsOf } from '../rule/define.js'
import type { Finding } from '../rule/finding.js'
import type { LintSettings } from '../rule/settings.js'
import { canSpeak } from '../rule/severity.js'
import type { Ask, Script, Sentence } from '../script/model.js'
import { fileFacts } from './facts.js'
import { type LintResult, lintScript } from './lint.js'
import { looksAtAsk, looksAtFile, looksAtStage, looksAtUnit } from './where.js'

/** What a rule did about a line. `quiet`: it looked and found nothing; `unsure`: it would speak if the labels were surer. */
export type Verdict = 'spoke' | 'silenced' | 'unsure' | 'quiet' | 'elsewhere' | 'off'

export interface RuleVerdict {
  readonly rule: string
  readonly verdict: Verdict
  /** Why it did not look, or where it is off. */
  readonly because?: string
}

/** Everything that happened on one line of a script. */
export interface LineReading {
  readonly asks: readonly Ask[]
  /** Sentences without an ask. */
  readonly sentences: readonly Sentence[]
  readonly rules: readonly RuleVerdict[]
  readonly result: LintResult
}

/** Lints a script and says of one 1-based line what it was read as and what each rule did about it. */
export function readLine(
  script: Script,
  rules: readonly RegisteredRule[],
  settings: LintSettings,
  origins: ReadonlyMap<string, string>,
  line: number,
): LineReading {
  const span = { start: script.lines.startOf(line), end: script.lines.startOf(line + 1) }
  const isHere = (at: Finding['span']) => (at.start < span.end && at.end > span.start) || (at.start === at.end && at.start === span.start)
  const unsure = new Set<string>()
  const result = lintScript(script, rules, settings, { onUnsure: (rule, at) => isHere(at) && unsure.add(rule) })
  const asks = script.asks.filter((ask) => isHere(ask.span))
  const sentences = script.turns.flatMap((turn) => turn.sentences).filter((sentence) => !sentence.ask && isHere(sentence.span))
  const spoke = new Set(result.findings.filter((finding) => isHere(finding.span)).map(({ rule }) => rule))
  const silenced = new Set(result.suppressed.filter((finding) => isHere(finding.span)).map(({ rule }) => rule))
  const facts = fileFacts(script, settings)
  const counted = asksOf(script).filter((ask) => isHere(ask.span))
  const verdictOf = (registered: RegisteredRule): RuleVerdict => {
    const { rule } = registered
    const where = rule.where ?? {}
    const is = (verdict: Verdict, because?: string) => ({ rule: rule.id, verdict, ...(because === undefined ? {} : { because }) })
    if (spoke.has(rule.id)) return is('spoke')
    if (silenced.has(rule.id)) return is('silenced')
    if (!canSpeak(registered, facts, settings.rules[rule.id], settings.presets)) {
      return is(
        'off',
        settings.rules[rule.id]?.severity === 'off' ? (origins.get(`rules.${rule.id}`) ?? 'the command line') : 'the presets',
      )
    }
    if (unsure.has(rule.id)) return is('unsure')
    if (!looksAtFile(where, script, facts)) return is('elsewhere', fileReason(where, script, facts.call, facts.market))
    const units = unitsOf(rule)
    if (!units.some((unit) => looksAtUnit(unit, where, script, facts))) return is('elsewhere', 'too few asks, or nothing is sold')
    const isNear = units.some((unit) => isOfLine(unit) === false || hasUnit(unit, where, counted, asks, sentences))
    return isNear ? is('quiet') : is('elsewhere', askReason(where, counted))
  }
  return { asks, sentences, rules: rules.filter(({ rule }) => !rule.directive).map(verdictOf), result }
}

/** Whether a unit is something that stands on a line, and not a script, a stage or a path. */
function isOfLine(unit: Unit): boolean {
  return unit === 'ask' || unit === 'sentence' || unit === 'turn'
}

function hasUnit(unit: Unit, where: Where, counted: readonly Ask[], asks: readonly Ask[], sentences: readonly Sentence[]): boolean {
  if (unit === 'ask') return counted.some((ask) => looksAtAsk(where, ask))
  const speaker = where.speaker ?? 'rep'
  return [...asks.map(({ sentence }) => sentence), ...sentences].some(
    ({ turn, ask }) => turn.speaker === speaker && looksAtStage(where, ask ? stageOf(ask) : turn.section.stage),
  )
}

function fileReason(where: Where, script: Script, call: string, market: string): string {
  if (script.role === 'none') return 'the file is no script'
  if (where.call && !where.call.some((each) => each === call)) return `it is for ${where.call.join(', ')} calls, and this is ${call}`
  if (where.notCall?.some((each) => each === call)) return `it is not for ${call} calls`
  if (where.market !== undefined && where.market !== market) return `it is for ${where.market}`
  return `it is not for files that are a ${script.role}`
}

function askReason(where: Where, asks: readonly Ask[]): string {
  const [ask] = asks
  if (!ask) return 'no ask or sentence that it looks at stands here'
  const { intent, form, flaw } = where
  if (!looksAtStage(where, stageOf(ask))) return `it does not look at the ${stageOf(ask)} stage`
  if (intent && !intent.includes(ask.intent)) return `it looks at the intents ${intent.join(', ')}`
  if (form && !form.includes(ask.form)) return `it looks at the forms ${form.join(', ')}`
  return `it looks at the flaws ${(flaw ?? []).join(', ')}`
}
