import type { Ask, Has, Turn } from './model.js'

const AGENDA =
  /\b(?:agenda|here(?:'s| is) (?:how|what|the plan)|what i(?:'d| would)? (?:like|love|want|hope|planned?|thought) to do|my (?:goal|plan|hope|aim|objective) (?:for|today|here|is)|the (?:goal|plan|purpose|reason|point|idea) (?:for|of) (?:today|this|the|my|our)|the reason (?:i'm|for|why)|reason i(?:'m| am) (?:calling|reaching)|i(?:'d| would) (?:like|love) to (?:learn|understand|ask|hear|find out|spend|start|take|walk|cover)[^.?!]{0,120}(?:then|and see|before|and from there|so (?:i|we))|i(?:'ll| will) (?:ask|walk|show|explain|start|take|spend)[^.?!]{0,100}(?:then|and)|we(?:'ll| will) (?:start|cover|talk|go|spend|begin|walk|look)|i(?:'ve| have) (?:got|set aside|blocked|put down)|(?:first|today) (?:i|we)(?:'d|'ll| will| want)|calling (?:because|to|about)|by the end of (?:this|our|the))\b/i
const ANYTHING_ELSE =
  /\b(?:anything else|any thing else|what else|something else|any other (?:questions|concerns|thoughts|issues|things)|anything (?:i|we)(?:'ve| have| did)?(?:n't)? (?:missed|not|forgot|haven't|didn't|should)|(?:did|have) (?:i|we) miss(?:ed)?|what (?:have|did|haven't) (?:i|we) (?:not |miss|talk|ask|cover)|should have asked|haven't (?:asked|covered|talked|discussed|mentioned)|we(?:'ve| have) not (?:touched|covered|talked))\b/i
const FOLLOW_UP =
  /\b(?:i(?:'ll| will)|we(?:'ll| will)|let me|let's|i(?:'m| am) going to|you(?:'ll| will) (?:get|hear|have|receive)|i can) (?:\w+ ){0,3}?(?:send|email|e-mail|text|call|ring|phone|follow up|follow-up|get back|circle back|check (?:in|back)|put together|prepare|schedule|book|set up|reach out|drop|mail|draft|touch base|reconnect|connect|confirm|share|forward|have|get)\b|\bfollow(?:ing)?[- ]up\b|\bnext steps?\b/i

/** What the spoken part of a script holds. Facts in notes, customer lines and counter-examples do not count. */
export function readHas(turns: readonly Turn[], asks: readonly Ask[]): Has {
  const spoken = turns.filter((turn) => turn.speaker === 'rep' && (turn.channel === 'call' || turn.channel === 'voicemail'))
  const counted = asks.filter((ask) => !ask.negative)
  const says = (pattern: RegExp): boolean =>
    spoken.some((turn) => turn.sentences.some((sentence) => pattern.test(sentence.text.replaceAll('’', "'"))))
  return {
    backstory: counted.some((ask) => ask.intent === 'backstory'),
    agenda: counted.some((ask) => ask.intent === 'agenda-check') || says(AGENDA),
    anything_else: counted.some((ask) => ANYTHING_ELSE.test(ask.text.replaceAll('’', "'"))),
    follow_up_plan: says(FOLLOW_UP),
    person: counted.some((ask) => ask.intent === 'person'),
    goal: counted.some((ask) => ask.intent === 'goal'),
  }
}
