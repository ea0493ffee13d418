import { pattern } from '../../text/pattern.js'
import { type FlawAsk, type FlawHit, hitAt } from './flaw-ask.js'

/** "…, and what would you change?" asks for both sides. */
const BOTH_SIDES = /^(not|dislike|disliked|least|less|worse|missing|improve|improved|change|better)$/

/** …and so does a second question right behind. */
const OTHER_SIDE = pattern('i')`
  ^[\s"“”']*(?:and |or )?(?:
    (?:is there )?(?:anything|something) (?:else )?(?:that )?(?:you['’]d|you would|you did(?:n['’]t| not)|you do(?:n['’]t| not)|to) (?:
      change|improve|like|fix|do differently|miss
    )
    |what (?:do|did|would|could|should) (?:you|we|i) (?:not |don't |didn't )?
    (?:dislike|like least|like less|hate|miss|change|improve|fix|do (?:better|differently)|like\?)
  )
`

/** The seller praises what is sold, or has the customer do it: "What did you like most about the demo?", "See how easy that was?" */
export function boast(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, context } = ask
  const shows = signs.first('show-off')
  if (shows) return hitAt(shows, 0.8, 'praise in the wording')
  const most = clause.asked ? undefined : signs.first('like-most')
  if (most && clause.words.some(({ norm }) => norm === 'you')) return hitAt(most, 0.78, 'what others want')
  const shown = isShown(ask) ? signs.first('like-it-best') : undefined
  if (shown && !OTHER_SIDE.test(context.after) && !clause.words.some(({ norm }, i) => i >= shown.to && BOTH_SIDES.test(norm)))
    return hitAt(shown, 0.78, 'fishes for praise')
  // Of a coach's own way of leading, or of a talk between colleagues, it is feedback.
  const praise = context.call === 'coaching' ? undefined : signs.first('praise-bait')
  if (!praise || clause.words.some(({ norm }, i) => i >= praise.to && BOTH_SIDES.test(norm)) || OTHER_SIDE.test(context.after))
    return undefined
  return hitAt(praise, 0.85, 'fishes for praise')
}

const JUST_SHOWN = /\b(?:see|seen|taste|feel|hear|notice|watch|look)\b/i

/** In a demo, or right behind a line that shows something. */
function isShown({ context }: FlawAsk): boolean {
  if (context.call === 'interview' || context.call === 'coaching') return false
  return context.stage === 'pitch' || (context.stage !== 'opening' && JUST_SHOWN.test(context.before.slice(-100)))
}
