import { type Figures, shareOf } from './figures.js'

/** Fewer asks than this make no call to score. */
const ENOUGH = 5

/** How the score is made, for whoever wants a single number. */
export const SCORE_FORMULA =
  'score = 40 · from ÷ (from + to) + 30 · open ÷ asks + 20 · min(1, probes ÷ (from ÷ 2)) + 10 · (1 − pressing ÷ asks)'

/** 0 to 100 by the formula above; undefined for fewer than five asks. */
export function scoreOf({ asks, from, to, openness, probes, pressed }: Figures): number | undefined {
  if (asks < ENOUGH) return undefined
  const followed = Math.min(1, shareOf(probes, from / 2))
  return Math.round(40 * shareOf(from, from + to) + 30 * shareOf(openness.open, asks) + 20 * followed + 10 * (1 - shareOf(pressed, asks)))
}
