import type { Event, Utterance } from '../../reading/utterance.js'
import type { Alternatives } from './alternatives.js'

/** `"…?" OR "…?"`, and lines joined by a line that says OR. */
export function joinedByOr(events: readonly Event[]): readonly Alternatives[] {
  const found: Alternatives[] = []
  let group: Utterance[] = []
  const close = (): void => {
    if (group.length > 1) found.push({ kind: 'or', take: 1, options: group.map((event) => ({ label: '', events: [event] })) })
    group = []
  }
  let last: Utterance | undefined
  let or = false
  for (const event of events) {
    if (event.kind === 'note' && /^\W*or\W*$/i.test(event.block.run.text.slice(event.start, event.end))) {
      or = true
      continue
    }
    if (event.kind !== 'utterance' || event.speaker !== 'rep') {
      close()
      last = undefined
      continue
    }
    if ((event.alternative || or) && last) {
      if (group.length === 0) group.push(last)
      group.push(event)
    } else close()
    or = false
    last = event
  }
  close()
  return found
}
