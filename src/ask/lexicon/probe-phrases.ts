import { pattern } from '../../text/pattern.js'
/** Wordings that dig into an answer whatever it was. */
export const DIGGING: readonly string[] = [
  '(tell|say) (me|us)? (a (bit|little|little bit))? more about (that|this|it|those|them)',
  '(tell|say) (me|us)? (a (bit|little|little bit))? more $',
  'elaborate',
  '(expand|build) on (that|this|it)',
  'unpack (that|this|it)',
  '(give|share|think of) (me|us)? (a|an|one|any) (specific|concrete|recent|real|another|particular|quick)? example',
  'for (instance|example) $',
  'such as $',
  'how so',
  'in what (way|sense|respect)',
  'be (a bit|a little|bit|little)? more specific',
  'what (do|did) you mean by',
  'what (do|did) you mean $',
  'what makes you (say|think|feel|so)',
  'what made you (say|think|feel|choose|pick|do) (that|this|it|so|them)',
  'why (is|was|does|did|do) (that|it|those|they)',
  'why (do|did) you say',
  'why (that|those|these|there|then|not|so)',
  'why not',
  'why or why not',
  'why why not',
  'why $',
  'because $',
  'what happened $',
  'what happened (then|next|after|there)',
  'what (happens|happened) (then|next) $',
  'and then $',
  'put (a|some)? (number|numbers|figure|figures|price) (on|to|around) (that|it)',
  'quantify (that|it)',
  'how did (that|it|this|they) (go|work|turn|feel|end|compare|come)',
  'how was (that|it)',
  'what (came|became) of',
  'what was (that|it) like',
  'says who',
  'by how much',
  'how much (worse|better)',
  'what is behind (that|it)',
  'which (one|ones) $',
  'what did they say',
  'what did not $',
  'what worked $',
  'what was missing $',
  'what is missing $',
]

/** Wordings that often do. */
export const GOING_ON: readonly string[] = [
  'what made you (go|choose|pick) with',
  'what (does|do|did) (that|it|those|they) (mean|look|feel|do|cost|take|involve)',
  'how often (does|do|did) (that|it|they)',
  'how (does|did|do|is|are) (that|it|those) (affect|affecting|impact|impacting|show|play|feel|look|compare|change)',
  'how (long|far|many|much) (does|did|has|have|do|is|was|were|of) (that|it|those|them|they)',
  'what is (driving|causing|creating) (that|it|those|the)',
  'what typically causes (that|it)',
  '(what|which) (of|out of|about) (those|these|them|that)',
  'which (part|piece|bit|one|ones) of (that|those|them|it)',
  'what would (make|have made|move) (it|that|this|them) (a|an|higher)',
  'what (kept|keeps|stopped|stops) (it|that|you|them|this) from',
  'what (specifically|exactly)',
  'specifically $',
  'if so',
  'how come (that|it|they)',
  'what happened (with|to|when)',
  'since when',
  'what else $',
  'how do you know',
  'tell me more about',
]

/** Labels right before a question that goes on from the one before: `Probe:`, `Follow-up:`, `Dig deeper`. */
export const PROBE_LABEL = pattern('i')`
  ^\W*(?:(?:ask|then)\s+)?(?:prob(?:e|es|ing)|dig(?:ging)?(?: (?:in|deeper|down))?|(?:go )?deeper|drill(?: ?down)?|follow[ -]?ups?|follow)
  (?:[ -]?(?:probe|up))?\W*(?:\d+)?\W*$
`

/** A heading, lead-in or column over such questions. */
export const PROBE_HEADING = pattern('i')`
  \b(?:
    prob(?:e|es|ing)(?! deeper\))|digging|dig (?:in|deeper)
    |follow[ -]?ups?(?! (?:question|mapping|call|email|message|\())|(?:pain|emotion) funnel|(?:five|5) whys|one deeper|going deeper|peel
  )\b
`

/** "Does that sound fair?": that is the speaker's own proposal, so nothing is dug into. */
export const OWN_PROPOSAL = 'sound sense work help fair fit okay ok right reasonable suit helpful useful good interest appeal'
