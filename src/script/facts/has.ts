import type { Call, Intent } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import type { Ask, Has, Turn } from '../model.js'
import { tellsAgenda } from './agenda.js'

/** "How can I help you?" is a greeting, whatever else it may be. */
const GREETING = pattern('i')`
  \b(?:how|what) (?:can|may|could) (?:i|we) (?:best )?(?:help|assist|do)\b|\bhow (?:i|we) (?:can|may|could) (?:help|assist)\b
  |\banything else\b|\bwhat can i do\b
`
const ANYTHING_ELSE = pattern('i')`
  (?<!\b(?:or|than|for|with|from|to|and) )(?!something else\W*$)\b(?:anything|any thing|something) else\b
  (?! (?:you'd like to see|you want to see))
  |\bany(?:thing)? other (?:concern|topic|point|hurdle|question|worry|issue|matter|thought)s?\b
  |\banother (?:hurdle|concern|worry|thing|point)\b|\bthat all of it\b
  |\b(?:anything|something) (?:we've|we have|i've|i have|you) (?:skipped|missed|left out|thought i'd ask)\b
  |\b(?:thought|think|expect(?:ed)?) (?:i|we)(?:'d| would) ask\b
  |\b(?:i|we) (?:(?:should have|should've) asked|(?:didn't|did not|haven't|forgot to) ask(?:ed)?)\b
  |\bwhat else (?:
    is (?:on|rattling|worrying|bothering|going)|should|do i|is on|would
    |have(?! (?:you|they|we) (?:tried|used|looked|considered|done|thought|had))|haven't|is there|matters|worries|did you want|ought|can i
    |might|are we
  )|\bwhat else\?
  |\b(?:did|have|am|was) (?:i|we) (?:\w+ )?(?:miss|left|leave|forg|overlook|skip)
  |\bwhat (?:did|should|didn't) (?:i|we) (?:(?:not|never) )?(?:ask|cover)\b(?<!did (?:i|we) ask)(?! (?:you|him|her|them)\b)
  |\bwhat (?:did|have|haven't|didn't|should|am|would) (?:i|we|you) (?:\w+ ){0,3}?
  (?:miss|missed|missing|asked?|forgot|forget|left out|leave out|covered?|talked|add|wrong|touched)\b
  |\b(?:anything|something|what|is there|one (?:thing|question)|questions?|topics?|information|which)\b[^?]{0,60}\b
  (?:haven't|have not|hasn't|didn't|never|not|nobody)(?: yet| even)?(?: \w+){0,3}? (?:
    asked?|covered|talked|talk|discussed|mentioned|touched|got to|raised|said|come up|answered|brought up|provided|told|thought|spoken|seen
  )\b
  |\b(?:what's|anything|something) (?:left|missing|we've left)\b
  |\b(?:anything|something|any question)\b[^?]{0,60}\b
  (?:worried|unsure|nagging|niggling|going round|on your mind|bothering|afraid|too polite|too impolite|meant to)\b
  |\b(?:hoping|expect|wish|wanted) (?:me to |i'd |i would |from me|i had )+(?:ask|to ask)?
  |\bany other [^?]{2,60} (?:not|hasn't|haven't)(?: yet)? been (?:addressed|covered|asked|mentioned|talked about)\b
  |\bquestion did you expect\b|\b(?:is that|have i got) (?:the lot|it all|everything)\b
  |\b(?:apart from|besides|aside from|leaving) [^?]{2,60}\b(?:anything|something|another|is there|was there)\b|\btoo polite\b
  |\bsaid everything\b|\bsomething (?:about|in) [^?]{0,40} never\b
  |\bany other (?:questions|concerns|thoughts|issues|things|worries)\b
`
const VERBS =
  'send|email|e-mail|mail|text|ring|call|phone|follow up|get back|circle back|check back|check in|put together|prepare|draft|schedule (?:a|an|the|your|our|that|it|you|time|some|in)|book|set up (?:a|an|the|our|your|some|time|that)|reach out|drop|touch base|reconnect|forward (?:it|that|this|you|the|them|my|our|over|along)|bring|try you|come back(?! to (?:this|that|it)\\b)|write|copy you|get [^.?!]{1,30} (?:on|in) (?:the|your) (?:calendar|diary)|pencil'
const WHEN =
  '(?:\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:afternoon|evening|week)|next (?:week|month|\\w+day)|by (?:noon|five|six|end|the)|(?:the|on the) (?:\\d+(?:st|nd|rd|th)?(?! (?:most|key|main|biggest|best|things?|steps?)\\b)|first|second|third|day|week|evening|morning)|day (?:one|two|three|ten|\\d+)|in (?:a|two|three|\\d+) (?:days?|weeks?|months?)|weeks? after)\\b|\\[[^\\]]{0,40}(?:date|day|time)[^\\]]{0,40}\\]|\\{\\{\\w*(?:date|slot|day|time)\\w*\\}\\})'
