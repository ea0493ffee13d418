import { parseClause } from '../../ask/clause.js'
import { lemma } from '../../text/lemma.js'
import type { Said } from '../words.js'
import { gerund, isKnownVerb } from './gerund.js'

/** Words after which a rewritten clause would no longer be sayable. */
const DIFFICULT = /\b(?:why|but|because|which|who|what)\b|[;:–—]|^(?:know|realize|realise|understand|think|care|mind|believe)\b/i
/** “you”, or “you two”: whom it is said to does not go over into the new words. */
const YOU = '(?:you(?: (?:guys|lot|two|three|four|all|both|folks|people|lads|ladies|girls|gentlemen)(?= [a-z]))?)'
const NOT = `(?:n['’]t ${YOU}| ${YOU} (?:not|never))`
const REST = '([^?]{2,90})'

interface Shape {
  readonly words: RegExp
  /** From the verb on, and the adverb that stays in front of it. */
  readonly reworded: (rest: string, how: string) => string
  /** The form in which the verb was said. */
  readonly verb: 'plain' | 'participle' | 'doing'
}
const shape = (words: string, verb: Shape['verb'], reworded: Shape['reworded']): Shape => ({
  words: new RegExp(String.raw`\b(?:why|how come) ${words}`, 'i'),
  verb,
  reworded,
})
const SHAPES: readonly Shape[] = [
  shape(`(?:did${NOT}|${YOU} did(?:n['’]t| not)) ${REST}\\?`, 'plain', (rest, how) => `What led you not to ${how}${rest}?`),
  shape(`(?:do${NOT}|${YOU} do(?:n['’]t| not)) ${REST}\\?`, 'plain', (rest, how) => `What keeps you from ${how}${gerund(rest)}?`),
  shape(
    `(?:have${NOT}|${YOU} have(?:n['’]t| not|['’]t)) ${REST}\\?`,
    'participle',
    (rest, how) => `What has kept you from ${how}${gerund(rest)}?`,
  ),
  shape(`(?:are|were)${NOT} (\\w+ing\\b[^?]{0,80})\\?`, 'doing', (rest) => `What keeps you from ${rest}?`),
  shape(`(?:ca|can|could|wo|would)${NOT} ${REST}\\?`, 'plain', (rest, how) => `What keeps you from ${how}${gerund(rest)}?`),
  shape(`did ${YOU} ${REST}\\?`, 'plain', (rest, how) => `What led you to ${how}${rest}?`),
  shape(`have ${YOU} ${REST}\\?`, 'participle', (rest, how) => `What has made you ${how}${rest}?`),
  shape(`do ${YOU} still ${REST}\\?`, 'plain', (rest, how) => `What keeps you ${how}${gerund(rest)}?`),
  shape(`do ${YOU} ${REST}\\?`, 'plain', (rest, how) => `What makes you ${how}${rest}?`),
  shape(
    `would ${YOU} (?!(?:want|like|love|wish|prefer|ever|even)\\b)${REST}\\?`,
    'plain',
    (rest, how) => `What would make you ${how}${rest}?`,
  ),
  shape(`are ${YOU} still (\\w+ing\\b[^?]{0,80})\\?`, 'doing', (rest) => `What keeps you ${rest}?`),
  shape(`are ${YOU} (\\w+ing\\b[^?]{2,80})\\?`, 'doing', (rest) => `What got you ${rest}?`),
]

/** What to report beside a why: a wording in its place, or advice where its own words fit no shape. */
interface InsteadOfWhy {
  readonly reword?: readonly string[]
  readonly suggest?: readonly string[]
}

