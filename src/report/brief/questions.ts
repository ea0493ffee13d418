import { CORE_INTENTS, type Intent, type Openness, SMALL_TALK, type Stage } from '../../ask/labels.js'
import type { Finding } from '../../rule/finding.js'
import type { MapAsk, QuestionMap } from '../question-map.js'
import { rewordingOf } from './wording.js'

/** Questions that one screen holds. */
const QUESTIONS = 12
const OPENNESS_ORDER: Readonly<Record<Openness, number>> = { open: 0, narrow: 1, closed: 2 }

/** One question to ask, in the order of the script. */
export interface BriefQuestion {
  readonly text: string
  readonly line: number
  readonly intent: Intent
  readonly openness: Openness
  readonly stage: Stage
  readonly isProbe: boolean
  /** What the script has in its place, where `text` is better wording for it. */
  readonly insteadOf?: string
  /** When it is asked, where not on the main way. */
  readonly when?: string
}

/** The questions of a script, each text once and one of each choice; those on the main way, where it has enough of them. */
export function wayOf(map: QuestionMap): readonly MapAsk[] {
  const asks = map.asks.filter(({ text, alternative }, i) => !alternative && map.asks.findIndex((one) => one.text === text) === i)
  return asks.length > 0 ? asks : map.asks
}

/** As many as there is room for: what learns about the customer first, open before narrow, branches and small talk last. */
export function questionsOf(way: readonly MapAsk[], findings: readonly Finding[]): readonly BriefQuestion[] {
  const shown = new Set<string>()
  const all = way.map((ask) => questionOf(ask, findings)).filter(({ text }) => !shown.has(text) && shown.add(text))
  const kept = new Set([...all].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, QUESTIONS))
  return all.filter((question) => kept.has(question))
}

function questionOf({ text, line, column, intent, openness, stage, depth, branch }: MapAsk, findings: readonly Finding[]): BriefQuestion {
  const [better] = findings
    .filter((finding) => finding.severity !== 'info' && finding.line === line && finding.column === column)
    .flatMap((finding) => rewordingOf(finding) ?? [])
  return {
    text: better ?? text,
    line,
    intent,
    openness,
    stage,
    isProbe: depth > 0,
    ...(better === undefined ? {} : { insteadOf: text }),
    ...(branch === undefined || branch === '' ? {} : { when: branch }),
  }
}

function rankOf({ intent, openness, when }: BriefQuestion): number {
  const own = CORE_INTENTS.has(intent) ? OPENNESS_ORDER[openness] : SMALL_TALK.has(intent) ? 4 : 3
  return own + (when === undefined ? 0 : 5)
}
