import type { Ask, Branch, Script, Section, StageRun, Step } from '../script/model.js'
import { isLive } from './asks.js'
import { isReflection } from './seller-talk.js'

const sections = new WeakMap<Script, ReadonlyMap<Section, readonly Step[]>>()

/** The steps that stand under a stage's headings, in document order. */
export function stepsOf(script: Script, stage: StageRun): readonly Step[] {
  let bySection = sections.get(script)
  if (bySection === undefined) {
    const made = new Map<Section, Step[]>()
    for (const step of script.steps) {
      const own = made.get(step.section)
      if (own) own.push(step)
      else made.set(step.section, [step])
    }
    bySection = made
    sections.set(script, made)
  }
  return stage.sections.flatMap((section) => bySection.get(section) ?? [])
}

/**
 * The runs of asks in a stage: asks with nothing between them that gives the customer room. A reflection, a listen cue and a customer
 * line break a run, and so does an answer slot (`____`) unless `throughSlots`; headings, notes and sub-bullets break nothing. Of a
 * pick-list as many count as are said.
 */
export function runsOfAsks(script: Script, stage: StageRun, { throughSlots = false } = {}): readonly (readonly Ask[])[] {
  const counted = new Set(stage.asks)
  const runs: Ask[][] = [[]]
  const cut = () => {
    if (runs[runs.length - 1]?.length !== 0) runs.push([])
  }
  let objection: Branch | undefined
  for (const step of stepsOf(script, stage)) {
    // Each objection is met by itself: nobody is asked about two of them in a row.
    if (step.branch?.kind === 'objection' && step.branch !== objection) {
      objection = step.branch
      cut()
    }
    if (step.kind === 'pause' && (step.pause === 'listen' || !throughSlots)) cut()
    if (step.kind !== 'turn' || step.turn === undefined) continue
    if (step.turn.speaker !== 'rep') cut()
    else if (isLive(step.turn) && isSaid(step)) {
      for (const sentence of step.turn.sentences) {
        if (isReflection(sentence)) cut()
        else if (sentence.ask && counted.has(sentence.ask)) runs[runs.length - 1]?.push(sentence.ask)
      }
    }
  }
  return runs.filter((run) => run.length > 0)
}

/** Of a pick-list only as many options are said as it tells. */
export function isSaid(step: Pick<Step, 'option'>): boolean {
  return step.option === undefined || step.option.choice.kind === 'variant' || step.option.index < step.option.choice.take
}

/** The longest stretches of asks that one after the other pass a test, longest first. */
export function stretches(asks: readonly Ask[], test: (ask: Ask) => boolean): readonly (readonly Ask[])[] {
  const found: Ask[][] = []
  let open: Ask[] | undefined
  for (const ask of asks) {
    if (!test(ask)) open = undefined
    else if (open) open.push(ask)
    else {
      open = [ask]
      found.push(open)
    }
  }
  return found.sort((a, b) => b.length - a.length)
}

/** The share of a list that passes a test, 0 for an empty one. */
export function share<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length
}
