import type { Event, Utterance } from '../../reading/utterance.js'
import { type Alternatives, isSaid } from './alternatives.js'
import { VARIANT } from './variant.js'

/** `Option A - they say no` is a branch. */
const ANSWERED = /\b(?:if|when|they|says?|yes|no|interested|busy)\b/i

/** `**Option A:**`, `**Option B:**` as lead-ins one after the other. */
export function variantLeads(events: readonly Event[]): readonly Alternatives[] {
  const families = new Map<string, Map<number, { label: string; events: Event[] }>>()
  for (const event of events) {
    if (event.kind === 'heading') continue
    const variant = VARIANT.exec(event.kind === 'utterance' && event.label !== '' && VARIANT.test(event.label) ? event.label : event.leadIn)
    if (!variant || ANSWERED.test(event.leadIn)) continue
    const own = event.kind === 'utterance' && VARIANT.test(event.label)
    const key = `${event.frame.section.index} ${variant[1]!.toLowerCase()}`
    const family = families.get(key) ?? new Map<number, { label: string; events: Event[] }>()
    const at = own ? event.block.index : event.leadAt
    const option = family.get(at) ?? { label: own ? (event as Utterance).label : event.leadIn, events: [] }
    if (isSaid(event)) option.events.push(event)
    family.set(at, option)
    families.set(key, family)
  }
  return [...families.values()]
    .filter((family) => family.size >= 2)
    .map((family) => ({ kind: 'variant', take: 1, options: [...family.values()] }))
}
