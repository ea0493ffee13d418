import type { Suggestion } from '../rule/finding.js'

type Edit = NonNullable<Suggestion['edit']>

/**
 * Puts the safe edits of suggestions into a text: in order, and of those that touch each other only the first; the others have their
 * turn once the text has been linted again. Line ends in new text become those of the source.
 */
export function applyEdits(source: string, suggestions: readonly Suggestion[]): { readonly text: string; readonly applied: number } {
  const edits = suggestions.flatMap(({ applicability, edit }) => (applicability === 'safe' && edit ? [edit] : []))
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const ending = lineEndingOf(source)
  const pieces: string[] = []
  let at = 0
  let applied = 0
  let last: Edit | undefined
  for (const edit of ordered) {
    const { span, text } = edit
    // Two insertions at one place, or an edit that begins where the last one ended, may not know of each other.
    if (last && (span.start < last.span.end || span.start === last.span.start)) continue
    const fitting = text.replace(/\r\n|\r|\n/g, ending)
    if (source.slice(span.start, span.end) === fitting) continue
    pieces.push(source.slice(at, span.start), fitting)
    at = span.end
    last = edit
    applied++
  }
  pieces.push(source.slice(at))
  return { text: applied === 0 ? source : pieces.join(''), applied }
}

/** The line ending that a text has most of; LF where it has none. */
function lineEndingOf(source: string): string {
  const crlf = source.match(/\r\n/g)?.length ?? 0
  const lf = (source.match(/\n/g)?.length ?? 0) - crlf
  const cr = source.match(/\r(?!\n)/g)?.length ?? 0
  if (crlf > lf && crlf >= cr) return '\r\n'
  return cr > lf ? '\r' : '\n'
}
