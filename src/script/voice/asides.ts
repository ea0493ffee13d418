import { pattern } from '../../text/pattern.js'
import type { Sentence } from '../model.js'
import type { Utterance } from '../reading/utterance.js'

/** `Question starters: "What happens when…"`: to be gone on with. */
export function isStem(text: string, leadIn: string): boolean {
  return /(?:\.{3}|…)\W*$/.test(text) && /\b(?:starters?|stems?|beginnings)\b/i.test(leadIn)
}

/** `Do you want it to be:`: a question whose answers are listed below it. */
export function breaksOff(text: string): boolean {
  if (!/:\s*$/.test(text) || text.length > LONGEST_STEM || text.includes('?')) return false
  const asked = text.replace(LEADS_IN, '')
  return OPENS_QUESTION.test(asked) || OPENS_ON_THING.test(asked) || EVER_TO_YOU.test(asked) || COUNTED_ORDER.test(asked)
}
const LONGEST_STEM = 240
/** `Q3: Rank these from best to worst for your team:` */
const COUNTED_ORDER = pattern('i')`
  ^\W{0,4}Q\s?\d{1,3}\s?[.:)]\W{1,4}(?:tell|rank|share|describe|list|rate|give|choose|pick|name|select)
  \b[^?:]{8,160}\byour?s?\b[^?:]{0,100}:\s*$
  |^\W{0,4}Q\s?\d{1,3}\s?[.:)]\W{1,4}(?:tell|give|show|share with) (?:me|us)\b[^?:]{8,200}:\s*$
`
/** The number of such a question, in front of it. */
export const COUNT = /^\W{0,4}Q\s?\d{1,3}\s?[.:)]\W{1,4}(?=\p{L})/iu
/** `When it rains hard, do you usually:` */
const LEADS_IN = pattern('i')`
  ^\W{0,4}(?:when|if|once|before|after|while|as|in|on|at|for|with|of)\b[^:?]{2,160},\s
  (?=(?:do|does|did|is|are|was|were|would|could|can|will|have|has|should)\s)
`
/** `Has the damp ever made you:`: other verbs stand first in orders and in notes without their subject as well. */
const EVER_TO_YOU = /^\W{0,4}(?:has|does|did) (?!to |been |not )(?:\p{L}[\p{L}'’-]* ){1,6}you\b[^:?]{0,60}:\s*$/iu

/** `Do you need: - Light? - Water?`: what one may need or have in any number is asked for each by itself, where each has its mark. */
export const asksForEach = (stem: string): boolean => /\b(?:need|have|own|use|require|offer)\W*$/i.test(stem)

/** `- throw things out?` below a question that breaks off: a way to end it; one that opens as a question is another. */
export function endsStem(text: string): boolean {
  return !ASKS_ANEW.test(text)
}
const ASKS_ANEW = pattern('iu')`
  ^\W{0,4}(?:(?:and|if so|if not|or),? )?
  (?:what|who|which|when|where|why|how|do|does|did|is|are|was|were|have|has|would|could|can|will|should)\s+(?:\p{L}[\p{L}'’-]*\s+){0,4}
  (?:you|your|it|that|this|there|the|they|we)\b
`
const OPENS_ON_THING =
  /^\W{0,4}(?:is|are|will|would|should|do|does|can) (?:the|your|this|these|any) (?:\p{L}[\p{L}'’-]* ){1,4}\p{L}[^:?]{0,60}:\s*$/iu

/** Whether a question breaks off at a colon and a list of ways to end it, the first of them `next`, goes on with it. */
export function opensList(text: string, next: Sentence, source: Utterance): boolean {
  return /:\s*$/.test(text) && source.block.opensItem && next.text.includes('?') && OPENS_QUESTION.test(text)
}
const OPENS_QUESTION = pattern('i')`
  ^\W{0,4}(?:(?:so|and|or|well|then),? )?(?:is|are|was|would|could|do|does|did|have|has|should|will|can) (?:
    it|that|this|there|you|your|we|i|they
  )\b
`

/** Words that look like an ask and are none: an example in brackets, a heading's "Questions?", what somebody else may think. */
export function isAside(text: string): boolean {
  const start = text.slice(0, 300)
  return (
    (/^\W{0,4}(?:\[[^\]]*\]|\([^)]*\))\W{0,4}$/.test(start) && !/\[(?:\w+['’]?s? )?(?:first )?name\]\?/i.test(start)) ||
    /^\W{0,4}questions?\W{0,4}$/i.test(start) ||
    /^['‘][^'’]{3,}.*['’]$/.test(start) ||
    /\b(?:thinking|wondering)\b[:,]?\s{0,2}['‘"“]/i.test(start) ||
    ONLY_IN_BRACKETS.test(start) ||
    /^(?:the |a )[^?(]{3,40}\((?:tell|walk|show|give|describe|help)\b[^)?]*\)\W{0,4}$/i.test(start) ||
    OWN_QUESTION.test(start) ||
    (MENTIONS.test(start) && !INNER_QUESTIONS.test(start) && !start.replace(SINGLE_QUOTED, ' ').includes('?'))
  )
}
/** `A hut (wood), or a tent (one for all?)` */
const ONLY_IN_BRACKETS = /^[^?()]*(?:\([^?()]*\)[^?()]*)*\([^()]*\?\)[^\p{L}\p{N}_?]{0,4}$/u
/** `Where do you bake? (Or do you need a kitchen?)`: in brackets behind a question, another one to the customer. */
export function asksOn(text: string, before: string | undefined): boolean {
  return before !== undefined && /\?\W{0,4}$/.test(before) && ASKS_ON.test(text) && !NOTES.test(text)
}
const ASKS_ON = pattern('i')`
  ^\W{0,3}\((?:(?:or|and|if so),? )?(?:if [^,?()]{2,40}, )?
  (?:do|does|did|are|is|have|has|would|will|can|could|should|what|how|which|who|when|where|why)
  \b[^?()]{0,100}\byour?\b[^?()]{0,100}\?\)\W{0,3}$
`
const NOTES = /\b(?:they|them|their|he|she|him|her|hear|sense|notice|feel|listen\w*|prospect|customer|client)\b/i

/** "How do I handle the price?": put to whoever trains the rep. */
const OWN_QUESTION = pattern('i')`
  ^\W{0,4}(?:(?:so|and|but),? )?how (?:do|should|can|would|could) (?:i|we) (?:best )?(?:handle|respond to|overcome|deal with|counter|answer)
  \b(?!.*\byours?\b)(?!.*\byou\b)
`
/** "The question isn't 'What's cheapest?' but 'What lasts?'": a statement whose only questions are quoted in single marks. */
const MENTIONS = /(?:^|[\s(])['‘]\p{L}[^?]{2,120}\?['’](?!\p{L})/u
const SINGLE_QUOTED = /(?<=^|[\s(])['‘]\p{L}[^?]{2,120}\?['’](?!\p{L})/gu
const INNER_QUESTIONS = pattern('i')`
  ^\W{0,4}(?:(?:so|and|but|or|well|then|now|ok|okay|great|perfect),? )?
  (?:what|how|why|who|which|where|when|is|are|was|were|am|do|does|did|have|has|had|can|could|would|will|should|may|if|ever|any)\b
  |\b(?:may i ask|let me ask|i(?:'d|’d| would| want to| have to| must)? (?:like to )?ask you|my question|one question)\b
`

/** "The fit — is there a reason to go on? (5 min)": an item of the plan with its name and its minutes. */
export function isTimed(text: string, next: string | undefined): boolean {
  return next !== undefined && /^\(\d{1,3}(?:\s?[-–]\s?\d{1,3})? ?min/i.test(next) && /^\W{0,4}[\p{L} ]{3,30} [—–-] /u.test(text)
}

/** "The best part? It pays for itself.": whoever asks has the answer ready. */
export function isAnswered(text: string, next: string | undefined): boolean {
  return next !== undefined && !next.includes('?') && /^\p{Lu}/u.test(next) && (READY.test(text) || EARNEST.test(text))
}
/** "One visit, but honestly? I would not.": a word of its own, and no question. */
const EARNEST = /(?:^\W{0,4}|[,;—–-]\s{0,2})(?:(?:and|but|so),? )?(?:honestly|frankly|truthfully|to be honest|seriously)\?\W{0,4}$/i
const READY = pattern('i')`
  ^\W{0,4}(?:and |but |so )?(?:the|my) (?:[\w'’-]+ ){0,3}(?:
    parts?|things?|catch|results?|kicker|upside|downside|difference|reason|secret|news|bonus|truth|twist|outcome|bottom line|beauty|trick
    |payoff
  )\?\W{0,4}$
`

/** "When you get other quotes, make sure to ask:", "Ask any other builder:": what is listed below is for the customer to ask. */
export function tellsToAsk(text: string): boolean {
  const end = text.trimEnd()
  return end.endsWith(':') && TELLS_TO_ASK.test(end.slice(-120))
}
const TELLS_TO_ASK = pattern('i')`
  \b(?:
    (?:make|be) sure (?:you|to|that you) ask
    |you (?:can|could|should|may|might|will|must|'ll)(?: want to| also)? ask
    |ask (?:any|every|each|your|the (?:next|other)|other|another) (?!\w*self\b)\w+
    |questions? (?:to|you (?:can|should|could)) ask (?:any|every|each|your|the|other|another) \w+
  )\b[^?]*:$
`

/** "Here's what I'd look for: are they insured?": questions told in one breath for the customer to ask, or to check, elsewhere. */
export function tellsWhatToAsk(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 0 && /\?\W*$/.test(text) && (TO_LOOK_FOR.test(text.slice(0, colon)) || tellsToAsk(text.slice(0, colon + 1)))
}
const TO_LOOK_FOR = pattern('i')`
  \b(?:
    what (?:I['’]d|I would|you['’]ll want to|you (?:should|want to|need to)|to|most people) (?:
      look for|check|look at|compare|watch for|watch out for
    )
    |(?:things|points) to (?:check|compare|look for|look at|watch for)
  )\W*$
`

/** "First, I'd like to hear how you work. Then I'll show you ours.": an agenda tells what comes, and waits for no answer yet. */
export function isPlan(text: string, sentences: readonly Sentence[], index: number): boolean {
  if (!/^\W{0,4}(?:\d+[.)]\s*)?(?:first(?:ly)?|first of all|to start(?: with)?)\b/i.test(text)) return false
  for (let at = index + 1; at <= index + 2 && at < sentences.length; at++) {
    if (
      /^\W{0,4}(?:\d+[.)]\s*)?(?:and |after that,? )?(?:then|second(?:ly)?|next|after that|from there)\b[^?]*$/i.test(sentences[at]!.text)
    )
      return true
  }
  return false
}
