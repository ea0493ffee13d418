import { type FlawAsk, type FlawHit, isSmallTalk, wordAt } from './flaw-ask.js'

/** "Didn't you say…", "Don't you already have…": memory and facts, not opinions. */
const RECALLS = new Set(
  'say mention tell talk agree discuss promise meet speak send receive have use already just call order get work'.split(' '),
)
const FIRST = new Set(['do', 'does', 'would', 'is', 'are', 'should', 'could', 'can', 'was', 'will', 'did', 'have', 'has'])

/** "Don't you think…", "Wouldn't it be…", "Isn't it a nightmare…": a negative yes/no question. */
export function negativePolar(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, labels, first } = ask
  if (!FIRST.has(wordAt(ask, 0))) return undefined
  const not = wordAt(ask, 1) === 'not' ? 1 : wordAt(ask, 2) === 'not' && wordAt(ask, 1) === 'you' ? 2 : 0
  if (not === 0) return undefined
  const loaded = signs.has('praise') || signs.has('woe')
  if (isSmallTalk(ask) || signs.has('small') || (labels.intent === 'logistics' && !loaded)) return undefined
  const hit = (confidence: number): FlawHit => ({ confidence, cue: 'a negative question', range: { start: first, end: first + 3 } })
  // "Do not lift the lid, does that make sense?": told, not asked.
  if (
    wordAt(ask, 0) === 'do' &&
    /^do not\b/i.test(clause.text.slice(clause.words[first]!.start)) &&
    !/^(?:you|we|they)$/.test(wordAt(ask, 2))
  )
    return undefined
  // "Isn't that the way it goes?"
  if (wordAt(ask, 2) === 'that' && wordAt(ask, 3) === 'the' && wordAt(ask, 4) === 'way') return undefined
  const subject = wordAt(ask, not === 1 ? 2 : 1)
  const verb = clause.words[first + 3]?.lemma ?? ''
  const auxiliary = wordAt(ask, 0)
  if (subject === 'you') {
    if (auxiliary === 'did' || auxiliary === 'have' || auxiliary === 'was') return undefined
    if (signs.has('opinion')) return hit(0.93)
    if (RECALLS.has(verb) && auxiliary !== 'should') return undefined
    return hit(auxiliary === 'can' || auxiliary === 'could' || auxiliary === 'are' ? (loaded ? 0.85 : 0.55) : 0.8)
  }
  if (subject === 'it' || subject === 'that' || subject === 'this') {
    if (auxiliary === 'was') return wordAt(ask, 3) === 'the' ? hit(0.8) : undefined
    if (auxiliary === 'did' || auxiliary === 'has') return undefined
    if (loaded || auxiliary === 'would') return hit(0.93)
    return /\b(time|worth|what|exactly|why|point)\b/i.test(clause.text) || auxiliary === 'does' ? hit(0.78) : undefined
  }
  return loaded || signs.has('values') || /^(would|should)$/.test(auxiliary) || /\bworth\b/i.test(clause.text) ? hit(0.85) : undefined
}
