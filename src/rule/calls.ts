import type { Ask, Script } from '../script/model.js'
import { pattern } from '../text/pattern.js'

/** Headings over a talk of its own, or over a list that gathers what was said above: “Role play 2”, “Template 3: …”, “Quick reference”. */
const ANEW = pattern('i')`
  \brole[- ]?plays?\b
  |\b(?:scenario|call|script|conversation|template|example|persona) #?\d|\bquick reference\b|\bcheat ?sheet\b|\bkey (?:phrases|quotes)\b
`

/** A title over several talks, each below a heading of its own: “Example conversations”, “Scenarios”, “Transcripts”. */
const SEVERAL = /\b(?:conversations|scenarios|dialogues|dialogs|transcripts|role[- ]?plays|(?:example|sample|recorded|real) calls)\b/i

/**
 * Asks in order, parted by call: a file may hold several calls, each of which begins with an opening or a voicemail of its own, or stands
 * under a heading that tells, its own or the one above. Asks that stand before the first opening are a part by themselves.
 */
export function callsIn(script: Script, asks: readonly Ask[]): readonly (readonly Ask[])[] {
  const calls: Ask[][] = []
  for (const ask of asks) {
    const open = calls[calls.length - 1]
    const before = open?.[open.length - 1]
    if (open && before && isSameCall(script, before, ask)) open.push(ask)
    else calls.push([ask])
  }
  return calls
}

/** Whether no new call begins between two asks. */
export function isSameCall(script: Script, before: Ask, ask: Ask): boolean {
  return !script.sections
    .slice(before.section.index + 1, ask.section.index + 1)
    .some(
      ({ stage, parent, title }) =>
        ((stage === 'opening' || stage === 'voicemail') && parent?.stage !== stage) ||
        ANEW.test(title) ||
        (parent !== undefined && SEVERAL.test(parent.title)),
    )
}
