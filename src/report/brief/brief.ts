import { CORE_INTENTS, type Intent, type Openness, SMALL_TALK, type Stage } from '../../ask/labels.js'
import type { Finding, Severity } from '../../rule/finding.js'
import type { FileReport, ReportError } from '../model.js'
import type { MapAsk, QuestionMap } from '../question-map.js'
import { FOLLOW_UPS, SAY_FOR_GAP, SAY_FOR_RULE } from './sayings.js'

const CHANGES = 3
/** Questions and follow-ups that one screen holds. */
const QUESTIONS = 12
const PICKS = 3
const WEIGHTS: Record<Severity, number> = { error: 100, warning: 10, info: 1 }

/** One thing to change before the call. */
export interface Change {
  readonly rule: string
  readonly severity: Severity
  readonly line: number
  readonly message: string
  /** The ask that the script has now, or what stands at the place; absent where it is about the whole script or a part of it. */
  readonly now?: string
  /** What can be said aloud as it stands; absent where there is only advice. */
  readonly say?: string
}

/** What a rep looks at before a call. */
export interface Brief {
  readonly title: string
  readonly file: string
  readonly asks: number
  readonly open: number
  readonly changes: readonly Change[]
  readonly questions: readonly {
    readonly text: string
    readonly line: number
    readonly intent: Intent
    readonly openness: Openness
    readonly stage: Stage
    readonly isProbe: boolean
  }[]
  /** Questions that found no room. */
  readonly moreQuestions: number
  readonly missing: readonly { readonly what: string; readonly say: string }[]
  readonly followUps: readonly { readonly after: string; readonly say: string }[]
}

/** What a brief format is given. */
export interface BriefReport {
  /** Absent where the file is no script or could not be read. */
  readonly brief?: Brief
  readonly file: string
  readonly errors: readonly ReportError[]
}

/** The brief of one linted script: the gravest faults of different rules, the questions on the main way, the gaps, and what to ask next. */
export function briefOf({ file, findings, source }: FileReport, map: QuestionMap): Brief {
  const changes = changesOf(findings, map, source)
  const main = map.asks.filter(
    ({ text, branch, alternative }, i) => branch === undefined && !alternative && map.asks.findIndex((one) => one.text === text) === i,
  )
  const way = main.length >= 3 ? main : map.asks
  const shown = mostTelling(way)
  return {
    title: map.title || file,
    file,
    asks: map.asks.length,
    open: map.asks.filter(({ openness }) => openness === 'open').length,
    changes,
    questions: shown.map(({ text, line, intent, openness, stage, depth }) => ({ text, line, intent, openness, stage, isProbe: depth > 0 })),
    moreQuestions: map.asks.length - shown.length,
    missing: gapsOf(map, new Set(changes.map(({ rule }) => rule))),
    followUps: followUpsOf(way),
  }
}

function changesOf(findings: readonly Finding[], map: QuestionMap, source: string): readonly Change[] {
  const changes: Change[] = []
  const ranked = findings
    .map((finding) => ({ finding, say: wordingOf(finding) }))
    .sort(
      (a, b) =>
        WEIGHTS[b.finding.severity] - WEIGHTS[a.finding.severity] ||
        Number(b.say !== undefined) - Number(a.say !== undefined) ||
        a.finding.span.start - b.finding.span.start,
    )
  for (const { finding, say } of ranked) {
    if (changes.length === CHANGES) break
    if (changes.some(({ rule, say: other }) => rule === finding.rule || (say !== undefined && other === say))) continue
    const { rule, severity, line, message, span } = finding
    const isWhole = span.start === map.head.start && span.end === map.head.end
    const ask = map.asks.find((one) => one.line === line && one.column === finding.column)
    const now =
      ask?.text ?? (isWhole || isHeading(source, span.start) ? undefined : source.slice(span.start, Math.min(span.end, span.start + 300)))
    changes.push({ rule, severity, line, message, ...(now === undefined ? {} : { now }), ...(say === undefined ? {} : { say }) })
  }
  return changes
}

