import { pattern } from '../../text/pattern.js'
import type { Clause } from '../clause.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, isCountering, isSmallTalk, textOf } from './flaw-ask.js'
import type { Sign } from './signs.js'

const SURE: readonly (readonly [Sign, number])[] = [
  ['agree', 0.93],
  ['guessed', 0.8],
  ['keep-suffering', 0.8],
  ['more-to', 0.8],
  ['obvious', 0.9],
  ['assumed', 0.75],
  ['denied', 0.88],
  ['seen-it', 0.85],
  ['wow', 0.8],
  ['will-help', 0.85],
  ['spared', 0.8],
  ['like-you', 0.85],
  ['everyone', 0.8],
  ['not-just', 0.75],
]
/** The seller's own also behind "So…" */
const GUESSES: ReadonlySet<Sign> = new Set(['agree', 'guessed'])
/** Tags that check: whether the rep understood, or whether a plan suits. */
const CHECKING = pattern('i')`
  ^(
    is that (right|fair|it|correct|accurate)|have i got|do i have|did i get|correct|deal|okay|ok|agreed|fair|fair enough|sound
    |is that (still )?(ok|okay|good)
  )\b
`
const MINDS = /\byou (do not|don['’]t|would not|wouldn['’]t) (mind|happen|know)\b/i

/** A tag behind the seller's own claim. Behind the customer's words, a neutral fact or a plan it is a check. */
export function leadingTag(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, labels } = ask
  const { tag } = clause
  if (!tag || isSmallTalk(ask) || labels.intent === 'logistics' || signs.has('small') || MINDS.test(clause.text)) return undefined
  const hit = (confidence: number, from: number, to: number): FlawHit => ({
    confidence,
    cue: 'a tag behind a claim',
    range: { start: from, end: to },
  })
  if (onlyAsks(clause)) return undefined
  const most = signs.first('like-most')
  if (most) return hit(0.8, most.from, tag.end)
  if (CHECKING.test(textOf(clause, tag).replace(/^[\s,;–—-]+/, ''))) return undefined
  const recap = signs.has('recap') || repeatsCustomer(ask)
  for (const [sign, confidence] of SURE) {
    const match = signs.first(sign)
    if (match && (!recap || GUESSES.has(sign)) && !(sign === 'denied' && ask.clause.words[match.from]?.norm === 'you' && checksFact(ask)))
      return hit(confidence, match.from, tag.end)
  }
  if (recap) return undefined
  const praise = signs.first('praise')
  if (praise && aboutOurs(ask) && !checksFact(ask) && !clause.words.some(({ norm }, i) => i > praise.to && norm === 'but'))
    return hit(0.85, praise.from, tag.end)
  const woe = signs.first('woe') ?? signs.first('dear')
  if (woe && saysItIs(ask)) return hit(0.8, woe.from, tag.end)
  const worth = signs.first('values')
  if (worth && valuesOurs(ask, worth.from)) return hit(0.82, worth.from, tag.end)
  // “At that, £799 starts to look cheap, right?”: whether it is, they are to say.
  const price = SELLING.has(ask.context.stage) && !isTheirs(clause) ? signs.first('little-money') : undefined
  if (price) return hit(0.78, price.from, tag.end)
  const loss = signs.has('unchanged') ? signs.first('will-lose') : undefined
  if (loss) return hit(0.8, loss.from, tag.end)
  const unfit = isCountering(ask) ? signs.first('not-made-for') : undefined
  if (unfit) return hit(0.75, unfit.from, tag.end)
  if (arguesByTag(ask)) return hit(0.66, clause.core.start, tag.end)
  if (clause.leadIn?.kind === 'if' && clause.negated && clause.modal === 'would') return hit(0.8, clause.core.start, tag.end)
  return undefined
}

/** "Losing a driver is expensive, isn't it?": of things in general, in the present. What they have told or have had is theirs to judge. */
function saysItIs({ clause }: FlawAsk): boolean {
  const { subject, tense } = clause
  if (!endsInAuxiliary(clause) || tense === 'past' || tense === 'perfect' || subject.kind === 'you') return false
  return !clause.words.some(({ norm }) => norm === 'your')
}

/** "Right?" behind what is so, early in the talk: "You don't want carpet upstairs, right?", "The second line is faster, right?" checks a fact. */
function checksFact({ clause, context }: FlawAsk): boolean {
  if (context.stage !== 'discovery' && context.stage !== 'opening' && context.stage !== 'other') return false
  return !endsInAuxiliary(clause) && clause.modal !== 'would' && clause.modal !== 'could'
}

