import { INTENTS } from '../labels.js'
import { NEIGHBOURS } from './generated/weights.js'
import type { Ruling } from './rulings.js'

/** How an ask stands to the one before it in its script: the script's first has none, the others share a turn, a section, or the script alone. */
export type Nearness = 'none' | 'script' | 'section' | 'turn'

/** The ways in which asks of a script lend each other their intent; one number is learnt for each, whatever the intent. */
export const LENDING = [
  'before:turn',
  'before:section',
  'before:script',
  'after:turn',
  'after:section',
  'after:script',
  'around',
  'section',
  'script',
] as const
const WAYS = LENDING.length
const K = INTENTS.length
/** How far an intent that a ruling gives counts as known. */
const RULED = 0.9
/** So many asks without any intent count with those of a section and of a script: one or two say little of what it is about. */
const UNKNOWN_IN = { section: 2, script: 5 } as const

/**
 * An ask with so large a share for one intent, by itself, is not moved by its neighbours. On other people's scripts as many are right as where
 * all borrow, and of the intents of competition half as many again are sure enough to speak of.
 */
const SURE_BY_ITSELF = 0.9

/** Whether an ask, by the shares that its own scores give, is unsure enough to borrow from its neighbours. */
export const borrows = (shares: Float64Array): boolean => shares.every((share) => share < SURE_BY_ITSELF)

/** What an ask lends to its neighbours: the shares of the intents as it stands by itself, most of it where a ruling says so. */
export function leaningOf(shares: Float64Array, ruled: Pick<Ruling, 'intent'> | undefined): Float64Array {
  if (!ruled) return shares
  const leaning = shares.map((share) => share * (1 - RULED))
  leaning[INTENTS.indexOf(ruled.intent)]! += RULED
  return leaning
}

/**
 * What the neighbours of each ask lend it, in the order of the script: for each way of LENDING a share for each intent, one after the other
 * in one list. Asks under one heading, and those of one turn, mostly circle one page of the notes.
 */
export function lendings(leanings: readonly Float64Array[], near: readonly Nearness[]): Float64Array[] {
  const { length } = leanings
  const lent = Array.from({ length }, () => new Float64Array(WAYS * K))
  const lend = (to: number, way: number, from: Float64Array | undefined, share: number): void => {
    const into = lent[to]
    if (!into || !from) return
    for (let k = 0; k < K; k++) into[way * K + k]! += (from[k] as number) * share
  }
  const lendAll = (start: number, end: number, way: (typeof LENDING)[number], unknown: number): void => {
    if (end - start < 2) return
    const sum = new Float64Array(K)
    for (let i = start; i < end; i++) for (let k = 0; k < K; k++) sum[k]! += (leanings[i] as Float64Array)[k] as number
    const share = 1 / (end - start - 1 + unknown)
    for (let i = start; i < end; i++) {
      lend(i, LENDING.indexOf(way), sum, share)
      lend(i, LENDING.indexOf(way), leanings[i], -share)
    }
  }
  let script = 0
  let section = 0
  for (let i = 0; i <= length; i++) {
    const stands = near[i] ?? 'none'
    if (i > 0 && i < length && stands !== 'none') {
      lend(i, LENDING.indexOf(`before:${stands}`), leanings[i - 1], 1)
      lend(i - 1, LENDING.indexOf(`after:${stands}`), leanings[i], 1)
    }
    if (stands === 'none' || stands === 'script') {
      lendAll(section, i, 'section', UNKNOWN_IN.section)
      section = i
    }
    if (stands !== 'none') continue
    lendAll(script, i, 'script', UNKNOWN_IN.script)
    for (let to = script; to < i; to++) {
      for (const away of [-3, -2, 2, 3])
        if (to + away >= script && to + away < i) lend(to, LENDING.indexOf('around'), leanings[to + away], 1 / 4)
    }
    script = i
  }
  return lent
}

/** Adds what the neighbours lend to the scores of an ask, each way by its weight. Gives how much that is for each intent. */
export function addLent(scores: Float64Array, lent: Float64Array, weights: Readonly<Record<string, number>> = NEIGHBOURS): Float64Array {
  const gained = new Float64Array(K)
  LENDING.forEach((way, at) => {
    const weight = weights[way] ?? 0
    for (let k = 0; k < K; k++) gained[k]! += weight * (lent[at * K + k] as number)
  })
  for (let k = 0; k < K; k++) scores[k]! += gained[k] as number
  return gained
}