/** Whether a place stands in a heading: a finding there is about the part below it. */
function isHeading(source: string, offset: number): boolean {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  return /^\s{0,3}(?:>\s*)*(?:#{1,6}\s|\*\*[^*]{0,200}\*\*:?\s*$)/m.test(source.slice(start, start + 240).split(/[\r\n]/, 1)[0] ?? '')
}

/** A line that can be said aloud: the finding's own where it is one, else the one for the rule. */
function wordingOf({ rule, suggestions }: Finding): string | undefined {
  const own = suggestions.map(({ text, edit }) => sayable(edit?.text ?? text)).find((text) => text !== undefined)
  const general = SAY_FOR_RULE[rule]
  return general !== undefined && (own === undefined || suggestions.length === 1) ? general : own
}

/** The line for the rep in a suggestion: a question, an invitation to talk, or what advice quotes (“Ask “…”, then wait”). */
function sayable(text: string): string | undefined {
  const quoted = /^(?:Ask|Say|Keep|Start with)[^“"]{0,20}[“"]([^”"]+\?)[”"]/.exec(text)?.[1]
  if (quoted !== undefined) return quoted
  if (/^(?:Ask|Say|Keep|Start|Stop|Split|Set|Name|Leave|Delete|Fill|Break)\b/.test(text)) return undefined
  const isLine = /\?["”’)]*$/.test(text) || /^(?:(?:tell|walk|help|talk|show|take) (?:me|us)\b|I[ ’']|Let me |(?:It )?sounds )/i.test(text)
  return isLine ? text : undefined
}

/** As many asks as there is room for: what learns about the customer first, then the rest, small talk last; in the order of the script. */
function mostTelling(asks: readonly MapAsk[]): readonly MapAsk[] {
  const rank = ({ intent }: MapAsk) => (CORE_INTENTS.has(intent) ? 0 : SMALL_TALK.has(intent) ? 2 : 1)
  const kept = new Set([...asks].sort((a, b) => rank(a) - rank(b)).slice(0, QUESTIONS))
  return asks.filter((ask) => kept.has(ask))
}

/** What the script lacks, as far as the changes do not say so already. */
function gapsOf({ has, asks }: QuestionMap, told: ReadonlySet<string>): Brief['missing'] {
  const lacks: Readonly<Record<keyof typeof SAY_FOR_GAP, boolean>> = {
    backstory: !has.backstory,
    importance: !asks.some(({ intent }) => intent === 'importance' || intent === 'impact'),
    goal: !has.goal,
    person: !has.person,
    agenda: !has.agenda,
    anything_else: !has.anything_else,
    follow_up_plan: !has.follow_up_plan,
  }
  return (Object.keys(SAY_FOR_GAP) as (keyof typeof SAY_FOR_GAP)[])
    .filter((key) => lacks[key] && !told.has(SAY_FOR_GAP[key].rule))
    .map((key) => SAY_FOR_GAP[key])
}

/** Whether a line takes up a word of the ask: right after it, it would sound like the same question again. */
function repeats(line: string, ask: string): boolean {
  const words = new Set(ask.toLowerCase().match(/[a-z]{5,}/g))
  return (line.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((word) => words.has(word) && word !== 'would')
}

/** For sound asks that no probe follows: those about the customer first, each with a line that no other has. */
function followUpsOf(asks: readonly MapAsk[]): Brief['followUps'] {
  const open = asks.filter((ask, i) => ask.flaws.length === 0 && (asks[i + 1]?.depth ?? 0) === 0 && FOLLOW_UPS[ask.intent])
  const ranked = [...open].sort((a, b) => Number(CORE_INTENTS.has(b.intent)) - Number(CORE_INTENTS.has(a.intent)))
  const picks: { readonly after: string; readonly say: string; readonly at: number }[] = []
  for (const { intent, text, at } of ranked) {
    const say = FOLLOW_UPS[intent]?.find((line) => !picks.some((pick) => pick.say === line) && !repeats(line, text))
    if (say !== undefined) picks.push({ after: text, say, at })
    if (picks.length === PICKS) break
  }
  return picks.sort((a, b) => a.at - b.at).map(({ after, say }) => ({ after, say }))
}
