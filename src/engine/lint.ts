import { loudestByFlaw, loudestByIntent } from '../ask/thresholds.js'
import type { ReportError, SuppressedFinding } from '../report/model.js'
import { asksOf, isLive, stageOf } from '../rule/asks.js'
import type { RegisteredRule, ReportExtra, RuleContext, Target, Where } from '../rule/contract.js'
import { RuleError, type Unit, unitsOf } from '../rule/define.js'
import type { Finding } from '../rule/finding.js'
import { settleOptions } from '../rule/options.js'
import type { LintSettings } from '../rule/settings.js'
import { canSpeak, louder, type SeverityFacts, severityOf } from '../rule/severity.js'
import { withTeamFacts } from '../rule/team-facts.js'
import type { Ask, Script } from '../script/model.js'
import { readScript } from '../script/read.js'
import { Directives } from './directives.js'
import { type FileFacts, fileFacts } from './facts.js'
import { FindingList, inOrder, type OnUnsure, type Place } from './findings.js'
import { type Meter, NO_METER } from './meter.js'
import { pathsOf } from './paths.js'
import { looksAtAsk, looksAtFile, looksAtStage, looksAtUnit, stageOfTurn } from './where.js'

/** A rule that could not do its work on a file. Its findings up to then still stand, and so do those of all other rules. */
export interface RuleFailure extends ReportError {
  readonly rule: string
  readonly cause: unknown
}

export interface LintResult {
  readonly findings: readonly Finding[]
  /** Findings that a comment silences. */
  readonly suppressed: readonly SuppressedFinding[]
  readonly failures: readonly RuleFailure[]
}

type Context = RuleContext<Record<string, string>, Record<never, never>>
/** One thing for a handler to look at, and what a finding there needs to know of its surroundings. */
type Job = readonly [unit: unknown, place: Place]
type Jobs = (unit: Unit, where: Where) => readonly Job[]

/**
 * Reads and lints one Markdown text: the script it holds, the findings in source order (see `lintScript`) and the rules that failed.
 * Pure and deterministic: the same text, rules and settings give the same findings.
 */
export function lintText(
  source: string,
  rules: readonly RegisteredRule[],
  settings: LintSettings,
  how: LintHow = {},
): LintResult & { readonly script: Script } {
  const script = readScript(source, settings)
  return { script, ...lintScript(script, rules, settings, how) }
}

/** What a run may want beside the findings. */
export interface LintHow {
  readonly meter?: Meter
  /** Rules were left out for this run alone: a directive that names none is not called idle then. */
  readonly isPartial?: boolean
  /** Told of what is kept back because its labels are not sure enough. */
  readonly onUnsure?: OnUnsure
}

/**
 * Runs the rules over a script that is read already. Findings are sorted by place; the same finding on several paths comes once; what
 * a comment silences is kept apart.
 */
export function lintScript(
  script: Script,
  rules: readonly RegisteredRule[],
  settings: LintSettings,
  { meter = NO_METER, isPartial = false, onUnsure }: LintHow = {},
): LintResult {
  const facts = fileFacts(script, settings)
  const failures: RuleFailure[] = []
  const units = new Units(script)
  const ran = new Set<string>()
  const speaking = rules.filter(
    (each) => canSpeak(each, facts, settings.rules[each.rule.id], settings.presets) && looksAtFile(each.rule.where ?? {}, script, facts),
  )
  const run = (registered: RegisteredRule, findings: FindingList, unitsOfRule: readonly Unit[], jobs: Jobs): void => {
    const { rule } = registered
    const where = rule.where ?? {}
    try {
      meter.time(`rule ${rule.id}`, () => {
        const { context, standAt } = contextOf(registered, script, facts, settings, findings)
        for (const unit of unitsOfRule) {
          if (!looksAtUnit(unit, where, script, facts)) continue
          const handle = rule[unit] as (unit: unknown, context: Context) => void
          for (const [subject, place] of jobs(unit, where)) {
            standAt(place)
            handle.call(rule, subject, context)
          }
        }
      })
      ran.add(rule.id)
    } catch (cause) {
      failures.push(failureOf(rule.id, cause))
    }
  }
  const list = new FindingList(script, settings, facts, onUnsure)
  for (const registered of speaking) {
    run(
      registered,
      list,
      unitsOf(registered.rule).filter((unit) => unit !== 'directive'),
      (unit, where) => units.of(unit, where),
    )
  }
  const directives = script.comments.length > 0 && script.role !== 'none' ? new Directives(script, rules) : undefined
  if (!directives || directives.count === 0) return { findings: list.sorted(), suppressed: [], failures }
  const heard = directives.part(list.sorted())
  const seen = directives.seen({ rules: new Set(ran), isPartial }).map((directive): Job => [directive, {}])
  const about = new FindingList(script, settings, facts)
  for (const registered of speaking) if (registered.rule.directive) run(registered, about, ['directive'], () => seen)
  const heardOfThem = directives.part(about.sorted(), true)
  return {
    findings: inOrder([...heard.findings, ...heardOfThem.findings]),
    suppressed: inOrder([...heard.suppressed, ...heardOfThem.suppressed]),
    failures,
  }
}

