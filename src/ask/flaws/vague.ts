import { type FlawAsk, type FlawHit, isShowing } from './flaw-ask.js'
import type { Sign } from './signs.js'

/** No referent and no scope: the whole ask is "Any challenges?" or "Thoughts?". After something shown, or as a probe, that is clear enough. */
export function vague(ask: FlawAsk): FlawHit | undefined {
  const { labels, context } = ask
  if (labels.probe || context.label !== '') return undefined
  const any = wholeAsk(ask, 'bare-any')
  if (any) return { ...any, confidence: 0.9 }
  if (isShowing(ask)) return undefined
  const react = context.before === '' && context.stage !== 'close' ? wholeAsk(ask, 'bare-react') : undefined
  if (react) return { ...react, confidence: 0.8 }
  // "What's the situation? Bays full? Crew short?": the scope follows.
  if (FOLLOWED.test(context.after)) return undefined
  const wh = wholeAsk(ask, 'bare-wh')
  return wh && { ...wh, confidence: 0.65 }
}

/** A fragment or two with a question mark of its own, right behind. */
const FOLLOWED = /^\W*(?!what|why|how|who|when|where|which|can|could|do|does|is|are|would|will)[^.?!]{3,60}\?/i
/** A sign that covers the ask but for fillers in front. */
function wholeAsk({ clause, signs }: FlawAsk, sign: Sign): Omit<FlawHit, 'confidence'> | undefined {
  const { words } = clause
  let last = words.length
  while (last > 0 && words[last - 1]!.kind === 'punct') last--
  let first = 0
  while (first < last && (words[first]!.kind === 'punct' || /^(so|and|okay|well|ok|right)$/.test(words[first]!.norm)) && first < last - 1)
    first++
  const match = signs.all(sign).find(({ from, to }) => from <= first && to >= last)
  return match && { cue: 'no scope', range: { start: match.from, end: match.to } }
}
