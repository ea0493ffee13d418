import { CORE_INTENTS, type Intent, type Openness, SMALL_TALK, type Stage } from '../../ask/labels.js'
import type { Finding } from '../../rule/finding.js'
import type { MapAsk, QuestionMap } from '../question-map.js'
import type { Change } from './changes.js'
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
  /** The rule of the change that is about it, where it is listed as the script has it. */
  readonly changedBy?: string
  /** When it is asked, where not on the main way. */
  readonly when?: string
}

/** The questions of a script, each text once and one of each choice; those on the main way, where it has enough of them. */
export function wayOf(map: QuestionMap): readonly MapAsk[] {
  const seen = new Set<string>()
  const asks = map.asks.filter(({ text, alternative }) => {
    const isFirst = !seen.has(text)
    seen.add(text)
    return isFirst && !alternative
  })
  return asks.length > 0 ? asks : map.asks
}

/** As many as there is room for: what learns about the customer first, open before narrow, branches and small talk last. */
export function questionsOf(way: readonly MapAsk[], findings: readonly Finding[], changes: readonly Change[]): readonly BriefQuestion[] {
  const shown = new Set<string>()
  const better = rewordingsOf(findings)
  const changing = (ask: MapAsk) => changes.find(({ line, now }) => line === ask.line && now === ask.text)?.rule
  const all = way
    .map((ask) => questionOf(ask, better.get(placeOf(ask)), changing(ask)))
    .filter(({ text }) => !shown.has(text) && shown.add(text))
  const kept = new Set([...all].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, QUESTIONS))
  return all.filter((question) => kept.has(question))
}

/** The first rewording at each place. */
function rewordingsOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const finding of findings) {
    const place = placeOf(finding)
    if (finding.severity === 'info' || found.has(place)) continue
    const better = rewordingOf(finding)
    if (better !== undefined) found.set(place, better)
  }
  return found
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`
}

function questionOf(
  { text, line, intent, openness, stage, depth, branch }: MapAsk,
  better: string | undefined,
  changedBy: string | undefined,
): BriefQuestion {
  return {
    text: better ?? text,
    line,
    intent,
    openness,
    stage,
    isProbe: depth > 0,
    ...(better === undefined ? (changedBy === undefined ? {} : { changedBy }) : { insteadOf: text }),
    ...(branch === undefined || branch === '' ? {} : { when: branch }),
  }
}

function rankOf({ intent, openness, when }: BriefQuestion): number {
  const own = CORE_INTENTS.has(intent) ? OPENNESS_ORDER[openness] : SMALL_TALK.has(intent) ? 4 : 3
  return own + (when === undefined ? 0 : 5)
}
