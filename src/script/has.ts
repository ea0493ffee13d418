import type { Ask, Has, Turn } from './model.js'

/** Why the rep is here and what the talk is to be. */
const PURPOSE =
  /\b(?:my|the|our) (?:goal|plan|aim|purpose|hope|objective|idea|reason|point|agenda) (?:for|of|today|here|behind|(?<!\bthe \w+ )is (?:to|for)|this|on this|i'm|i am|i'd|that i'm)|\breason (?:i'm|i am|for my|for the|i) call|\bwhy (?:i'm|i am|we're|we are) calling|\b(?:i'm|i am|we're|just|was) (?:calling|reaching out|getting in touch|writing|ringing|stopping by|here) (?:because|to|about|regarding|in regards|on behalf|since|today|with|due)|\bcalling you (?:because|to|about|since)|\b(?:i )?wanted to (?:personally |quickly |briefly )?(?:reach out|call|stop by|introduce|talk to you|see if|ask you)\b|\b(?:i've|i have|we've|we have|let's) (?:got |set aside |blocked |kept |put aside |put down |booked |reserved |about |roughly |only )+(?:the |an? |\[?\d|half|three|four|two|ten|fifteen|twenty|thirty|forty|sixty)|\b(?:this|it|that|we|call|conversation|interview|chat|today)(?:'ll| will| should)? (?:only )?(?:take|run|need|last)s? (?:about |around |roughly |less than |under |no more than |only |a )*(?:\[?\d|half|five|ten|fifteen|twenty|thirty|couple|few|hour)|\b(?:i'd|i would|i'll|we'll|i will|we will|let me|i want to|i'd like to|i) (?:\w+ ){0,2}?(?:like to|love to|ask|walk|show|hear|learn|understand|start|begin|talk|tell|explain|share|cover|look|find out|take|go through|run through|measure|be nosy|spend)\b[^?]{3,200}\b(?:then|and then|after that|from there|at the end|before (?:i|we|you)|and see (?:if|whether)|decide (?:if|whether|together)|to see (?:if|whether)|so (?:that )?(?:i|we) can)\b|\bhere(?:'s| is) (?:how|what) (?:i|we)(?:'d| would)? (?:usually |normally |like to |thought |propose |suggest |planned |had in mind |do this|run this|want to do)|\bif (?:it|that|this)(?:'s| is| does| doesn't| makes)?[^.?!]{0,40}(?:fit|sense|useful)[^.?!]{0,60}(?:next|tell you|say so|part|otherwise)|\bi'm (?:here|trying) to (?:learn|understand|listen|see)|\bhow i'd planned\b|\bi'm (?:researching|doing research)\b|\bdoing research\b|\bagenda\b/i
/** "How can I help you?" is a greeting, whatever else it may be. */
const GREETING =
  /\b(?:how|what) (?:can|may|could) (?:i|we) (?:best )?(?:help|assist|do)\b|\bhow (?:i|we) (?:can|may|could) (?:help|assist)\b|\banything else\b|\bwhat can i do\b/i
const ANYTHING_ELSE =
  /(?<!\b(?:or|than|for|with|from|to|and) )\b(?:anything|any thing|something) else\b(?! (?:you'd like to see|you want to see))|\bany(?:thing)? other (?:concern|topic|point|hurdle|question|worry|issue|matter|thought)s?\b|\banother (?:hurdle|concern|worry|thing|point)\b|\bthat all of it\b|\b(?:anything|something) (?:we've|we have|i've|i have|you) (?:skipped|missed|left out|thought i'd ask)\b|\bwhat else (?:is (?:on|rattling|worrying|bothering|going)|should|do i|is on|would|have(?! (?:you|they|we) (?:tried|used|looked|considered|done|thought|had))|haven't|is there|matters|worries|did you want|ought|can i|might|are we)|\bwhat else\?|\b(?:did|have|am|was) (?:i|we) (?:\w+ )?(?:miss|left|leave|forg|overlook|skip)|\bwhat (?:did|have|haven't|didn't|should|am|would) (?:i|we|you) (?:\w+ ){0,3}?(?:miss|missed|missing|asked?|forgot|forget|left out|leave out|covered?|talked|add|wrong|touched)\b|\b(?:anything|something|what|is there|one (?:thing|question)|questions?|topics?|information|which)\b[^?]{0,60}\b(?:haven't|have not|hasn't|didn't|never|not|nobody)(?: yet| even)?(?: \w+){0,3}? (?:asked?|covered|talked|talk|discussed|mentioned|touched|got to|raised|said|come up|answered|brought up|provided|told|thought|spoken|seen)\b|\b(?:what's|anything|something) (?:left|missing|we've left)\b|\b(?:anything|something|any question)\b[^?]{0,60}\b(?:worried|unsure|nagging|niggling|going round|on your mind|bothering|afraid|too polite|too impolite|meant to)\b|\b(?:hoping|expect|wish|wanted) (?:me to |i'd |i would |from me|i had )+(?:ask|to ask)?|\bquestion did you expect\b|\b(?:is that|have i got) (?:the lot|it all|everything)\b|\b(?:apart from|besides|aside from|leaving) [^?]{2,60}\b(?:anything|something|another|is there|was there)\b|\btoo polite\b|\bsaid everything\b|\bsomething (?:about|in) [^?]{0,40} never\b|\bany other (?:questions|concerns|thoughts|issues|things|worries)\b/i
const VERBS =
  'send|email|e-mail|mail|text|ring|call|phone|follow up|get back|circle back|check back|check in|put together|prepare|draft|schedule|book|set up|reach out|drop|touch base|reconnect|confirm|share|forward|bring|try you|come back|write|get [^.?!]{1,30} (?:on|in) (?:the|your) (?:calendar|diary)|pencil'
const WHEN =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:afternoon|evening|week)|next (?:week|month|\\w+day)|by (?:noon|five|six|end|the)|(?:the|on the) (?:\\d+|first|second|third|day|week|evening|morning)|day (?:one|two|three|ten|\\d+)|in (?:a|two|three|\\d+) (?:days?|weeks?|months?)|weeks? after|\\[?(?:date|day|time)\\]?|\\{\\{\\w*(?:date|slot|day|time)\\w*\\}\\}'
/** What the rep will do next: a thing sent or a contact made, or anything on a day. */
const FOLLOW_UP = new RegExp(
  [
    `\\b(?:i(?:'ll| will| can|'m going to| am going to)|we(?:'ll| will| can|'re going to)|let me|let's|you(?:'ll| will) (?:get|hear|have|receive))\\b(?! (?:call|ring) (?:your|the|it|this))[^.?!]{0,60}?\\b(?:${VERBS})\\b(?![^.?!]{0,60}\\b(?:right now|gift card)\\b)`,
    `\\b(?:i|we)(?:'ll)? (?:[\\w']+ ){0,3}?(?:${VERBS}|try|hold|meet|sit|go|be there|start|want|carry|talk|come|leave)\\b[^.?!]{0,120}\\b(?:${WHEN})\\b`,
    `\\b(?:${WHEN})\\b[^.?!]{0,30}\\b(?:i|we)(?:'ll| will)? (?:${VERBS})\\b`,
    `\\byou(?:'ll)? get [^.?!]{1,60}\\b(?:${WHEN})\\b`,
    `\\b(?:i|we|you)'ll (?:have|be back|be there) [^.?!]{0,80}\\b(?:to you|with you|for you|ready|${WHEN})\\b`,
    '\\bfollow[- ]up\\b(?! (?:question|with a question))|\\bfollow up (?:with|on|next|in)\\b|\\bbe in touch\\b|\\bnext step (?:would be|is)\\b|\\b(?:should|shall|could|can) (?:we|i) (?:schedule|book|set up|send|put)\\b',
  ].join('|'),
  'i',
)
/** How sure it must be that somebody is asked about himself: the rarest of the topics, and the one most often mistaken. */
const LIKELY = 0.3
/** Purpose and plan come at the start of a talk; a script of several calls starts several times. */
const EARLY = 0.5

/** What the spoken part of a script holds. Facts in notes, customer lines and counter-examples do not count. */
export function readHas(turns: readonly Turn[], asks: readonly Ask[]): Has {
  const spoken = turns.filter((turn) => turn.speaker === 'rep' && (turn.channel === 'call' || turn.channel === 'voicemail'))
  const counted = asks.filter((ask) => !ask.negative)
  const said = spoken.flatMap((turn) => turn.sentences)
  const straight = (text: string): string => text.slice(0, 400).replaceAll('’', "'")
  const agenda = once(
    () =>
      counted.some((ask) => ask.intent === 'agenda-check' && !GREETING.test(straight(ask.text))) ||
      said.slice(0, Math.ceil(said.length * EARLY)).some(({ ask, text }) => (!ask || text.length > 80) && PURPOSE.test(straight(text))),
  )
  const anythingElse = once(() => counted.some((ask) => ANYTHING_ELSE.test(straight(ask.text))))
  const followUpPlan = once(() => said.some(({ text }) => FOLLOW_UP.test(straight(text))))
  return {
    backstory: counted.some((ask) => ask.intent === 'backstory'),
    get agenda() {
      return agenda()
    },
    get anything_else() {
      return anythingElse()
    },
    get follow_up_plan() {
      return followUpPlan()
    },
    person: counted.some((ask) => ask.intent === 'person' && ask.confidence.intent >= LIKELY),
    goal: counted.some((ask) => ask.intent === 'goal'),
  }
}

/** Read when first asked for: most runs ask for one or two of them, and all together took a fourteenth of linting one script. */
function once(read: () => boolean): () => boolean {
  let known: boolean | undefined
  return () => (known ??= read())
}
