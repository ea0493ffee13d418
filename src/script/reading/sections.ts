import type { Stage } from '../../ask/labels.js'
import type { Span } from '../../text/span.js'
import type { Draft } from '../flow/steps.js'
import type { Ask, Section, StageRun } from '../model.js'

/** Gives every section its end: the start of the next one that is not below it. */
export function closeSections(sections: readonly Section[], end: number): void {
  const open: Section[] = []
  const close = (section: Section, to: number): void => {
    ;(section as Draft<Section>).span = { start: section.span.start, end: to }
  }
  for (const section of sections) {
    while (open.length > 0 && open[open.length - 1]!.level >= section.level && section.index > 0) close(open.pop()!, section.span.start)
    if (section.index === 1 && open.length > 0) close(open.pop()!, section.span.start)
    open.push(section)
  }
  for (const section of open) close(section, end)
}

/** Runs of one stage in document order. A section whose asks are of several stages is in several runs. */
export function buildStages(sections: readonly Section[], asks: readonly Ask[], head: Span): StageRun[] {
  const runs: { stage: Stage; sections: Section[]; asks: Ask[]; head: Span }[] = []
  const bySection = new Map<Section, Ask[]>()
  for (const ask of asks) {
    const own = bySection.get(ask.section)
    if (own) own.push(ask)
    else bySection.set(ask.section, [ask])
  }
  const join = (section: Section, stage: Stage, ask: Ask | undefined): void => {
    const last = runs[runs.length - 1]
    if (last?.stage === stage) {
      if (last.sections[last.sections.length - 1] !== section) last.sections.push(section)
      if (ask) last.asks.push(ask)
    } else runs.push({ stage, sections: [section], asks: ask ? [ask] : [], head: section.heading ?? ask?.span ?? head })
  }
  for (const section of sections) {
    const own = bySection.get(section)
    if (own) for (const ask of own) join(section, ask.stage, ask)
    else join(section, section.stage, undefined)
  }
  return runs
}
