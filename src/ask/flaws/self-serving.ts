import { pattern } from '../../text/pattern.js'
import { type FlawAsk, type FlawHit, hitAt } from './flaw-ask.js'

const STATISTICS = 'our statistics'

/** Only the seller profits from the answer: winning the deal, the seller's target, a review, where the lead came from. */
export function selfServing(ask: FlawAsk): FlawHit | undefined {
  const { signs, clause, labels, context } = ask
  const gain = signs.first('our-gain')
  if (gain && signs.has('must-do')) return hitAt(gain, 0.93, 'our gain')
  const win = signs.first('win-it')
  if (win) return hitAt(win, 0.87, 'our gain')
  if (BEGS.test(clause.text)) return { confidence: 0.85, cue: 'our gain', range: clause.core }
  // "Where do you write your reviews?" is about theirs.
  const favour = signs.first('favour') ?? (ofOthers(ask) || clause.asked ? undefined : signs.first('reviews'))
  if (favour) return hitAt(favour, 0.87, 'a favour to us')
  // What a customer who stays or leaves found wanting is theirs to tell; what would have won the order serves us.
  const hindsight = signs.first('hindsight')
  const isLost = () =>
    LOST.test(clause.text) ||
    labels.intent === 'competition' ||
    (context.call !== 'renewal' && (context.stage === 'objection' || context.stage === 'close'))
  if (hindsight && isLost()) return hitAt(hindsight, 0.8, 'our lesson')
  return survey(ask)
}

/** "Will you give us the chance to earn your business?" To put a thing right is no gain. */
const BEGS = pattern('i')`
  \b(?:give|allow|grant) (?:me|us|our \w+) (?:a|an|the|one|another|this|that) (?:\w+ )?(?:chance|opportunity|shot) (?:to|at) (?:
    earn|win|deserve|keep|land|earning|winning|keeping
  )\b
`

/** What was lost, and by whom. */
const LOST = /\bto (?:win|earn|keep|get|land|save|retain|hold on to) (?:you|your|this|the|it)\b|\b(?:tender|bid|quote|proposal|pitch)\b/i

/** "Do your guests leave reviews?" is about the guests; "Mind leaving one?" is not. */
function ofOthers({ clause }: FlawAsk): boolean {
  return (clause.subject.kind === 'noun' || clause.subject.kind === 'they') && clause.opening !== 'elided' && clause.opening !== 'wish'
}

const HEARD_OF = /\bhow did (?:you|your \w+) (?:first |originally |initially )?(?:hear|learn|find out|get to know) (?:about|of) /i
const OUR_EVENT = pattern('i')`
  ^(?:this|the|our) (?:\w+ )?
  (?:event|evening|workshop|webinar|course|class|open house|open day|position|role|opening|listing|property|program|programme|offer|show)$
`
const MOST_IN_A_NAME = 5

/** "How did you hear about Millstone Dental?", "…about the open evening?": nothing but the name of the firm, or what it puts on, behind it. */
function heardOfName(text: string): boolean {
  const found = HEARD_OF.exec(text)
  const named = found ? text.slice(found.index + found[0].length).replace(/\s*\?\s*$/, '') : ''
  if (named === '' || OUR_EVENT.test(named)) return named !== ''
  const words = named.split(' ')
  const isName = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)
  return words.length <= MOST_IN_A_NAME && isName(words.at(-1)) && (isName(words[0]) || (words[0] === 'the' && isName(words[1])))
}

/** The story of how they came, told: it is theirs. */
const TELLS = /\b(?:walk (?:me|us) through|(?:tell|take) (?:me|us) (?:the story )?(?:of |about |through )?how)\b/i

/** "You filled in our form, I just wanted to make sure that was you?" */
const MAKES_SURE = /\b(?:mak(?:e|ing) sure|confirm(?:ing)?|check(?:ing)?) (?:that |it )?(?:was|that was|is|it's|this is) you\b/i

/** "How did you hear about us?": where the lead came from. What they know of us, and why they came, is about them. */
function survey({ signs, labels, clause }: FlawAsk): FlawHit | undefined {
  if (signs.has('their-view') || signs.has('welcome') || TELLS.test(clause.text) || MAKES_SURE.test(clause.text)) return undefined
  const sure = signs.first('survey')
  if (sure) return hitAt(sure, 0.9, STATISTICS)
  const surveys = labels.intent === 'source-survey'
  const named = surveys && heardOfName(clause.text) ? { from: clause.core.start, to: clause.core.end } : undefined
  if (named) return hitAt(named, 0.85, STATISTICS)
  const found = signs.first('found-us') ?? (surveys ? signs.first('our-files') : undefined)
  if (found && surveys) return hitAt(found, 0.88, STATISTICS)
  const { asked, tense } = clause
  const past = asked !== undefined && /^(how|where|who|which)$/.test(asked.word) && tense === 'past' && !asked.degree
  return found && past ? hitAt(found, 0.82, STATISTICS) : undefined
}
