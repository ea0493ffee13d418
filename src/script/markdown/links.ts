import { isContentsEntry, JumpTargets } from '../flow/jumps.js'
import type { Section } from '../model.js'
import type { SectionFrame } from '../reading/section-frames.js'
import type { Event } from '../reading/utterance.js'
import { conditionOf } from '../voice/directions.js'

export interface LinkReading {
  of(event: Event): readonly Section[]
  /** Sections that only a conditional jump leads to. */
  readonly linked: ReadonlySet<SectionFrame>
}

const NONE: readonly Section[] = []
/** Parts of the call that come in any case, however often something jumps to them. */
const NUMBERED = /^\W*(?:(?:section|step|part|stage|phase)\s*)?\d/i

/** Where every event sends the reader, and which sections are reached in no other way. A table of contents sends nobody anywhere. */
export function readLinks(events: readonly Event[], frames: readonly SectionFrame[]): LinkReading {
  const targets = new JumpTargets(frames)
  const byEvent = new Map<Event, readonly Section[]>()
  const linked = new Set<SectionFrame>()
  for (const event of events) {
    if (event.kind === 'heading' || isContentsEntry(event.block)) continue
    const jumps = targets.of(event.block, event.start, event.end).filter((section) => section !== event.frame.section)
    if (jumps.length === 0) continue
    byEvent.set(event, jumps)
    const text = event.block.run.text.slice(event.block.start, event.start + 120)
    const isConditional =
      event.conditions.length > 0 || conditionOf(text.slice(0, 120)) !== '' || /(?:→|->|=>|➡)/u.test(event.block.text.slice(0, 160))
    if (!isConditional) continue
    for (const section of jumps) {
      const frame = frames[section.index]
      if (frame && section.index > event.frame.section.index && !NUMBERED.test(section.title)) linked.add(frame)
    }
  }
  return { of: (event) => byEvent.get(event) ?? NONE, linked }
}
