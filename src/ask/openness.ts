import { wordSet } from '../text/word-set.js'
import type { Word } from '../text/words.js'
import type { Asked, Clause } from './clause.js'
import type { Form, Openness } from './labels.js'
import { FACT_NOUNS, FACT_VERBS, OPEN_NOUNS, PICKING } from './lexicon/openness-nouns.js'

/** An openness and how sure it is, 0 to 1. */
export interface OpennessReading {
  readonly openness: Openness
  readonly confidence: number
}

const FACTS = wordSet(FACT_NOUNS)
const OPEN = wordSet(OPEN_NOUNS)
const COSTING = wordSet(FACT_VERBS)
const PICKS = wordSet(PICKING)
/** Facts after "what" that are open after "what is". */
const PLANS = wordSet('plan style policy interest solution alternative system stage area search life business industry model')
/** Wrappers that invite a walk through something, whatever is asked inside. */
const INVITING = new Set(['walk', 'talk', 'take', 'run', 'describe', 'explain', 'paint', 'elaborate', 'expand', 'outline'])

const open = (confidence: number): OpennessReading => ({ openness: 'open', confidence })
const narrow = (confidence: number): OpennessReading => ({ openness: 'narrow', confidence })
const closed = (confidence: number): OpennessReading => ({ openness: 'closed', confidence })

/** How much room an ask leaves: open (a story, reasons), narrow (one fact), closed (yes or no, or an answer that it lists). */
export function readOpenness(clause: Clause, form: Form): OpennessReading {
  switch (form) {
    case 'tag':
    case 'choice':
    case 'polar':
      return closed(0.98)
    case 'why':
      return open(0.98)
    case 'imperative-probe':
      return open(0.95)
    case 'statement-q':
      return clause.asked ? ofPlace(clause, clause.asked) : ofStatement(clause)
    case 'indirect':
      return ofIndirect(clause)
    default:
      return clause.asked ? ofQuestion(clause, clause.asked) : open(0.5)
  }
}

/** A question word left in its place: "Compared to what?" */
function ofPlace(clause: Clause, asked: Asked): OpennessReading {
  const before = clause.words[asked.start - 1]?.norm ?? ''
  if (asked.word === 'what' && !asked.noun && /^(to|than|against|from|paying|worth|costs|cost)$/.test(asked.preposition ?? before))
    return narrow(0.7)
  return ofQuestion(clause, asked)
}

function ofIndirect(clause: Clause): OpennessReading {
  const { wrapper, asked } = clause
  if (wrapper && clause.core.start === wrapper.start) return open(0.9)
  if (wrapper && wrapper.kind === 'request' && INVITING.has(wrapper.verb)) return open(0.93)
  if (asked) return ofQuestion(clause, asked)
  const first = clause.words[clause.core.start]?.norm
  if (first === 'if' || first === 'whether' || (first !== undefined && first === clause.auxiliary)) return closed(0.93)
  return open(0.93)
}

