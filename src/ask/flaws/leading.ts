import type { Word } from '../../text/words.js'
import { type FlawAsk, type FlawHit, wordAt } from './flaw-ask.js'
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
    if (match) return { confidence, cue, range: { start: match.from, end: match.to } }
  }
  if (clause.tag) return leadingTag(ask) ?? (clause.leadIn?.kind === 'if' ? offerWorthIt(ask) : undefined)
  const obvious = signs.first('obvious')
  if (obvious && (clause.opening === 'statement' || clause.opening === 'fragment' || labels.form === 'statement-q') && clause.marked)
    return { confidence: 0.88, cue: 'taken for certain', range: { start: obvious.from, end: obvious.to } }
  return negativePolar(ask) ?? offerWorthIt(ask) ?? loadedChoice(ask) ?? persuades(ask)
}

/** "Would it make sense to book now so you're not caught out?", "Is an answer machine better than a lost job?" */
function persuades(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, context } = ask
  if (context.stage === 'objection' && signs.has('cheap')) {
    const trust = signs.first('would-you-trust') ?? signs.first('do-you-think')
    if (trust?.from === ask.first) return { confidence: 0.7, cue: 'rhetorical', range: clause.core }
  }
  if (context.stage === 'objection') {
    const turned = turnedRound(ask)
    if (turned) return turned
    const then = signs.first('what-then')
    if (then && signs.has('put-off')) return { confidence: 0.7, cue: 'rhetorical', range: { start: then.from, end: then.to } }
    const dark = darkPicture(ask)
    if (dark) return dark
    const cut = signs.first('which-to-cut')
    if (cut) return { confidence: 0.68, cue: 'an answer nobody can give', range: { start: cut.from, end: cut.to } }
  }
  const avoid = signs.first('so-you-avoid')
  if (avoid && signs.has('sensible') && clause.opening === 'auxiliary')
    return { confidence: 0.7, cue: 'the reason is in the wording', range: { start: avoid.from, end: avoid.to } }
  const better = signs.first('better-than')
  if (better && context.stage === 'objection' && /^(is|are)$/.test(wordAt(ask, 0)) && clause.opening === 'auxiliary')
    return { confidence: 0.7, cue: 'one answer is loaded', range: { start: better.from, end: better.to } }
  return undefined
}

/** "What if you wait and the price is even higher?": the seller paints what waiting leads to. */
function darkPicture({ clause, signs }: FlawAsk): FlawHit | undefined {
  const { words } = clause
  const end = signs.first('bad-end')
  if (!end || !signs.has('put-off')) return undefined
  for (let i = 0; i < end.from - 1; i++)
    if (words[i]!.norm === 'what' && words[i + 1]!.norm === 'if')
      return { confidence: 0.75, cue: 'the loss is in the wording', range: { start: i, end: end.to } }
  return undefined
}

/** "Would you work for someone who didn't pay you?", "If we never see the ledger, how can anyone tell?": only one answer is left. */
function turnedRound({ clause, signs, first }: FlawAsk): FlawHit | undefined {
  const { words, core, leadIn } = clause
  const how = signs.first('how-else')
  if (how && leadIn?.kind === 'if' && hasNot(words, leadIn.start, leadIn.end))
    return { confidence: 0.7, cue: 'rhetorical', range: { start: how.from, end: how.to } }
  if (clause.opening !== 'auxiliary') return undefined
  const asks = words[first]?.norm === 'would' || signs.first('do-you-think')?.from === first
  if (!asks || clause.subject.kind !== 'you') return undefined
  for (let i = core.start + 3; i < core.end - 2; i++)
    if (words[i]!.norm === 'if' && hasNot(words, i + 1, Math.min(core.end, i + 8)))
      return { confidence: 0.7, cue: 'rhetorical', range: { start: first, end: core.end } }
  return undefined
}

function hasNot(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.norm === 'not' || words[i]!.norm === 'never') return true
  return false
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
  if (signs.has('ranking')) return { confidence: 0.7, cue: 'one answer is loaded', range: alternatives }
  const dark = signs.has('cheap') || signs.has('bad-side')
  const bright = signs.has('quality') || signs.has('bad-side')
  return dark && bright ? { confidence: 0.75, cue: 'one answer is loaded', range: alternatives } : undefined
}