/** What the rep will do next: a thing sent or a contact made, or anything on a day. "Let me share" is done at once. */
const FOLLOW_UP = new RegExp(
  [
    `\\b(?:i(?:'ll| will| can(?!'t)|'m going to| am going to)|we(?:'ll| will| can(?!'t)|'re going to)|let's|you(?:'ll| will) (?:get|hear|have|receive))\\b(?! (?:call|ring) (?:your|the|it|this))(?:(?!because|since|know|think|\\bwho\\b|\\bit to\\b)[^.?!]){0,60}?(?<!\\b(?:your|their|every|per) )\\b(?:${VERBS})\\b(?![^.?!]{0,60}\\bright now\\b)`,
    '\\blet me\\b[^.?!]{0,30}?\\b(?:send|e-?mail|mail|text|ring|call (?:you|him|her|them)|get back|follow up|check back|circle back|come back|put (?:that|it|a|an|you|us)? ?(?:together|down)|draft|schedule (?:a|that|you)|book (?:a|an|the|you|that|your|it))\\b',
    `\\b(?:i|we)(?:'ll)? (?:[\\w']+ ){0,3}?(?:${VERBS}|confirm|share|try|hold|meet|sit|go|be there|start|want|carry|talk|come|leave)\\b[^.?!]{0,120}${WHEN}`,
    `${WHEN}[^.?!]{0,30}\\b(?:i|we)(?:'ll| will)? (?:${VERBS})\\b`,
    `\\byou(?:'ll)? get [^.?!]{1,60}${WHEN}`,
    `\\b(?:i|we|you)'ll (?:have|be back|be there) [^.?!]{0,80}(?:\\b(?:to you|with you|for you|ready)\\b|${WHEN})`,
    '(?<!\\b(?:automated|some|any|more|your|their|of|poor|slow|no) )\\b(?:follow-up|(?<!\\b(?:you|they|team|reps|staff)(?: can| could| will)? (?:\\w+ and )?)follow up)\\b(?! (?:questions?|with a question|thoughts|fast|faster|quickly|enough|sequences?|texts?|e-?mails?|messages?|to get|process|system))',
    '\\bfollow up (?:with|on|next|in)\\b',
    '\\bbe in touch\\b',
    '\\bnext step (?:would be|is)\\b',
    '\\b(?:should|shall|could|can) (?:we|i) (?:schedule|book|set up|send|put)\\b',
  ].join('|'),
  'i',
)
/** A next step that has its day is one that the rep will keep. */
const DATED = new RegExp(`${WHEN}|\\b(?:diary|calendar)\\b|\\bat (?:\\d|nine|ten|noon)`, 'i')
/** Asked as a next step, leave to be in touch again is a plan too: an interviewer has no other. */
const AGAIN = pattern('i')`
  \b(?:can|could|may|might|should) (?:i|we) (?:[\w']+ )?(?:
    reach out|get back|come back|bring (?:it|this|that|them) back|contact|call you|ring you|e-?mail you|text you|(?:stay|keep|be) in touch
    |check back|(?:talk|speak|meet) again|try you
  )\b
  |\b(?:another|second|further|longer|later) (?:call|chat|talk|meeting|conversation|visit|session|interview)\b
  |\bwhen (?:we|i)(?:'ve| have|'re| are)? (?:have|got|built|something|ready)\b
`
/** "If we could start this week, how would that feel?" and "If anything changes, we'll call" plan nothing, and a gift is no plan. */
const SUPPOSED =
  /^\W*(?:if|what if|suppose)\b[^,]*,[\s\S]*\?|^\W*if (?:there(?:'s| is| are) (?:any|an?)|anything|something) (?!else)[^,]{0,60},|\bgift card\b/i
/** How sure a next step must be to stand for a plan, and a look at the agenda late in a script to be one. */
const SURE = 0.5
/** How sure it must be that somebody is asked about himself, or what to talk about: rare topics, and the ones most often mistaken. */
const LIKELY = 0.3
/** Purpose and plan come at the start of a talk; a script of several calls starts several times. */
const EARLY = 0.5
/** Sentences that are the start of a talk, however short. */
const START = 8

/** Who asks for another talk or a reaction to the offer does not say what this talk is to be. */
const STEPS: ReadonlySet<Intent> = new Set(['next-step', 'close', 'interest'])

/**
 * What the spoken part of a script holds. Facts in notes, customer lines and counter-examples do not count. Answers to objections
 * start no talk, so they set no agenda.
 */
export function readHas(turns: readonly Turn[], asks: readonly Ask[], call: Call): Has {
  const spoken = turns.filter((turn) => turn.speaker === 'rep' && (turn.channel === 'call' || turn.channel === 'voicemail'))
  const counted = asks.filter((ask) => !ask.negative)
  const said = spoken.flatMap((turn) => turn.sentences)
  const straight = (text: string): string => text.slice(0, 400).replaceAll('’', "'")
  const start = Math.max(START, Math.ceil(said.length * EARLY))
  const isCold = call === 'cold'
  const agenda = once(
    () =>
      call !== 'objection' &&
      said.some(({ ask, text }, at) => {
        const words = straight(text)
        const isEarly = at < start
        if (ask?.intent === 'agenda-check' && ask.confidence.intent >= (isEarly ? LIKELY : SURE) && !GREETING.test(words)) return true
        return (
          (!ask || (text.length > 80 && !STEPS.has(ask.intent))) && tellsAgenda(words, { isEarly: at < (isCold ? START : start), isCold })
        )
      }),
  )
  const anythingElse = once(() => counted.some((ask) => ANYTHING_ELSE.test(straight(ask.text))))
  const followUpPlan = once(() => said.some(({ text, ask }) => isFollowUp(straight(text), ask)))
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

function isFollowUp(text: string, ask: Ask | undefined): boolean {
  const isStep = ask?.intent === 'next-step' && ask.confidence.intent >= SURE
  if (isStep && (DATED.test(text) || AGAIN.test(text))) return true
  return FOLLOW_UP.test(text) && (isStep || ask?.intent === 'close' || !SUPPOSED.test(text))
}

/** Read when first asked for: most runs ask for one or two of them, and all together took a fourteenth of linting one script. */
function once(read: () => boolean): () => boolean {
  let known: boolean | undefined
  return () => (known ??= read())
}
