import type { Call } from '../../ask/labels.js'
import type { Say } from '../../rule/contract.js'
import type { Finding } from '../../rule/finding.js'
import { PAUSE } from '../../rule/rewording/pause.js'
import { lineFor } from '../../rule/say.js'

/** A line that can be said aloud in the place of a fault: the finding's own where it is one, else the one for the rule. */
export function wordingOf({ suggestions }: Finding, say: Say | undefined, call: Call): string | undefined {
  const own = suggestions.map(({ text }) => sayable(text)).find((text) => text !== undefined)
  const general = lineFor(say, call)
  return general !== undefined && (own === undefined || suggestions.length === 1) ? general : own
}

/** The wording that a finding would put in the place of an ask; undefined where it is about more than the ask itself. */
export function rewordingOf({ suggestions }: Finding): string | undefined {
  return suggestions.flatMap(({ text, edit }) => (edit ? (sayable(text) ?? []) : []))[0]
}

const ADVICE = /^(?:Ask|Say|Keep|Start|Stop|Split|Set|Name|Leave|Delete|Fill|Break|Give|Put|Drop|Write|Wait)\b/

/**
 * The line for the rep in a suggestion: a question, an invitation to talk, or the last line that advice quotes; with the question after
 * the pause, where it is two.
 */
function sayable(text: string): string | undefined {
  // What is said aloud quotes nobody: words in quotes stand in advice.
  if (ADVICE.test(text) || text.includes('“')) return QUOTED.exec(text)?.[1]
  const parts = text.split(PAUSE).map((part) => part.trim())
  const isWhole = parts.every((part) => isLine(part) && !part.includes('['))
  const [line = ''] = text.split(/\s*\[[^\]]*\]/, 1)
  return isWhole ? parts.join(` ${PAUSE} `) : isLine(line) ? line : undefined
}

function isLine(text: string): boolean {
  return /\?["”’)]*$/.test(text) || /^(?:(?:tell|walk|help|talk|show|take) (?:me|us)\b|I[ ’']|Let me |(?:It )?sounds )/i.test(text)
}

/** “Ask “…”, then wait” quotes what to say first; “After “…” plan “…”” last. */
const QUOTED = /^(?:(?:Ask|Say|Keep|Start with|Wait for the answer to)[^“"]{0,20}|After “[^”]+”[^“]{0,20})[“"]([^”"]+\?)[”"]/
