import { parseClause } from '../../ask/clause.js'
import type { Said } from '../words.js'

/** A long question whose statement in front becomes a sentence of its own; none where it has none, or hangs together. */
export function inSentences({ text }: Said): readonly string[] {
  const { statement, wrapper, core, words } = parseClause(text)
  const end = statement && words[statement.end - 1]?.end
  const question = words[(wrapper ?? core).start]
  if (end === undefined || !question || question.start <= end) return []
  const between = text.slice(end, question.start)
  if (!/^\s*(?:[,;:–—-]+)\s*(?:(?:and|so|but) )?$/i.test(between)) return []
  const asked = text.slice(question.start)
  return [`${text.slice(0, end)}. ${asked.charAt(0).toUpperCase()}${asked.slice(1)}`]
}
