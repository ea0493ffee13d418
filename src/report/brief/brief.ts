import type { RegisteredRule } from '../../rule/contract.js'
import type { FileReport, ReportError } from '../model.js'
import type { QuestionMap } from '../question-map.js'
import { type Change, changesOf } from './changes.js'
import { type FollowUp, followUpsOf } from './follow-ups.js'
import { gapsOf } from './gaps.js'
import { type BriefQuestion, questionsOf, wayOf } from './questions.js'

/** What a rep looks at before a call. */
export interface Brief {
  readonly title: string
  readonly file: string
  readonly asks: number
  readonly open: number
  readonly changes: readonly Change[]
  readonly questions: readonly BriefQuestion[]
  /** Questions that found no room. */
  readonly moreQuestions: number
  readonly missing: readonly { readonly what: string; readonly say: string }[]
  readonly followUps: readonly FollowUp[]
}

/** What a brief format is given. */
export interface BriefReport {
  /** Absent where the file is no script or could not be read. */
  readonly brief?: Brief
  readonly file: string
  readonly errors: readonly ReportError[]
}

/**
 * The brief of one linted script: the gravest faults of different rules, the questions in order, the gaps, and what to ask next.
 * `rules` are those in force, by id.
 */
export function briefOf(report: FileReport, map: QuestionMap, rules: ReadonlyMap<string, RegisteredRule>): Brief {
  const changes = changesOf(report, map, rules)
  const way = wayOf(map)
  const questions = questionsOf(way, report.findings, changes)
  const missing = gapsOf(map, report, new Set(changes.map(({ rule }) => rule)), rules)
  return {
    title: map.title || report.file,
    file: report.file,
    asks: map.asks.length,
    open: map.asks.filter(({ openness }) => openness === 'open').length,
    changes,
    questions,
    moreQuestions: map.asks.length - questions.length,
    missing,
    followUps: followUpsOf(
      way,
      [...missing, ...changes].flatMap(({ say }) => say ?? []),
    ),
  }
}
