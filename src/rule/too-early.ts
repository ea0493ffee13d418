import type { Intent } from '../ask/labels.js'
import type { Ask } from '../script/model.js'
import { mayBeCore, stageOf } from './asks.js'
import type { ReportExtra } from './contract.js'
import { firstAsking } from './rewording/pause.js'
import { beforeAsking } from './wording.js'

/**
 * The first ask of an intent on a path that comes before so many questions about the customer, with what to ask first: put in front where one
 * such question is all that lacks, else told. Undefined where none comes too early. In an answer to an objection the customer has raised it.
 */
export function tooEarly(
  asks: readonly Ask[],
  intent: Intent,
  after: number,
  isSure: (ask: Ask) => boolean,
): { readonly ask: Ask; readonly extra: ReportExtra } | undefined {
  let learnt = 0
  for (const ask of asks) {
    if (ask.intent === intent && stageOf(ask) !== 'objection' && isSure(ask)) {
      const wordings = beforeAsking(ask)
      return learnt + 1 >= after
        ? { ask, extra: { changes: wordings.flatMap((wording) => firstAsking(wording, ask)) } }
        : { ask, extra: { suggest: wordings } }
    }
    if (mayBeCore(ask) && ++learnt >= after) return undefined
  }
  return undefined
}
