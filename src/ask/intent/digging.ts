import { pattern } from '../../text/pattern.js'
import type { Clause } from '../clause.js'
import type { Form } from '../labels.js'

/** An ask that digs is never surer of its intent than this. */
export const MOST_OF_DIGGING = 0.85

/** How an ask stands to the one before it. */
export interface AskBefore {
  /** Lines between their beginnings. */
  readonly gap: number
  readonly sameTurn: boolean
}

/** Asks for the reason, the measure or an example of what was just asked for. */
const DIGGING = new RegExp(
  `^(and |but |so |okay |ok )?(${[
    'why|how come|how so|since when|like what|such as|in what way|in what sense|which ones?|to what extent|how do you mean|why (is|was) that',
    '(by )?how (much|many|long|often)( so| exactly| roughly)?|when( exactly| was that)?|and then( what)?|what happened( then| next)?',
    'what else|anything else|say more|tell me more|go on|for (example|instance)',
    '(can|could|would) you (please )?(give|share|tell) (me |us )?(a |an |one |some |any )?(\\w+ )?examples?( of (that|this))?',
    '(do you have|got|any) (a |an |any )?(\\w+ )?examples?',
  ].join('|')})( please)?$`,
)

/** "And the grade?", "And did they come back?": one more of what was just asked for. */
const ONE_MORE =
  /^and ((the|your|his|her|their|its) [a-z'<>-]+( [a-z'<>-]+)?|(did|do|does|was|were|have|has|is|are) (they|he|she|it|that)( \S+){0,4})$/
/** What has a page of its own in the notes. */
const OTHER_PAGE = pattern('')`
  \b(
    budget|price|cost|fee|timeline|timing|deadline|date|name|email|address|number|phone|role|decision|team|wife|husband|partner|spouse|boss
    |competition|competitors|plan|goal|biggest|next
  )\b
`

/** One to three words, as in a run of guesses at the answer: "Driving? After hours?" */
const FRAGMENT = /^(and |or )?[a-z<>'-]+( [a-z<>'-]+){0,2}$/
/** A list of answers may be longer: "Word of mouth, the van, the parish magazine?" */
const MOST_IN_A_LIST = 8
const ASKS_ANEW = /^((and |or |so )?(any|anything|anyone|anybody|what|how|if)|and a|and an|and to|and if)\b/
/** Short ones that ask for a yes to what was said, or begin something new. */
const OF_ITS_OWN =
  /\b(sounds?|fair|sense|works?|ok|okay|alright|agreed|deal|right|ready|interested|good|thoughts|questions|clear|cool|yes|no|hello|hi|correct|true)\b/

/**
 * Whether an ask has the intent of the ask before it: a reactive one that digs into it, one more of the same, or one more fragment of the same
 * line. Counted on asks labelled by hand, the short fragments are so in 107 of 110, the longer in 64 of 67, the measures in 13 of 13, the
 * examples in 5 of 7, the others in 63 of 79.
 */
export function digsIntoAskBefore(
  norms: string,
  { opening, tag }: Pick<Clause, 'opening' | 'tag'>,
  form: Form,
  { gap, sameTurn }: AskBefore,
): boolean {
  if (gap > 3) return false
  if (DIGGING.test(norms) || (ONE_MORE.test(norms) && !OTHER_PAGE.test(norms))) return true
  if (gap > 0 || !sameTurn || OF_ITS_OWN.test(norms)) return false
  if (form === 'statement-q' && FRAGMENT.test(norms)) return true
  return opening === 'fragment' && !tag && norms.split(' ').length <= MOST_IN_A_LIST && !ASKS_ANEW.test(norms)
}
