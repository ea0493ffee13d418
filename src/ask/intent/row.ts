import type { Clause } from '../clause.js'
import type { FormReading } from '../form.js'
import type { AskContext } from '../reading.js'
import { contextFeatures, ownCueVotes, type TiedFeature } from './context-features.js'
import { FeatureList, sign } from './feature-list.js'
import { type AskFeatures, askFeatures } from './features.js'
import { DIMENSIONS, meanOfHeading, putMean, rowsOf } from './vectors.js'

/** All that the model sees of one ask. */
export interface IntentRow {
  /** Features that hold no words of the ask: these may be learnt from anybody's scripts. */
  readonly list: FeatureList
  /** Features that are words of the ask: learnt from our own labelled asks only. */
  readonly words: FeatureList
  readonly tied: readonly TiedFeature[]
  /** Mean vectors, VIEWS of DIMENSIONS numbers each. */
  readonly dense: Float32Array
  readonly ask: AskFeatures
}

/** The parts whose mean vectors the model sees, in the order of `dense`. */
export const VIEWS = ['content', 'all', 'heading', 'label', 'before', 'end', 'start'] as const
export const DENSE_SIZE = VIEWS.length * DIMENSIONS

/** Reads everything that the intent model needs of one ask. `named` keeps the names of its features. */
export function intentRow(clause: Clause, form: FormReading, context: AskContext, named = false): IntentRow {
  const ask = askFeatures(clause, form, named)
  const around = contextFeatures(ask, form.form, context)
  const own = ownCueVotes(ask)
  const spoken = rowsOf(clause.words.filter((word) => word.kind !== 'punct'))
  const before = rowsOf(around.before)
  const dense = new Float32Array(DENSE_SIZE)
  putMean(dense, 0, spoken, false)
  putMean(dense, DIMENSIONS, spoken, true)
  if (around.heading.length > 0) dense.set(meanOfHeading(around.heading), 2 * DIMENSIONS)
  if (around.label.length > 0) dense.set(meanOfHeading(around.label), 3 * DIMENSIONS)
  putMean(dense, 4 * DIMENSIONS, before, false)
  putMean(dense, 5 * DIMENSIONS, spoken, false, spoken.length - 3)
  putMean(dense, 6 * DIMENSIONS, spoken, true, 0, 4)
  return { list: ask.list, words: wordFeatures(ask.words, named), tied: [...own, ...around.tied], dense, ask }
}

const ONE = sign('w')
const TWO = sign('w2')
const THREE = sign('w3')
const START = sign('^')
const END = sign('$')

/** Each word, each two and each three in a row, every one once. */
function wordFeatures(words: readonly string[], named: boolean): FeatureList {
  const list = new FeatureList(named)
  const signs = words.map(sign)
  for (let i = 0; i <= signs.length; i++) {
    const word = signs[i] ?? END
    const before = signs[i - 1] ?? START
    if (i < signs.length && words.indexOf(words[i] as string) === i) list.add(ONE, word)
    list.add(TWO, before, word)
    if (i >= 1 && i < signs.length) list.add(THREE, signs[i - 2] ?? START, before, word)
  }
  return list
}
