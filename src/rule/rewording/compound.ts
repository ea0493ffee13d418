import { parseClause } from '../../ask/clause.js'
import { joinedClauses } from '../../ask/flaws/joined-clauses.js'
import type { Said } from '../words.js'
import { PAUSE } from './pause.js'

/** Words that open the subject of a statement. */
const OWNED =
  '(?:each|every|all|both|the|a|an|your|their|its|his|her|our|my|this|that|these|those|you|they|we|it|he|she|I|people|everyone|someone|anyone)'
/** “how steady is it”: a word that asks how much, not “how invoices are paid”. */
const DEGREES =
  'much|many|long|often|far|old|big|soon|small|large|new|high|low|thick|deep|wide|full|tight|strict|steady|stable|reliable|accessible|quick|quickly|fast|slow|easy|hard|difficult|tough|likely|sure|certain|confident|happy|satisfied|comfortable|worried|busy|ready|well|good|bad|close|familiar|involved|flexible|important|urgent|serious|safe|loud|quiet|hot|cold|warm|tired|clear|strong'
/** An auxiliary first, or behind the question word and its noun: the order of a question. */
const INVERTED = new RegExp(
  `^(?:(?:(?:what|which|whose|how (?:${DEGREES}))(?: (?!${OWNED}\\b)[\\p{L}-]+){0,3}|what|who|when|where|which|how|why) )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|might)\\b(?= \\S)`,
  'iu',
)
const STATED = new RegExp(`^(?:what|who|which) ${OWNED}\\b`, 'i')
const SHORTENED = /^(?:what|who|when|where|which|how|why)['’](?:s|re|d|ll)\b/i
/** “Who fits it, when, and how?” asks three: cut once, a bare word would be left. */
const LEFT_BARE = /[,;–—] ?(?:what|who|when|where|which|how|why)$/i
/** What may stand before a question without changing its order. */
const ROUGHLY = '(?:roughly|about|approximately|typically|usually|generally|then|also|in turn) '
const LEADS_ROUGHLY = new RegExp(`^${ROUGHLY}`, 'i')
/** “how many people handle the post”: what is counted does it. */
const COUNTS = new RegExp(`^(?:${ROUGHLY})?how (?:many|much)\\b(?= \\S+ \\S)`, 'i')
const JOINER = /(?:,|\s[–—-])? (?:and|but|plus|&)$|\s*[,;–—]$/i

/** “the 'short list,' and who…”: the comma goes with what it parted. */
const COMMA_IN_QUOTE = /[,;](?=['’"”]$)/

/** “your name, role, and what you hope for”: without its third part the row needs an and. */
const LAST_OF_ROW = /, ((?!(?:and|or|but)\b)[\p{L}'’-]+(?: [\p{L}'’-]+)?)$/u

/** More parts than these make no two questions, and each of them is read anew. */
const MOST_JOINED = 12

/** A compound ask as two that are said one after the other, with a pause between; undefined where it does not part cleanly. */
export function inTwo({ text }: Said): readonly [string, string] | undefined {
  const clause = parseClause(text)
  const { words, wrapper, asked } = clause
  const joined = joinedClauses(clause)
  if (joined.length > MOST_JOINED) return undefined
  for (const { start, bare, direct } of joined) {
    const word = words[start]
    if (!word || bare) continue
    const before = text.slice(0, word.start).trimEnd()
    if (!JOINER.test(before)) continue
    const first = before.replace(JOINER, '').trimEnd().replace(COMMA_IN_QUOTE, '')
    const second = text.slice(word.start).trim()
    if (first.length < 8 || second.length < 8 || LEFT_BARE.test(first)) continue
    const isTold = wrapper !== undefined && (asked === undefined || asked.embedded)
    const isAsked = isQuestion(second) || (direct && COUNTS.test(second))
    const told = isTold && !isAsked ? text.slice(words[wrapper.start]!.start, words[wrapper.end - 1]!.end) : ''
    if (!isAsked && told === '') continue
    const end = wrapper?.kind === 'imperative' || wrapper?.kind === 'wish' ? (text.trimEnd().endsWith('?') && !isAsked ? '?' : '.') : '?'
    const asks = isAsked ? capital(second) : `And ${lower(told)} ${second}`
    return [`${told === '' ? first : first.replace(LAST_OF_ROW, ' and $1')}${end}`, isAsked ? `${asks.replace(/[.?]+$/, '')}?` : asks]
  }
  return undefined
}

/** The two as one wording: `[wait]` is how a script tells the rep to be silent. */
export function withPause([first, second]: readonly [string, string]): string {
  return `${first} ${PAUSE} ${second}`
}

/** Right as it stands: “who plans the tours”, “what's next”, “how do you use it”; “what each of them does” needs its “tell me”. */
function isQuestion(second: string): boolean {
  const question = second.replace(LEADS_ROUGHLY, '')
  const { subject, verb } = parseClause(`${question.replace(/[.?]+$/, '')}?`)
  return INVERTED.test(question) || SHORTENED.test(question) || (subject.kind === 'asked' && verb !== undefined && !STATED.test(question))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string) => (/^(?:I|I['’])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
