import { pattern } from '../../text/pattern.js'

/** `If they say no: "…"`, `Customer says yes → "…"`: they have said it, what is quoted answers them. */
const ANSWERED = pattern('i')`
  (?:^|[\s([*])(?:
    (?:if|when|whenever|once|should|unless)\b[^"“.?!:]{1,40}?
    (?:says?|asks?|mentions?|objects?|replies|reply|responds?|answers?|thinks?|thinking|wonders?|tells? you|brings? up|pushes back)
    (?! (?:something|things?|anything|like|such|to (?:you|me|us)|back|again|with|in|the following|one of|that|you[:,])\b)[ :][^"“.?!:]{2,70}
    (?:[:,→]|->|=>|\s[–—-]|[,→–—-] ?(?:you )?(?:then )?(?:just )?(?:say|ask|try|respond|reply|answer|use)(?: with| them)?[:,]?)
    |says? (?:yes|no|maybe|not [a-z]+)\s?(?:[:,→]|->|=>|\s[–—-])|\[(?:if|when|once) [^\]"“]{2,60}\]
    |(?:they|he|she|customers?|prospects?|clients?|buyers?) (?:says?|asks?) (?!something|things?|anything|like)[^"“?:]{4,60}(?:→|->|=>)
  )$
`
/** `After they answer, reflect back: "…"`: what the rep does once they have. */
const DONE_THEN = pattern('i')`
  (?:^|[\s([*])(?:after|once|when|if|as soon as) (?:they|he|she|the \w+|\w+s)\b[^"“.?!:,]{2,50},\s(?:then |you )?(?:
    reflect|dig|redirect|steer|deflect|summari[sz]e|mirror|repeat|follow|pivot|acknowledge|confirm|close|offer|probe|transition|bridge
    |circle|come back|play back|paraphrase|recap|clarify|restate
  )\b[^"“.?!:]{0,50}(?::|\s[–—-])$
`
/** `They ask about price: "Great question – …?"`: what they bring up, and an answer that takes it up. */
const BROUGHT_UP = pattern('i')`
  (?:^|[.•\s*_-])(?:they|he|she|(?:the )?(?:customer|prospect|client|buyer|visitor|caller|owner|lead)s?) (?:
    mentions?|asks? about|brings? up|raises?|talks? about
  )[ *_][^"“:?]{2,60}:$
`
const TAKES_UP = pattern('i')`
  ^(?:
    (?:that's (?:a )?)?(?:great|good|perfect|excellent|fair|totally|absolutely|of course|happy to|no problem)\b
    |i (?:hear|understand|get|appreciate|totally)\b|i(?:'m| am) (?:glad|sorry)\b|before i answer\b|thanks?\b|(?:that )?makes sense\b
    |glad you\b|got it\b|let me ask\b
  )
`
/** `Hand over the plan and say: "…"`, unless it is told of several customers. */
const TOLD_TO_SAY = /(?:\band|\bthen|[,;])\s+(?:you )?(?:then |just )?(?:say|ask)(?: them| him| her)?\s?[:,]?$/i
/** `Take up a word they used and ask: "…"`: an order to the rep, whoever it names. */
const ORDERED_TO_ASK = pattern('i')`
  (?:^|[.!;:–—]\s{1,3})\W{0,6}
  (?:choose|find|hand|mention|name|note|pause|pick(?: up)?|point|pull up|quote|repeat|select|show|take(?: up)?|turn|wait)
  \b[^"“.?!:]{2,80}[\s,](?:and|then)(?: then)? (?:ask|say)(?: them| him| her)?\s?[:,]?$
`
export const SEVERAL =
  '(?:they|some|many|most|people|others|(?:prospect|customer|client|buyer|homeowner|owner|seller|candidate|patient|user|lead|guest|caller|donor|parent)s)'
const SEVERAL_SAY = new RegExp(`\\b${SEVERAL}\\b`, 'i')
/** `Tell your caller to say: "…"`: an order to whoever trains the one who speaks. */
const PASSED_ON = pattern('i')`
  (?:^|[.!;]\s{1,3})\W{0,6}(?:tell|teach|train|coach|advise|remind|instruct) (?:
    them|him|her
    |(?:the|your|each|every) (?:user|reps?|team|callers?|agents?|sellers?|advis[eo]rs?|hosts?|new \w{2,12})
  ) to (?:say|reply|respond|answer)(?: with)?(?: this)?\s?:$
`

/** `If under 7 ask "…"`: what the answer is, which nobody says. */
const WHERE_SO = pattern('i')`
  \b(?:if|when|where) (?:
    (?:it(?:['’]s| is) )?(?:
      (?:under|over|below|above|between|less than|more than|lower than|higher than|at least|at most) [^"“.?!:,]{1,20}|\d[^"“.?!:,]{0,15}|yes
      |no|not|so|low|high|lower|higher|unsure|unclear|vague|none|either|both|neither|needed|positive|negative|time (?:allows|permits)
      |in doubt
    )
  ),?(?: then)? (?:say|ask|try)(?: them| him| her)?\s?[:,]?$
`

/** `If they push: "…"`: what the rep holds against it. */
const PUSHED = pattern('i')`
  (?:^|[.!?*\s([])(?:if|when|should) (?:they|he|she|somebody|(?:the )?(?:customer|prospect|client|buyer|owner|caller|lead)) (?:
    still |then |keeps? |starts? to )?(?:
    push(?:es|ing)?(?: back| (?:you|harder|again|further))?|press(?:es|ing)?(?: (?:you|on))?|persists?|hesitates?|stalls?|balks?|wavers?
    |goes quiet|go quiet
  )\s?[:→–—-][\s*_]*$
`

const TOLD = [DONE_THEN, ORDERED_TO_ASK, PASSED_ON, ANSWERED, WHERE_SO, PUSHED]

/** Whether what stands before a quotation tells the rep to say it: an order, or what the customer has done before. */
export function isToldToSay(before: string, text: string): boolean {
  const words = before.replace(/[\s*_]+$/, '').trimStart()
  if (TOLD.some((pattern) => pattern.test(words))) return true
  if (BROUGHT_UP.test(words) && TAKES_UP.test(text.replaceAll('’', "'")) && /\byou/i.test(text)) return true
  return TOLD_TO_SAY.test(words) && !SEVERAL_SAY.test(before)
}
