import type { Said } from '../words.js'

/** What is done with a thing, so that “how do you” can be asked of it. */
const HANDLED =
  'track|handle|manage|plan|measure|make|decide|train|onboard|report|schedule|book|store|collect|sell|market|hire|forecast|monitor|invoice|bill|ship|pick|pack|pay|test|deploy|review|organize|organise|coordinate|prepare|follow up on|keep track of|deal with|share|document'
const THING = '((?:the|your|our|any|a|an|this|that|these|those|its|their|[[{<])[^?,]{2,50}|[a-z][a-z -]{3,30})'
const SHAPES: readonly (readonly [RegExp, (...own: readonly string[]) => string])[] = [
  [
    new RegExp(`^do you (?:currently |already |actively )?((?:${HANDLED}) [^?,]{3,60})\\?$`, 'i'),
    (rest) => `How do you ${rest.replace(/ (?:today|now|right now)$/i, '')} today?`,
  ],
  [
    /^do you have any (?!idea|other|questions)([a-z]+(?:s|ies)\b[^?,]{0,60})\?$/i,
    (what) => `What ${what.replace(/^(\w+)/, '$1 do you have')}?`,
  ],
  [/^are there any (?!other)([a-z]+s) you['’]ve ((?:always |ever )?[^?,]{3,40})\?$/i, (what, done) => `What ${what} have you ${done}?`],
  [
    /^are there any (?!other)((?!.*\b(?:you|that|which|we)\b)[a-z]+s\b[^?,]{0,60})\?$/i,
    (what) => `What ${what.replace(/^(\w+)/, '$1 are there')}?`,
  ],
  [
    new RegExp(`^(is|are) ${THING} important to (you|your [^?,]{2,30})\\?$`, 'i'),
    (be, thing, whom) => `How important ${be.toLowerCase()} ${thing} to ${whom}?`,
  ],
  [/^are you (?:currently )?(happy|satisfied) with ([^?,]{3,60})\?$/i, (how, thing) => `How ${how} are you with ${thing}?`],
]

/** A yes/no question opened up, with its own object: “Do you track the returns?” → “How do you track the returns today?” */
export function openedUp({ text }: Said): readonly string[] {
  const [, before = '', question = text] = /^((?:so|and|okay|ok|now)[,\s]+)?(.*)$/is.exec(text) ?? []
  for (const [shape, open] of SHAPES) {
    const found = shape.exec(question)
    if (found && !/\b(?:or|if|and)\b/i.test(question)) {
      const asked = open(...found.slice(1).map((own) => own ?? ''))
      return [before === '' ? asked : `${before}${asked.charAt(0).toLowerCase()}${asked.slice(1)}`]
    }
  }
  return []
}
