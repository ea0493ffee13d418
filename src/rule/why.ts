import type { Ask } from '../script/model.js'

/** Words after which a rewritten clause would no longer be sayable. */
const DIFFICULT = /\b(?:why|and|or|but|because|if|when|that|which|who|what)\b|[[\]{}<>_$;:–—]/i
const REST = '([^?]{2,80})'
const SHAPES: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [new RegExp(String.raw`\bwhy (?:did|do)(?:n['’]t| not) you (?:ever )?${REST}\?`, 'i'), (rest) => `What led you not to ${rest}?`],
  [new RegExp(String.raw`\bwhy (?:did|do) you not ${REST}\?`, 'i'), (rest) => `What led you not to ${rest}?`],
  [new RegExp(String.raw`\bwhy did you ${REST}\?`, 'i'), (rest) => `What led you to ${rest}?`],
  [new RegExp(String.raw`\bwhy would you ${REST}\?`, 'i'), (rest) => `What would make you ${rest}?`],
  [/\bwhy are you still (\w+ing\b[^?]{0,60})\?/i, (rest) => `What keeps you ${rest}?`],
  [/\bwhy are you (\w+ing\b[^?]{2,60})\?/i, (rest) => `What got you ${rest}?`],
]

/** A why in other words, built from its own: “Why didn't you renew?” → “What led you not to renew?” A plain one where it does not fit a shape. */
export function insteadOfWhy(ask: Ask): readonly string[] {
  for (const [shape, reworded] of SHAPES) {
    const rest = shape.exec(ask.text)?.[1]?.trim()
    if (rest && !DIFFICULT.test(rest)) return [reworded(rest)]
  }
  if (/n['’]t\b|\bnot\b|\bnever\b/i.test(ask.text)) return ['What has stood in the way of that?']
  if (/\b(?:important|matter|matters)\b/i.test(ask.text)) return ['What makes that important to you?']
  return ['What led to that?']
}
