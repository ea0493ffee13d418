import type { Ask, Script, StageRun } from '../script/model.js'
import { isOffered } from './breaths.js'
import { runsOfAsks, stretches } from './runs.js'

/** So many fact questions in a row are let pass. */
export const FACTS_IN_A_ROW = 3

const isFact = (ask: Ask) => ask.intent === 'situation' && ask.openness !== 'open'

/** The longest run of small fact questions in a stage, empty where it has none. */
export function factsInARow(script: Script, stage: StageRun): readonly Ask[] {
  const runs = runsOfAsks(script, stage, { throughSlots: true }).map((run) => stretches(withoutOffers(run), isFact)[0] ?? [])
  return runs.reduce((a, b) => (b.length > a.length ? b : a), [])
}

/** “When do they fail? In the morning? On Mondays?” is one question: the answers offered to it count with it. */
const withoutOffers = (run: readonly Ask[]) => run.filter((ask, place) => !isOffered(ask, run[place - 1]))
