import { pattern } from '../../text/pattern.js'
import { NOT_ON_A_SHELF, TIMES } from '../lexicon/flaw-verbs.js'
import { Trait, traitsOf } from '../word-traits.js'
import { type FlawAsk, type FlawHit, hitAt, isShowing } from './flaw-ask.js'

const PRODUCT = 'our product'
/** A blank that the seller is to fill with what is sold. */
const OUR_SLOT = pattern('i')`
  [[{<]\s*(
    (your|our)\s+(key |main |unique |core )?(differentiator|product|feature|solution|service|capability|offer|offering|usp)
    |(key |main )?(feature|differentiator|usp)\s*[\]}>]
  )
`

/** The customer's world seen through what we sell: our name, our modules, our category. While something is being shown that is the subject. */
export function productAnchored(ask: FlawAsk): FlawHit | undefined {
  const { clause, signs, context } = ask
  if (isShowing(ask)) return undefined
  const us = clause.asked?.word === 'why' ? whyUs(ask) : 0
  if (us > 0) return { confidence: us, cue: 'why us', range: clause.core }
  const chosen = signs.first('chose-us')
  if (chosen) return hitAt(chosen, 0.75, 'why us')
  const category = signs.first('in-a')
  if (category && clause.asked?.word === 'what') return isOnShelf(ask, category.to) ? hitAt(category, 0.9, 'our category') : undefined
  const own = signs.first('our-own')
  if (USES.test(clause.text)) return undefined
  if (own && !signs.has('our-news')) return hitAt(own, 0.88, PRODUCT)
  // At the close, or against an objection, it is a plain offer.
  const early = context.stage !== 'close' && context.stage !== 'objection' && ask.labels.intent !== 'close'
  const interest = early ? signs.first('interest-in-ours') : undefined
  if (interest) return hitAt(interest, 0.75, PRODUCT)
  const slot = signs.first('our-slot')
  if (slot && OUR_SLOT.test(clause.text)) return hitAt(slot, 0.8, PRODUCT)
  if (!clause.asked) return undefined
  const features = clause.tense === 'past' || clause.tense === 'perfect' || clause.negated ? undefined : signs.first('features')
  if (features) return hitAt(features, 0.65, PRODUCT)
  const like = clause.tense === 'past' ? undefined : signs.first('like-ours')
  if (like && !BUYS.test(clause.text)) return hitAt(like, 0.88, PRODUCT)
  // "What were you up against before finding our service?" is their story.
  if (!signs.has('their-aim') || BEFORE_US.test(clause.text)) return undefined
  const ours = signs.first('ours')
  if (ours) return hitAt(ours, 0.88, PRODUCT)
  return namesOurs(ask) ? { confidence: 0.88, cue: PRODUCT, range: clause.core } : undefined
}

/** "Which of our features do you use most?" asks a customer how it is done today. */
const USES = /\bdo you (?:actually |really |currently |mostly |still )?(?:use|rely on|work with|open)\b/i
/** How they go about buying such a thing is no use for it. */
const BUYS =
  /\b(?:research|evaluat|compar|choos|select|pick|buy|shop|worr|concern|hesitat|find(?! yourself)|look)\w*\b[^?]* (?:like|such as) ours\b/i
const BEFORE_US =
  /\bbefore (?:you )?(?:find|found|finding|us|use|used|using|had|got|getting|start|started|starting|try|trying|discover\w*) /i

function namesOurs({ clause, context }: FlawAsk): boolean {
  if (!context.ourNames?.length) return false
  const text = clause.text.toLowerCase()
  return context.ourNames.some((name) => text.includes(name.toLowerCase()))
}

/** Whether the noun phrase after "looking for in a" names something on a shelf. */
function isOnShelf({ clause, signs }: FlawAsk, from: number): boolean {
  let head = ''
  for (let i = from; i < clause.words.length; i++) {
    const word = clause.words[i]!
    if (word.kind === 'punct' || traitsOf(word) & (Trait.auxiliary | Trait.preposition | Trait.questionWord)) break
    head = word.lemma
  }
  if (head === 'agent') return signs.has('own-trade')
  return head !== '' && !NOT_ON_A_SHELF.has(head)
}

/** "Why us?", "Why Acme?": how sure it is that the name is ours; 0 where it is none. */
function whyUs({ clause, context }: FlawAsk): number {
  const rest = clause.words.slice(clause.asked!.end).filter((word) => word.kind !== 'punct')
  const [first] = rest
  if (!first || rest.length > 3) return 0
  if (rest.length === 1 && (first.norm === 'us' || first.kind === 'slot')) return 0.85
  const written = clause.text.slice(first.start, rest[rest.length - 1]!.end)
  const name = written.toLowerCase()
  if (context.ourNames?.some((own) => own.toLowerCase() === name)) return 0.9
  if (rest.length > 1 || !/^\p{Lu}\p{Ll}/u.test(written) || TIMES.has(name)) return 0
  return context.title.toLowerCase().includes(name) ? 0.85 : 0.62
}
