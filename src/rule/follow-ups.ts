import type { Ask, Script } from '../script/model.js'
import { phrases } from './phrases.js'

/** From here on a reading that an ask is no follow-up is believed. */
const SURE = 0.9
/** How many steps after an ask a note or a branch still belongs to it. */
const NEAR = 4
const TOLD = phrases([
  '~follow up',
  'follow-up',
  '~probe',
  '~dig',
  'deeper',
  'tell me more',
  'if (they|he|she|yes|no|not|so|the customer|the prospect)',
  'ask (why|how|what|for)',
  '(example|examples)',
])
/** Speaks of what the customer has just said: “How has this changed your week?”, “What are you doing about that?” */
const POINTS_BACK = phrases([
  '(~handle|~deal with|~do about|~solve|~fix|~address|~manage|~tackle|~measure|~explain|~quantify) (this|that) (today|now|currently|so far|at the moment)? $',
  '(has|have|is|are|does|do|did|was|would|will) (this|that) (~affect|~impact|~cost|~change|~mean|~happen|~hurt|~slow|~hold|been|~show|~play|~feel)',
])
/** Headings over questions that are only asked when an answer calls for them. */
const DEEPER = /\bfollow[- ]?up (?:questions?|probes?|prompts?)\b|\b(?:probing|digging) questions?\b|\b(?:dig|go) deeper\b|^\W*probes?\b/i
const PAIR = phrases(['and (why|how come|how so|what makes|what made|what for)'])

/**
 * Whether the script digs into the answer of an ask: the next ask is a follow-up, it is a pair (“…, and why?”) itself, or a branch or a note
 * right after it says what to do with the answer.
 */
export function isFollowedUp(script: Script, ask: Ask): boolean {
  if (PAIR.finds(ask)) return true
  const next = script.asks[ask.index + 1]
  // An unsure label makes no fault: where the reading wavers, the next ask may dig.
  if (next && (isFollowUp(next) || next.confidence.probe < SURE) && next.stage === ask.stage) return true
  for (let place = ask.step.index + 1; place <= ask.step.index + NEAR; place++) {
    const step = script.steps[place]
    if (!step || step.kind === 'heading' || step === next?.step) return next !== undefined && step === next.step && startsBranch(next, ask)
    if (step.branch && step.branch !== ask.step.branch && step.branch.kind === 'if') return true
    if (step.kind === 'note' && TOLD.finds(step)) return true
  }
  return false
}

/** Whether an ask digs into an answer: a probe, one that points back at what was said, one that stands among the follow-ups. */
export function isFollowUp(ask: Ask): boolean {
  return ask.probe || POINTS_BACK.finds(ask) || DEEPER.test(ask.section.title)
}

function startsBranch(next: Ask, ask: Ask): boolean {
  return next.step.branch !== undefined && next.step.branch !== ask.step.branch && next.step.branch.kind === 'if'
}
