import type { Clause } from '../clause.js'
import type { FormReading } from '../form.js'
import type { AskContext } from '../reading.js'
import { contextFeatures, ownCueVotes, type TiedFeature } from './context-features.js'
import { type AskFeatures, askFeatures } from './features.js'
import { DIMENSIONS, meanVector } from './vectors.js'

/** All that the model sees of one ask. */
export interface IntentRow {
  /** Named features that hold no words of the ask: these may be learnt from anybody's scripts. */
  readonly names: ReadonlyMap<string, number>
  /** Named features that are words of the ask: learnt from our own labelled asks only. */
  readonly wordNames: readonly string[]
  readonly tied: readonly TiedFeature[]
  /** Mean vectors, VIEWS of DIMENSIONS numbers each. */
  readonly dense: Float32Array
  readonly ask: AskFeatures
}

/** The parts whose mean vectors the model sees, in the order of `dense`. */
export const VIEWS = ['content', 'all', 'heading', 'label', 'before', 'end', 'start'] as const
export const DENSE_SIZE = VIEWS.length * DIMENSIONS

/** Reads everything that the intent model needs of one ask. */
export function intentRow(clause: Clause, form: FormReading, context: AskContext): IntentRow {
  const ask = askFeatures(clause, form)
  const around = contextFeatures(ask, form.form, context)
  const names = new Map(ask.names)
  for (const [name, value] of around.names) names.set(name, value)
  const own = ownCueVotes(ask)
  const spoken = clause.words.filter((word) => word.kind !== 'punct')
  const dense = new Float32Array(DENSE_SIZE)
  const views = [
    meanVector(spoken, false),
    meanVector(spoken, true),
    meanVector(around.heading, false),
    meanVector(around.label, false),
    meanVector(around.before, false),
    meanVector(spoken, false, spoken.length - 3),
    meanVector(spoken, true, 0, 4),
  ]
  views.forEach((view, i) => dense.set(view, i * DIMENSIONS))
  return { names, wordNames: wordNames(ask.words), tied: own ? [own, ...around.tied] : around.tied, dense, ask }
}

function wordNames(words: readonly string[]): string[] {
  const names: string[] = []
  for (let i = 0; i <= words.length; i++) {
    const word = words[i] ?? '$'
    const before = words[i - 1] ?? '^'
    if (i < words.length) names.push(`w:${word}`)
    names.push(`w2:${before} ${word}`)
    if (i >= 1 && i < words.length) names.push(`w3:${words[i - 2] ?? '^'} ${before} ${word}`)
  }
  return [...new Set(names)]
}