/** A why in other words, built from its own: “Why didn't you renew?” → “What led you not to renew?” Plain advice where it does not fit a shape. */
export function insteadOfWhy({ text }: Said): InsteadOfWhy {
  const wish = WISHED.exec(text)
  if (wish) return { reword: [`What ${wish[1]?.toLowerCase() === 'did' ? 'spoke' : 'speaks'} against it for you?`] }
  const own = ownWhy(text) ?? aboutThing(text)
  if (own !== undefined) return { reword: [own] }
  if (MATTERS.test(text)) return { reword: ['What makes that important to you?'] }
  const plain = [NEGATED.test(text) ? 'What has stood in the way of that?' : 'What led to that?']
  return BARE.test(text) ? { reword: plain } : { suggest: plain }
}
/** Nobody is kept from wanting. */
const WISHED = /\bwhy (do|did|would)(?:n['’]t you| you not| not you) (?:\w+ly )?(?:want|like|need|love|trust|prefer)\b/i
const MATTERS = /\bwhy (?:is|does|would) (?:that|this|it) (?:so |be |really )?(?:important|matter)\b/i
const NEGATED = /n['’]t\b|\bnot\b|\bnever\b/i
/** It points to what was said before it, and so may its rewording. */
const BARE = /^\W*(?:(?:and|but|so|okay|ok)\W+)?why(?: not| is that| so)?\W*$/i

function ownWhy(text: string): string | undefined {
  for (const { words, verb, reworded } of SHAPES) {
    const said = words
      .exec(text)?.[1]
      ?.trim()
      .replace(/,? (?:yet|already|so far|anyway)$/i, '')
    if (!said || DIFFICULT.test(said)) continue
    const { how, first, rest } = fromVerb(said)
    // A placeholder in the place of the verb stays one: “Why did you [do this thing]?”
    const isBlank = verb !== 'doing' && /^[[{<]/.test(first) && !reworded('x', '').includes('xing')
    if (isBlank) return reworded(said, '')
    if (!isKnownVerb(verb === 'plain' ? first : lemma(first))) continue
    if (verb === 'participle') return reworded(hasDone(first, rest), how)
    return reworded([first, ...rest].join(' '), how)
  }
  return undefined
}

/** Said for force only, or about what has or has not been until now, which the new words tell. */
const EMPTY = /^(?:just|simply|even|ever|already|yet|actually|really|honestly|still)$/
/** What may stand before a verb, besides words in -ly. */
const HOW = /^(?:always|often|sometimes|also|only|first|rather|regularly|[a-z]{3,}ly)$/

/** “already regularly checked it” → how “regularly ”, first “checked”, rest “it” */
function fromVerb(said: string): { how: string; first: string; rest: readonly string[] } {
  const words = said.split(' ')
  const adverbs: string[] = []
  while (words.length > 1 && !isKnownVerb(words[0]!) && (EMPTY.test(words[0]!) || HOW.test(words[0]!))) {
    const word = words.shift()!
    if (!EMPTY.test(word)) adverbs.push(`${word} `)
  }
  const [first = '', ...rest] = words
  return { how: adverbs.join(''), first, rest }
}

/** The plain verb of what they have done: “been to the coast” → “go to the coast”, “been using it” → “use it”. */
function hasDone(participle: string, rest: readonly string[]): string {
  const [next = '', ...further] = rest
  if (participle === 'been') {
    if (/^(?:to|back|for)$/.test(next)) return ['go', ...rest].join(' ')
    if (/ing$/.test(next) && isKnownVerb(lemma(next))) return [lemma(next), ...further].join(' ')
  }
  return [lemma(participle), ...rest].join(' ')
}

/** “Why didn't the last attempt stick?” → “What kept the last attempt from sticking?” */
function aboutThing(text: string): string | undefined {
  const clause = parseClause(text)
  const { asked, subject, verb, words, negated, auxiliary, core } = clause
  if (asked?.word !== 'why' || !/^(?:do|does|did)$/.test(auxiliary ?? '') || !negated || !verb || !/^(?:noun|it|they)$/.test(subject.kind))
    return undefined
  const from = words[subject.range.start]
  const to = words[subject.range.end - 1]
  const first = words[verb.start]
  const last = words[core.end - 1]
  if (!from || !to || !first || !last || first.start < to.end || !isKnownVerb(first.norm)) return undefined
  if (text.slice(to.end, first.start).trim() !== '' || DIFFICULT.test(text.slice(from.start, last.end))) return undefined
  const thing = text.slice(from.start, to.end)
  return `What ${auxiliary === 'did' ? 'kept' : 'keeps'} ${thing === 'they' ? 'them' : thing} from ${gerund(text.slice(first.start, last.end))}?`
}
