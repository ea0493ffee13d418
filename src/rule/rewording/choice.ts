import { parseClause } from '../../ask/clause.js'
import { pattern } from '../../text/pattern.js'
import type { Said } from '../words.js'

/** Each: how the list of answers goes, and the open question that is left of it. */
const SHAPES: readonly (readonly [RegExp, (...own: readonly string[]) => string])[] = [
  // “Is it the cost or the downtime that hurts?”
  [
    /\b(is|was) it [^?]+? or [^?]+? that(['’]s)? ((?:\w+ ){0,3}\w+)\?/i,
    (be, has = '', does) => `What ${be?.toLowerCase()} it that${has} ${does}?`,
  ],
  [/\b(?:because of|due to|down to|caused by) [^?]+? or [^?]+\?/i, () => 'What do you think is behind it?'],
  [
    /\b(is|was|are|were) ((?:your|the|their) [^?,]{3,40}?(?:problem|worry|concern|goal|priority|challenge|reason|need|issue|headache|aim|difficulty)) [^?]+? or [^?]+\?/i,
    (be, what) => `What ${be?.toLowerCase()} ${what}?`,
  ],
  [
    pattern('i')`
    \b(?:is|are) ((?:the|your|this|that|these|those) [^?,]{3,30}|it|that|this|they|things) (?:getting|growing|becoming) (?:
      worse|better|bigger|smaller|harder|easier|more|less
    )\b[^?]* or [^?]+\?
  `,
    (what) =>
      `How ${/^(?:they|things|these|those)\b|[^s]s$/i.test(what ?? '') ? 'have' : 'has'} ${what?.charAt(0).toLowerCase()}${what?.slice(1)} changed lately?`,
  ],
  [
    /\b(?:is|are) [^?,]{3,40}? (?:driving|pushing|slowing|delaying|blocking|behind) ((?:the|your|this|that) [\w ]{3,25}?), or [^?]+\?/i,
    (what) => `What is behind ${what}?`,
  ],
  [
    pattern('i')`
    \b(?:is|are) [^?,]{3,40}? (?:the|your) ((?:primary|main|biggest|real|key|top|first) (?:factor|focus|motivator|driver|concern|reason|worry|priority|goal))
    , or [^?]+\?
  `,
    (what) => `What is the ${what}?`,
  ],
  [
    pattern('i')`
    ^[^?]*\bor (?:is|are) [^?,]{3,40}? (?:the|your) ((?:primary|main|biggest|real|key|top|first) (?:factor|focus|motivator|driver|concern|reason|worry|priority|goal))
    \?
  `,
    (what) => `What is the ${what}?`,
  ],
  [
    pattern('i')`
    \bis ((?:\[[^\]]+\]|[\w-]+)(?: [\w-]+){0,3}) an? (?:(?:real|big|high|major|top|genuine|serious|actual) )?
    (priority|issue|problem|concern|worry|pain)((?: for (?:you|your \w+|the \w+))?)[^?]*?, or (?:is|are) [^?]+\?
  `,
    (thing, what, whom) => `How much of ${/^[aeiou]/i.test(what ?? '') ? 'an' : 'a'} ${what} is ${thing}${whom}?`,
  ],
  [
    pattern('i')`
    \bis ((?:the |your )?[\w-]+(?: [\w-]+){0,3}) something (you|they|your \w+|the \w+) (?:enjoys?|likes?|loves?|hates?|dreads?|minds?)
    \b[^?]*?, or [^?]+\?
  `,
    (thing, who) => `How ${/^(?:you|they)$|[^s]s$/i.test(who ?? '') ? 'do' : 'does'} ${who} feel about ${thing}?`,
  ],
  [
    /\bwould you (call|describe) (it|that|this|them)( as)? (?:an?|the)? ?[^?]+? or [^?]+\?/i,
    (verb, it, as) => (as ? `How would you ${verb} ${it}?` : `What would you ${verb} ${it}?`),
  ],
  [
    /^(?:and |so )?(is|are) (it|that|they|the [\w ]{3,25}?) (?:\w+ly )?\w+ing(?: \w+)?, (?:(?:\w+ly )?\w+ing[^?,]*, )*or (?:\w+ly )?\w+ing[^?]*\?/i,
    (be, what) => `What ${be?.toLowerCase()} ${what} doing?`,
  ],
  [/\bis (this|it|that) (?:more|mainly|mostly|rather) about [^?]+? or [^?]+\?/i, (what) => `What is ${what} mainly about for you?`],
  [/\bis (this|it|that) about [^?]+? or [^?]+\?/i, (what) => `What is ${what} about?`],
  // “Has it always been this way, or did something change?”, “Was it one big thing or many small ones?”
  [
    /\bhas (it|that|this) always been (?:like this|like that|this way|that way|so)\b[^?]*? or [^?]+\?/i,
    (what) => `How did ${what} come to be this way?`,
  ],
  [/^(?:and |so )?was (?:it|that|there) (?:one|a single|just one|just the one) [^?]+? or [^?]+\?/i, () => 'How did it come about?'],
  [/\bare you (looking|hoping|trying|planning|aiming|wanting) to [^?]+? or [^?]+\?/i, (doing) => `What are you ${doing} to do?`],
  [/\bdo you want to [^?]+? or [^?]+\?/i, () => 'What do you want to do?'],
  [
    /\bdo you (?:prefer|like) ((?:\w+ing) (?:your|the) [\w ]{3,25}?) (?:online|through|by|with|in|on|at|over)\b[^?]+ or [^?]+\?/i,
    (doing) => `What matters to you in ${doing}?`,
  ],
]

/** The question without the answers that it lists: cut off where they hang on behind a break, asked open where they are built in. */
export function withoutAnswers({ text }: Said): readonly string[] {
  const { alternatives, words, asked, wrapper, core } = parseClause(text)
  const first = alternatives && words[alternatives.start]
  if (first && asked && !asked.embedded) {
    const kept = text.slice(0, first.start)
    const cut = /^(.{8,}?\S)\s*[,:;–—-]+\s*$/.exec(kept)?.[1]
    if (cut && alternatives.start > core.start + 1 && !/[,:;]$/.test(cut)) return [`${cut}?`]
  }
  if (asked && !wrapper) return []
  for (const [shape, open] of SHAPES) {
    const found = shape.exec(text)
    if (!found) continue
    const before = text.slice(0, found.index)
    const question = open(...found.slice(1))
    return [/[-–—:,] $/.test(before) && before.length > 12 ? `${before}${question.charAt(0).toLowerCase()}${question.slice(1)}` : question]
  }
  return []
}
