import { pattern } from '../../text/pattern.js'
/** What the rep's words just before an ask propose: what a short reaction ("Sound good?") asks a reaction to. */
export type SaidBefore = 'nothing' | 'plan' | 'commitment' | 'step' | 'summary' | 'offer' | 'other'

const MOST_LOOKED_AT = 220
const KINDS: readonly (readonly [SaidBefore, RegExp])[] = [
  [
    'plan',
    pattern('')`
    \b(
      ask (you )?(a few|some|a couple)|agenda|minutes (today|together)|(today|first),? (i|we)('d| would|'ll| will)
      |(at|by) the end of (this|our|the) (call|time|meeting|conversation)|we'll (cover|talk through)
      |here('s| is) what (i|we)('d| would) like to do\b|(at|towards?) the end,? (of [a-z ]+ )?(i|we)('ll| will|'d)
      |i('d| would) like to (tell|show|hear|walk|start|learn|share|go)[^.]{2,80}(, | then | and )(then |to )?
      (hear|ask|tell|show|see|walk|look|talk)\b|if (it|there|we|this)('s| is| are|re)? not a (fit|match)
    )
  `,
  ],
  [
    'commitment',
    pattern('')`
    \b(
      sign|deposit|put down|contract|guarantee|refund|money back|cancel any|enrol|enroll|reserve|paperwork|start (today|this week|on)
      |get (you )?(started|set up)|free trial|pilot|per month|a month and
    )\b
  `,
  ],
  [
    'step',
    pattern('')`
    \b(
      send|email|text you|call you|give (you|me) a call|follow up|meet|book|schedule|calendar|tomorrow|monday|tuesday|wednesday|thursday
      |friday|next week|come (by|out|back)|demo|set up a|stop by|swing by|connect you|talk again|reconnect|check back
    )\b
  `,
  ],
  [
    'summary',
    /\b(so you|sounds like|you (said|mentioned|told)|what i('m| am) hearing|to recap|let me (recap|make sure|summar)|if i heard|to make sure i)/,
  ],
  ['offer', /\$|\b(price|cost|costs|save|our|we|what this|it (does|will|can|means)|you('ll)? get)\b/],
]

/** Reads the last sentences before an ask: the rep's own words in the same turn. */
export function saidBefore(before: string): SaidBefore {
  if (before.trim() === '') return 'nothing'
  const last = lastWords(before)
  return KINDS.find(([, pattern]) => pattern.test(last))?.[0] ?? 'other'
}

/** As much of the rep's words before an ask as its reaction is to, in small letters. */
export function lastWords(before: string): string {
  return before.slice(-MOST_LOOKED_AT).toLowerCase().replaceAll('’', "'")
}
