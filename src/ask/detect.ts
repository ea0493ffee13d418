import { LEADING_TAG } from '../text/leading-tag.js'
import { pattern } from '../text/pattern.js'
import { splitWords, type Word } from '../text/words.js'
import { type Clause, parseClause } from './clause.js'
import { type ClauseView, viewOf } from './clause-view.js'
import { ASKING_WORDS, PERMISSIONS, PROBES, THIRD_PERSONS } from './lexicon/detect.js'
import { compilePhrases } from './phrase-automaton.js'
import { unmarkedQuestion } from './unmarked.js'

/**
 * What makes a sentence an ask: a question mark (or a full question that breaks off, or speaks to them without a mark) · an imperative that asks for talk · a statement
 * that asks for leave · an indirect request ("I'd love to hear how it started.").
 */
export type AskKind = 'question' | 'probe' | 'permission' | 'request'

const list = (words: string): string[] => words.trim().split(/\s+/)
const MAY_ASK = new RegExp(`\\b(?:${list(ASKING_WORDS).join('|')})\\b`, 'i')
const OTHERS = new Set(list(THIRD_PERSONS))
/** `[If yes: "What then?"]` holds an ask, `[Question about budget?]` none. */
const BRACKETED_ASK =
  /["“][^"”]*\?|\[\W*(?:if [^:\]]*:\s*)?(?:what|who|how|why|when|where|which|is|are|do|does|did|have|has|would|could|can|will)\b[^\]]*\?/i
