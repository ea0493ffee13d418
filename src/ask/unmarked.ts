import { pattern } from '../text/pattern.js'
import { type Clause, parseClause } from './clause.js'

/** A question word or an auxiliary first, and nothing at the end that makes it something else: a stem, a cry, a heading's colon. */
const MAY_BE = pattern('i')`
  ^\W{0,4}(?:(?:and|so|but|or|ok(?:ay)?|then|now|hi|hey|hello),?\s+)?(?:
    what['’]?s?|who['’]?s?|whom|whose|which|when|where['’]?s?|why|how['’]?s?|do|does|did|have|has|are|is|was|were|would|could|can|will
    |any(?:one|body|thing)?
  )\b[^?!:]{4,200}[^?!:;,.…–—-]\.?["”*_\s]{0,3}$
`
/** "How to open", "What not to say": what a line is about. */
const TOPIC = pattern('i')`
  ^\W{0,4}(?:what|who|which|when|where|why|how)
  (?: (?!(?:would|will|do|does|did|can|could|is|are|was|were|has|have|had|needs?|wants?|gets?)\b)\w+){0,3}? (?:not )?to\b
  |^\W{0,4}(?:how|what) (?:about|if)\b
`
/** "On a scale of 1 to 10, how tidy is the yard": what the answer is counted in. */
const ON_A_SCALE = /^\W{0,4}on a scale (?:of|from) [^,:?]{3,60}, (?=how\b)/i
/** "Does dust ever get into: the flour, the oven": a question with its answers behind a colon. */
const LISTS_ANSWERS = /^(\W{0,4}(?:does|do|did|has|have|is|are|was|were)\b[^?!:]{6,120}):\s[^?!:.;]{2,40}(?:,\s[^?!:.;,]{2,40}){1,8}$/i
/** "Has rain ever stopped the work": notes without their subject say no "ever". */
const EVER = /^\W{0,4}(?:(?:and|so),? )?(?:does|has|did) (?:\p{L}[\p{L}'’-]* ){1,3}ever \p{L}/iu
/** "Were you to ask", "Should it fail": conditions turn their words round as well. */
const ASKING_AUXILIARY = /^(?:do|does|did|have|has|are|is|was|would|could|can|will)$/
/** "ok to send times for thursday", "mind if I come along", "got a minute": a question cut down to what is asked. */
const CUT_DOWN = /^(?:ok(?:ay)?|all ?right|fine|happy) (?:to|if|for)\b.{4}|^(?:mind if|any chance|got (?:a|any|time|anyone))\b.{4}/i
/** "Do your homework", "Have a good day": verbs in the imperative. */
const IMPERATIVE = /^(?:do|have)$/
const DETERMINER = /^(?:the|a|an|this|that|these|those|all|any|every|each|some|your|their|his|her|our|my|its)$/

/**
 * Whether a line that has no question mark is a question by the order of its words. `theirs`: to the one who is spoken to, "How long have you
 * had it"; `any`: to anybody, "Who signs it off", "How many vans a day", which lists of topics hold as well.
 */
export function unmarkedQuestion(given: string): 'theirs' | 'any' | undefined {
  const line = given.replace(ON_A_SCALE, '').replace(LISTS_ANSWERS, '$1')
  if (CUT_DOWN.test(line) && line.length <= 80 && /[\p{L}\d]$/u.test(line)) return 'any'
  if (!MAY_BE.test(line) || TOPIC.test(line)) return undefined
  if (EVER.test(line)) return 'any'
  const clause = parseClause(line)
  if (clause.statement || clause.leadIn || clause.wrapper) return undefined
  const { opening, auxiliary, asked, subject, verb } = clause
  if (opening === 'auxiliary' && auxiliary !== undefined) return asksByAuxiliary(clause)
  if (opening === 'elided') return 'any'
  if (opening !== 'question-word') return undefined
  if (auxiliary !== undefined && verb) return isTheirs(clause) ? 'theirs' : 'any'
  return (subject.kind === 'asked' && verb !== undefined) || asked?.noun !== undefined ? 'any' : undefined
}

/** "Is the line free", "Do you have one", not "Is decision maker", "Has budget", "Can be done": notes without their subject. */
function asksByAuxiliary(clause: Clause): 'theirs' | 'any' | undefined {
  const { subject, words, core, verb } = clause
  const first = words[core.start]?.norm ?? ''
  if (!ASKING_AUXILIARY.test(first) || !verb || subject.kind === 'none' || subject.range.start !== core.start + 1) return undefined
  if (subject.kind !== 'noun') return isTheirs(clause) ? 'theirs' : 'any'
  if (IMPERATIVE.test(first) || !DETERMINER.test(words[subject.range.start]?.norm ?? '')) return undefined
  return isTheirs(clause) ? 'theirs' : 'any'
}

const isTheirs = ({ subject }: Clause): boolean => subject.kind === 'you' || subject.owner === 'your'
