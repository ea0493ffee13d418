import type { Choice } from '../../model.js'
import type { Event } from '../../reading/utterance.js'

/** One of several things of which the rep says only some. */
export interface Alternative {
  readonly label: string
  readonly events: readonly Event[]
}

/** Things of which the rep says `take`, as one way of writing them shows. Some may turn out to be none: to hold nothing that is said. */
export interface Alternatives {
  readonly kind: Choice['kind']
  readonly take: number
  readonly options: readonly Alternative[]
}

/** Whether the rep says it: counter-examples are no options. */
export function isSaid(event: Event): boolean {
  return event.kind === 'utterance' && event.speaker === 'rep' && !event.negative
}
