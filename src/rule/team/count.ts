import type { Ask } from '../../script/model.js'
import type { Span } from '../../text/span.js'
import type { RuleContext } from '../contract.js'
import { countWords } from '../words.js'
import type { Handlers } from './compile.js'
import { targetOf } from './find.js'
import { withinLimits } from './limits.js'
import { type Hit, seekerOf } from './seek.js'
import type { Counted, Match, Sought, TeamRule } from './spec.js'
import { type Spoken, spokenIn, spokenInStage, spokenInTurn, spokenOf } from './spoken.js'

type Context = RuleContext<{ readonly found: string }, Record<never, never>>
type CountMatch = Extract<Match, { kind: 'count' }>

/**
 * “At most (or at least) so many of these in a unit.” Too many: the first that is too many is the finding; words have none, so there the
 * whole unit is. Too few: the head of the unit.
 */
export function countHandlers(match: CountMatch, { where, except }: TeamRule): Handlers {
  const spared = except && seekerOf(except)
  const tally = typeof match.of === 'string' ? tallyOf(match.of) : hitsOf(match.of)
  const hasLimits = match.before ?? match.after ?? match.with ?? match.without
  const weigh = (all: readonly Spoken[], head: Span, context: Context) => {
    const spoken = (hasLimits ? withinLimits(all, match, spared) : all).filter((each) => !spared?.mayStandIn(each))
    const { count, hits } = tally(spoken, context)
    const { most, least } = match
    const tooMany = most !== undefined && count > most
    if (!tooMany && (least === undefined || count >= least)) return
    const hit = tooMany ? hits[most] : undefined
    context.report('found', hit ? targetOf(hit) : { span: head }, { count, limit: tooMany ? most : (least as number) })
  }
  switch (match.in) {
    case 'script':
      return { script: (script, context) => weigh(spokenIn(script, where), script.head, context) }
    case 'path':
      return { path: (path, context) => weigh(spokenIn(path, where), context.script.head, context) }
    case 'stage':
      return { stage: (run, context) => weigh(spokenInStage(run, context.script, where), run.head, context) }
    case 'turn':
      return { turn: (turn, context) => weigh(spokenInTurn(turn, where), turn.span, context) }
    case 'sentence':
      return { sentence: (sentence, context) => weigh([spokenOf(sentence)], sentence.span, context) }
  }
}

type Tally = (spoken: readonly Spoken[], context: Context) => { readonly count: number; readonly hits: readonly Hit[] }

function hitsOf(sought: Sought): Tally {
  const seeker = seekerOf(sought)
  const standsOn = sought.flaw ? 'flaw' : sought.intent ? 'intent' : undefined
  const isSure = (ask: Ask | undefined, { sure }: Context) => !ask || !standsOn || sure(ask, standsOn)
  return (spoken, context) => {
    const hits = spoken.flatMap((each) => seeker.in(each)).filter(({ ask }) => isSure(ask, context))
    return { count: hits.length, hits }
  }
}

function tallyOf(what: Counted): Tally {
  const said = (spoken: readonly Spoken[]) => spoken.filter(({ sentence }) => sentence)
  if (what === 'words') return (spoken) => ({ count: said(spoken).reduce((sum, each) => sum + countWords(each), 0), hits: [] })
  return (spoken) => {
    const counted = what === 'asks' ? spoken.filter(({ ask }) => ask) : said(spoken)
    return { count: counted.length, hits: counted.map(({ span, text, ask }) => ({ span, text, ...(ask ? { ask } : {}) })) }
  }
}
