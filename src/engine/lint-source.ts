import type { FileReport, ReportError } from '../report/model.js'
import { questionMapOf } from '../report/question-map.js'
import { asksOf } from '../rule/asks.js'
import type { RegisteredRule } from '../rule/contract.js'
import { readScript } from '../script/read.js'
import { anchorsOf } from './anchor.js'
import { applyEdits } from './edits.js'
import { errorReport } from './error-report.js'
import { lintScript } from './lint.js'
import { type Meter, NO_METER, STEPS } from './meter.js'
import type { Source } from './sources.js'

/** What is wanted beside the findings of one file. */
export interface SourceHow {
  /** The question map of the file, for formats that draw it. */
  readonly withMap?: boolean
  /** What each finding hangs on, to hold it against a baseline. */
  readonly withAnchors?: boolean
  /** The text is linted after its safe fixes; then the report's source is not the text that was given. */
  readonly withFixes?: boolean
  /** Rules were left out for this run alone. */
  readonly isPartial?: boolean
}

/** A file's report, and what went wrong on the way to it. */
export interface Linted {
  /** Undefined where the file could not be linted at all. */
  readonly report?: FileReport
  readonly errors: readonly ReportError[]
}

/** Lints one file; with fixes again and again until none is left. */
export async function lintSource(
  source: Source,
  rules: readonly RegisteredRule[],
  how: SourceHow,
  meter: Meter = NO_METER,
): Promise<Linted> {
  let linted: Linted & { readonly report: FileReport } = await lintOnce(source, source.text, rules, how, meter)
  for (let pass = 0; how.withFixes && pass < PASSES; pass++) {
    const { findings, source: before } = linted.report
    const suggestions = findings.flatMap((finding) => finding.suggestions)
    const { text, applied } = meter.time(STEPS.fix, () => applyEdits(before, suggestions))
    if (applied === 0 || text === before) break
    linted = await lintOnce(source, text, rules, how, meter)
  }
  return linted
}

/** A fix may make room for another; what goes on for longer than this goes round in circles. */
const PASSES = 10

async function lintOnce(
  { file, settings, allowed, own }: Source,
  text: string,
  common: readonly RegisteredRule[],
  { withMap = false, withAnchors = false, isPartial }: SourceHow,
  meter: Meter,
): Promise<Linted & { readonly report: FileReport }> {
  const errors: ReportError[] = []
  const rules = own.length > 0 ? [...common, ...own] : common
  const script = meter.time(STEPS.understand, () => readScript(text, settings))
  let held = settings
  if (script.frontMatterSpan) {
    const { applyFrontMatter } = await import('../config/front-matter.js')
    const applied = applyFrontMatter(file, script, settings, allowed, rules)
    held = applied.settings
    errors.push(...applied.errors.map(errorReport))
  }
  const { findings, suppressed, failures } = lintScript(script, rules, held, { meter, isPartial })
  for (const { code, message, hint } of failures) errors.push({ file, code, message, hint })
  const { role, call } = script
  const report = {
    file,
    role,
    call,
    asks: asksOf(script).length,
    findings,
    ...(suppressed.length > 0 ? { suppressed } : {}),
    ...(withAnchors ? { anchors: anchorsOf(script, findings, rules) } : {}),
    ...(withMap ? { map: meter.time(STEPS.map, () => questionMapOf(script)) } : {}),
    source: text,
  }
  return { report, errors }
}