/** "I can show you that if it matters to your crew – does it?": nothing is turned round, so nothing is wanted. */
function onlyAsks(clause: Clause): boolean {
  const { tag, words } = clause
  if (!tag || clause.negated || !endsInAuxiliary(clause)) return false
  const behind = words.slice(tag.start, tag.end)
  const dashed = /^[–—-]+$/.test(behind[0]?.norm ?? '')
  return dashed && !behind.some(({ norm }) => /^(?:not|never)$|n['’]t$/.test(norm)) && / if /.test(clause.text)
}

/** ", isn't it?" rather than ", right?" */
function endsInAuxiliary({ tag, words }: Clause): boolean {
  if (!tag) return false
  let first = tag.start
  while (first < tag.end && words[first]!.kind === 'punct') first++
  return (traitsOf(words[first]!) & Trait.auxiliary) !== 0
}

/** "That's great, isn't it?", "Pretty quiet, wouldn't you say?": praise of what is shown, not of what the customer has. */
function aboutOurs({ clause, context }: FlawAsk): boolean {
  const { kind, owner } = clause.subject
  if (owner === 'your' || kind === 'you' || isSuited(clause)) return false
  // In front of the thing shown, two words do: “Pretty impressive, right?”
  return context.stage === 'pitch' || clause.words.filter((word) => word.kind === 'word').length > 4
}

/**
 * "That's important to you, isn't it?", "If it ran itself, that would be worth having, right?": the worth of a thing put in their mouth. A
 * word for a tag only does so behind a condition or of what would be; "It matters to the board, right?" checks a fact.
 */
function valuesOurs({ clause, context }: FlawAsk, at: number): boolean {
  const { tag, words, subject, tense, leadIn, modal } = clause
  if (!tag || at >= tag.start || tense === 'past' || tense === 'perfect') return false
  if (endsInAuxiliary(clause)) return subject.owner !== 'your' || modal !== undefined
  // "That makes sense, right?" only asks whether they follow.
  if (/^makes?$/.test(words[at]!.norm)) return context.stage === 'pitch' && leadIn?.kind === 'if'
  if (SELLING.has(context.stage) && subject.kind === 'it') return true
  return leadIn?.kind === 'if' && (modal === 'would' || modal === 'will')
}

/** “Your rent is cheap, right?”, “It was a bargain, right?” */
function isTheirs({ subject, tense, words }: Clause): boolean {
  return (
    subject.kind === 'you' || tense === 'past' || tense === 'perfect' || words.some(({ norm }) => /^(you|your|they|their|them)$/.test(norm))
  )
}

const SELLING: ReadonlySet<string> = new Set(['pitch', 'objection', 'close'])

const OUR_PLAN = /^(we|i|let)$/

/** One of them, not any: “The dealer handles the service, right?” */
const NAMED = /^(the|this|that|these|those|my|our|their|his|her|they|he|she|it)$/

/** "Claims are what a policy is for, right?": a general truth that argues, in a pitch or against an objection. What is theirs, or a plan, is checked. */
function arguesByTag({ clause, context }: FlawAsk): boolean {
  const { words, core, subject, tense } = clause
  if ((context.stage !== 'objection' && context.stage !== 'pitch') || clause.verb === undefined) return false
  if (subject.kind === 'you' || subject.owner === 'your' || tense === 'past' || tense === 'perfect') return false
  if (NAMED.test(words[subject.range.start]?.norm ?? '') || core.end - core.start < 6 || OUR_PLAN.test(words[core.start]?.norm ?? ''))
    return false
  for (let i = core.start; i < core.end; i++) if (/^(you|your|yours)$/.test(words[i]!.norm) || words[i]!.kind === 'number') return false
  return true
}

/** "Tuesdays are better for you, aren't they?" */
function isSuited({ words }: Clause): boolean {
  return words.some(({ norm }, i) => norm === 'for' && words[i + 1]?.norm === 'you')
}

/** Half of the content words of the claim were just said by the customer. */
function repeatsCustomer({ clause, context }: FlawAsk): boolean {
  if (context.heard === '') return false
  const heard = new Set(context.heard.toLowerCase().match(/[\p{L}']+/gu))
  let content = 0
  let same = 0
  for (let i = clause.core.start; i < clause.core.end; i++) {
    const word = clause.words[i]!
    if (
      word.kind !== 'word' ||
      word.norm.length < 4 ||
      traitsOf(word) & (Trait.auxiliary | Trait.pronoun | Trait.determiner | Trait.preposition)
    )
      continue
    content++
    if (heard.has(word.norm)) same++
  }
  return content > 0 && same * 2 >= content
}
