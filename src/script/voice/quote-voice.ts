import { pattern } from '../../text/pattern.js'
import type { Channel, Speaker } from '../model.js'
import { channelOf } from '../reading/section-frames.js'
import type { Purpose } from './purposes.js'
import { isToldToSay, SEVERAL } from './quote-orders.js'
import { soundsLikeCustomer } from './voice.js'

/** What is known about a quotation before its owner is told. */
export interface QuoteContext {
  readonly text: string
  /** The words right before it in its block, and those between it and the next quotation. */
  readonly before: string
  readonly purpose: Purpose | undefined
  /** Whose the purpose is: the label of its own line, the list item or lead-in above, or the section. */
  readonly from: PurposeSource
  /** The section, or one around it, is about objections. */
  readonly objections: boolean
  /** It stands in a list. */
  readonly nested: boolean
  /** It is all that its block says. */
  readonly alone: boolean
  /** Most blocks of its list hold a quoted question. */
  readonly amongQuestions: boolean
  /** It stands in a list of two or more, and nothing in the list asks. */
  readonly amongStatements: boolean
  /** An answer follows: an arrow and more, a nested or quoted block. */
  readonly answered: boolean
  /** Among objections, and the answer's label stands behind it: `Response:`. */
  readonly responded: boolean
  /** It answers the quotation that the block before it is. */
  readonly answers: boolean
  /** Whose the quotation before it in its block is, where that was told. */
  readonly last: Verdict | undefined
  /** A label that holds a quotation itself has ended right before it: `Objection – "Too dear": "…"`. */
  readonly leavesLabel: boolean
  /** First quotation of its block. */
  readonly first: boolean
  /** What not to say follows it: `"Why so?" instead of "…"`. */
  readonly preferred: boolean
  /** It gives way to the next one, `Swap "…" for "…"`, or a mark behind it says that it is bad. */
  readonly outdone: boolean
  /** The sentence goes on to say what the words do: `"Right?" is a tag that…`. */
  readonly mentioned: boolean
  /** The sentence goes on to say what comes of the words: `"What will you think about?" brings out the real worry`. */
  readonly praised: boolean
  /** The next quotation of its block follows an arrow or a colon. */
  readonly ledOn: boolean
  /** Words follow it behind an arrow, a dash or a colon. */
  readonly pointedOn: boolean
  /** It stands in a code fence. */
  readonly fenced: boolean
  /** It is set in bold. */
  readonly bold: boolean
  /** Lines set like it hold the customer's words all through the file. */
  readonly paired: boolean
}

