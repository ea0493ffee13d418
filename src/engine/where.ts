import type { Stage } from '../ask/labels.js'
import { stageOf } from '../rule/asks.js'
import type { Where } from '../rule/contract.js'
import type { Unit } from '../rule/define.js'
import type { Ask, Script, Turn } from '../script/model.js'
import type { FileFacts } from './facts.js'

/** Whether a rule looks at a file at all. */
export function looksAtFile(where: Where, script: Script, facts: FileFacts): boolean {
  return (
    script.role !== 'none' &&
    has(where.role, script.role) &&
    !where.notRole?.includes(script.role) &&
    has(where.call, facts.call) &&
    !where.notCall?.includes(facts.call) &&
    (where.market === undefined || where.market === facts.market)
  )
}

/** Whether a file is enough of a script for handlers of this unit: those about the whole need a call that sells something. */
export function looksAtUnit(unit: Unit, where: Where, script: Script, facts: FileFacts): boolean {
  if (unit === 'turn' || unit === 'sentence' || unit === 'ask' || unit === 'directive') return true
  const least = where.minAsks ?? facts.minAsks
  if (facts.asks < least) return false
  if (least === 0 || where.anyStage) return true
  // In a guide the asks are examples: nobody runs through them in order.
  if (script.role === 'doc') return unit === 'script' && facts.discovers
  return facts.sells
}

/** Whether a rule looks at something that stands in this stage. */
export function looksAtStage(where: Where, stage: Stage): boolean {
  return has(where.stage, stage) && !where.notStage?.includes(stage)
}

/** Whether a rule looks at an ask, by its labels. */
export function looksAtAsk(where: Where, ask: Ask): boolean {
  return (
    looksAtStage(where, stageOf(ask)) &&
    has(where.intent, ask.intent) &&
    has(where.form, ask.form) &&
    (where.flaw === undefined || where.flaw.some((flaw) => ask.flaws.has(flaw)))
  )
}

/** The stage of a turn: that of its first ask, which knows more than the heading above it. */
export function stageOfTurn(turn: Turn): Stage {
  const ask = turn.sentences.find((sentence) => sentence.ask)?.ask
  return ask ? stageOf(ask) : turn.section.stage
}

function has<T>(list: readonly T[] | undefined, value: T): boolean {
  return list === undefined || list.includes(value)
}
