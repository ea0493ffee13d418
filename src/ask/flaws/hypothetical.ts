import type { Intent } from '../labels.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, hitAt, isShowing } from './flaw-ask.js'

import type { Sign } from './signs.js'

const IMAGINED = 'an imagined purchase'
/** "Would that work for you?" on the next meeting is about the meeting. */
const ARRANGING: ReadonlySet<Intent> = new Set(['next-step', 'logistics', 'permission', 'agenda-check', 'timeline'])
/** What research fishes for: the worth and the price of a thing that is not there yet. */
const RESEARCH: readonly Sign[] = [
  'how-useful',
  'idea-liked',
  'likelier',
  'open-if-it',
  'research-price',
  'let-tool',
  'invest-in-idea',
  'idea-changes',
]
/** What an imagined thing is asked about: its worth to them, and not what they would tell it or do where it fails. */
const OF_AN_IDEA: ReadonlySet<Intent> = new Set(['interest', 'requirement', 'objection-probe', 'budget'])
const WOULD = /\b(?:would (?:you|that|this|it)|does (?:that|this|it) change)\b/i

/** An opinion about a purchase that is only imagined: "Would you use a tool that…?" The worth of a named fix is no such thing, nor a demo. */
export function hypothetical(ask: FlawAsk): FlawHit | undefined {
  const { signs, labels, clause, context } = ask
  const shown =
    context.call === 'interview' && !ARRANGING.has(labels.intent)
      ? RESEARCH.map((sign) => signs.first(sign)).find((match) => match !== undefined)
      : undefined
  if (shown) return hitAt(shown, 0.72, IMAGINED)
  const thing =
    context.call === 'interview' && OF_AN_IDEA.has(labels.intent) && WOULD.test(clause.text) ? signs.first('if-thing') : undefined
  if (thing) return hitAt(thing, 0.72, IMAGINED)
  if (isShowing(ask) || labels.intent === 'need-payoff' || TESTS.test(clause.text)) return undefined
  const vague = signs.first('would-buy-this')
  if (
    vague &&
    !clause.leadIn &&
    clause.words[vague.to]?.norm !== 'again' &&
    endsThere(ask, vague.to) &&
    vague.from === clause.core.start &&
    asksEarly(ask)
  ) {
    return {
      confidence: context.call === 'interview' ? 0.75 : 0.62,
      cue: IMAGINED,
      range: { start: vague.from, end: vague.to },
    }
  }
  // An interview that shows an idea sells nothing yet.
  const early = asksEarly(ask) || (context.call === 'interview' && context.stage === 'pitch') ? imaginedEarly(ask) : undefined
  if (early) return early
  const that = signs.first('would-buy-that')
  // "…for a house like that" ends there.
  if (that && clause.words[that.to]?.kind === 'word') return hitAt(that, 0.87, IMAGINED)
  const built = signs.first('if-built')
  if (built && (clause.opening === 'auxiliary' || (clause.asked?.word === 'how' && !clause.asked.degree)) && clause.modal === 'would')
    return hitAt(built, 0.78, IMAGINED)
  const tool = signs.first('feel-about-tool') ?? signs.first('tool-fits') ?? (signs.has('helps') ? signs.first('useful-tool') : undefined)
  if (tool && asksEarly(ask)) return hitAt(tool, 0.74, IMAGINED)
  const theirs = asksEarly(ask) ? signs.first('would-they-buy') : undefined
  if (theirs && !clause.leadIn) return hitAt(theirs, 0.72, IMAGINED)
  const conditional = clause.leadIn?.kind === 'if' ? signs.first('would-if') : undefined
  if (conditional) return hitAt(conditional, 0.7, IMAGINED)
  const paid = signs.first('would-if')
  if (paid && paid.from === clause.core.start && !clause.leadIn && asksEarly(ask)) return hitAt(paid, 0.68, IMAGINED)
  const buy = signs.first('would-buy')
  const imagined = signs.first('imagined')
  if (!buy || !imagined) return undefined
  const range = { start: Math.min(buy.from, imagined.from), end: Math.max(buy.to, imagined.to) }
  return { confidence: 0.9, cue: IMAGINED, range }
}

/** "Would you try an early build of it?" asks for a hand with a test, not for an opinion. */
const TESTS =
  /\b(?:try|trying|test|testing|join|joining)\b[^?]* (?:early|rough|first|trial|test|preview) (?:build|version|release|cut|access)\b/i

/** A price, a use or an idea put to somebody who has seen nothing yet. */
function imaginedEarly({ signs, clause, context }: FlawAsk): FlawHit | undefined {
  const tool = clause.opening === 'auxiliary' ? signs.first('if-tool') : undefined
  if (tool && (signs.has('would-help') || signs.has('would-buy') || signs.has('worth-it'))) return hitAt(tool, 0.78, IMAGINED)
  const likelier = signs.first('likelier')
  if (likelier) return hitAt(likelier, 0.78, IMAGINED)
  const pays = clause.leadIn ? undefined : signs.first('would-pay')
  if (pays) return hitAt(pays, 0.74, IMAGINED)
  const could = context.call === 'interview' || clause.asked || clause.tag ? undefined : signs.first('what-if-could')
  if (could) return hitAt(could, 0.66, IMAGINED)
  const still = context.call === 'interview' && clause.leadIn?.kind === 'if' ? signs.first('still-use') : undefined
  if (still) return hitAt(still, 0.74, IMAGINED)
  const research = context.call === 'interview' ? (signs.first('usage-imagined') ?? signs.first('good-product')) : undefined
  return research && hitAt(research, 0.74, IMAGINED)
}

/** Before anything was offered: later on "Would you buy this?" asks for a decision. */
function asksEarly({ context }: FlawAsk): boolean {
  return context.stage === 'opening' || context.stage === 'discovery' || context.stage === 'other'
}

/** "Would you use this?", "Would you use this at home?", not "Would you use this space?" */
function endsThere({ clause }: FlawAsk, to: number): boolean {
  const next = clause.words[to]
  return next === undefined || next.kind === 'punct' || (traitsOf(next) & (Trait.preposition | Trait.opener | Trait.adverb)) !== 0
}