function contextOf(registered: RegisteredRule, script: Script, facts: FileFacts, settings: LintSettings, findings: FindingList) {
  const { rule } = registered
  const setting = settings.rules[rule.id]
  const { values, problems } = settleOptions(rule, setting?.options)
  const [problem] = problems
  if (problem) throw new RuleError(rule.id, `option ${problem.option} expects ${problem.expected}`)
  let place: Place = {}
  const context: Context = {
    script,
    options: withTeamFacts(rule, values, settings),
    call: facts.call,
    profile: facts.profile,
    market: facts.market,
    known: facts.known,
    ready: facts.ready,
    productNames: [...(settings.productNames ?? []), ...(settings.brands ?? [])],
    requireReason: settings.requireReason ?? false,
    sure: (ask, label = 'intent') => {
      const wanted = severityOf(registered, { ...(facts as SeverityFacts), stage: stageOf(ask) }, setting, settings.presets)
      const loudest = label === 'intent' ? loudestByIntent(ask) : loudestFlaw(ask, rule.where)
      return loudest !== undefined && (wanted === 'off' || louder(wanted, loudest) === loudest)
    },
    report: (message: string, target: Target, args?: Readonly<Record<string, string | number>>, extra: ReportExtra = {}) =>
      findings.add(registered, message, target, args ?? {}, extra, place),
  }
  return {
    context,
    standAt(next: Place) {
      place = next
    },
  }
}

function loudestFlaw(ask: Ask, where: Where | undefined) {
  const loud = (where?.flaw ?? [...ask.flaws.keys()]).flatMap((flaw) => loudestByFlaw(ask, flaw) ?? [])
  return loud.length === 0 ? undefined : loud.reduce((a, b) => (louder(a, b) === a ? a : b))
}

/** The units of one script, made when the first rule wants them. */
class Units {
  readonly #script: Script
  readonly #made = new Map<string, readonly Job[]>()

  constructor(script: Script) {
    this.#script = script
  }

  of(unit: Unit, where: Where): readonly Job[] {
    if (unit === 'script') return this.#once(unit, () => [[this.#script, {}]])
    if (unit === 'path') return this.#once(unit, () => pathsOf(this.#script).map((path) => [path, { path }]))
    if (unit === 'ask') {
      return this.#once(unit, () => asksOf(this.#script).map((ask) => [ask, { stage: stageOf(ask) }])).filter(([ask]) =>
        looksAtAsk(where, ask as Ask),
      )
    }
    const speaker = where.speaker ?? 'rep'
    const jobs = this.#once(unit === 'stage' ? unit : `${unit} ${speaker}`, () => {
      if (unit === 'stage') return this.#script.stages.map((run) => [{ ...run, asks: asksOf(run) }, { stage: run.stage }])
      const turns = this.#script.turns.filter((turn) => turn.speaker === speaker && isLive(turn))
      const located = turns.map((turn): Job => [turn, { stage: stageOfTurn(turn) }])
      if (unit === 'turn') return located
      return turns.flatMap((turn, index) => turn.sentences.map((sentence): Job => [sentence, (located[index] as Job)[1]]))
    })
    return where.stage || where.notStage ? jobs.filter(([, place]) => place.stage === undefined || looksAtStage(where, place.stage)) : jobs
  }

  #once(key: string, make: () => readonly Job[]): readonly Job[] {
    const made = this.#made.get(key) ?? make()
    this.#made.set(key, made)
    return made
  }
}

function failureOf(rule: string, cause: unknown): RuleFailure {
  const said = cause instanceof Error ? cause.message : String(cause)
  return {
    rule,
    cause,
    code: 'rule-failed',
    message: cause instanceof RuleError ? said : `rule ${rule} failed: ${said}`,
    hint: `The other findings stand. Turn the rule off (${rule}: off) until it is mended.`,
  }
}
