import type { Word } from '../../text/words.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, hitAt, isCountering, wordAt } from './flaw-ask.js'

/** "Would it make sense to book now so you're not caught out?", "Is an answer machine better than a lost job?" */
export function persuades(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs } = ask
  const countering = isCountering(ask)
  if (countering && signs.all('cheap').some(({ from }) => from > ask.first)) {
    const trust = signs.first('would-you-trust') ?? signs.first('do-you-think')
    if (trust?.from === ask.first) return { confidence: 0.7, cue: 'rhetorical', range: clause.core }
  }
  const unknown = cannotKnow(ask, countering)
  if (unknown) return unknown
  if (countering) {
    const turned = turnedRound(ask)
    if (turned) return turned
    const more = ask.clause.asked ? undefined : signs.first('what-if-more')
    if (more?.from === ask.first || more?.from === 0) return hitAt(more, 0.7, 'the wanted answer is in the wording')
    const even = evenThen(ask)
    if (even) return even
    const cheaper = signs.first('if-cheaper')
    if (cheaper && hasNot(clause.words, cheaper.to, clause.words.length)) return hitAt(cheaper, 0.7, 'the loss is in the wording')
    const then = signs.first('what-then')
    if (then && signs.has('put-off')) return { confidence: 0.7, cue: 'rhetorical', range: { start: then.from, end: then.to } }
    const argued = darkPicture(ask) ?? indefinite(ask) ?? aboutThem(ask)
    if (argued) return argued
    const one = signs.first('sounds-like-one')
    if (one) return { confidence: 0.66, cue: 'rhetorical', range: { start: one.from, end: one.to } }
    const cut = signs.first('which-to-cut')
    if (cut) return { confidence: 0.68, cue: 'an answer nobody can give', range: { start: cut.from, end: cut.to } }
  }
  const idle = signs.has('no-change') ? signs.first('what-then') : undefined
  if (idle) return { confidence: 0.72, cue: 'rhetorical', range: { start: idle.from, end: idle.to } }
  const same = whyWhen(ask) ?? knowingTheCost(ask)
  if (same) return same
  const point = signs.first('the-point')
  if (point && /ing$/.test(clause.words[point.to]?.norm ?? ''))
    return { confidence: 0.75, cue: 'rhetorical', range: { start: point.from, end: point.to } }
  const looksBack = signs.first('looking-back')
  if (looksBack && clause.opening === 'auxiliary')
    return { confidence: 0.72, cue: 'the wanted answer is in the wording', range: { start: looksBack.from, end: looksBack.to } }
  const avoid = signs.first('so-you-avoid')
  if (avoid && signs.has('sensible') && clause.opening === 'auxiliary')
    return { confidence: 0.7, cue: 'the reason is in the wording', range: { start: avoid.from, end: avoid.to } }
  const better = signs.first('better-than')
  if (better && !signs.has('day') && countering && /^(is|are)$/.test(wordAt(ask, 0)) && clause.opening === 'auxiliary')
    return { confidence: 0.7, cue: 'one answer is loaded', range: { start: better.from, end: better.to } }
  return undefined
}

/** "Do you answer every letter, even at harvest?": nobody does. */
function evenThen({ clause: { opening, subject }, signs }: FlawAsk): FlawHit | undefined {
  const even = opening === 'auxiliary' && (subject.kind === 'you' || subject.owner === 'your') ? signs.first('even-then') : undefined
  return even && hitAt(even, 0.7, 'only one answer is left')
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

/** "If we never see the ledger, how can we tell?" Early on "…how do you know?" asks for their way. */
function cannotKnow({ clause, signs, first }: FlawAsk, countering: boolean): FlawHit | undefined {
  const { words, core, leadIn, subject } = clause
  const how = signs.first('how-else')
  if (!how || (!countering && (subject.kind !== 'we' || leadIn?.kind !== 'if' || how.from < first))) return undefined
  if (leadIn?.kind === 'if' ? !hasNot(words, leadIn.start, leadIn.end) : !deniedLater(words, how.to, core.end)) return undefined
  return { confidence: 0.7, cue: 'rhetorical', range: { start: how.from, end: how.to } }
}

/** "Would you work for someone who didn't pay you?": only one answer is left. */
function turnedRound({ clause, signs, first }: FlawAsk): FlawHit | undefined {
  const { words, core } = clause
  if (clause.opening !== 'auxiliary') return undefined
  const asks = words[first]?.norm === 'would' || signs.first('do-you-think')?.from === first
  if (!asks || clause.subject.kind !== 'you') return undefined
  for (let i = core.start + 3; i < core.end - 2; i++)
    if (words[i]!.norm === 'if' && hasNot(words, i + 1, Math.min(core.end, i + 8)))
      return { confidence: 0.7, cue: 'rhetorical', range: { start: first, end: core.end } }
  return undefined
}

/** "…if nobody pays", "…without a survey", behind what is asked. */
function deniedLater(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(without|unless)$/.test(words[i]!.norm)) return true
    if (words[i]!.norm === 'if' && hasNot(words, i + 1, Math.min(to, i + 8))) return true
  }
  return false
}

