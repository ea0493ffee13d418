import { CORE_INTENTS, DEAL_INTENTS, type Intent, SMALL_TALK, type Stage, TO_INTENTS } from '../ask/labels.js'
import type { Ask, Script, Turn } from '../script/model.js'

/** Learns about the customer: backstory, goal, importance, impact, problem, person, business context, need-payoff. */
export const isCore = (ask: Ask): boolean => CORE_INTENTS.has(ask.intent)
/** Asks what the customer moves to: requirement, budget, source survey, timeline, close. */
export const isTo = (ask: Ask): boolean => TO_INTENTS.has(ask.intent)
/** About the deal: budget, timeline, authority, competition, close, next step. */
export const isDeal = (ask: Ask): boolean => DEAL_INTENTS.has(ask.intent)
/** Rapport, logistics, leave, agenda and understanding checks: left out of every count and order. */
export const isSmallTalk = (ask: Ask): boolean => SMALL_TALK.has(ask.intent)

/** “I’d like to understand the timing.” leads in or out; nobody takes it for a question. */
export const isPut = (ask: Ask): boolean => ask.text.endsWith('?') || ask.form === 'imperative-probe'

/** Said aloud to the customer while they can answer, or on their voicemail: not mail, chat, notes or counter-examples. */
export const isLive = (turn: Turn): boolean => turn.channel === 'call' || turn.channel === 'voicemail'

/** The asks that count: said live, not shown as what to avoid. In document order. */
export function asksOf(unit: { readonly asks: readonly Ask[] }): readonly Ask[] {
  return unit.asks.filter((ask) => !ask.negative && isLive(ask.turn))
}

/** The asks that count and are no small talk. */
export function talkingPoints(unit: { readonly asks: readonly Ask[] }): readonly Ask[] {
  return asksOf(unit).filter((ask) => !isSmallTalk(ask))
}

/**
 * Whether an ask may be for this intent: it is, or the reading wavers and this is its runner-up. Rules that report an absence ask
 * this, so that an unsure label never makes a fault.
 */
export function mayBe(ask: Ask, ...intents: readonly Intent[]): boolean {
  return intents.includes(ask.intent) || (ask.confidence.intent < WAVERING && intents.includes(ask.second))
}
const WAVERING = 0.75

/** Whether an ask may learn about the customer. */
export function mayBeCore(ask: Ask): boolean {
  return isCore(ask) || (ask.confidence.intent < WAVERING && CORE_INTENTS.has(ask.second))
}

/** Turns in document order that are said live by the rep. */
export function repTurns(script: Script): readonly Turn[] {
  return script.turns.filter((turn) => turn.speaker === 'rep' && isLive(turn))
}

/**
 * The stage that an ask stands in for a rule: what its headings say; where they say nothing, what is said there. A close or an objection
 * that no heading announces makes no stage of its own: pressure in the middle of a talk is not excused by being pressure.
 */
export function stageOf(ask: Ask): Stage {
  if (ask.section.stage !== 'other') return ask.section.stage
  return ask.stage === 'close' ? 'other' : ask.stage
}
