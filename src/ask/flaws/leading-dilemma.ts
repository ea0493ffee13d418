import { type FlawAsk, type FlawHit, hitAt, isCountering, type Place } from './flaw-ask.js'

const CUE = 'one answer is loaded'
/** "Do you book it as a cost or an investment?" asks how the books are kept. */
const BOOKS = new Set(['book', 'record', 'enter', 'log', 'count', 'file', 'report'])
/** Before a price: the customer sells, and is paid it. */
const GAINS = new Set(['higher', 'highest', 'top', 'full'])

/** Two answers of which one is painted bright or the other dark: "The lowest price or the best fit?", "Which future do you want?" */
export function dilemma(ask: FlawAsk): FlawHit | undefined {
  const { signs, clause } = ask
  const future = signs.first('which-future')
  if (future) return hitAt(future, 0.82, CUE)
  const worse = signs.has('put-off') || signs.has('bad-side') || signs.has('delay') ? signs.first('which-worse') : undefined
  if (worse && clause.words.some(({ norm }, i) => norm === 'or' && i > worse.to)) return hitAt(worse, 0.78, CUE)
  const pays = clause.asked?.word === 'which' ? signs.first('which-pays') : undefined
  if (pays) return hitAt(pays, 0.75, CUE)
  const loses = clause.asked || clause.tense === 'past' ? undefined : signs.first('save-and-lose')
  if (loses && signs.has('comparing')) return hitAt(loses, 0.85, CUE)
  const drain = BOOKS.has(clause.verb?.lemma ?? '') || clause.tense === 'past' ? undefined : signs.first('asset-or-drain')
  if (drain) return hitAt(drain, 0.8, CUE)
  return painted(ask) ?? loadedChoice(ask)
}

/** "Do you look for the cheapest one or the best one?", "One that lives on luck, or one that plans?", "that we're local, or that we work harder than anyone?" */
function painted({ clause, signs }: FlawAsk): FlawHit | undefined {
  const { words, core, tense } = clause
  const or = words.findIndex(({ norm }, i) => norm === 'or' && i > core.start)
  if (or < 0 || tense === 'past' || tense === 'perfect') return undefined
  const choice = { confidence: 0.78, cue: CUE, range: core }
  const best = signs.all('best-one')
  const apart = (cheap: Place): boolean => best.some(({ from }) => from > or !== cheap.from > or)
  if (signs.all('cheap').some(apart) && !signs.has('terms')) return choice
  if (signs.has('luck') && (signs.has('one-that') || signs.has('comparing'))) return choice
  const that = signs.first('or-that')
  return that && signs.all('outdoes').some(({ from }) => from > that.from) ? choice : undefined
}

/** In an objection a price beside a worth is enough. */
function loadedChoice(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, labels } = ask
  const { alternatives } = clause
  if (labels.form !== 'choice' || !alternatives || !signs.has('comparing')) return undefined
  // "What is it you want to think over: the price, or whether it works?" looks for the reason.
  if (clause.asked?.word === 'what' && labels.intent === 'objection-probe' && !signs.has('ranking')) return undefined
  if (!isCountering(ask) && !signs.has('rather'))
    return signs.has('cheap') && signs.has('quality') ? { confidence: 0.65, cue: CUE, range: alternatives } : undefined
  if (signs.has('one-that')) return { confidence: 0.7, cue: CUE, range: alternatives }
  const isPaid = ({ from }: Place): boolean => !GAINS.has(clause.words[from - 1]?.norm ?? '')
  const dark = signs.has('cheap') || signs.all('price-word').some(isPaid) || signs.has('bad-side')
  const bright = signs.has('quality') || signs.has('bad-side')
  if (signs.has('ranking') && (dark || bright)) return { confidence: 0.66, cue: CUE, range: alternatives }
  return dark && bright ? { confidence: 0.75, cue: CUE, range: alternatives } : undefined
}
