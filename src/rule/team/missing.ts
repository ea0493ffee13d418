import type { Handlers } from './compile.js'
import { withinLimits } from './limits.js'
import { seekerOf } from './seek.js'
import type { Match, TeamRule } from './spec.js'
import { type Spoken, spokenIn, spokenInStage } from './spoken.js'

/** “Every script (or stage) must have this”: the head of the one that lacks it is the finding. */
export function missingHandlers(match: Extract<Match, { kind: 'missing' }>, { where, except }: TeamRule): Handlers {
  const seeker = seekerOf(match.what)
  const spared = except && seekerOf(except)
  const lacks = (all: readonly Spoken[]) => {
    const spoken = match.before || match.after || match.with || match.without ? withinLimits(all, match) : all
    return spoken.length > 0 && !spoken.some((each) => seeker.mayStandIn(each)) && !(spared && all.some((each) => spared.mayStandIn(each)))
  }
  if (match.in === 'stage') {
    return {
      stage(run, { script, report }) {
        if (lacks(spokenInStage(run, script, where))) report('found', { span: run.head })
      },
    }
  }
  return {
    script(script, { report }) {
      if (lacks(spokenIn(script, where))) report('found', { span: script.head })
    },
  }
}
