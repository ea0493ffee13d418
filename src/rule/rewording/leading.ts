import { parseClause } from '../../ask/clause.js'
import { MOCKS } from '../../ask/flaws/leading-loaded.js'
import type { Form } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import type { Said } from '../words.js'
import { insteadOfNod } from './agreement.js'
import { isPlainVerb } from './gerund.js'

/** Words after which what follows is the wish that the question puts into their mouth. */
const WISH =
  /\b(?:wouldn['’]t|would not|don['’]t|do not|won['’]t|couldn['’]t) you (?:not |really |just |also )?(?:like|love|want|prefer)\b/i
const WONDERFUL = /\b(?:wouldn['’]t|would not|isn['’]t|won['’]t) (?:it|that) be (?:so |really |just )?[a-z]{3,12} (to|if)\b/i
/** A wish that is too long to be said in one breath, or that goes on behind a comma, is not taken over. */
const LONGEST_WISH = 60

const THING = '((?:the|a|an|that|this|those|these|your|our|such|potential|some|having|more|less|[[{<$])[^,;:?–—]{2,70}?)'
const CLAIM = '((?:\\p{L}|[[{<$"“])[^?]{8,150})'
/** Not a thing, but a clause that goes on: “people who know say it”. */
const CUT_OFF = / (?:it|that|this|they|you|we|he|she|who|which|what|there|and|or)$/i
/** Those whom one wishes well. */
const LOVED =
  '((?:your|the) (?:[\\p{L}]+ )?(?:kids|children|family|families|wife|husband|partner|spouse|mum|mom|mother|dad|father|parents|son|daughter|sons|daughters|grandchildren|loved ones|team|crew|staff|people|drivers|guests|patients|pupils|students|horse|horses|dog|cat)|them|her|him)'
/** Said by its name or a word that goes before one, so that it can stand anywhere. */
const NAMED = /^(?:the|a|an|your|our|that|this|those|these|having|more|less|[[{<$]|[a-z]+ing\b)/i
/** Each: how the question goes, and the open one in its own words. */
const SHAPES: readonly (readonly [RegExp, (...own: readonly string[]) => string])[] = [
  [
    new RegExp(`\\bare you (?:really |truly |completely )?(?:comfortable|okay|ok|fine|happy) with ${THING}\\?`, 'iu'),
    (thing) => `How do you feel about ${thing}?`,
  ],
  [
    new RegExp(
      `\\b(?:are you aware|(?:did|do) you (?:know|reali[sz]e)|have you (?:ever )?(?:considered|thought about the fact|heard|reali[sz]ed)|(?:isn['’]t|is) it (?:not )?true) that ${CLAIM}\\?`,
      'iu',
    ),
    (claim) => `${opened(claim)}. What do you make of that?`,
  ],
  // A judgement is theirs to make: said first as a claim, it would carry the answer all the same.
  [
    pattern('iu')`
    \b(?:(?:don['’]t|wouldn['’]t|would|do) you (?:not )?agree|don['’]t you think)(?: that)? ((?!(?:you|we|i|they|there|if|when|what|it|he|she)\b)[^,;:?–—]{3,50}?) (?:
      is|are|was|were
    ) (?:(?:a bit|a little|far|way|much|just|simply|really) )?(?:
      too (?:much|many|long|high|slow|hard|dear|expensive|little|few|late|risky|big|small)|a (?:lot|problem|risk|waste|worry)|unfair
      |unacceptable|ridiculous|excessive|important|essential|vital|crucial
    )\b[^?]*\?
  `,
    (thing) => (CUT_OFF.test(thing) ? '' : `How do you feel about ${thing}?`),
  ],
  [
    new RegExp(`\\bdon['’]t you (?:just |only |really )?want (?:only )?(?:the |what(?:['’]s| is) )best for ${LOVED}\\?`, 'iu'),
    (whom) => `What do you want for ${whom}?`,
  ],
  [new RegExp(`\\bdon['’]t you (?:just |only |really )?want ${LOVED} to [^?]{2,80}\\?`, 'iu'), (whom) => `What do you want for ${whom}?`],
  [
    new RegExp(`\\b(?:isn['’]t|is) (?:it|that|this) (?:not )?(?:really )?worth ${THING}\\?`, 'iu'),
    (thing) => `What is ${thing} worth to you?`,
  ],
  [
    new RegExp(`\\bdon['’]t you think (?:that )?${THING} would (?:help|make|be|save|work|solve)\\b[^?]*\\?`, 'iu'),
    (thing) => `What would ${thing} change for you, if anything?`,
  ],
  [
    /\bdon['’]t you (?:really |just |all )?(?:need|deserve) ((?:the|an?|one|some|more|less|your) [^,;:?–—]{2,70})\?/i,
    (thing) => `What would ${thing} change for you, if anything?`,
  ],
  [
    new RegExp(
      `\\bwould(?:n['’]t)? ${THING} (?:not )?(?:help|make (?:a|your|it|life|things|sense)|be (?:useful|helpful|nice|great|better|valuable))\\b[^?]*\\?`,
      'iu',
    ),
    (thing) => `What would ${thing} change for you, if anything?`,
  ],
  [
    pattern('iu')`
    \b(?:what|which)(?: [\p{L}]+)?(?: would| do| does|['’]s)? (?:matters?|is|are|be)? ?(?:more|most|better) (?:important )?
    (?:to (?:you|your [^,:–—?-]{2,30}))? ?[-–—:,] ?([^?,]{4,60}?) or ([^?,]{4,80})\?
  `,
    (one, other) => (NAMED.test(one) && NAMED.test(other) ? `How do you weigh ${one} against ${other}?` : ''),
  ],
  [
    /\bwould(?:n['’]t)? you (?:not )?rather ([^?]{4,70}?),? or ([^?]{4,90})\?/iu,
    (one, other) => (isPlainVerb(one.split(' ')[0] ?? '') ? `You could ${one}, or ${other}. How do you weigh the two?` : ''),
  ],
  [
    new RegExp(`\\bwould(?:n['’]t)? you (?:not )?rather have ${THING}(?:,? (?:and|so|than|instead) [^?]*)?\\?`, 'iu'),
    (thing) => `What would ${thing} change for you, if anything?`,
  ],
  [
    pattern('iu')`
    \b(?:is|isn['’]t|are|aren['’]t) ((?:your|the|that|this) [^?,]{2,40}?) (?:not )?(?:really )?worth (?:
      less|more|only|just|that|it|the|a|an|\d|[$€£]
    ) ?[^?]*\?
  `,
    (thing) => `What is ${thing} worth to you?`,
  ],
  [
    /\bwould(?:n['’]t)? it (?:not )?make (?:more )?sense (?:for you )?to ([^?]{4,60}?)(?:,? (?:so|because) [^?]*)?\?/iu,
    (rest) => (isPlainVerb(rest.split(' ')[0] ?? '') ? `How would it suit you to ${rest}?` : ''),
  ],
  [
    /\b(?:in (?:retrospect|hindsight)|with hindsight|looking back)\b[^?]*\b(?:could|should|would)(?:n['’]t)? have\b[^?]*\?/iu,
    () => 'Looking back, what would you do differently?',
  ],
  [
    /\bwhat do you (?:love|like)(?: (?:most|best|the most))? about ((?:our|the|your|working|using|[[{<])[^?]{2,60})\?/iu,
    (thing) => `How do you feel about ${thing}?`,
  ],
  [MOCKS, () => 'What happens if it stays as it is?'],
  [
    /\bwhat (?:do|did) you (?:love|like|enjoy)(?: (?:most|best|the most|the best))(?: so far)?\?$/iu,
    () => 'What stood out to you, good or bad?',
  ],
]

/** “Is it really worth losing sleep over fifty quid?” */
const WORTH_DOING = /\b(?:is|isn['’]t) (?:it|that|this) (?:not )?(?:really )?worth \w+ing\b[^?]*\?/i
const OFFER_THEN_WORTH = pattern('i')`
  ^(?:so|and|but|now|okay|ok|well)?[,\s]*(if (?:I|we)\b[^?]{8,150}?), (?:would|is|does|could|might|wouldn['’]t|isn['’]t) (?:
    that|it|this|you|there any reason
  )\b[^?]*\?
`
const OFFER = /\b(?:would|could)(?:n['’]t)? (?:not )?(?:it|that|this|a|an|[a-z]+ing)\b|\b(?:would|could) (?:[a-z]+ ){0,2}help\b/i

/** Losses that a question paints, and what asks for the same without the picture. */
const LOSSES: readonly (readonly [RegExp, (whom: string) => string])[] = [
  // What cannot be afforded is to leave it: no question of money.
  [
    pattern('iu')`
    \b(?:can|could) (?:you|they|we|your [\p{L}]+) (?:really |even |honestly )?afford (?:
      not to
      |to (?:not|wait|lose|risk|ignore|miss|skip|leave|let|keep|carry on|do nothing|go without|go on)
    )\b[^?]*\?
  `,
    () => 'What happens if it stays as it is?',
  ],
  [
    pattern('iu')`
    \b(?:would|wouldn['’]t|will|is|isn['’]t)(?: that| this| it)?(?: not)? be (?:an?|the) (?:[\p{L}]+ ){0,3}
    (?:burden|hardship|strain|blow|shock) (?:on|for|to) ([^?,]{2,40})\?
  `,
    (whom) => `What would that mean for ${whom}?`,
  ],
  [
    /\b(?:could|can|would)(?: [\p{L}]+)? (?:come up with|find|afford|pay(?! for (?:itself|themselves)\b)|raise|cover|get hold of) [^?]*\?/iu,
    () => 'Where would the money come from?',
  ],
  [/\bhow would (?:you|that make you) feel,? (?:knowing|if you knew|to know)\b[^?]*\?/iu, () => 'What would happen then?'],
]

/** What to ask in the place of a question that paints a loss for the customer or those they love; undefined where it paints none. */
export function insteadOfLoss({ text }: Said): string | undefined {
  for (const [words, reworded] of LOSSES) {
    const found = words.exec(text)
    if (found) return reworded((found[1] ?? '').trim())
  }
  return undefined
}

/**
 * `reword`: a question about what something would change for them, in their own words, in the place of one that carries its answer. Where its
 * words fit no shape that can be opened, `suggest` says what to ask behind a plain statement of it, unless they only wish for something.
 */
export function insteadOfLeading(ask: Said & { readonly form?: Form }): { reword: readonly string[]; suggest: readonly string[] } {
  const reword = openedLeading(ask)
  const isWish = WISH.test(ask.text) || WONDERFUL.test(ask.text)
  const advice = ask.form === 'choice' || WORTH_DOING.test(ask.text) ? WEIGHED : SEEN
  return { reword, suggest: reword.length > 0 || isWish ? [] : [advice] }
}

// By itself such a question answers to nothing: it goes behind what the leading one has only hinted at.
const SEEN = 'Say it plainly as your own view, then ask “How do you see that?”'
const WEIGHED = 'Put both plainly, then ask “How do you weigh that up?”'

function openedLeading({ text }: Said): readonly string[] {
  const nod = insteadOfNod(text)
  if (nod !== undefined) return [nod]
  const wish = wishIn(text)
  if (wish !== undefined) return [`What would change for you if ${wish}?`]
  const offer = OFFER_THEN_WORTH.exec(text)?.[1]
  if (offer) return [`${suppose(offer)}. What would that change for you, if anything?`]
  for (const [words, reworded] of SHAPES) {
    const found = words.exec(text)
    const wording = found ? reworded(...found.slice(1).map((own) => (own ?? '').trim())) : ''
    if (wording !== '' && wording.length <= LONGEST) return [wording]
  }
  const carried = parseClause(text).leadIn === undefined && OFFER.test(text) && /\b(?:that|this|it)\b/i.test(text)
  return carried ? ['What would that change for you, if anything?'] : []
}
const LONGEST = 190

/** “if we could halve it” → “Suppose we could halve it” */
export function suppose(condition: string): string {
  return condition.replace(/^if\b/i, 'Suppose')
}

function opened(claim: string): string {
  return claim.charAt(0).toUpperCase() + claim.slice(1)
}

/** “Wouldn't you like to save time?” → “you could save time”; “wouldn't it be great if it never failed?” → “it never failed”. */
function wishIn(text: string): string | undefined {
  const like = WISH.exec(text)
  const wonderful = like ? undefined : WONDERFUL.exec(text)
  const found = like ?? wonderful
  if (!found) return undefined
  const rest = text
    .slice(found.index + found[0].length)
    .replace(/[\s?!.…]+$/, '')
    .trim()
  if (rest === '' || rest.length > LONGEST_WISH || /[,;:?!“”"()]|\b(?:and|or|because|so that|right|you know)\b/i.test(rest))
    return undefined
  if (wonderful) return wonderful[1]?.toLowerCase() === 'if' ? clauseOf(rest) : couldOf(rest)
  if (/^to (?!be\b|have to\b)/i.test(rest)) return couldOf(rest.slice(3))
  return undefined
}

/** Only a plain verb can follow “could”. */
function couldOf(rest: string): string | undefined {
  const [first = ''] = rest.split(' ')
  if (first === 'never' && /^never [a-z]+/.test(rest)) return `you ${rest.replace(/^never /, 'never had to ')}`
  if (first === 'not' || !/^[a-z]{2,}$/.test(first)) return undefined
  return `you could ${rest}`
}

function clauseOf(rest: string): string | undefined {
  return /^(?:you|your|the|it|they|all|every|each|nobody|everyone|someone|one) /i.test(rest)
    ? rest.charAt(0).toLowerCase() + rest.slice(1)
    : undefined
}
