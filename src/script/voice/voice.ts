import { pattern } from '../../text/pattern.js'

/**
 * Who a stretch of words belongs to, told by the words alone: small, general cues that only break ties.
 * Everything that layout can tell has been asked before.
 */

const CUSTOMER_VOICE = pattern('i')`
  ^(?:so |but |and |well,? |ok(?:ay)?,? |yeah,? |hmm,? )*(?:
    how (?:did|do) you (?:get|find|have|come by) (?:my|this) (?:\w+ )?(?:number|name|e-?mail|details|contact|info(?:rmation)?|address|line)
    \b|why should (?:i|we)\b|why (?:would|do) (?:i|we)\b
    |how much (?:is|does|do|will|would|are)\b(?!.*\byour? (?:team|current|company))|how much\??$
    |how do (?:i|we)\b(?! (?:compare|stack up|measure up|look)\b)
    |how (?:long|soon) (?:does|will|would) (?:it|this|that|you)\b|how are you (?:different|better|any)
    |how is (?:this|that|it) (?:different|better|any)|what (?:makes|sets) you\b
    |what(?:'s| is) (?:the|your) (?:price|cost|rate|commission|fee|catch|warranty|guarantee|difference|minimum|best price|lowest|discount)
    |what if (?:it|i|we|my|our|something)\b
    |what happens if (?:i|my|it (?:breaks|fails|stops|goes)|something|your (?:company|team))\b
    |do you (?:
      offer|provide|install|finance|deliver|service|carry|ship|repair|work with|guarantee|charge|accept|integrate|support|take|sell|match
      |price match|do
    )\b|do (?:i|we) (?:need|have|get|lose|pay|really)\b
    |can (?:you|u) (?:just |please |also )*
    (?:send|email|e-mail|call|give|do|offer|match|lower|beat|come|text|mail|leave|waive|throw|tell|guarantee|help)\b
    |can (?:i|we) (?:just |still |also |get|cancel|try|think|pay|have|see|keep|talk|speak|use|start)\b
    |could you (?:just )?(?:send|email|call|do|match|lower)\b
    |are you (?:
      available|licensed|going to make|insured|certified|a (?:robot|bot|real|scam|salesman|salesperson)|selling|trying to sell|guys|sure
      |the owner|with
    )\b|are there (?:any )?(?:hidden|extra|additional)\b
    |is (?:this|it|that|there) (?:
      an? (?:ai|bot|robot|machine|recording|real person)\b
      |a (?:sales|cold|scam|contract|catch|fee|discount|trial|free|guarantee|warranty)|safe|secure|legit|worth|your best|negotiable|really
      |going to|too good|included|available|any (?:discount|wiggle|room)
    )|who(?:'s| is| are) (?:this|you|calling)\b
    |what(?:'s| is) (?:this (?:about|regarding|concerning|call|for)|it (?:about|regarding|concerning))|is (?:he|she) expecting you
    |what do you (?:want(?! (?:\w+ )?to\b| your\b)|charge|cost|sell)\b
    |what about (?:my|our|data|security|support|the (?:price|cost))\b|what company\b|where did you get|how did you (?:get|find) (?:my|our)
    |will (?:it|this|you|i|my|that)\b
    |does (?:it|this|that)\b(?!.*\b(?:you (?!have|offer|guys|provide|charge)|your (?:team|crew|staff|day|week|life|family|plans|work)\b))
    |does your\b
    |i(?:'m| am|'ll|'ve| have| don't| do not| need| want| already| can| just| think| was| got)\b
    |we(?:'re| are|'ve| have| don't| already| can't| just| need| use| work| tried| got)\b
    |my (?:wife|husband|spouse|boss|partner|cousin|brother|friend|team|budget)\b|our (?:budget|team|current|it|board|boss)\b|not interested
    |no,? thanks|too expensive
    |your (?:price|competitor|product|prices|quote|fee|commission)\b|it(?:'s| is) (?:too|not|a lot|expensive)
    |that(?:'s| is) (?:too|more than|a lot|expensive)|let me (?:think|talk|check|get back)|send me\b|call me back
    |just (?:send|email|looking|browsing)|maybe (?:later|next)|another (?:company|agent|vendor)|they(?:'re| are) cheaper|someone else
  )
`

/** "I'm curious – what made you pick them?": why the speaker calls or asks. */
const CALLERS_VOICE = pattern('i')`
  ^(?:so |but |and |well,? |ok(?:ay)?,? )*i(?:'m| am) (?:just |also |really |genuinely |only )?
  (?:curious\b|calling\b|reaching out\b|following up\b|asking because\b)
  |^i(?: just| also)? want(?:ed)? to (?:test|ask you|make sure (?:i|we)\b|understand (?:your|how|what) you|show you|share|run)\b
`

/** Whether quoted words sound like the customer's: an objection, or a question about what is sold. */
export function soundsLikeCustomer(text: string): boolean {
  const words = text.replace(/[’‘]/g, "'").trim()
  return CUSTOMER_VOICE.test(words) && !CALLERS_VOICE.test(words)
}

