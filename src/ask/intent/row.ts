import type { Clause } from '../clause.js'
import type { FormReading } from '../form.js'
import type { AskContext } from '../reading.js'
import { contextFeatures, ownCueVotes, type TiedFeature } from './context-features.js'
import type { FeatureList } from './feature-list.js'
import { type AskFeatures, askFeatures } from './features.js'

/** All that the model sees of one ask. None of it holds a word of the ask, so that it may be learnt from anybody's scripts. */
export interface IntentRow {
  readonly list: FeatureList
  readonly tied: readonly TiedFeature[]
  readonly ask: AskFeatures
}

/** Reads everything that the intent model needs of one ask. `named` keeps the names of its features. */
export function intentRow(clause: Clause, form: FormReading, context: AskContext, named = false): IntentRow {
  const ask = askFeatures(clause, form, named)
  const around = contextFeatures(ask, form.form, context)
  return { list: ask.list, tied: [...ownCueVotes(ask), ...around], ask }
}
