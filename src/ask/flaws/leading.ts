import type { FlawAsk, FlawHit } from './flaw-ask.js'
import { persuades } from './leading-argument.js'
import { negativePolar } from './leading-negative.js'
import { leadingTag } from './leading-tag.js'
import type { Sign } from './signs.js'

/** Signs that carry the wanted answer by themselves, and how sure they are. */
const BY_THEMSELVES: readonly (readonly [Sign, number, string])[] = [
  ['agree', 0.88, 'asks to agree'],
  ['rhetoric', 0.9, 'rhetorical'],
  ['loss', 0.85, 'the loss is in the wording'],
  ['praise-bait', 0.85, 'fishes for praise'],
  ['do-you-know', 0.75, 'a claim as a question'],
  ['ready-for', 0.8, 'the promise is in the wording'],
  ['no-oriented', 0.8, 'only one answer is polite'],
  ['good-idea', 0.75, 'the wanted answer is in the wording'],
  ['the-question', 0.75, 'a claim as a question'],
]

/** The wording carries the wanted answer. A presumed problem does not, nor do the customer's own words handed back. */
export function leading(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, labels } = ask
  for (const [sign, confidence, cue] of BY_THEMSELVES) {
    const match = signs.first(sign)
    if (match && !isDated(ask, match.from)) return { confidence, cue, range: { start: match.from, end: match.to } }
  }
  if (clause.tag) return leadingTag(ask) ?? (clause.leadIn?.kind === 'if' ? offerWorthIt(ask) : undefined)
  const obvious = signs.first('obvious')
  if (obvious && (clause.opening === 'statement' || clause.opening === 'fragment' || labels.form === 'statement-q') && clause.marked)
    return { confidence: 0.88, cue: 'taken for certain', range: { start: obvious.from, end: obvious.to } }
  return negativePolar(ask) ?? offerWorthIt(ask) ?? loadedChoice(ask) ?? persuades(ask)
}

/** "When did you realise that it had lapsed?" asks for a time: the claim is not what is asked. */
function isDated({ clause }: FlawAsk, from: number): boolean {
  const { asked, words } = clause
  return asked !== undefined && !asked.embedded && asked.start < from && /^(do|did|have)$/.test(words[from]!.norm)
}

/** "If I could show you a way to halve that, would it be worth a look?" */
function offerWorthIt({ clause, signs }: FlawAsk): FlawHit | undefined {
  const offer = signs.first('our-offer')
  const looking = signs.first('worth-looking')
  if (looking && clause.leadIn?.kind === 'if' && looking.from >= clause.leadIn.end && clause.opening === 'auxiliary')
    return { confidence: 0.72, cue: 'an offer nobody could refuse', range: { start: looking.from, end: looking.to } }
  const worth = signs.first('worth-it')
  if (!offer || !worth || worth.from < offer.to || clause.opening !== 'auxiliary') return undefined
  return { confidence: 0.75, cue: 'an offer nobody could refuse', range: { start: offer.from, end: worth.to } }
}

/** "The lowest price or the best fit?": one answer is painted bright or the other dark. */
function loadedChoice({ clause, signs, labels, context }: FlawAsk): FlawHit | undefined {
  const { alternatives } = clause
  if (labels.form !== 'choice' || !alternatives || !signs.has('comparing')) return undefined
  if (context.stage !== 'objection')
    return signs.has('cheap') && signs.has('quality') ? { confidence: 0.65, cue: 'one answer is loaded', range: alternatives } : undefined
  if (signs.has('ranking') || signs.has('one-that')) return { confidence: 0.7, cue: 'one answer is loaded', range: alternatives }
  const dark = signs.has('cheap') || signs.has('bad-side')
  const bright = signs.has('quality') || signs.has('bad-side')
  return dark && bright ? { confidence: 0.75, cue: 'one answer is loaded', range: alternatives } : undefined
}