/** `"…?" vs "…?"`: the second is what not to say. */
const VERSUS =
  /\b(?:vs\.?|versus|as opposed to|beats|trumps|outperforms|(?:better|stronger|warmer|kinder|safer|(?:more|far) [a-z]+) than)\s*[*_(]*\s*$/i
/** `Swap "…" for "…"`. */
const SWAPPED_FOR = /^[\s*_]*(?:for|with|by|into|to)[\s*_]*$/i
/** What one says, the same one says in the quotation that `or` joins to it. */
const JOINS = /^[\s*_]*(?:[,/|·•]|,? ?(?:or|and))?[\s*_]*$/i
/** `Never say "…" in May, or "…"`. */
const NOR = /^[^"“.?!;:]{0,50},? (?:or|nor)[\s*_]*$/i
/** A few quoted words that `or` joins to the quotation: `They say "we have one" or "why you?"`. */
const TERM_BEFORE = /["“][^"”]{1,60}["”][\s*_]*(?:,|\/|,? ?or)[\s*_]*$/i
/** `The commitment ask – the real test: "…"`: an ask, and nobody who asks. */
const AN_ASK = /\b(?:the|an|this|that|your|our) [a-z]*[^s\W] ask\b/gi
/** About the customer, not to them. */
const ABOUT_THE_CUSTOMER = /\bthe (?:prospect|customer|client|buyer)['’]s\b|\bthis (?:prospect|customer|client|buyer)\b/i
const BAD_ONES = /\b(?:bad|wrong|weak|poor|lazy|leading|terrible) (?:questions?|openers?|lines?|asks)[.:]?$/i
/** `It is not about small talk ("…?")`. */
const NOT_ABOUT = /\bnot[*_]{0,2} about [^.;:"“]{2,40}\($/i

/** Labels of these quote the customer, and what follows is the answer. */
const HEARD_IN_LABEL = new Set<Purpose>(['customer', 'objection', 'listen'])

export type PurposeSource = 'own' | 'item' | 'lead' | 'section'

export interface Verdict {
  readonly speaker: Speaker
  readonly negative: boolean
  readonly channel: Channel
}

const REP: Verdict = { speaker: 'rep', negative: false, channel: 'call' }
const CUSTOMER: Verdict = { speaker: 'customer', negative: false, channel: 'call' }
const BAD: Verdict = { speaker: 'rep', negative: true, channel: 'counter-example' }

const CUSTOMER_SAYS = pattern('i')`
  (?:^|[\s([*])(?:
    they|he|she|prospects?|customers?|clients?|buyers?|homeowners?|someone|somebody|people|candidates?|patients?|users?|leads?
    |the (?:other side|spouse|owner|gatekeeper|receptionist|\w+)
  )(?:'re|'ll|’re|’ll)?(?: \w+){0,3}? (?:
    says?|said|saying|asks?|asked|asking|reply|replies|respond|responds|answers?|tells?|objects?|pushe?s?(?: back)?|opens? with|interrupts?
    |(?:fires?|shoots?|comes?|snaps?) back|insists?|complains?|protests?|mentions?|thinks?|thinking|wonders?|hears?(?!d)
  )[^"“.?!]{0,40}$
  |(?:^|\s)(?:if|when|in case) (?:[\w'’]+ ){1,6}(?:say|says|ask|asks|reply|replies|answers?|wants? to know)[^"“.?!:]{0,20}$
  |(?:^|\s)(?:them|him|her) to (?:say|ask|reply|respond)[^"“.?!]{0,20}$|(?:been|were|was) told$|have heard$
  |(?:^|\s)(?:respond|reply|react|responding|replying|reacting|response|answer) to$
  |(?:^|\s)(?:if|when) (?:asked|told|you hear|you get)[^"“.?!]{0,30}$
  |(?:^|\s)(?<!what |what you )(?:you hear|you'll hear|you may hear|hear(?!d)|hearing|answers? like|things like|signals? like)[^"“]{0,20}$
`
/** `If they ask about the terms (e.g., "…"`: what is quoted is what they ask. */
const EXAMPLE = /[\s,]*\(?(?:e\.g\.|i\.e\.|for example|such as|like),?\s*$/i
/** `Training answers: "…?"`: the question that a thing is there for. */
const NAMED_BY = /^\W*[A-Z]\w+(?: [A-Z]\w+)? answers:\s*$/
/** `It is just another way of saying "…?"`: what a question comes to. */
const GLOSSED = /\b(?:it|this|that)(?: is|['’]s) (?:just |really |only )?another way of (?:saying|asking)[:,]?\s*$/i
/** `Watch for whether they lean in. "When can I have it?"` */
const WATCHED_FOR = /(?:^|[.!]\s)\W{0,4}(?:watch|listen|look)(?: out)? for\b[^"“?:]{0,80}[.:]?$/i
/** `The bot greets: "…"`: a machine says it. */
const MACHINE_SAYS = pattern('i')`
  \b(?:bot|chatbot|robot|widget|app|website|system|software|(?:the|our|your) (?:ai|assistant)) (?:then )?
  (?:greets|says|asks|replies|responds|answers|opens)[^"“.?!]{0,30}$
`
/** `They look at each other and say: "…"`. */
const AND_SAY = new RegExp(`\\b${SEVERAL}\\b[^,.;:"“]{0,60}\\band (?:then |just )?(?:say|ask)\\s?[:,]?$`, 'i')
/** `[If "who is this?"]`. */
const IF_HEARD = /(?:^|[\s([*])(?:if|when)$|^\W*(?:if|when) (?:they(?:['’]re| are| seem| sound) )?[a-z-]{3,14} \($/i
/** Nobody says what somebody thinks, or asks himself. */
const THOUGHT = pattern('i')`
  \b(?:
    (?:thinking|wondering|worrying|(?:will|would|might|to) (?:think|wonder))(?: to (?:them|him|her|your|my)sel(?:f|ves))?
    |(?:ask|asks|asked|asking) (?:your|them|him|her|our|my)sel(?:f|ves)
  )[:,]?$
`
const NOT_THIS = pattern('iu')`
  (?:
    (?:instead of|rather than)(?: just| simply)?
    (?: asking| saying| using| opening with| starting with| leading with| closing with| ending with)?
    |(?:most|many|average|typical|bad|weak|lazy|poor|mediocre|junior|inexperienced|pushy) (?:
      reps?|sellers?|sales ?(?:people|persons?|reps?)|agents?|advis[eo]rs?|closers?
    ) (?:\w+ ){0,2}?(?:say|ask|use|open with|start with|lead with|close with|go with)s?(?: (?:things|questions|something|lines) like)?
    |(?:amateurs?|rookies?|beginners?) (?:\w+ ){0,2}?(?:say|ask)s?
    |don['’]t (?:just )?(?:say|ask|use|open with|start with|lead with)?
    |(?:don['’]t|do not|never|avoid|without) (?:ever |just |simply |immediately |right away )?(?:
      jump(?:ing)?|rush(?:ing)?|leap(?:ing)?|skip(?:ping)?|go(?:ing)?|open(?:ing)?|start(?:ing)?|begin(?:ning)?|lead(?:ing)?|end(?:ing)?
      |clos(?:e|ing)|default(?:ing)?|resort(?:ing)?|launch(?:ing)?|fall(?:ing)? back|ask(?:ing)?|say(?:ing)?
    )(?! (?:if|when|for|about)\b)(?: [\w'’-]+){0,5}? (?:to|into|with|on|like|by (?:asking|saying))
    |do not (?:say|ask|use|open with|start with)?|never(?: (?:say|ask|use|open with|start with))?|avoid(?: asking| saying| using)?
    |stop (?:asking|saying)|not(?: just)?(?: with)?|not (?:a |an )?(?:vague|generic|simply|merely|only)|❌|✗|✘|🚫|wrong|bad|weak
    |no longer (?:ask|say)
    |(?:go|goes|went) wrong\W{1,3}(?:they|he|she|reps?) (?:ask|say)s?|nobody (?:should|would|must)(?: ever)? say|wrong with
    |(?:anybody|anyone|people|reps?|sellers?|agents?|those) who(?:['’]ve|['’]s| have| has)?(?: ever)? (?:says?|said|asks?|asked)
  )\s*[:–—,-]?\s*[*_]*(?:\s*\([^)]*\)\s*:?)?\s*$
`
/** Labels behind which a quotation is an example in a note. */
const REASONS =
  /(?:^|\s)(?:why|because|note|tip|remember|score|scoring|research|checklist|debrief|after|prep|record|log|crm)\b[^"“]{0,40}:\W*$/i
const ANSWERS = /(?:→|->|=>|➡|\b(?:a|answer|response|reply|you|rep))\W*$/i
/** An arrow in front of a line leads from what the customer said to what the rep answers. */
const ARROW_ONLY = /^\W{0,3}(?:→|->|=>|➡)\W*$/u
/** `Nobody else decides → "…?"`: what to ask where the rep sees the sign. */
const POINTED_TO = /\p{L}.*(?:→|->|=>|➡)\W*$/u
/** `Asked "…?" only once`: a note on what was said. */
const RETOLD = /^\W{0,4}(?:(?:only|also|then|never|didn['’]t) )?(?:asked|said|opened with|closed with)\W{0,3}$/i
const BUT_THIS =
  /(?:\b(?:ask(?: (?!for\b|about\b)\w+){0,2} questions?|ask|say|try|use|go with|do|but|instead|better|→|=>|✅)\s*[:–—,-]?\s*[*_]*\s*)$/iu
/** `❌ Going quiet → ask "…?"`: what to do in its place, with nothing quoted before it. */
const PUT_RIGHT = /\p{L}.*(?:→|->|=>|➡)[\s*_]*(?:instead[:,]? |just |simply )?(?:ask|say|try|use)(?: them| him| her)?\s?[:,]?$/iu
const REP_SAYS = pattern('i')`
  (?:^|[\s([*,.;:–—-])(?:
    ask|asking|say|saying|try|probe|dig (?:deeper|further|in)|go deeper|open with|start with|lead with|begin with|close with|end with
    |respond|reply|answer with|follow up with|use|add|you say|you ask|you respond|rep says|rep asks|tell them|something like|e\.g\.?,?
    |for example,?|such as|then|counter with|pivot to|confirm|acknowledge|clarify|add|repeat back|reflect|paraphrase|summari[sz]e|recap
    |mirror|discuss|what to do|your move
  )(?: (?:them|him|her|it|with|by asking|out loud|softly|calmly|something like|back))*(?: [\w' -]{1,30}:)?\s*[:–—,-]?\s*[*_]*\s*$
`

/** Whether the words before a quotation tell the rep to say it. */
export function tellsToSay(before: string): boolean {
  return REP_SAYS.test(before.slice(-90).trim())
}

/** Whose words a quotation holds; undefined where nobody says them on the call. */
export function ownerOfQuote(quote: QuoteContext): Verdict | undefined {
  const before = quote.before
    .slice(-160)
    .replace(TERM_BEFORE, ' ')
    .replace(/[\s*_]+$/, ' ')
    .replace(AN_ASK, ' ')
    .slice(-90)
  if (NOT_THIS.test(before.trim()) && !/\b(?:why|if) not$/i.test(before.trim())) return BAD
  if ((!quote.first && VERSUS.test(before.trim())) || NOT_ABOUT.test(before.trim()) || BAD_ONES.test(before.trim())) return BAD
  if (quote.outdone) return BAD
  if (quote.last?.negative && SWAPPED_FOR.test(before)) return REP
  if (quote.leavesLabel && quote.purpose && HEARD_IN_LABEL.has(quote.purpose)) return REP
  if (quote.last?.negative && NOR.test(before)) return quote.last
  if (quote.last && JOINS.test(before) && (quote.last.negative || quote.last.speaker === 'customer')) return quote.last
  if (isToldToSay(before, quote.text)) return REP
  if (
    CUSTOMER_SAYS.test(before.replace(EXAMPLE, '').trim()) ||
    [IF_HEARD, AND_SAY, WATCHED_FOR].some((pattern) => pattern.test(before.trim()))
  )
    return CUSTOMER
  if (THOUGHT.test(before.trim())) return undefined
  if (MACHINE_SAYS.test(before.trim().replace(/:$/, '')) || NAMED_BY.test(before) || GLOSSED.test(before) || quote.mentioned)
    return undefined
  const told = quote.preferred || REP_SAYS.test(before.trim()) || (quote.first && ARROW_ONLY.test(before))
  if (!told && quote.purpose !== 'ask' && ABOUT_THE_CUSTOMER.test(quote.text) && !/\byou/i.test(quote.text)) return undefined
  switch (quote.purpose) {
    case 'prompt':
      return undefined
    case 'mail':
    case 'chat':
      return { speaker: 'rep', negative: false, channel: channelOf(quote.purpose) }
    case 'negative':
      if ((quote.last === REP && JOINS.test(before)) || PUT_RIGHT.test(before.trim())) return REP
      return BUT_THIS.test(before.trim()) && !quote.first ? REP : BAD
    case 'check':
    case 'note':
      if (RETOLD.test(quote.before) || (quote.praised && quote.first && !told)) return undefined
      if (told) return REP
      if (quote.from === 'own') {
        const isReason = REASONS.test(before) && !(quote.amongQuestions && /^\W*why\W*$/i.test(before))
        return (asksCustomer(quote.text) || (quote.amongQuestions && quote.text.includes('?'))) && !isReason ? REP : undefined
      }
      return quote.alone || asksCustomer(quote.text) ? REP : undefined
    case 'listen':
      if (told || (!quote.first && ARROW_ONLY.test(before))) return REP
      if (quote.answers && quote.first && !/\p{L}/u.test(before) && asksCustomer(quote.text)) return REP
      return (POINTED_TO.test(before) || quote.last?.speaker === 'customer') && asksCustomer(quote.text) ? REP : CUSTOMER
    case 'customer':
      if (told || (!quote.first && (quote.from !== 'own' || ANSWERS.test(before)))) return REP
      return quote.answered || (quote.alone && !quote.fenced) || quote.from !== 'section' || soundsLikeCustomer(quote.text) ? CUSTOMER : REP
    default:
      break
  }
  if (told) return REP
  const opensLine = quote.first && isShort(quote.text) && !/\p{L}/u.test(quote.before)
  if (opensLine && quote.ledOn && (quote.objections || quote.bold || soundsLikeCustomer(quote.text))) return CUSTOMER
  if (opensLine && quote.pointedOn && (soundsLikeCustomer(quote.text) || (quote.objections && !quote.text.includes('?')))) return CUSTOMER
  if (quote.paired || (quote.responded && quote.alone && soundsLikeCustomer(quote.text))) return CUSTOMER
  const isAnnounced = quote.from === 'lead' && (quote.purpose === 'speech' || quote.purpose === 'ask' || quote.purpose === 'positive')
  if ((quote.objections && !isAnnounced) || quote.purpose === 'objection') {
    if (quote.alone && quote.bold && (quote.answered || soundsLikeCustomer(quote.text))) return CUSTOMER
    if (quote.alone && quote.answered && (quote.nested || soundsLikeCustomer(quote.text))) return CUSTOMER
    if (quote.alone && quote.amongStatements && BRIEF.test(quote.text) && !TAKES_IN.test(quote.text)) return CUSTOMER
    if (quote.purpose === 'objection' && quote.from !== 'section' && quote.alone && soundsLikeCustomer(quote.text)) return CUSTOMER
  } else if (quote.alone && quote.bold && quote.purpose !== 'ask' && soundsLikeCustomer(quote.text)) return CUSTOMER
  return quote.purpose === 'voicemail' ? { ...REP, channel: 'voicemail' } : REP
}

/** A list of "Too dear", "Not now" among objections: so few words answer nothing. */
const BRIEF = /^\W*(?:[\p{L}\p{N}'’%$€£-]+[\s,]*){1,6}\W*$/u
const TAKES_IN = pattern('i')`
  ^\W*(?:
    (?:i|we) (?:hear|get|understand|see|appreciate|respect)\b|(?:that|it)(?:['’]s| is| makes)\b
    |(?:(?:totally|completely|very|perfectly) )?(?:
      fair|understood|understandable|valid|agreed|absolutely|of course|sure|great|good|got it|makes sense|no (?:problem|worries)|thank
      |thanks|okay|ok|perfect|exactly|right
    )\b|(?:most|many) (?:people|clients|customers|owners)\b|you(?:['’]re|r)?\b|let['’]s\b|what if\b
  )
`

/** A question that nobody but the rep would put: with a question mark and nothing of the customer's voice. */
function asksCustomer(text: string): boolean {
  return text.includes('?') && !soundsLikeCustomer(text)
}

function isShort(text: string): boolean {
  return text.split(/\s+/, 22).length <= 20
}
