import { isPlace, type Seeker, seekerOf } from './seek.js'
import type { Limits, Sought } from './spec.js'
import type { Spoken } from './spoken.js'

/**
 * What of a run of talk lies within the limits, in order. `before` a heading or a stage: only where that comes at all. Where a label is not
 * sure, the limit is taken to hold the talk out: an unsure label makes no fault.
 */
export function withinLimits(spoken: readonly Spoken[], limits: Limits, spared?: Seeker): readonly Spoken[] {
  const stands = (sought: Sought) => {
    const seeker = seekerFor(sought)
    return spoken.findIndex((each) => !spared?.mayStandIn(each) && seeker.mayStandIn(each))
  }
  const surely = (sought: Sought) => {
    const seeker = seekerFor(sought)
    return spoken.findIndex((each) => seeker.in(each).length > 0)
  }
  if (limits.without && stands(limits.without) >= 0) return []
  if (limits.with && surely(limits.with) < 0) return []
  let from = 0
  let to = spoken.length
  if (limits.before) {
    const at = stands(limits.before)
    if (at >= 0) to = at
    else if (isPlace(limits.before)) return []
  }
  if (limits.after) {
    const at = surely(limits.after)
    if (at < 0) return []
    from = isPlace(limits.after) ? at : at + 1
  }
  return spoken.slice(from, to)
}

const seekers = new WeakMap<Sought, Seeker>()

function seekerFor(sought: Sought): Seeker {
  const made = seekers.get(sought) ?? seekerOf(sought)
  seekers.set(sought, made)
  return made
}