/**
 * "Would you buy a horse without seeing it?", "Do you think a driver comes if nobody pays?", "What usually happens to a cheap roof?": not
 * about the customer's world, about any roof at all, and what is said of it leaves one answer.
 */
function indefinite({ clause, signs, first }: FlawAsk): FlawHit | undefined {
  const { words, core, leadIn, opening, subject } = clause
  const hit = (start: number): FlawHit => ({ confidence: 0.7, cue: 'rhetorical', range: { start, end: core.end } })
  const usual = signs.first('what-usually')
  if (usual && (leadIn !== undefined || isAny(words[usual.to]))) return hit(usual.from)
  if (opening !== 'auxiliary' || subject.kind !== 'you') return undefined
  const thinks = signs.first('do-you-think')?.from === first
  if (!thinks && words[first]?.norm !== 'would') return undefined
  for (let i = core.start + 2; i < core.end; i++) {
    if (!isAny(words[i])) continue
    for (let k = i; k < core.end; k++) if (/^(without|unless|nobody|no|never|not)$/.test(words[k]!.norm)) return hit(first)
    return undefined
  }
  return undefined
}

const isAny = (word: Word | undefined): boolean =>
  word !== undefined && /^(a|an|any|anyone|anybody|someone|somebody|all|every|most)$/.test(word.norm)

/** "With three hundred clients each, how much time will they have for you?": of a rival, with the answer in front. */
function aboutThem({ clause }: FlawAsk): FlawHit | undefined {
  const { asked, subject, leadIn, core } = clause
  if (asked?.word !== 'how' || !asked.degree || subject.kind !== 'they' || !leadIn || leadIn.opener === 'by') return undefined
  return { confidence: 0.66, cue: 'the answer is in front', range: core }
}

function hasNot(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(not|never|nobody|no|nothing)$/.test(words[i]!.norm)) return true
  return false
}

/** "Why train somebody new when you have a good one?": a bare verb, and the answer behind it. */
function whyWhen({ clause, signs }: FlawAsk): FlawHit | undefined {
  const { asked, words, core, auxiliary } = clause
  if (asked?.word !== 'why' || asked.embedded || auxiliary || signs.has('suggestion')) return undefined
  const verb = words[asked.end]
  if (!verb || verb.norm !== verb.lemma || !(traitsOf(verb) & Trait.verb) || traitsOf(verb) & (Trait.auxiliary | Trait.determiner))
    return undefined
  const when = words.findIndex(({ norm }, i) => norm === 'when' && i > asked.end + 1)
  return when > 0 && when < core.end - 2 ? { confidence: 0.78, cue: 'rhetorical', range: core } : undefined
}

/** "Given that it's costing you a van a year, would it make sense to free up the money?" */
function knowingTheCost({ clause, signs, labels }: FlawAsk): FlawHit | undefined {
  const { leadIn, opening } = clause
  if (!leadIn || opening !== 'auxiliary' || labels.intent === 'next-step') return undefined
  const cost = signs.all('costing').find(({ from }) => from >= leadIn.start && from < leadIn.end)
  const wise = cost && signs.all('sensible').find(({ from }) => from >= leadIn.end)
  return wise && { confidence: 0.72, cue: 'the reason is in the wording', range: { start: cost.from, end: wise.to } }
}
