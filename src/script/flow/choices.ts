import type { Span } from '../../text/span.js'
import type { Choice, ChoiceOption } from '../model.js'
import type { SectionFrame } from '../reading/section-frames.js'
import type { Event } from '../reading/utterance.js'
import type { Alternatives } from './choices/alternatives.js'
import { columns } from './choices/columns.js'
import { joinedByOr } from './choices/joined-by-or.js'
import { pickHeadings, pickLeads } from './choices/pick.js'
import { variantHeadings } from './choices/variant-headings.js'
import { variantLeads } from './choices/variant-leads.js'

interface ChoiceDraft {
  index: number
  kind: Choice['kind']
  span: Span
  take: number
  options: OptionDraft[]
}
interface OptionDraft {
  choice: Choice
  index: number
  label: string
  span: Span
}

export interface ChoiceReading {
  readonly choices: readonly Choice[]
  of(event: Event): ChoiceOption | undefined
}

/**
 * Finds alternatives of which the rep says one or a few: lists under "pick one", sibling headings or labels "Option A", "Option B", cells
 * under A and B, and words joined by OR. Counter-examples are no options. What is an option already is none again, so the order tells.
 */
export function readChoices(events: readonly Event[], frames: readonly SectionFrame[], spanOf: (event: Event) => Span): ChoiceReading {
  const bySection = eventsBySection(events)
  const reader = new ChoiceReader(spanOf)
  for (const found of [
    pickHeadings(frames, bySection),
    variantHeadings(frames, bySection),
    pickLeads(events),
    variantLeads(events),
    columns(events),
    joinedByOr(events),
  ])
    for (const alternatives of found) reader.add(alternatives)
  return { choices: reader.choices, of: (event) => reader.option(event) }
}

/** What stands in each section, its subsections too. */
function eventsBySection(events: readonly Event[]): ReadonlyMap<SectionFrame, readonly Event[]> {
  const bySection = new Map<SectionFrame, Event[]>()
  for (const event of events) {
    if (event.kind === 'heading') continue
    for (let frame: SectionFrame | undefined = event.frame; frame; frame = frame.parent) {
      const own = bySection.get(frame)
      if (own) own.push(event)
      else bySection.set(frame, [event])
    }
  }
  return bySection
}

class ChoiceReader {
  readonly choices: Choice[] = []
  readonly #options = new Map<Event, ChoiceOption>()

  constructor(readonly spanOf: (event: Event) => Span) {}

  option(event: Event): ChoiceOption | undefined {
    return this.#options.get(event)
  }

  add({ kind, take, options }: Alternatives): void {
    const said = options.filter((option) => option.events.length > 0 && option.events.some((event) => !this.#options.has(event)))
    if (said.length < 2 || take >= said.length) return
    const choice: ChoiceDraft = {
      index: this.choices.length,
      kind,
      span: this.#around(said.flatMap((option) => option.events)),
      take,
      options: [],
    }
    said.forEach(({ label, events }, index) => {
      const option: OptionDraft = { choice, index, label: label.slice(0, 140), span: this.#around(events) }
      choice.options.push(option)
      for (const event of events) if (!this.#options.has(event) || kind === 'or') this.#options.set(event, option)
    })
    this.choices.push(choice)
  }

  #around(events: readonly Event[]): Span {
    let start = Number.POSITIVE_INFINITY
    let end = 0
    for (const event of events) {
      const span = this.spanOf(event)
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
    return { start, end }
  }
}
