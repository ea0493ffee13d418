import type { Ask, Script, Turn } from '../script/model.js'

/**
 * The asks of a turn that are said in one breath. In a code block a question that starts a line of its own stands in a list, as it would
 * behind a bullet; everywhere else a turn is one breath.
 */
export function breathsOf(script: Script, turn: Turn): readonly (readonly Ask[])[] {
  const margin = script.lines.at(turn.span.start).column
  const breaths: Ask[][] = []
  let line = 0
  for (const { ask } of turn.sentences) {
    if (!ask || ask.negative) continue
    const start = script.lines.at(ask.span.start)
    const listed = turn.layout === 'fence' && start.line !== line && start.column <= margin
    const open = breaths[breaths.length - 1]
    if (open && !listed) open.push(ask)
    else breaths.push([ask])
    line = start.line
  }
  return breaths
}
