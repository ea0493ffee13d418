import type { Said } from './words.js'

/** Words after which what follows is the wish that the question puts into their mouth. */
const WISH =
  /\b(?:wouldn['’]t|would not|don['’]t|do not|won['’]t|couldn['’]t) you (?:not |really |just |also )?(?:like|love|want|prefer|agree)\b/i
const WONDERFUL = /\b(?:wouldn['’]t|would not|isn['’]t|won['’]t) (?:it|that) be (?:so |really |just )?[a-z]{3,12} (to|if)\b/i
/** A wish that is too long to be said in one breath, or that goes on behind a comma, is not taken over. */
const LONGEST_WISH = 60

/** A question about what something would change for them, in their own words, in the place of one that carries its answer. */
export function insteadOfLeading({ text }: Said): readonly string[] {
  const wish = wishIn(text)
  return wish === undefined ? ['What would that change for you, if anything?'] : [`What would change for you if ${wish}?`]
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