const DATES = /^((mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|week|weekend|day|hour|month|time)$/

/** "What if nothing changes?", not "What if you could start with one?" */
const CONSEQUENCE =
  /\bwhat if (?:you|they|he|she|it|that|this|nothing|nobody|everything)\b(?! (?:could|would|might|were|was|had|\p{L}+ed)\b)/iu

/** A fragment is closed, unless it points on ("And then?") or names a fact ("Start date?"). */
function ofStatement(clause: Clause): OpennessReading {
  if (CONSEQUENCE.test(clause.text)) return open(0.7)
  if (clause.opening !== 'fragment') return /(?:…|\.\.\.)["”']?\s*\?\s*$/.test(clause.text) ? open(0.7) : closed(0.95)
  const content = clause.words.slice(clause.fillers.end).filter((word) => word.kind !== 'punct')
  const first = content[0]?.norm ?? ''
  if (content.length === 0) return open(0.7)
  if (/^(thought|reaction|impression|feeling|because|such|meaning|then)$/.test(content[content.length - 1]!.lemma)) return open(0.85)
  if (/^(because|such)$/.test(first) || (first === 'for' && content.length === 2 && /^(instance|example)$/.test(content[1]!.norm)))
    return open(0.85)
  const and = clause.words[0]?.norm === 'and'
  if (and && /^(then|before|after|since|besides|apart|beyond|from|to|for|as|the|a|one|if)$/.test(first)) return open(0.75)
  const head = headOf(content)
  if (
    head &&
    FACTS.has(head) &&
    !/^(any|no|still|same|just|in|on|this|that|got|the|after|before|by)$/.test(first) &&
    content[0]?.kind === 'word' &&
    !DATES.test(head)
  )
    return narrow(0.7)
  return closed(0.9)
}

/** Head of a bare noun phrase: its last noun before a preposition. */
function headOf(content: readonly { readonly norm: string; readonly lemma: string }[]): string | undefined {
  const at = content.findIndex((word, i) => i > 0 && /^(for|of|per|in|on|with|to|at)$/.test(word.norm))
  const head = content[at < 0 ? content.length - 1 : at - 1]
  return content.length <= 6 ? head?.lemma : undefined
}

function ofQuestion(clause: Clause, asked: Asked): OpennessReading {
  if (onScale(clause)) return narrow(0.85)
  if (/\bwhat ?%/i.test(clause.text)) return narrow(0.9)
  switch (asked.word) {
    case 'why':
      return open(0.98)
    case 'how':
      return ofHow(clause, asked)
    case 'what':
      return asked.noun ? ofWhatNoun(clause, asked, asked.noun) : ofWhat(clause)
    case 'when':
      return clause.joined.some((joined) => joined.word === 'how') ? open(0.7) : narrow(0.96)
    default:
      return clause.verb?.lemma === 'leave' ? open(0.7) : narrow(0.93)
  }
}

function ofHow(clause: Clause, asked: Asked): OpennessReading {
  if (asked.degree) return narrow(0.96)
  const { verb } = clause
  if (verb && /^(spell|pronounce)$/.test(verb.lemma)) return narrow(0.9)
  if (verb?.lemma === 'hear' && verb.particle === 'about') return narrow(0.7)
  if (verb?.lemma === 'rate') return narrow(0.75)
  return open(0.96)
}

/** "what size", "what kind of trouble" */
function ofWhatNoun(clause: Clause, asked: Asked, noun: string): OpennessReading {
  const last = clause.words[(asked.nounRange?.end ?? 1) - 1]
  const plural = last !== undefined && last.norm !== noun && last.norm.endsWith('s')
  if (asked.light && /^(part|bit|piece)$/.test(asked.light)) return open(0.75)
  if (OPEN.has(noun)) return open(0.85)
  if (FACTS.has(noun)) return narrow(0.9)
  if (/^(percent|percentage|share|proportion|number|amount|level)$/.test(asked.light ?? '')) return narrow(0.9)
  // Of nouns that stand in neither list two in three name things: "what kind of agreements", "what devices".
  return narrow(asked.light || plural ? 0.6 : 0.7)
}

/** "What are the fees?": each is a figure, however many. */
const FIGURES = /^(fee|hour|price|rate|cost|charge|date|dimension|measurement|number|size|margin|salary|wage)$/

/** what by itself: open, unless it stands for a figure or a name. */
function ofWhat(clause: Clause): OpennessReading {
  const { verb, subject, object } = clause
  if (!verb) return open(0.8)
  const core = clause.words.slice(clause.core.start, clause.core.end)
  const has = (norm: string) => core.some((word) => word.norm === norm)
  const main = verb.governs ?? verb.lemma
  if (verb.lemma === 'be') {
    const plural = clause.auxiliary === 'are' || clause.auxiliary === 'were'
    const head = subject.kind === 'noun' ? subject.head : subject.kind === 'asked' ? object?.head : undefined
    if (has('worth')) return narrow(0.8)
    if (has('like')) return open(0.85)
    if (plural) return head && FIGURES.test(head) ? narrow(0.75) : open(0.9)
    if (subject.kind === 'asked' && !isNounNext(core, clause)) return open(0.85)
    if (head && FACTS.has(head) && !PLANS.has(head)) return narrow(0.88)
    if (head && !OPEN.has(head) && picksOne(core)) return narrow(0.75)
    return open(0.88)
  }
  if (subject.kind === 'asked') return open(0.92)
  if (main === 'spend' && /^(day|time|week|life)$/.test(object?.head ?? '')) return open(0.85)
  if (COSTING.has(main) || has('worth') || (main === 'do' && has('cost'))) return narrow(0.85)
  if (main === 'set' && has('back')) return narrow(0.85)
  if ((main === 'set' || main === 'put') && has('aside')) return narrow(0.85)
  if (main === 'come' && (verb.particle === 'in' || has('to')) && !has('about')) return narrow(0.75)
  if (main === 'call') return narrow(0.75)
  if (main === 'do' && (has('living') || (verb.particle === 'for' && has('work')))) return narrow(0.85)
  if (main === 'run' && object?.head === 'you') return narrow(0.8)
  return open(0.9)
}

/** "the smallest lot", "the most you'd pay" */
function picksOne(core: readonly Word[]): boolean {
  return core.some(
    (word, i) => PICKS.has(word.norm) || (word.norm === 'most' && /^(you|we|they|he|she|your)$/.test(core[i + 1]?.norm ?? '')),
  )
}

/** "What's behind that date?" asks for reasons: what follows the copula is no noun phrase. */
function isNounNext(core: readonly Word[], clause: Clause): boolean {
  const after = core[(clause.verb?.end ?? clause.core.start) - clause.core.start]?.norm ?? ''
  return !/^(behind|in|on|at|under|with|about|for|like|going|driving|up|wrong|most|so|it)$/.test(after)
}

/** "On a scale of 1-10", "out of ten": a mark is asked for. */
function onScale(clause: Clause): boolean {
  return (
    /\b(?:scale (?:of|from)|out of (?:ten|five|10|5)|(?:from )?(?:1|one)(?: ?[-–] ?| to )(?:10|ten|5|five))\b/i.test(clause.text) &&
    clause.asked?.word !== 'why' &&
    clause.joined.length === 0
  )
}
