import { weighed } from '../../ask/weighed.js'
import { WEIGHTS } from './generated/plain-weights.js'
import { type Cue, type PlainContext, placeCues, questionCues } from './plain-cues.js'
import { isNeverAsked, isNotForThem, isSurelyAsked } from './plain-vetoes.js'

/**
 * How likely an unquoted question is spoken to the customer: 0 or more is a yes, and each unit more multiplies the odds by e. `cues` are what its
 * place and its words say, `at` where its block and it begin in the source. Where the answers are known, as in learning, another one is handed in.
 */
export type WeighQuestion = (cues: readonly Cue[], at: number) => number

const WEIGHT_OF = new Map(Object.entries(WEIGHTS))

/**
 * Weighs by weights that were learnt from labelled scripts (`npm run train:plain`). In 50 scripts that neither had seen, a score made by hand left
 * 4.9 of 100 asks out and these weights 3.9, with as many false ones.
 */
export const weighQuestion: WeighQuestion = (cues) => weighed(cues, WEIGHT_OF)

/** Weighs the questions of one block. What its place tells is gathered once, and not where nothing asks. */
export function plainScorer(context: PlainContext, weigh: WeighQuestion): (question: string, at: number) => number {
  let place: readonly Cue[] | number | undefined
  return (question, at) => {
    place ??= isNeverAsked(context) ? -Infinity : isSurelyAsked(context) ? Infinity : placeCues(context)
    if (typeof place === 'number') return place
    return isNotForThem(question, context) ? -Infinity : weigh([...place, ...questionCues(question, context)], at)
  }
}
