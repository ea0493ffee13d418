import type { Clause } from '../clause.js'
import { BLAMED_CHOICES, SUGGESTED_DOINGS } from '../lexicon/flaw-verbs.js'
import { type FlawAsk, type FlawHit, hitAt, wordAt } from './flaw-ask.js'

/** What the customer has just named: asking why that one digs into the answer. */
const JUST_NAMED = new Set(['one', 'that', 'it', 'this', 'those', 'these', 'number', 'score', 'rating', 'figure', 'date', 'word'])

/** “They are saying, ‘Why didn’t you tell us?’”: somebody else asks it. */
const SAID = new Set(['says', 'saying', 'said', 'asks', 'asking', 'asked', 'thinks', 'thinking', 'shouts', 'shouting'])

/** An unsoftened why at the customer's own choice, omission or delay. Why now, why it matters, why they are looking: no flaw. */
export function accusatoryWhy(ask: FlawAsk): FlawHit | undefined {
  const { clause, labels, signs, context } = ask
  const { subject } = clause
  const blame = labels.softened ? undefined : signs.first('blame')
  if (blame && !isReported(clause)) return hitAt(blame, 0.85, 'why at something not done')
  if (clause.asked?.word !== 'why' || labels.softened || clause.wrapper || signs.has('suggestion') || signs.has('guilt')) return undefined
  if (isReported(clause)) return undefined
  if (/\b(curious|wondering|mind my asking|out of interest)\b/i.test(context.before.slice(-60))) return undefined
  const hit = (confidence: number, cue: string): FlawHit => ({ confidence, cue, range: clause.core })
  const theirs = subject.kind === 'you' || subject.owner === 'your'
  // In research why they keep at a thing asks for its worth.
  if (context.call === 'interview' && /\bwhy do you keep \w+ing\b/i.test(clause.text)) return undefined
  if (signs.has('stubborn') && (theirs || subject.kind === 'it' || subject.kind === 'none')) return hit(0.92, 'why at a delay or a habit')
  if (!theirs) return undefined
  if (signs.has('while-you') && !clause.negated && (clause.tense === 'past' || clause.modal === 'would')) return hit(0.8, 'why at a choice')
  if (signs.has('counterfactual')) return hit(0.85, 'why at a choice')
  const lemma = clause.verb?.lemma ?? ''
  if (clause.negated && negatesVerb(ask)) {
    if (clause.auxiliary === 'do' && SUGGESTED_DOINGS.has(lemma)) return undefined
    return hit(subject.kind === 'you' ? 0.92 : 0.85, 'why at something not done')
  }
  if (subject.kind !== 'you' || signs.has('us-way')) return undefined
  const past = clause.tense === 'past' || clause.tense === 'perfect' || (clause.auxiliary === undefined && lemma === 'let')
  if (past && /\bwhy (?:did|have) you (?:fall|fallen) behind\b/i.test(clause.text)) return hit(0.8, 'why at a delay or a habit')
  if (past && BLAMED_CHOICES.has(lemma) && !isJustNamed(ask) && !isHistory(ask, lemma)) return hit(0.85, 'why at a past choice')
  return undefined
}

function isReported({ words, core }: Clause): boolean {
  const before = words.slice(0, core.start).findLast(({ kind }) => kind !== 'punct')
  return before !== undefined && SAID.has(before.norm)
}

/** Research asks what they took up and gave up: "Why did you choose it?", and behind "What did you use?" a bare "Why did you stop?" */
function isHistory({ clause, context }: FlawAsk, lemma: string): boolean {
  if (context.call !== 'interview') return false
  if (/^(choose|pick|select)$/.test(lemma)) return true
  const { words, verb, core } = clause
  const behind = words.slice(verb?.end ?? core.end, core.end).filter(({ kind }) => kind !== 'punct')
  const using = behind[0]?.norm === 'using' || behind[0]?.norm === 'doing' ? behind.slice(1) : behind
  return lemma === 'stop' && (using.length === 0 || JUST_NAMED.has(using[0]!.norm) || using[0]!.norm === 'them')
}

/** "Why did you pick that one?": not "the cheapest one". */
function isJustNamed({ clause }: FlawAsk): boolean {
  const { object, words } = clause
  if (!object) return false
  const first = words[object.start]?.norm ?? ''
  // "Why did you choose that particular supplier?"
  if (/^(choose|pick|select)$/.test(clause.verb?.lemma ?? '') && /^(that|this|those|these)$/.test(first)) return true
  if (!JUST_NAMED.has(object.head)) return false
  return (
    object.end - object.start === 1 ||
    /^(that|this|those|these)$/.test(first) ||
    /^(that|this|those|these)$/.test(words[object.start - 1]?.norm ?? '')
  )
}

/** "Why haven't you…", "Why did you not…": the not belongs to the auxiliary, within the first words. */
function negatesVerb(ask: FlawAsk): boolean {
  for (let i = 1; i <= 5; i++) if (wordAt(ask, i) === 'not' || wordAt(ask, i) === 'never') return true
  return false
}
