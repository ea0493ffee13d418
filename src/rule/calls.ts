import type { Ask, Script } from '../script/model.js'

/**
 * Asks in order, parted by call: a file may hold several calls, each of which begins with an opening or a voicemail of its own. Asks that
 * stand before the first opening are a part by themselves.
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
    .some(({ stage, parent }) => (stage === 'opening' || stage === 'voicemail') && parent?.stage !== stage)
}
