import type { Stage } from '../ask/labels.js'
import { loudestByFlaw, loudestByIntent } from '../ask/thresholds.js'
import { stageOf } from '../rule/asks.js'
import type { Path, RegisteredRule, ReportExtra, Rule, Target } from '../rule/contract.js'
import { RuleError } from '../rule/define.js'
import type { Finding, SeveritySetting, Suggestion } from '../rule/finding.js'
import { fillMessage } from '../rule/message.js'
import type { LintSettings } from '../rule/settings.js'
import { louder, quieter, type SeverityFacts, severityOf } from '../rule/severity.js'
import type { Ask, Script } from '../script/model.js'
import { branchNameOf } from './paths.js'
import { suggestionsFor } from './suggestions.js'

/** What stands around a report: the stage and the path of the unit that the rule was looking at. */
export interface Place {
  readonly stage?: Stage
  readonly path?: Path
}

/** Told of a report that is kept back because the labels that it stands on are not sure enough. */
export type OnUnsure = (rule: string, span: Finding['span']) => void

/** Turns reports into findings: checks them against the rule, words them, weighs them, and drops repeats. */
export class FindingList {
  readonly #script: Script
  readonly #settings: LintSettings
  readonly #facts: SeverityFacts
  readonly #onUnsure: OnUnsure | undefined
  readonly #byKey = new Map<string, Finding>()

  constructor(script: Script, settings: LintSettings, facts: SeverityFacts, onUnsure?: OnUnsure) {
    this.#onUnsure = onUnsure
    this.#script = script
    this.#settings = settings
    this.#facts = facts
  }

  /** Throws a `RuleError` where the report breaks the rule's own contract. */
  add(
    registered: RegisteredRule,
    messageId: string,
    target: Target,
    args: Readonly<Record<string, string | number>>,
    extra: ReportExtra,
    place: Place,
  ): void {
    const { rule } = registered
    const { written = (text: string) => text } = this.#script
    const message = written(fillMessage(rule, messageId, args))
    const span = this.#checked(rule, target)
    const ask = isAsk(target) ? target : undefined
    const stage = ask ? stageOf(ask) : place.stage
    const wanted = severityOf(
      registered,
      { ...this.#facts, stage, message: messageId },
      this.#settings.rules[rule.id],
      this.#settings.presets,
    )
    const severity = ask ? quieter(wanted, loudestFor(rule, ask, extra.standsOn)) : wanted
    if (severity === 'off') {
      if (wanted !== 'off') this.#onUnsure?.(rule.id, span)
      return
    }
    // Along another path the same thing may end elsewhere or count otherwise: the reader has been told of it.
    const key = place.path ? `${rule.id}\n${span.start}\n${messageId}` : `${rule.id}\n${span.start}:${span.end}\n${message}`
    if (this.#byKey.has(key)) return
    const path = extra.path ?? place.path
    const name = path === undefined ? '' : path.name || (ask ? branchNameOf(ask.step) : '')
    const start = this.#script.lines.at(span.start)
    const end = this.#script.lines.at(span.end)
    this.#byKey.set(key, {
      rule: rule.id,
      messageId,
      severity,
      message,
      span,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(name === '' ? {} : { path: name }),
      suggestions: suggestionsFor(rule, span, extra, ask, this.#script.source).map((each) => asWritten(each, written)),
    })
  }

  /** See `inOrder`. */
  sorted(): readonly Finding[] {
    return inOrder([...this.#byKey.values()])
  }

  #checked(rule: Rule, { span }: Target) {
    const ok = Number.isInteger(span?.start) && Number.isInteger(span.end) && span.start >= 0 && span.start <= span.end
    if (!ok || span.end > this.#script.source.length) throw new RuleError(rule.id, 'it reports a place outside the script')
    return { start: span.start, end: span.end }
  }
}

/** Findings in the order of the source; at one place the louder first, then by rule. */
export function inOrder<F extends Finding>(findings: readonly F[]): readonly F[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.severity === b.severity ? 0 : louder(a.severity, b.severity) === a.severity ? -1 : 1) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  )
}

function isAsk(target: Target): target is Ask {
  return 'confidence' in target && 'intent' in target
}

/** The loudest severity that the labels carry which the finding stands on; off where they are not sure enough for any. */
function loudestFor({ where }: Rule, ask: Ask, standsOn: ReportExtra['standsOn']): SeveritySetting {
  const flaws = (standsOn === undefined ? (where?.flaw ?? []) : standsOn === 'intent' ? [] : [standsOn]).filter((flaw) =>
    ask.flaws.has(flaw),
  )
  if (flaws.length > 0) return flaws.reduce<SeveritySetting>((loud, flaw) => louder(loud, loudestByFlaw(ask, flaw) ?? 'off'), 'off')
  return standsOn === 'intent' || where?.intent ? (loudestByIntent(ask) ?? 'off') : 'error'
}

function asWritten(suggestion: Suggestion, written: (text: string) => string): Suggestion {
  const { text, edit } = suggestion
  return { ...suggestion, text: written(text), ...(edit ? { edit: { ...edit, text: written(edit.text) } } : {}) }
}
