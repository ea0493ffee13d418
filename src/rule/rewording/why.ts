import { parseClause } from '../../ask/clause.js'
import { lemma } from '../../text/lemma.js'
import type { Said } from '../words.js'
import { gerund, isPlainVerb } from './gerund.js'

/** Words after which a rewritten clause would no longer be sayable. */
const DIFFICULT = /\b(?:why|but|because|which|who|what)\b|[;:–—]|^(?:know|realize|realise|understand|think|care|mind|believe)\b/i
const NOT = "(?:n['’]t you| you (?:not|never))"
const YOU = '(?:you (?:ever |really |just |actually )?)'
const REST = '([^?]{2,90})'

interface Shape {
  readonly words: RegExp
  readonly reworded: (rest: string) => string
  /** What stands where the plain verb goes. */
  readonly verb: 'plain' | 'participle' | 'any'
}
const shape = (words: string, verb: Shape['verb'], reworded: (rest: string) => string): Shape => ({
  words: new RegExp(String.raw`\b(?:why|how come) ${words}`, 'i'),
  verb,
  reworded,
})
const SHAPES: readonly Shape[] = [
  shape(`(?:did${NOT}|you did(?:n['’]t| not)) (?:ever )?${REST}\\?`, 'plain', (rest) => `What led you not to ${rest}?`),
  shape(`(?:do${NOT}|you do(?:n['’]t| not)) ${REST}\\?`, 'plain', (rest) => `What keeps you from ${gerund(rest)}?`),
  shape(
    `(?:have${NOT}|you have(?:n['’]t| not|['’]t)) (?:ever )?${REST}\\?`,
    'participle',
    (rest) => `What has kept you from ${gerund(rest)}?`,
  ),
  shape(`(?:are|were)${NOT} (\\w+ing\\b[^?]{0,80})\\?`, 'any', (rest) => `What keeps you from ${rest}?`),
  shape(`(?:ca|can|could|wo|would)${NOT} (?:just )?${REST}\\?`, 'plain', (rest) => `What keeps you from ${gerund(rest)}?`),
  shape(`did ${YOU}${REST}\\?`, 'plain', (rest) => `What led you to ${rest}?`),
  shape(`have ${YOU}${REST}\\?`, 'participle', (rest) => `What has made you ${rest}?`),
  shape(`do you still ${REST}\\?`, 'plain', (rest) => `What keeps you ${gerund(rest)}?`),
  shape(`do ${YOU}${REST}\\?`, 'plain', (rest) => `What makes you ${rest}?`),
  shape(`would ${YOU}(?!(?:want|like|love|wish|prefer|ever|even)\\b)${REST}\\?`, 'plain', (rest) => `What would make you ${rest}?`),
  shape(`are you still (\\w+ing\\b[^?]{0,80})\\?`, 'any', (rest) => `What keeps you ${rest}?`),
  shape(`are you (\\w+ing\\b[^?]{2,80})\\?`, 'any', (rest) => `What got you ${rest}?`),
]

/** What to report beside a why: a wording in its place, or advice where its own words fit no shape. */
interface InsteadOfWhy {
  readonly reword?: readonly string[]
  readonly suggest?: readonly string[]
}

/** A why in other words, built from its own: “Why didn't you renew?” → “What led you not to renew?” Plain advice where it does not fit a shape. */
export function insteadOfWhy({ text }: Said): InsteadOfWhy {
  const own = ownWhy(text) ?? aboutThing(text)
  if (own !== undefined) return { reword: [own] }
  if (MATTERS.test(text)) return { reword: ['What makes that important to you?'] }
  const plain = [NEGATED.test(text) ? 'What has stood in the way of that?' : 'What led to that?']
  return BARE.test(text) ? { reword: plain } : { suggest: plain }
}
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
    const [first = '', ...rest] = said.split(' ')
    const plain = verb === 'participle' ? lemma(first) : first
    // A placeholder in the place of the verb stays one: “Why did you [do this thing]?”
    if (verb !== 'any' && !isPlainVerb(plain) && !(/^[[{<]/.test(plain) && !reworded('x').includes('xing'))) continue
    return reworded([plain, ...rest].join(' '))
  }
  return undefined
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
  if (!from || !to || !first || !last || first.start < to.end || !isPlainVerb(first.norm)) return undefined
  if (text.slice(to.end, first.start).trim() !== '' || DIFFICULT.test(text.slice(from.start, last.end))) return undefined
  const thing = text.slice(from.start, to.end)
  return `What ${auxiliary === 'did' ? 'kept' : 'keeps'} ${thing === 'they' ? 'them' : thing} from ${gerund(text.slice(first.start, last.end))}?`
}
