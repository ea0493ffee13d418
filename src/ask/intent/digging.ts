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

/** One to three words, as in a run of guesses at the answer: "Driving? After hours?" */
const FRAGMENT = /^(and |or )?[a-z<>'-]+( [a-z<>'-]+){0,2}$/
/** Short ones that ask for a yes to what was said, or begin something new. */
const OF_ITS_OWN =
  /\b(sounds?|fair|sense|works?|ok|okay|alright|agreed|deal|right|ready|interested|good|thoughts|questions|clear|cool|yes|no|hello|hi|correct|true)\b/

/**
 * Whether an ask has the intent of the ask before it: a reactive one that digs into it, or one more fragment of the same line. Counted on asks
 * labelled by hand, the fragments are so in 107 of 110, the measures in 13 of 13, the examples in 5 of 7, the others in 63 of 79.
 */
export function digsIntoAskBefore(norms: string, form: Form, { gap, sameTurn }: AskBefore): boolean {
  if (gap > 3) return false
  if (DIGGING.test(norms)) return true
  return gap === 0 && sameTurn && form === 'statement-q' && FRAGMENT.test(norms) && !OF_ITS_OWN.test(norms)
}
