import { type FlawAsk, type FlawHit, hitAt } from './flaw-ask.js'

const STATISTICS = 'our statistics'

/** Only the seller profits from the answer: winning the deal, the seller's target, a review, where the lead came from. */
export function selfServing(ask: FlawAsk): FlawHit | undefined {
  const { signs } = ask
  const gain = signs.first('our-gain')
  if (gain && signs.has('must-do')) return hitAt(gain, 0.93, 'our gain')
  const win = signs.first('win-it')
  if (win) return hitAt(win, 0.87, 'our gain')
  const favour = signs.first('favour') ?? (ofOthers(ask) ? undefined : signs.first('reviews'))
  if (favour) return hitAt(favour, 0.87, 'a favour to us')
  const hindsight = signs.first('hindsight')
  if (hindsight) return hitAt(hindsight, 0.8, 'our lesson')
  return survey(ask)
}

/** "Do your guests leave reviews?" is about the guests; "Mind leaving one?" is not. */
function ofOthers({ clause }: FlawAsk): boolean {
  return (clause.subject.kind === 'noun' || clause.subject.kind === 'they') && clause.opening !== 'elided' && clause.opening !== 'wish'
}

/** "How did you hear about us?": where the lead came from. What they know of us, and why they came, is about them. */
function survey({ signs, labels, clause }: FlawAsk): FlawHit | undefined {
  if (signs.has('their-view')) return undefined
  const sure = signs.first('survey')
  if (sure) return hitAt(sure, 0.9, STATISTICS)
  const surveys = labels.intent === 'source-survey'
  const found = signs.first('found-us') ?? (surveys ? signs.first('our-files') : undefined)
  if (found && surveys) return hitAt(found, 0.88, STATISTICS)
  const { asked, tense } = clause
  const past = asked !== undefined && /^(how|where|who|which)$/.test(asked.word) && tense === 'past' && !asked.degree
  return found && past ? hitAt(found, 0.82, STATISTICS) : undefined
}