const YOU = /\b(?:you|your|yours|you're|you've|you'd|you'll|ya|y'all)\b/i
const THEY = /\b(?:they|them|their|theirs|they're|they've|he|she|his|her)\b/i
const ABOUT_CUSTOMER = pattern('i')`
  \b(?:
    the (?:
      prospect|customer|client|buyer|lead|homeowner|rep|candidate|patient|user|deal|account(?! (?:number|name|holder|manager|details))
      |contact(?! (?:details|number))|champion|economic buyer|caller|donor|seller
    )s?|(?:prospect|customer|client|buyer|lead|rep|deal|user)s?
  )\b(?! (?:
      experience|service|satisfaction|support|base|data|roles?|journeys?|retention|loyalty|success|acquisition|segments?|interfaces?
      |accounts?|groups?|permissions?|stor(?:y|ies)
    )\b
  )
`
/** `an average deal`: what they sell, not the sale to them. */
const ANY_DEAL = /\b(?:average|typical|usual|normal) deals?\b/gi
const OURSELVES = /\b(?:i|we|our|us|my)\b/i
const FIRST_PERSON = /\b(?:i|i'm|i'd|i'll|i've|let me|my name)\b/i

/** Somebody talks here: a first person that speaks to a second, or a greeting. */
export function soundsSpoken(text: string): boolean {
  const words = text.replace(/[’‘]/g, "'")
  if (SELF_CHECK.test(words)) return false
  return (
    (FIRST_PERSON.test(words) && YOU.test(words)) ||
    /^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|thanks for|thank you for)\b/i.test(words)
  )
}

/** "What could we do better?", "Can we try it for a month?": we of both sides. */
const ASKS_LEAVE = /^(?:(?:what|how) (?:can|could|would)|can|could|may|shall) we\b/i
const OWN_AIM = /^can (?:i|we) (?:influence|shape|win|beat|compete|reach|leverage|differentiate|deliver|close|upsell|prove)\b/i
const SELF_CHECK = pattern('i')`
  ^(?:did|have|has|do|does|are|am|is|was|were|can|could|should|will|would|what|how|who|which|where|why|when)\s+
  (?:did |do |have |am |can |could |should |will |would )?(?:i|we)\b
`

/** "How can I help?", "Who am I speaking to?", "How do we compare with Ash Ltd?": asked of the other, though they name the speaker only. */
const OFFERS = pattern('i')`
  ^\W*(?:so,? |and,? )?(?:
    how (?:can|could|may) (?:i|we) (?:best )?(?:help|support|be of)|who am i (?:talking|speaking)|what else can (?:i|we) (?:do|answer|help)
    |are we (?:still )?(?:ok(?:ay)?|good|all right|alright) (?:on|for)
    |how do (?:i|we) (?:compare|stack up|measure up|look (?:next to|against|beside))
  )\b
`

/** "Have I got that right?", "What should I have asked?": the customer is to say what the rep has missed. */
const UNDERSTOOD = pattern('i')`
  (?:^|[.!:;]\s)\W*(?:(?:so|and|now),? )?(?:
    have i (?:got|understood|heard) (?:it|that|this|you)\b
    |did i (?:get|hear|understand|catch) (?:it|that|this)\b[^?]{0,12}\b(?:right|correctly)\b
    |which (?:part|bit)\b[^?]{0,30}\b(?:did|have) i (?:get|got|miss)
    |am i (?:making sense|right|way off|going (?:at|too)|on the right)|what (?:should|have) i (?:not )?(?:have )?asked\b
  )
`

/** How a question addresses its reader that names the customer, and says neither “you” nor “we”. */
export const NAMES_CUSTOMER = -1.5

/** How an unquoted question addresses its reader: above 0 it speaks to the customer, below 0 about them or to the rep. */
export function addressing(text: string): number {
  const words = text.replace(/[’‘]/g, "'").replace(/^\W{0,4}(?:q|question)\s?\d{0,3}[.:]\s{0,3}/i, '')
  if (/\bdid you ask\b.*\bquestions?\b/i.test(words)) return -4
  if (/\bdid you (?:ask|hear|listen|capture|learn|find out|note|book|get all|remember|pause)\b/i.test(words)) return -0.5
  if (/\b(?:ask yourself|to yourself|ask themselves|listening for|listen for|your notes|in the crm)\b/i.test(words)) return -2
  if (/^\W*(?:will|do|does|can|could|have|has|are|is|did|would|should) (?:they|he|she)\b/i.test(words)) return -0.75
  if (/^\W*did you\b/i.test(words)) return 0.25
  if (YOU.test(words)) {
    // "How do you handle it when they…?" in a note to the rep is rare; "you" outweighs "they".
    return /\b(?:the prospect|the customer|the client|the buyer|your (?:prospect|customer|pitch|script|call notes|opener|interviews?|interviewees?))\b/i.test(
      words,
    )
      ? -0.5
      : 1.5
  }
  if (OFFERS.test(words)) return 0.5
  if (ASKS_LEAVE.test(words) && !OWN_AIM.test(words)) return -0.5
  if (UNDERSTOOD.test(words)) return 0
  // "Can I ring you next week?" asks leave, "Can I win this?" does not.
  if (/^\W*(?:can|could|may) i\b/i.test(words) && !OWN_AIM.test(words.replace(/^\W+/, '')) && !ABOUT_CUSTOMER.test(words)) return 0.5
  // "Have we met the buyer?", "Can we influence it?": the seller's own work.
  if (SELF_CHECK.test(words)) return ABOUT_CUSTOMER.test(words) || OWN_AIM.test(words) ? -4 : -2
  if (/\b(?:can|could|may|shall|should|would|mind if|ok if|okay if) (?:i|we)\b/i.test(words)) return 0.5
  if (ABOUT_CUSTOMER.test(words.replace(ANY_DEAL, 'sale'))) return NAMES_CUSTOMER
  if (THEY.test(words)) return -0.75
  if (OURSELVES.test(words)) return -0.5
  return 0
}