/** What the rep is to put there, with an example: no words of the sentence. */
const LONG_BRACKET = /\[[^\][]{60,}\]/
/** `In fact, [question]?`: a slot and no words of its own. */
const ONLY_A_SLOT =
  /^\W*(?:(?:and|so|or|but|well|then|in fact)\b[\s,:–—-]*)*(?:\[([^\][]{1,80})\]|\{\{?([^{}]{1,80})\}\}?|<([^<>]{1,80})>)\s?\?["”’')\]]*$/iu
/** Somebody is called by the first, the second is the question itself. */
const ASKED_SLOT = pattern('i')`
  \b(?:name|first|last|contact|prospect|customer|owner)
  |^\W*(?:what|who|how|why|when|where|which|is|are|do|does|did|have|has|would|could|can|will)\b
`
/** `They will ask you 'does it pay?'`: the question of others, retold. */
const RETOLD = pattern('iu')`
  \b(?:they|he|she|people|\p{L}+s)(?:['’](?:re|ll|d)| are| will| might| may| would)?(?: \p{L}+){0,3} (?:ask|say|wonder|think)(?:s|ed|ing)?
  (?: you| me| us| themselves)?[:,]? ['‘](?:[^'’"“”?]|['’]\p{L}){3,200}\?['’]\W*$
`
const ASKS_ITSELF = pattern('i')`
  ^\W*(?:(?:and|so|but|or),? )?
  (?:did|do|does|have|has|had|what|who|how|why|where|which|would|could|can|will|are|is|was|were|(?:when|if) (?:did|do|does|have|will))\b
`
/** Orders that ask for talk by what follows them: "Rate the smell on a scale of 1 to 5." · "Let's walk through it as if I stood beside you." */
const PROBE_WORDS = pattern('i')`
  ^\W{0,4}(?:(?:and|so|now|okay|ok|then),? )?(?:please |just )*(?:
    rate\b[^.?!:]{2,80}\b(?:scale|out of (?:\d|five|ten)|from (?:\d|one|zero) to)\b
    |let['’]s (?:walk|go|talk|step|run) through\b[^.?!:]{2,120}\b(?:like|as if|as though) (?:i|we)\b|tell (?:me|us)[.!]
    |describe (?:it|that|this)\W*$
  )
  |(?:^|, )\W{0,4}please (?:explain|elaborate|clarify)(?: (?:that|this|it))?[.!]?["”]?$
  |^\W{0,4}please mention (?:any|all|your|what|anything)\b
`
const probeAt = compilePhrases(PROBES.map((phrase) => ({ phrase })))
const permissionAt = compilePhrases(PERMISSIONS.map((phrase) => ({ phrase })))
/** Imperatives that only ask for talk where the customer or the speaker is named. */
const BARE = new Set('describe explain share elaborate expand outline sketch clarify unpack spell break rank list name think'.split(' '))

/** Whether a spoken sentence (markup removed) requests an answer, and how; undefined where it does not. */
export function askKind(sentence: string): AskKind | undefined {
  if (sentence.includes('?')) {
    if (/\?['’]\W*$/.test(sentence.slice(-6)) && RETOLD.test(sentence) && !ASKS_ITSELF.test(sentence)) return undefined
    // A mark inside a placeholder or an address asks nothing.
    if (!/[[{<]|:\/\//.test(sentence)) return 'question'
    const slot = ONLY_A_SLOT.exec(sentence)
    if (slot && !ASKED_SLOT.test(slot[1] ?? slot[2] ?? slot[3] ?? '')) return undefined
    if (sentence.replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\S*:\/\/\S*/g, '').includes('?')) return 'question'
    return BRACKETED_ASK.test(sentence) ? 'question' : undefined
  }
  // "How long have you had it." is one by the order of its words.
  if (unmarkedQuestion(sentence) === 'theirs') return 'question'
  const breaksOff = /(?:…|\.\.\.)["”’')\]]*\s*$/.test(sentence)
  if (!breaksOff && !MAY_ASK.test(sentence)) return undefined
  if (LEADING_TAG.test(sentence)) return askKind(sentence.replace(LEADING_TAG, ''))
  if (PROBE_WORDS.test(sentence)) return 'probe'
  if (LONG_BRACKET.test(sentence)) return askKind(sentence.replace(new RegExp(LONG_BRACKET, 'g'), '[x]'))
  const words = splitWords(sentence)
  const clause = parseClause(sentence, words)
  if (breaksOff && clause.opening === 'question-word' && clause.auxiliary !== undefined && clause.verb && !isStem(words)) return 'question'
  if (clause.wrapper) return ofWrapper(clause)
  const view = viewOf(sentence, words)
  if (clause.opening === 'imperative') return probeAt(view, clause.fillers.end) ? 'probe' : undefined
  if (clause.words[clause.core.start]?.norm === 'may' && clause.subject.kind === 'we' && clause.opening === 'auxiliary') return 'question'
  return isPermission(clause, view) ? 'permission' : undefined
}

/** "What would happen if…": a beginning to go on from, no question yet. */
function isStem(words: readonly Word[]): boolean {
  const last = words.findLast((word) => word.kind !== 'punct')
  return last !== undefined && /^(if|when|of|for|to|than|that|with|about|from|between|in|on|at|by|the|a|your)$/.test(last.norm)
}

function ofWrapper(clause: Clause): AskKind | undefined {
  const { wrapper, asked } = clause
  if (!wrapper) return undefined
  const inside = clause.words.slice(wrapper.end).filter((word) => word.kind !== 'punct')
  const first = inside[0]?.norm
  switch (wrapper.kind) {
    case 'imperative':
      return isProbe(clause, inside) ? 'probe' : undefined
    case 'wish':
      return isRequest(clause, inside) ? 'request' : undefined
    case 'leave':
      return 'question'
    case 'request':
      return asked || first !== undefined ? 'question' : undefined
    default:
      return undefined
  }
}

/** "Tell me about your team", not "Tell me when you're ready" nor a note such as "Explain the pricing". */
function isProbe(clause: Clause, inside: readonly Word[]): boolean {
  const wrapper = clause.wrapper!
  const words = clause.words.slice(wrapper.start, wrapper.end).map((word) => word.norm)
  const verb = words[0]!
  const first = inside[0]?.norm ?? ''
  // "Tell me about…": a beginning to go on from.
  if (inside.length === 0 && /^(?:about|through|of)$/.test(words.at(-1) ?? '')) return false
  if (clause.statement && clause.words[clause.statement.start]?.norm !== 'so' && /^(let|ask|have)$/.test(verb)) return false
  if (/^(let|guess|picture|imagine|consider|go)$/.test(verb)) return false
  if (inside.length === 0 && words.length < 4 && !/^(say|tell|elaborate|unpack)$/.test(verb)) return verb === 'walk' || verb === 'talk'
  if (
    verb === 'tell' &&
    (first === 'if' ||
      (first === 'when' && !words.includes('about') && isYou(inside[1]) && inside[2]?.norm !== 'would') ||
      (inside.length === 0 && words.length < 3))
  )
    return false
  // "Show me how a report gets made", not "Show me how to do it".
  if (verb === 'show' && words.includes('me') && /^(how|where|what|which)$/.test(first) && inside[1]?.norm !== 'to') return true
  if (verb === 'show' || verb === 'think') return inside.some(isYou)
  if (BARE.has(verb) && !words.some((word) => word === 'me' || word === 'us')) {
    if (inside.some((word) => OTHERS.has(word.norm))) return false
    if (inside.some((word) => isYou(word) || /^(i|me|us)$/.test(word.norm))) return true
    return verb === 'describe' && /^(a|an|one|the|how|what)$/.test(first) && !inside.some((word) => /^(they|them|their)$/.test(word.norm))
  }
  return true
}

const isYou = (word: Word | undefined): boolean => word !== undefined && /^(you|your|yours|yourself)$/.test(word.norm)

/** "I'd love to hear what you tried", not "I'd love to hear from you". */
function isRequest(clause: Clause, inside: readonly Word[]): boolean {
  const wrapper = clause.wrapper!
  const words = clause.words.slice(wrapper.start, wrapper.end).map((word) => word.norm)
  const first = inside[0]?.norm ?? ''
  const asks = clause.asked !== undefined || first === 'if' || first === 'whether'
  if (/^(see|check|clarify|explore|discover|discuss|talk|dig|go)$/.test(wrapper.verb)) {
    return wrapper.verb === 'see' && words.includes('love') && clause.subject.kind !== 'we' && asks
  }
  // What the speaker is here for: "I genuinely want to understand your week."
  if (words.includes('want') && !(words.includes('sure') && asks) && /^(understand|learn)$/.test(wrapper.verb)) return false
  // "I want you to know that nothing is wrong here."
  if (words.includes('want') && /^(know|hear|understand)$/.test(wrapper.verb) && words.includes('you')) return false
  // A plan of the talk, not a request: "I'd like to hear what's new, then show you ours."
  if (inside.some((word, i) => word.norm === 'then' && i > 2 && !/^(and|what)$/.test(inside[i - 1]!.norm))) return false
  if (inside.some((word, i) => word.norm === 'tell' && inside[i + 1]?.norm === 'you')) return false
  if (words.includes('wondering') || words.includes('wonder')) {
    return (asks && !(first === 'if' && inside.length <= 5 && inside[inside.length - 1]!.lemma === 'help')) || words.includes('if')
  }
  // "I'm curious – walk me through that week."
  if (words.includes('curious') && /^(tell|walk|talk|help|describe|share)$/.test(first))
    return inside.some((word) => /^(me|us)$/.test(word.norm))
  // "I'd love to get your thoughts on this."
  if (words.includes('get') && words.includes('your')) return !words.some((word) => /^(want|wanted|need)$/.test(word))
  if (words.includes('from') || inside.length === 0) return false
  // "I need to understand if the problem is there" is a thought, not said to anybody.
  if ((first === 'if' || first === 'whether') && words.includes('need') && !inside.some(isYou)) return false
  if (asks) return !(clause.subject.kind === 'we' && clause.modal === 'can' && first === 'if')
  if (/^(it|that)$/.test(first) || words.includes('need') || words.includes('wanted')) return false
  if (/^(back|you|from|this|as|so)$/.test(first) && !/^(about|of|on|more)$/.test(words[words.length - 1]!)) return false
  return (
    /^(hear|know|learn|understand|tell|share|walk|describe|explain)$/.test(wrapper.verb) ||
    words.includes('feel') ||
    words.includes('sense')
  )
}

/** "I'd like to dig into that, if you don't mind." */
function isPermission(clause: Clause, view: ClauseView): boolean {
  let asksLeave = false
  for (let i = 0; i < view.length && !asksLeave; i++) asksLeave = permissionAt(view, i) !== undefined
  if (!asksLeave) return false
  const first = clause.words[clause.core.start]?.norm
  return (
    first === 'let' ||
    view.norms.some((norm, i) => (norm === 'i' || norm === 'we') && /^(would|will|want|am|are|need|have)$/.test(view.norms[i + 1] ?? ''))
  )
}
