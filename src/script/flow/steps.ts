import type { Span } from '../../text/span.js'
import type { Branch, ChoiceOption, OwnLines, Section, Step, Turn } from '../model.js'
import type { Event } from '../reading/utterance.js'
import type { TurnDraft } from '../turns.js'

export type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** What is known of an event beside its words. */
export interface EventPlace {
  branch(event: Event): Branch | undefined
  option(event: Event): ChoiceOption | undefined
  jumps(event: Event): readonly Section[]
  ownLines(event: Event): OwnLines | undefined
}

export interface StepReading {
  readonly steps: readonly Step[]
  readonly byTurn: ReadonlyMap<TurnDraft, Step>
}

/** The source of an event. */
export function spanOfEvent(event: Event): Span {
  return event.kind === 'heading' ? event.block.span : event.block.run.span(event.start, event.end)
}

/** Steps in document order: one for every turn, note, pause and heading. A turn's branch and option are those of its first words. */
export function buildSteps(events: readonly Event[], byEvent: ReadonlyMap<Event, TurnDraft>, place: EventPlace): StepReading {
  const steps: Draft<Step>[] = []
  const byTurn = new Map<TurnDraft, Draft<Step>>()
  for (const event of events) {
    const draft = byEvent.get(event)
    const known = draft ? byTurn.get(draft) : undefined
    const jumps = place.jumps(event)
    if (known) {
      if (jumps.length > 0) known.jumps = [...known.jumps, ...jumps]
      continue
    }
    const branch = place.branch(event)
    const option = place.option(event)
    const ownLines = draft ? undefined : place.ownLines(event)
    const step: Draft<Step> = {
      index: steps.length,
      kind: event.kind === 'utterance' ? 'turn' : event.kind,
      span: draft ? draft.turn.span : spanOfEvent(event),
      section: event.frame.section,
      ...(draft ? { turn: draft.turn } : {}),
      ...(event.kind === 'pause' && event.pause ? { pause: event.pause } : {}),
      text: event.kind === 'note' || event.kind === 'pause' ? event.block.run.text.slice(event.start, event.end).replaceAll('\n', ' ') : '',
      ...(branch ? { branch } : {}),
      ...(option ? { option } : {}),
      jumps,
      ...(ownLines ? { ownLines } : {}),
    }
    if (draft) {
      byTurn.set(draft, step)
      const turn = draft.turn as Draft<Turn>
      if (branch) turn.branch = branch
      if (option) turn.option = option
    }
    steps.push(step)
  }
  return { steps, byTurn }
}
