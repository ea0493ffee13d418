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
const PAIR = phrases(['and (why|how come|how so|what makes|what made|what for)'])

/**
 * Whether the script digs into the answer of an ask: the next ask is a follow-up, it is a pair (“…, and why?”) itself, or a branch or a note
 * right after it says what to do with the answer.
 */
export function isFollowedUp(script: Script, ask: Ask): boolean {
  if (PAIR.finds(ask)) return true
  const next = script.asks[ask.index + 1]
  if (next && mayProbe(next) && next.stage === ask.stage) return true
  for (let place = ask.step.index + 1; place <= ask.step.index + NEAR; place++) {
    const step = script.steps[place]
    if (!step || step.kind === 'heading' || step === next?.step) return next !== undefined && step === next.step && startsBranch(next, ask)
    if (step.branch && step.branch !== ask.step.branch && step.branch.kind === 'if') return true
    if (step.kind === 'note' && TOLD.finds(step)) return true
  }
  return false
}

/** Digs into the answer before it, or the reading is not sure that it does not: an unsure label makes no fault. */
function mayProbe(ask: Ask): boolean {
  return ask.probe || ask.confidence.probe < SURE
}

function startsBranch(next: Ask, ask: Ask): boolean {
  return next.step.branch !== undefined && next.step.branch !== ask.step.branch && next.step.branch.kind === 'if'
}
