import { pattern } from '../../text/pattern.js'
import type { Clause } from '../clause.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, isSmallTalk } from './flaw-ask.js'
import { type JoinedClause, joinedClauses } from './joined-clauses.js'
import { areOpposed } from './opposites.js'

/** Joined on, these ask for the reason of the answer before, or turn it over: a pair, not a second blank. */
const REASONS = pattern('')`
  ^(
    what is (behind|driving) (that|it|this)
    |what (drives|drove|sets) (that|this|the|your) (timeline|timing|deadline|date|schedule|number|figure|target|limit|choice|decision)
    |what makes (that|you say|(it|them) (so|a|an|the|that|your|important|urgent|hard|difficult|matter|work|better)\b)|how (so|come)
    |how did you (arrive|come|get|land|settle)\b|what led you to (that|those)|what draws you|if so
    |what (they|he|she) (do|does|did) with (it|them|that|those)
    |what (is|are|was|were) (the|your) ((main|top|real|biggest|key) )?(reasons?|reasoning|thinking|logic|rationale) (for|behind) (
      that|this|it|your (choice|decision|pick)
    )\b
  )
`
/** "and what makes him so good?": about whoever was named, where the first half asks for one who stands out. */
const MADE_SO = pattern('')`
  ^what (?:makes|made) (him|her|them|it|this one|that one)( so)? (
    good|great|best|better|strong|special|different|stand|stay|stick|happy|work|run|tick|bad|worst|fast|quick|slow|easy|hard|smooth
  )\b
`
const STANDS_OUT = /^(best|worst|most|least|favou?rite|top|biggest|strongest|fastest|quickest|slowest|easiest|hardest|smoothest)$/
const DENIED = /\bnot$/
const AMOUNT = /^how (many|much)$/
/** "What does he eat, and how much?" is about one and the same; "What do you want, and how much?" asks the price. */
const CONSUMES = /^(eat|drink|use|feed|smoke|burn|grow|produce|ship|store|brew|bake|mill|pump)$/
/** "Where to go and what to do" is known, told or learnt in one go. */
const TO_DO = /^(?:what|who|whom|where|when|which|how|which [a-z]+) to\b/
/** "(1) is the permit here, and (2) are the posts?": counted out in one sentence. */
const NUMBERED = pattern('i')`
  \((?:1|a|i)\) (?:is|are|do|does|did|have|has|can|will|would|what|who|when|where|which|how|why)\b[^?]{3,200}\((?:2|b|ii)\) (?:
    is|are|do|does|did|have|has|can|will|would|what|who|when|where|which|how|why
  )\b[^?]*\?
`
/** What a tester is to do all the while: "Think out loud: tell me what you see and what you expect." */
const ALOUD = /\bthink(?:ing)? (?:out loud|aloud)\b/i
const CONDITIONS = new Set(['if', 'so', 'then', 'ideally'])
const CUE = 'a second question'

/** Two or more answer blanks in one sentence: question clauses joined by and, each with its own answer. */
export function compound(ask: FlawAsk): FlawHit | undefined {
  const { clause } = ask
  if (clause.tag || isSmallTalk(ask) || clause.opening === 'fragment' || isListed(clause) || isPicture(clause) || ALOUD.test(clause.text))
    return undefined
  if (NUMBERED.test(clause.text)) return { confidence: 0.8, cue: CUE, range: clause.core }
  const again = secondRequest(ask)
  if (again) return again
  const joined = joinedClauses(clause)
  if (joined.length === 0) return afterFragment(clause) ?? twoBlanks(ask)
  const second = joined.find((question) => question.anded && !isPair(clause, question) && !spellsOut(clause, question))
  if (!second) return clause.wrapper || joined.some((question) => spellsOut(clause, question)) ? undefined : withoutAnd(clause, joined)
  if (clause.wrapper || clause.opening === 'imperative') return insideWrapper(clause, second)
  if (!second.direct || clause.opening === 'statement' || clause.opening === 'elided') return undefined
  return { confidence: second.bare ? 0.7 : second.norms.length <= 3 ? 0.8 : 0.92, cue: CUE, range: second }
}

