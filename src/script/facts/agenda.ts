import { pattern } from '../../text/pattern.js'

/** Filler before a length of time: "about half an hour", "the next 10-15 minutes", "[20]-minute". */
const COUNT =
  '(?:(?:about|around|roughly|less|than|under|only|just|no|more|a|an|the|next|half|couple|of|few|quick|full|to|or|another|\\[?\\d[\\d–—-]{0,6}\\+?\\]?|\\[\\w{1,20}\\]|\\{\\{\\w{1,30}\\}\\}|three|four|five|ten|fifteen|twenty|thirty|forty|sixty)[ -]){1,7}'
const LENGTH = `${COUNT}(?:min(?:ute)?s?|hours?|seconds)\\b`

/** How a rep says why he calls, in so many words: purpose enough where the other side expects the talk, the hook of a cold call. */
const PLAIN: readonly string[] = [
  "\\breasons? (?:i'm|i am|for my|for the|for this|i|we're) (?:call|reach|ring|phon)",
  "\\bwhy (?:i'm|i am|we're|we are) (?:calling|here|reaching out|ringing)",
  "\\b(?:i'm|i am|we're|i was|just) (?:calling|phoning|reaching out|getting in touch|writing|ringing|stopping by|following up) (?:you )?(?:because|to|about|regarding|concerning|in (?:regards?|reference|response|relation)|on behalf|since|today|with|due|on)\\b",
  '\\bcalling you (?:today )?(?:because|to|about|since)\\b',
  '\\b(?:quick|courtesy|short|brief) (?:call|chat|conversation|visit) (?:to|about|because|regarding|so)\\b',
  '\\bgiv(?:e|ing) you a (?:quick )?(?:call|ring|shout) (?:to|about|because|regarding|so)\\b',
  '\\bmy (?:goal|plan|aim|purpose|hope|objective|intention|agenda) (?:for|of) (?:this|today|our|the)\\b',
]
/** How a rep says what the talk is to be and how long it is to take: only at its start, later such words tell other things. */
const EARLY: readonly string[] = [
  "\\b(?:my (?:goal|plan|aim|purpose|hope|objective|idea|reason|point|agenda|intention|job)|(?:the|our|one) (?:goal|plan|aim|purpose|hope|objective|idea|reason|point|agenda|intention)) (?:for|of|today|here|behind|this|on this|i'm|i am|i'd|that i'm)\\b",
  '\\bmy (?:goal|plan|aim|purpose|hope|objective|idea|intention) is (?:to|for|that|simple)\\b',
  '\\b(?:goal|purpose|aim|point|plan) (?:of|for) (?:this|today|our|the) \\w',
  "\\b(?:i'm|i am|we're|just) here (?:because|about|regarding|on behalf|with|today to|to (?:\\w+ly |just )?(?:talk|ask|look|see|learn|understand|listen|hear|find|walk|show|tell|share|explain|discuss|go|check|measure|inspect|meet|introduce|give you|do|figure|work out))\\b",
  "\\b(?:tell|telling|share|explain) (?:you )?(?:quickly |briefly |in (?:\\S+ ){1,4}?)?(?:why|what) (?:i|we)\\b[^.?!]{0,80}\\byou(?:'ll| can| could| get to| may)? (?:then )?(?:decide|tell me|say|judge|choose|let me know)\\b",
  '\\bwanted to (?:personally |quickly |briefly |just )?(?:reach out|call|stop by|introduce|talk to you|see if|ask you|check in|share|follow up|touch base|connect|discuss|go over|learn|understand|hear|get in touch|look (?:back|ahead|at|through|over)|(?:go|talk|walk you|run) through|catch up|see how|spend (?:today|this|our)|use (?:today|this|our))\\b',
  "\\bwhat i(?:'d| would) (?:like|love) to do\\b",
  '\\b(?:best use of|(?:make|making|get|use) the (?:best|most)(?: use)? (?:of|out of)) (?:our|your|the|this) time\\b',
  '\\bat the end of (?:this|our|the) (?:call|meeting|visit|talk|chat|session|conversation)\\b',
  `(?<!can )(?<!could )(?<!may )\\b(?:i've|i have|we've|we have|let's) (?:(?:got|set|aside|blocked|kept|put|down|booked|reserved|planned|scheduled|off|out) ){0,4}${LENGTH}`,
  `\\b(?:this|it|that|we|call|conversation|interview|chat|today|session|meeting|survey)(?:'ll| will| should| shouldn't| won't| can)? (?:\\w+ly |just )?(?:take|run|need|last)s? (?:you |us |up )?${LENGTH}`,
  `\\b(?:take|need|quick|for|in) ${LENGTH} (?:of your time|chat|call|to (?:ask|talk|discuss|go|walk|learn|understand|explain|tell|share|hear))`,
  "\\b(?:i'd|i would|i'll|we'll|i will|we will|let me|i want to|i'd like to|i) (?:\\w+ ){0,2}?(?:like to|love to|ask|walk|show|hear|learn|understand|start|begin|talk|tell|explain|share|cover|look|find out|take|go through|run through|measure|be nosy|spend)\\b(?! sure)[^?]{3,200}\\b(?:then|and then|after that|from there|at the end|before (?:i|we) (?:share|tell|talk|show|pitch|get|jump|dive|start|go into|bid|quote)|and see (?:if|whether)|decide (?:if|whether|together)|to see (?:if|whether)|so (?:that )?(?:i|we) can(?! make sure))\\b",
  "\\bbefore (?:i|we) (?:tell you|talk|show|pitch|jump|dive|get into|get started|go into)[^?]{0,60}\\b(?:i'd|i would|i want|let me|we'd)\\b[^?]{0,30}\\b(?:love|like|want|understand|hear|learn|ask)\\b",
  "\\b(?:then|so|and) (?:we|i) (?:can|'ll|could) (?:both )?(?:figure out|see|decide|tell|determine) (?:together )?(?:if|whether)\\b",
  "\\b(?:see|find out|figure out|decide|determine) (?:together )?(?:if|whether) (?:there's|there is|it|this|we're|we are|we)[^.?!]{0,20}\\b(?:fit|sense|match)\\b",
  "\\bhere(?:'s| is) (?:how|what|why) (?:i|we)(?:'m|'d| would)? (?:usually |normally |like to |thought |propose |suggest |planned |had in mind |do this|run this|want to do|here|calling|up to)",
  "\\bif (?:it|that|this|there)(?:'s| is| does| doesn't| makes)?[^.?!]{0,40}(?:fit|sense|useful)[^.?!]{0,60}(?:next|tell you|say so|part|otherwise)",
  "\\bi'm (?:just |really |mainly )?(?:here|trying) to (?:learn|understand|listen|see)",
  "\\bhow i'd planned\\b",
  "\\b(?:i'm|we're) (?:researching|doing (?:\\w+ )?research|interviewing|talking (?:to|with))\\b",
  '\\bdoing research\\b',
  '\\bagenda\\b(?! items?\\b)',
  "\\btoday(?:'s| is| we're going to| we'll| i'll| i'd| i want| i would)\\b[^.?!]{0,30}\\b(?:about|cover|walk|understand|show|talk|learn|focus|go (?:over|through))\\b",
  "\\bwhat i'm up to\\b",
  '\\bin the next \\S+ minutes\\b',
  '\\bby the end of (?:this|today|the|our) \\w+,? (?:you|we)\\b',
]
/** "That's exactly why I'm calling" nods to what was just said, and "before we talk about that" puts it off: neither tells a plan. */
const NODS = pattern('i')`
  \bthat(?:'s| is) (?:\w+ ){0,2}(?:why|the reason) (?:i|we)\b
  |\bbefore we (?:talk about|get (?:in)?to|go into|discuss) (?:that|it|this|any of (?:that|it|this))\b
`
let patterns: { readonly plain: RegExp; readonly early: RegExp } | undefined

/** Where a sentence of the rep stands: in the first part of the talk, and in a call out of the blue. */
export interface AgendaPlace {
  readonly isEarly: boolean
  readonly isCold: boolean
}

/** Whether a sentence of the rep, with straight apostrophes, tells why he is here or what the talk is to be. */
export function tellsAgenda(text: string, { isEarly, isCold }: AgendaPlace): boolean {
  patterns ??= { plain: new RegExp(PLAIN.join('|'), 'i'), early: new RegExp(EARLY.join('|'), 'i') }
  if (NODS.test(text)) return false
  return (!isCold && patterns.plain.test(text)) || (isEarly && patterns.early.test(text))
}
