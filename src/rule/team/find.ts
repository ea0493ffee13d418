import type { Ask, Sentence } from '../../script/model.js'
import type { RuleContext } from '../contract.js'
import type { Handlers } from './compile.js'
import { withinLimits } from './limits.js'
import { type Hit, looksAtLabels, seekerOf } from './seek.js'
import type { Match, TeamRule } from './spec.js'
import { type Spoken, spokenIn, spokenOf } from './spoken.js'

type Context = RuleContext<{ readonly found: string }, Record<never, never>>

/** “Never say this”: every place is a finding. With limits of place, every place within them. */
export function findHandlers(match: Extract<Match, { kind: 'find' }>, { where, except }: TeamRule): Handlers {
  const seeker = seekerOf(match.what)
  const spared = except && seekerOf(except)
  const tell = (spoken: Spoken, { report }: Context) => {
    if (spared?.mayStandIn(spoken)) return
    for (const hit of seeker.in(spoken)) report('found', targetOf(hit), { found: hit.text })
  }
  if (match.with ?? match.without) {
    return {
      script(script, context) {
        const spoken = spokenIn(script, where)
        for (const each of withinLimits(spoken, match, spared)) tell(each, context)
      },
    }
  }
  if (match.before ?? match.after) {
    return {
      path(path, context) {
        for (const each of withinLimits(spokenIn(path, where), match, spared)) tell(each, context)
      },
    }
  }
  if (match.what.heading) {
    return {
      script(script, context) {
        for (const each of spokenIn(script, where)) tell(each, context)
      },
    }
  }
  return looksAtLabels(match.what) || where.intent || where.form
    ? { ask: (ask: Ask, context) => tell(spokenOf(ask.sentence), context) }
    : { sentence: (sentence: Sentence, context) => tell(spokenOf(sentence), context) }
}

/** An ask is flagged as a whole, with its confidence; words are flagged as they stand. */
export function targetOf({ ask, span }: Hit) {
  return ask ?? { span }
}