/** "'What runs late?', 'Who minds?'": lines of a list in one string, each an ask of its own. */
const isListed = ({ text }: Clause): boolean => /\?["'”’`]+,/.test(text)

/** "When you picture yourself at seventy, where are you and who's with you?": one picture. */
const isPicture = ({ text, words, leadIn }: Clause): boolean =>
  leadIn !== undefined &&
  /\b(?:picture|imagine|close your eyes|see yourself)\b/i.test(text.slice(words[leadIn.start]!.start, words[leadIn.end - 1]!.end))

const PROBES = /\b(?:walk me|walk us|talk me|take me|tell me|tell us|describe)\b/i

/** "How was it settled — who had a say, and what did they go by?": behind the dash two details of the one question before it. */
function spellsOut({ text, words, asked, core, wrapper, statement }: Clause, { start }: JoinedClause): boolean {
  const probes = statement && PROBES.test(text.slice(words[statement.start]!.start, words[statement.end - 1]!.end))
  const from = Math.min(probes ? core.start - 2 : (asked?.end ?? core.end), wrapper?.end ?? core.end)
  for (let i = from + 1; i < start - 1; i++) {
    const next = words[i + 1]!
    if (!/^[—–-]+$/.test(words[i]!.norm) || !(traitsOf(next) & Trait.questionWord)) continue
    return text.slice(next.start).split(/[,;]?\s(?:and\s)?(?=(?:who|what|how|when|where|which)\b)/i).length === 2
  }
  return false
}

/** A probe pair ("and why?"), a contrast ("which are done and which are not?") or a condition ("and if so, who?"): one blank. */
function isPair(clause: Clause, { norms, start, end, bare, anded }: JoinedClause): boolean {
  const { words, core, asked } = clause
  const text = norms.join(' ')
  if (norms[0] === 'why' || REASONS.test(text) || DENIED.test(text)) return true
  if (TO_DO.test(text) && words.slice(core.start, start).some(({ norm }, i, all) => TO_DO.test(`${norm} ${all[i + 1]?.norm}`))) return true
  if (MADE_SO.test(text) && words.slice(core.start, start).some(({ norm }) => STANDS_OUT.test(norm))) return true
  // "and by when", "and for whom" alone go with the answer before.
  if (norms.length <= 3 && traitsOf(words[start]!) & Trait.preposition) return true
  // "the gap between what is there and what is needed"
  if (
    words[start - 1]?.norm === 'and' &&
    words.slice(core.start, start).some(({ norm }, i, all) => norm === 'between' && /^(what|where|how)$/.test(all[i + 1]?.norm ?? ''))
  )
    return true
  // "Can you see which of them are sold and which are not?": one list, divided.
  if (norms[0] === 'which' && norms[1] !== 'of' && !asked && words.slice(core.start, start).some(({ norm }) => norm === 'which'))
    return true
  // "Who and what is affected?"
  if (asked && start - core.start <= 2) return true
  if (anded && contrasts(clause, norms)) return true
  // "Who leaves, and who stays?": one list, divided.
  if (
    anded &&
    norms[0] === asked?.word &&
    norms.length <= HALF &&
    start - core.start <= 2 * HALF &&
    areOpposed(words.slice(core.start, start), words.slice(start, end))
  )
    return true
  if (bare && (!AMOUNT.test(text) || (asked?.word === 'what' && CONSUMES.test(clause.verb?.lemma ?? '')))) return true
  if (norms[0] === 'which' && norms[1] !== 'of' && asked?.word === 'which' && norms.length <= 6) return true
  if (norms[0] === 'where' && asked?.word === 'where' && norms.length <= 5) return true
  for (let i = start - 1; i > core.start && i > start - 5; i--)
    if (CONDITIONS.has(words[i]!.norm) && words[i - 1]?.norm === 'and') return true
  return false
}

/** A half that says only the opposite is as short. */
const HALF = 8

const MIGHT = /^(would|might|could|may)$/
const LESSER = /\b(less|least|optional|nice to have|can (wait|go))\b/

/** The other half of the first answer: "what's urgent and what can wait", "who'd like it and who'd grumble", "which did you see and what stuck". */
function contrasts({ asked, auxiliary, subject, modal }: Clause, norms: readonly string[]): boolean {
  if (!asked) return false
  const text = norms.join(' ')
  if (norms.length === 2 && norms[0] === 'what') return true
  if (asked.word === 'who' && /^(is|are) (it|they) (the|a|you|your)\b/.test(text)) return true
  if (norms[0] !== asked.word) return false
  // "What's your routine, and what's not going well?" names a thing first and then asks for another.
  const other = asked.word === 'what' && (auxiliary === 'is' || auxiliary === 'are') && subject.kind === 'noun'
  if (norms.length <= 5 && norms.includes('not') && norms[1] === auxiliary && !other) return true
  return (
    LESSER.test(text) ||
    (asked.word === 'who' && ((norms[1] === auxiliary && norms.length === 3) || (modal !== undefined && MIGHT.test(norms[1]!))))
  )
}

/** "What do you use, what do you pay, when does it end?", "What did you like, what was missing?" A lone second one rather rephrases. */
function withoutAnd(clause: Clause, joined: readonly JoinedClause[]): FlawHit | undefined {
  const { asked, core, words } = clause
  const first = joined[0]!
  if (!asked || asked.embedded || !joined.every(({ direct }) => direct)) return undefined
  if (joined.length > 1)
    return joined.some((question) => isPair(clause, question)) ? undefined : { confidence: 0.8, cue: CUE, range: first }
  const alike = first.norms[0] === asked.word && words[first.start - 1]?.norm === ','
  return alike && !isPair(clause, first) && first.norms.length <= 5 && first.end - core.start <= 11
    ? { confidence: 0.7, cue: CUE, range: first }
    : undefined
}

/** "Walk me through who signs and what each of them wants": two question clauses inside. */
function insideWrapper({ asked, subject }: Clause, second: JoinedClause): FlawHit | undefined {
  const { norms } = second
  if (norms.length < 3 || norms.includes('i') || subject.kind === 'we') return undefined
  if (!asked)
    return /^what (led|prompted|made|brought|got|challenges|problems|issues|(has|have|is) (kept|stopped|held|keeping|stopping|holding))\b|\b(hoping|trying|looking) (to|for)\b/.test(
      norms.join(' '),
    )
      ? { confidence: 0.72, cue: CUE, range: second }
      : undefined
  if (norms[0] === asked.word && norms.length < 4) return undefined
  return { confidence: norms[0] === asked.word ? 0.68 : 0.74, cue: CUE, range: second }
}

/** "Stone or laminate, and how do you feel about sealing it?": a fragment asks first. */
function afterFragment({ statement, core, words, asked }: Clause): FlawHit | undefined {
  if (!statement || !asked || words[core.start - 1]?.norm !== 'and') return undefined
  const front = words.slice(statement.start, statement.end)
  if (front.length > 8 || !front.some(({ norm }) => norm === 'or') || front.some((word) => traitsOf(word) & Trait.auxiliary))
    return undefined
  return { confidence: 0.75, cue: CUE, range: core }
}

/** "Describe the leak and give me your address", "…how we compare and if there's anything to improve", "Is it you, or do you know who it is?" */
function secondRequest({ clause, signs }: FlawAsk): FlawHit | undefined {
  const { opening, wrapper, asked } = clause
  const hit = ({ from }: { readonly from: number }, confidence: number): FlawHit => ({
    confidence,
    cue: CUE,
    range: { start: from + 1, end: clause.core.end },
  })
  const whether = wrapper ? signs.all('and-whether').find((place) => !isCondition(clause, place)) : undefined
  if (whether && whether.from > (asked?.end ?? clause.core.start) && (asked || opensWithWhether(clause))) return hit(whether, 0.68)
  const about = asked && !wrapper ? signs.first('and-about') : undefined
  if (about && about.from > asked!.start) return hit(about, 0.66)
  const gives = wrapper && (opening === 'imperative' || wrapper.kind === 'request') ? signs.first('and-give') : undefined
  if (gives && gives.from > wrapper!.end) return hit(gives, 0.68)
  const other = opening === 'auxiliary' && !wrapper ? signs.first('or-do-you') : undefined
  return other && clause.auxiliary !== 'do' && clause.subject.kind !== 'you' ? hit(other, 0.64) : undefined
}

/** "…what happened, and if there's something we broke, mend it": what follows the comma is done then. */
const isCondition = ({ words, core }: Clause, { to }: { readonly to: number }): boolean =>
  words.some(({ norm }, i) => i > to && i < core.end - 1 && norm === ',' && !/^(or|and)$/.test(words[i + 1]?.norm ?? ''))

const opensWithWhether = ({ words, core }: Clause): boolean =>
  /^(if|whether)$/.test(words[core.start]?.norm ?? '') || /^(if|whether)$/.test(words[core.start - 1]?.norm ?? '')

/** "What's your timeline and budget?": nouns of two different pages. */
function twoBlanks({ signs }: FlawAsk): FlawHit | undefined {
  const match = signs.first('two-blanks')
  return match && { confidence: 0.68, cue: 'two subjects', range: { start: match.from, end: match.to } }
}
