import { type FlawAsk, type FlawHit, isShowing } from './flaw-ask.js'

/** An opinion about a purchase that is only imagined: "Would you use a tool that…?" The worth of a named fix is no such thing, nor a demo. */
export function hypothetical(ask: FlawAsk): FlawHit | undefined {
  const { signs, labels } = ask
  if (isShowing(ask) || labels.intent === 'need-payoff') return undefined
  const buy = signs.first('would-buy')
  const imagined = signs.first('imagined')
  if (!buy || !imagined) return undefined
  const range = { start: Math.min(buy.from, imagined.from), end: Math.max(buy.to, imagined.to) }
  return { confidence: 0.9, cue: 'an imagined purchase', range }
}
